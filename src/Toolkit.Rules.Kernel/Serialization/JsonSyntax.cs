using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Serialization;

/// <summary>A kind of JSON file, as messages speak of it.</summary>
/// <param name="Name">What such files are called, in the plural.</param>
/// <param name="Root">What stands at the root.</param>
/// <param name="Comment">Why no comment may stand there; null where comments are allowed.</param>
internal sealed record JsonFileKind(string Name, string Root, string? Comment)
{
    public static JsonFileKind Case { get; } = new(
        "case files",
        JsonSyntax.CaseObject,
        "a comment may not stand in a case file; `basis` takes what is to be said about an answer");

    public static JsonFileKind Pack { get; } = new("guidance packs", "an object with `version`, `id`, `edition` and what else a pack says",
        null);

    public static JsonFileKind Translation { get; } = new("translations", "an object with `version`, `language`, `edition` and `entries`",
        null);
}

/// <summary>Finds where a text stops being JSON, and says what stands there and what was expected.</summary>
internal static class JsonSyntax
{
    public const string CaseObject = "an object with `version`, `assessedOn` and `facts`";

    /// <summary>The first error, or null where the text is JSON that is nested no deeper than allowed.</summary>
    /// <remarks>
    /// Where comments are allowed the text is read twice: the reader of .NET that tells of comments lets pass what the one that skips them
    /// does not.
    /// </remarks>
    public static Problem? Check(ReadOnlySpan<byte> utf8, string file, JsonFileKind kind, int maxDepth) => kind.Comment is null
        ? Check(utf8, file, kind, maxDepth, JsonCommentHandling.Allow) ?? Check(utf8, file, kind, maxDepth, JsonCommentHandling.Skip)
        : Check(utf8, file, kind, maxDepth, JsonCommentHandling.Disallow);

