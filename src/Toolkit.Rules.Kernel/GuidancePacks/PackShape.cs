using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>What kind of text a value is.</summary>
internal enum PackText
{
    Free,
    Telling,
    Kebab,
    KebabPath,
    Camel,
    CamelOfPack,
    Date,
}

/// <summary>Of what a text is the name, so that an editor can complete it.</summary>
internal enum PackName
{
    /// <summary>Of nothing that a rule book has.</summary>
    None,

    /// <summary>A type of fact.</summary>
    FactType,

    /// <summary>A question.</summary>
    Question,

    /// <summary>A rule beneath the pack.</summary>
    Rule,

    /// <summary>A parameter beneath the pack.</summary>
    Parameter,

    /// <summary>A treaty or other instrument.</summary>
    Instrument,
}

/// <summary>
/// What may stand at a place in a pack. The reader checks with it, and the JSON Schema is written from it: one grammar for both.
/// </summary>
/// <param name="Kind">The kind of JSON value.</param>
/// <param name="Expected">What is expected, for messages.</param>
internal sealed record PackShape(JsonValueKind Kind, string Expected)
{
    /// <summary>The members of an object.</summary>
    public ImmutableArray<PackMember> Members { get; init; } = [];

    /// <summary>What the elements of a list are.</summary>
    public PackShape? Item { get; init; }

    /// <summary>The least number of elements of a list.</summary>
    public int Least { get; init; }

    public PackText Text { get; init; }

    /// <summary>Of what the text is the name.</summary>
    public PackName Names { get; init; }

    /// <summary>The texts that are allowed; empty for any.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>Whether one element may stand there without its list.</summary>
    public bool OrOne { get; init; }

    /// <summary>Whether a condition stands here, which has a grammar of its own.</summary>
    public bool IsCondition { get; init; }

    public static PackShape Any(string expected) => new(JsonValueKind.String, expected);

    public static PackShape Of(PackText text, string expected) => new(JsonValueKind.String, expected) { Text = text };

    public static PackShape Choice(params ImmutableArray<string> allowed) => new(JsonValueKind.String,
        $"one of {Spelling.List(allowed)}")
    { Allowed = allowed };

    public static PackShape Whole(string expected) => new(JsonValueKind.Number, expected);

    public static PackShape Flag { get; } = new(JsonValueKind.True, "`true` or `false`");

    public static PackShape Condition { get; } = new(JsonValueKind.Object, "a condition") { IsCondition = true };

    public static PackShape List(PackShape item, string expected, int least = 0) => new(JsonValueKind.Array, expected)
    {
        Item = item,
        Least = least
    };

    public static PackShape Object(string expected, params ImmutableArray<PackMember> members) => new(JsonValueKind.Object,
        expected)
    { Members = members };
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
/// <param name="Says">What it means, as a sentence.</param>
internal sealed record PackMember(string Name, PackShape Shape, bool IsRequired, string Says);

/// <summary>Checks values against their shapes, and notes everything that is wrong.</summary>
internal sealed class PackShapeCheck(PackProblems problems, PackLimits limits)
{
    public void Check(PackNode node, PackShape shape)
    {
        if (shape.OrOne && node.Kind == shape.Item!.Kind)
        {
            Check(node, shape.Item);
            return;
        }

        if (node.Kind != shape.Kind && !(shape.Kind == JsonValueKind.True && node.Kind == JsonValueKind.False))
        {
            problems.Add(PackCodes.OtherKind, node, $"found {Describe(node)}; expected {shape.Expected}");
            return;
        }

        switch (node.Kind)
        {
            case JsonValueKind.Object when !shape.IsCondition:
                Members(node, shape);
                break;
            case JsonValueKind.Array:
                List(node, shape);
                break;
            case JsonValueKind.String:
                Text(node, shape);
                break;
            case JsonValueKind.Number when !int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _):
                problems.Add(PackCodes.BadNumberOrDate, node, FormattableString.Invariant(
                    $"{Spelling.Quote(node.Text!)} is no whole number from {int.MinValue} to {int.MaxValue}"));
                break;
        }
    }

    /// <summary>Notes members that are unknown, repeated or misnamed; gives those that are known, by name.</summary>
    public Dictionary<string, PackNode> Known(PackNode node, IEnumerable<string> allowed, string what)
    {
        var known = allowed.ToList();
        var found = new Dictionary<string, PackNode>(StringComparer.Ordinal);
        foreach (var (name, value) in node.Members)
        {
            if (problems.IsFull)
            {
                break;
            }

            if (name is null)
            {
                problems.Add(PackCodes.HalfACharacter, node, "the name of a member holds half of a surrogate pair; it is no valid Unicode");
            }
            else if (!known.Contains(name))
            {
                problems.Add(PackCodes.UnknownMember, value,
                    $"{what} has no member {Spelling.Quote(name)}; allowed are {string.Join(", ", known.Select(Spelling.Quote))}"
                    + (MeansADate(name)
                        ? "; dates stand in `validFrom` and `validTo` of a pack or a rule, and in `from` and `until` of a waiver"
                        : PackSynonyms.DidYouMean(name, known)));
            }
            else if (!found.TryAdd(name, value))
            {
                problems.Add(PackCodes.MemberTwice, value,
                    $"`{name}` is given more than once, first in line {found[name].Line}; which one is meant is not clear");
            }
        }

        return found;
    }

