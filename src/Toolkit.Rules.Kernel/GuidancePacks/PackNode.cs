using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>A value of a pack's JSON, with the place where it stands.</summary>
internal sealed class PackNode(PackNode? parent, string step, JsonValueKind kind, int line, int column)
{
    public JsonValueKind Kind { get; } = kind;

    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>
    /// The text of a string, or a number as <see cref="JsonNumber.Plain"/>; null for anything else, and for text that is no valid Unicode.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>The members of an object, in written order, repeated ones included; a name that is no valid Unicode is null.</summary>
    public List<(string? Name, PackNode Value)> Members { get; } = [];

    /// <summary>The elements of a list.</summary>
    public List<PackNode> Items { get; } = [];

    /// <summary>Whether something is wrong with it or with a part of it, so that no more should be said about it.</summary>
    public bool IsBad { get; private set; }

    /// <summary>The JSON path.</summary>
    public string Path => Parent is null ? "$" : Parent.Path + step;

    /// <summary>The value of a member; null where it is missing, or null.</summary>
    public PackNode? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Name == name)
                {
                    return member.Value.Kind == JsonValueKind.Null ? null : member.Value;
                }
            }

            return null;
        }
    }

    public bool Has(string name) => this[name] is not null;

    /// <summary>The text of a member; empty where there is none.</summary>
    public string TextOf(string name) => this[name] is { Kind: JsonValueKind.String, Text: { } text } ? text : "";

    public bool IsTrue(string name) => this[name]?.Kind == JsonValueKind.True;

    /// <summary>The elements of a member that is a list, without those that something is wrong with.</summary>
    public IEnumerable<PackNode> Good(string name) => (this[name]?.Items ?? []).Where(item => !item.IsBad);

    public void Spoil()
    {
        for (var at = this; at is { IsBad: false }; at = at.Parent)
        {
            at.IsBad = true;
        }
    }

    private PackNode? Parent { get; } = parent;

    /// <summary>The same value, of which nothing bad is said yet.</summary>
    public PackNode Copy(PackNode? under = null)
    {
        var copy = new PackNode(under, step, Kind, Line, Column) { Text = Text };
        copy.Members.AddRange(Members.Select(member => (member.Name, member.Value.Copy(copy))));
        copy.Items.AddRange(Items.Select(item => item.Copy(copy)));
        return copy;
    }

    /// <summary>The value without comments and spaces, members sorted: what a pack's hash and signature are made over.</summary>
    public void WriteCanonical(Utf8JsonWriter json)
    {
        switch (Kind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var (name, value) in Members.Where(member => member.Value.Kind != JsonValueKind.Null
                    && (Parent is not null || member.Name != "$schema"))
                    .OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(name ?? "");
                    value.WriteCanonical(json);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                Items.ForEach(item => item.WriteCanonical(json));
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(Text ?? "");
                break;
            case JsonValueKind.Number:
                json.WriteRawValue(Text!, skipInputValidation: true);
                break;
            case JsonValueKind.Null:
                json.WriteNullValue();
                break;
            default:
                json.WriteBooleanValue(Kind == JsonValueKind.True);
                break;
        }
    }

    /// <summary>Reads text that is known to be JSON; null where it has more than so many values.</summary>
    public static PackNode? Parse(ReadOnlySpan<byte> utf8, int maxValues)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = int.MaxValue
        });
        var open = new Stack<PackNode>();
        var (line, column, counted) = (1, 1, 0);
        string? name = null;
        PackNode? root = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = Read(ref reader);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    continue;
            }

            if (maxValues-- == 0)
            {
                return null;
            }

            var at = (int)reader.TokenStartIndex;
            for (; utf8[counted..at].IndexOf((byte)'\n') is >= 0 and var end; line++)
            {
                counted += end + 1;
                column = 1;
            }

            column += Encoding.UTF8.GetCharCount(utf8[counted..at]);
            counted = at;

            var parent = open.Count > 0 ? open.Peek() : null;
            var node = new PackNode(parent, Step(parent, name), KindOf(reader.TokenType), line, column)
            {
                Text = reader.TokenType switch
                {
                    JsonTokenType.String => Read(ref reader),
                    JsonTokenType.Number => JsonNumber.Plain(Encoding.UTF8.GetString(reader.ValueSpan)),
                    _ => null,
                },
            };
            root ??= node;
            if (parent is { Kind: JsonValueKind.Object })
            {
                parent.Members.Add((name, node));
            }
            else
            {
                parent?.Items.Add(node);
            }

            if (node.Kind is JsonValueKind.Object or JsonValueKind.Array)
            {
                open.Push(node);
            }
        }

        return root;
    }

    private static string Step(PackNode? parent, string? name) => parent switch
    {
        null => "",
        { Kind: JsonValueKind.Array } => string.Create(CultureInfo.InvariantCulture, $"[{parent.Items.Count}]"),
        _ when name is { Length: > 0 and <= 60 } && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$') => $".{name}",
        _ => $"[{Spelling.Quote(name ?? "")}]",
    };

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    private static string? Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // half of a surrogate pair
        }
    }
}
