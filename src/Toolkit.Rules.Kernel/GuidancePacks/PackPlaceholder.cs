namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// The texts that the beginning of a pack holds where its author has to write: written by `toolkit-rules new`, and told of by the check
/// as long as they stand.
/// </summary>
internal static class PackPlaceholder
{
    public const string Jurisdiction = "ZZ";
    public const string Author = "write the author here";
    public const string SourceTitle = "write the title of the law here";
    public const string Place = "write the section here";
    public const string FirstQuestion = "Write here what is asked of the law?";
    public const string Ask = "Write the question here?";
    public const string Finding = "Write here what is wrong.";

    /// <summary>What is said of a State that nobody has named yet.</summary>
    public const string NoState = $"`{Jurisdiction}` is a placeholder for a country or region that is still to be named";

    private static readonly string[] Phrases = [.. new[] { Author, SourceTitle, Place, FirstQuestion, Ask,
        Finding }.Select(text => text.TrimEnd('.', '?'))];

    /// <summary>Notes each text of a pack in which one still stands.</summary>
    public static void Warn(PackNode node, PackProblems problems)
    {
        foreach (var (name, value) in node.Members)
        {
            Warn(value, problems, name);
        }

        foreach (var item in node.Items)
        {
            Warn(item, problems, node.Path is "$.jurisdiction" or "$.states" ? "jurisdiction" : null);
        }
    }

    /// <summary>Whether somebody's text is still, or still holds, what was written for its author to replace.</summary>
    public static bool IsIn(string text) => Array.Exists(Phrases, phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is said of such a text.</summary>
    public static string Message(string text) => $"{Spelling.Quote(text)} is a placeholder for a text that is still to be written";

    private static void Warn(PackNode value, PackProblems problems, string? name)
    {
        if (value is { Kind: System.Text.Json.JsonValueKind.String, Text: { } text })
        {
            if (IsIn(text))
            {
                problems.Warn(PackCheckCodes.Placeholder, value, Message(text));
            }
            else if (name == "jurisdiction" && text == Jurisdiction)
            {
                problems.Warn(PackCheckCodes.Placeholder, value, NoState);
            }
        }

        Warn(value, problems);
    }
}