    /// <summary>Whether the name of a member is one that people give to the days between which something is in force.</summary>
    private static bool MeansADate(string name) => Spelling.Kebab(name).Split('-') is var words
        && (words is ["from"] or ["until"] or ["to"] or ["since"] or ["start"] or ["starts"] or ["end"] or ["ends"] or ["expires"]
            or ["expiry"] or ["effective"]
            || (words is ["valid" or "effective" or "start" or "end" or "begin" or "expiry" or "applies" or "in", ..]
            && words[^1] is "from" or "until" or "to" or "since" or "date" or "day" or "on"));

    /// <summary>What is said of a text with characters that no reader sees; null for one without.</summary>
    public static string? Unseen(string text) => Spelling.Visible(text) == text ? null
        : $"the text holds control or format characters, which a reader cannot see: {Spelling.Quote(text)}";

    public static string Describe(PackNode node) => node.Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => $"the number {Spelling.Quote(node.Text!)}",
        JsonValueKind.True => "`true`",
        JsonValueKind.False => "`false`",
        _ => "null",
    };

    private void Members(PackNode node, PackShape shape)
    {
        var found = Known(node, shape.Members.Select(member => member.Name), shape.Expected);
        foreach (var member in shape.Members)
        {
            if (found.TryGetValue(member.Name, out var value) && (value.Kind != JsonValueKind.Null || member.IsRequired))
            {
                Check(value, member.Shape);
            }
            else if (member.IsRequired)
            {
                problems.Add(PackCodes.MemberMissing, node, $"`{member.Name}` is missing; it says: {member.Says}");
            }
        }
    }

    private void List(PackNode node, PackShape shape)
    {
        if (node.Items.Count > limits.MaxItems)
        {
            problems.Add(PackCodes.TooMuch, node,
                FormattableString.Invariant($"the list has {node.Items.Count} elements; allowed are {limits.MaxItems}"));
            return;
        }

        if (node.Items.Count < shape.Least)
        {
            problems.Add(PackCodes.TooFew, node,
                FormattableString.Invariant($"the list has {node.Items.Count} element{(node.Items.Count == 1 ? "" : "s")}; expected is {shape.Expected}, at least {shape.Least}"));
        }

        foreach (var item in node.Items.TakeWhile(_ => !problems.IsFull))
        {
            Check(item, shape.Item!);
        }
    }

    private void Text(PackNode node, PackShape shape)
    {
        if (node.Text is not { } text)
        {
            problems.Add(PackCodes.HalfACharacter, node, "the text holds half of a surrogate pair; it is no valid Unicode");
        }
        else if (text.Length > limits.MaxText)
        {
            problems.Add(PackCodes.TooMuch, node,
                FormattableString.Invariant($"the text has {text.Length} characters; allowed are {limits.MaxText}"));
        }
        else if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(PackCodes.BadText, node, $"the text is empty; expected is {shape.Expected}");
        }
        else if (Unseen(text) is { } unseen)
        {
            problems.Add(PackCodes.BadText, node, unseen);
        }
        else if (shape.Text == PackText.Telling && TextAnswer.WhyNone(text) is not null)
        {
            problems.Add(PackCodes.BadText, node, $"{Spelling.Quote(text)} says nothing; expected is {shape.Expected}");
        }
        else if (!shape.Allowed.IsEmpty && !shape.Allowed.Contains(text))
        {
            problems.Add(PackCodes.NotAllowed, node, $"{Spelling.Quote(text)} is not allowed here; allowed are "
                + $"{Spelling.List(shape.Allowed)}{Spelling.DidYouMean(text, shape.Allowed)}");
        }
        else if (shape.Text == PackText.Date && !JsonText.IsDate(text, out _))
        {
            problems.Add(PackCodes.BadNumberOrDate, node,
                $"{Spelling.Quote(text)} is no date of the calendar, written year, month, day as in `2026-11-24`");
        }
        else if (shape.Text is PackText.Kebab or PackText.KebabPath && !Spelling.IsKebab(text, shape.Text == PackText.KebabPath))
        {
            problems.Add(PackCodes.BadText, node,
                $"{Shown(text)} is no name: names are in kebab-case, of small letters a to z, digits and single hyphens"
                + (shape.Text == PackText.KebabPath ? ", their parts set apart by slashes" : ""));
        }
        else if (shape.Text == PackText.Camel && !(char.IsAsciiLetterLower(text[0]) && text.All(char.IsAsciiLetterOrDigit)))
        {
            problems.Add(PackCodes.BadText, node,
                $"{Shown(text)} is no name of a question or type: these are in camelCase, of letters a to z and digits");
        }
        else if (shape.Text == PackText.CamelOfPack && !IsCamelOfPack(text))
        {
            problems.Add(PackCodes.BadText, node,
                $"{Shown(text)} is no name of a type: these are in camelCase, of letters a to z and digits; "
                    + "that of a pack's type may stand after the pack's id and a slash");
        }
    }

    private static bool IsCamelOfPack(string text) =>
        text.Split('/') is var parts && parts.Length <= 2 && (parts.Length == 1 || Spelling.IsKebab(parts[0], slashes: false))
        && parts[^1].Length > 0 && char.IsAsciiLetterLower(parts[^1][0]) && parts[^1].All(char.IsAsciiLetterOrDigit);

    /// <summary>A name with its letters beyond ASCII spelt out: they can look like others.</summary>
    private static string Shown(string name) => name.All(char.IsAscii) ? Spelling.Quote(name)
        : $"{Spelling.Quote(name)} ({string.Join(", ", name.EnumerateRunes().Where(rune => !rune.IsAscii).Distinct().Take(3).Select(rune => $"`{rune}` is U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}"))})";
}
