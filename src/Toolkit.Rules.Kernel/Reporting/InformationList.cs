namespace Toolkit.Rules.Reporting;

/// <summary>Findings without weight that say the same of each member of a list: told once, with the list.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Text">What they say together.</param>
/// <param name="Rule">The rule, or what the ids of the rules have in common.</param>
internal sealed record InformationList(Finding First, string Text, string Rule)
{
    public static IEnumerable<InformationList> Of(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => (Family(finding.Rule), ReportWords.About(finding.About), finding.Advice, finding.Pack))
            .SelectMany(group => Together([.. group]));

    private static IEnumerable<InformationList> Together(List<Finding> alike)
    {
        var texts = alike.ConvertAll(finding => finding.Text.Split(' '));
        var most = texts.Min(words => words.Length) - 1;
        var head = Enumerable.Range(0, most).TakeWhile(at => texts.TrueForAll(words => words[at] == texts[0][at])).Count();
        var tail = Enumerable.Range(1, most - head).TakeWhile(at => texts.TrueForAll(words => words[^at] == texts[0][^at])).Count();
        if (alike.Count == 1 || head + tail < 3)
        {
            return alike.Select(finding => new InformationList(finding, finding.Text, finding.Rule));
        }

        var isEnd = tail == 0;
        var members = texts.ConvertAll(words => string.Join(' ', words[head..^tail]).TrimEnd(isEnd ? '.' : ' '));
        var list = $"{string.Join(", ", members.SkipLast(1))} and {members[^1]}{(isEnd ? "." : "")}";
        return [new(alike[0], string.Join(' ', [.. texts[0][..head], list, .. texts[0][^tail..]]), $"{Family(alike[0].Rule)}/…")];
    }

    /// <summary>What the id of a rule made for each member of a list shares with the others: all but its last part, of three.</summary>
    private static string Family(string rule) =>
        rule.Split('/') is { Length: > 2 } parts ? string.Join('/', parts[..^1]) : rule;
}
