namespace Toolkit.Rules.Reporting;

/// <summary>
/// In the short form, the lesser findings that follow on others: each with its weight and what it adds, in two lines, and those that are
/// for information only counted.
/// </summary>
internal static class FollowingOutline
{
    /// <summary>The characters of two lines of a hundred, less what a break of the line may take.</summary>
    private const int TwoLines = 182;

    /// <param name="to">Where it is written.</param>
    /// <param name="following">The findings to write, by weight.</param>
    /// <param name="all">All findings of the report.</param>
    public static void Write(Outline to, IReadOnlyList<Finding> following, IReadOnlyList<Finding> all)
    {
        if (following.Count == 0)
        {
            return;
        }

        to.Heading(1, "What follows on these findings");
        var shared = all.Where(finding => !finding.FollowsOn.IsEmpty).GroupBy(On)
            .ToDictionary(
                group => group.Key,
                group => SharedWords([.. group.Select(finding => finding.Text.Split(' '))]),
                StringComparer.Ordinal);
        foreach (var group in following.Where(finding => finding.PossibleSeverity > Severity.Information).GroupBy(On))
        {
            to.Line($"On {group.Key}:");
            foreach (var alike in group.GroupBy(finding => (Head(finding), Family(finding.Rule))))
            {
                Write(to, [.. alike], alike.Key.Item1, shared[group.Key]);
            }
        }

        if (following.Count(finding => finding.PossibleSeverity == Severity.Information) is > 0 and var more)
        {
            to.Line($"{ReportWords.Count(more, "more finding")} for information only.");
        }
    }

    /// <summary>Findings of one weight whose rules are called alike, as one for each risk is, in one bullet.</summary>
    private static void Write(Outline to, IReadOnlyList<Finding> alike, string head, int words)
    {
        var skipped = alike.Count == 1 ? words : Math.Max(words, SharedWords([.. alike.Select(finding => finding.Text.Split(' '))]));
        var family = Family(alike[0].Rule);
        var rule = alike.Count == 1 ? $"[{alike[0].Rule}]"
            : $"[{family}: {string.Join(", ", alike.Select(finding => finding.Rule[(family.Length + 1)..]))}]";
        var room = Math.Max(alike.Count == 1 ? 60 : 36, (TwoLines - head.Length - rule.Length) / alike.Count);
        to.Bullet(head + string.Join("; ", alike.Select(finding => Spelling.Visible(
            $"{(skipped == 0 ? "" : "… ")}{string.Join(' ', finding.Text.Split(' ').Skip(skipped))}", room))) + $" {rule}");
    }

    private static string Head(Finding finding) => $"{ReportWords.Of(finding.Pack)}{FindingWords.Weight(finding)}: ";

    /// <summary>The id of a rule up to its last part.</summary>
    private static string Family(string rule) => rule.LastIndexOf('/') is > 0 and var slash ? rule[..slash] : rule;

    private static string On(Finding finding) => string.Join(", ", finding.FollowsOn);

    /// <summary>
    /// How many words the texts begin with that are the same in each; none where they are too few to be the finding that is followed.
    /// </summary>
    private static int SharedWords(IReadOnlyList<string[]> texts)
    {
        var most = texts.Min(words => words.Length) - 1;
        var same = Enumerable.Range(0, most).TakeWhile(at => texts.All(words => Bare(words[at]) == Bare(texts[0][at]))).Count();
        return texts.Count == 1 || same < 4 ? 0 : same;

        // One text goes on after a comma where another ends its sentence.
        static string Bare(string word) => word.TrimEnd(',', '.');
    }
}