    private static Problem? Check(ReadOnlySpan<byte> utf8, string file, JsonFileKind kind, int maxDepth, JsonCommentHandling comments)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue, CommentHandling = comments });
        var open = new Stack<bool>();
        var last = JsonTokenType.None;
        var consumed = 0;
        try
        {
            while (reader.Read())
            {
                last = reader.TokenType == JsonTokenType.Comment ? last : reader.TokenType;
                consumed = (int)reader.BytesConsumed;
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray when open.Count == maxDepth:
                        return new(FileCodes.TooDeep, Place(utf8, file, (int)reader.TokenStartIndex),
                            FormattableString.Invariant($"objects and lists are nested more than {maxDepth} deep here, the most that is allowed"));
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push(reader.TokenType == JsonTokenType.StartObject);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        open.Pop();
                        break;
                }
            }

            // Comments alone are no error to the reader.
            return last != JsonTokenType.None ? null
                : new(FileCodes.NotJson, Place(utf8, file, utf8.Length), $"the file ends here, before {Closing(open)}; is it cut off?");
        }
        catch (JsonException error)
        {
            var at = Math.Min(utf8.Length, Offset(utf8, error.LineNumber ?? 0) + (int)(error.BytePositionInLine ?? 0));
            return Describe(utf8, file, kind, consumed, at, last, open);
        }
    }

    private static Problem Describe(ReadOnlySpan<byte> utf8, string file, JsonFileKind kind, int consumed, int at, JsonTokenType last,
        Stack<bool> open)
    {
        if (last == JsonTokenType.None && open.Count == 0 && Yaml.IsLike(utf8))
        {
            return new(FileCodes.NotJson, Place(utf8, file, at), $"this reads as YAML. {Yaml.NotRead(kind.Name)}");
        }

        var from = consumed;
        var afterComma = false;
        while (from < utf8.Length && utf8[from] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',')
        {
            afterComma |= utf8[from++] == ',';
        }

        var inText = false;
        var noColon = false;
        if (from < at && utf8[from] == '"')
        {
            var close = ClosingQuote(utf8, from);
            noColon = close >= 0 && close < at;
            inText = !noColon;
        }

        while (!inText && at > from && at <= utf8.Length && IsWord(utf8[at - 1]) && (at == utf8.Length || IsWord(utf8[at])))
        {
            at--;
        }

        if (utf8[at..].IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return new(FileCodes.NotJson, Place(utf8, file, at), inText
                ? "the file ends within a text; is it cut off?"
                : $"the file ends here, before {Closing(open)}; is it cut off?");
        }

        return new(FileCodes.NotJson, Place(utf8, file, at), inText ? InText(utf8[at..])
            : Stands(utf8[at..], kind, Expected(kind, last, afterComma, noColon, open)));
    }

    private static string Stands(ReadOnlySpan<byte> rest, JsonFileKind kind, string expected)
    {
        var length = 0;
        while (length < rest.Length && IsWord(rest[length]))
        {
            length++;
        }

        var found = length > 0 ? Encoding.UTF8.GetString(rest[..length]) : Rune.DecodeFromUtf8(rest, out var rune,
            out _) == System.Buffers.OperationStatus.Done ? rune.ToString() : "?";
        return found switch
        {
            "/" or "#" => kind.Comment ?? "a comment starts with `//`, or stands between `/*` and `*/`",
            "NaN" or "Infinity" or "-Infinity" or "undefined" =>
                $"`{found}` is no value of JSON; an answer that is not known is left out or null",
            "True" or "False" or "None" or "NULL" or "Null" =>
                $"`{found}` is no value of JSON; `true`, `false` and `null` are written in small letters",
            "'" or "‘" or "’" or "“" or "”" => $"{Spelling.Quote(found)} opens no text; text stands in straight double quotes",
            [>= '0' and <= '9' or '-' or '+' or '.', ..] when expected.StartsWith("a value", StringComparison.Ordinal) =>
                $"{Spelling.Quote(found)} is no number of JSON; a number is written in decimal digits, "
                    + "with no zero and no plus before them",
            _ => $"found {Spelling.Quote(found)}; expected {expected}",
        };
    }

    private static string InText(ReadOnlySpan<byte> rest) => rest[0] switch
    {
        (byte)'\n' or (byte)'\r' =>
            "a text goes over the end of its line; a closing quote is missing, or the line break has to be written `\\n`",
        < 0x20 => FormattableString.Invariant($"a control character stands in a text; it has to be written `\\u{rest[0]:x4}`"),
        _ => "this is no escape that JSON knows; a backslash in a text has to be written `\\\\`",
    };

    private static string Expected(JsonFileKind kind, JsonTokenType last, bool afterComma, bool noColon, Stack<bool> open) =>
        noColon ? "a colon between a name and its value"
        : open.Count == 0 ? last == JsonTokenType.None ? kind.Root : "the end of the file"
        : last == JsonTokenType.PropertyName ? "a value"
        : last == JsonTokenType.StartObject ? "a name in double quotes, or `}`"
        : last == JsonTokenType.StartArray ? "a value, or `]`"
        : (afterComma, open.Peek()) switch
        {
            (true, true) => "a name in double quotes, as after every comma in an object",
            (true, false) => "a value, as after every comma in a list",
            (false, true) => "a comma or `}`",
            _ => "a comma or `]`",
        };

    private static string Closing(Stack<bool> open) => open.Count switch
    {
        0 => "its value is complete",
        1 => $"the {(open.Peek() ? "object" : "list")} that is open is closed",
        _ => FormattableString.Invariant($"the {open.Count} objects and lists that are open are closed"),
    };

    private static int ClosingQuote(ReadOnlySpan<byte> utf8, int open)
    {
        for (var i = open + 1; i < utf8.Length; i++)
        {
            if (utf8[i] == '"')
            {
                return i;
            }

            i += utf8[i] == '\\' ? 1 : 0;
        }

        return -1;
    }

    private static bool IsWord(byte c) => char.IsAsciiLetterOrDigit((char)c) || c is (byte)'_' or (byte)'.' or (byte)'+' or (byte)'-';

    private static int Offset(ReadOnlySpan<byte> utf8, long line)
    {
        var at = 0;
        for (; line > 0 && utf8[at..].IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            at += end + 1;
        }

        return at;
    }

    /// <summary>Line and column as an editor counts them, from one, in characters.</summary>
    private static string Place(ReadOnlySpan<byte> utf8, string file, int at)
    {
        var before = utf8[..at];
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return FormattableString.Invariant($"{file} line {before.Count((byte)'\n') + 1}, column {column}");
    }
}
