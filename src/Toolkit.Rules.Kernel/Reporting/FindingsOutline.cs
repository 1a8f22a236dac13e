using System.Collections.Immutable;

namespace Toolkit.Rules.Reporting;

/// <summary>
/// The findings by weight: the gravest first and with their ground, lesser ones in a line, what is only to be known at the end.
/// </summary>
internal static class FindingsOutline
{
    public static void Write(Outline to, Report report, bool showsAll)
    {
        if (report.Findings.IsEmpty)
        {
            return;
        }

        to.Heading(1, "Findings");
        to.Line($"In short: {ReportWords.Counts(report.Findings.Select(finding => finding.Severity))}."
            + MayWeighMore(report) + OfPacks(report));
        var byWeight = report.Findings
            .OrderByDescending(finding => finding.Severity).ThenByDescending(finding => finding.PossibleSeverity).ToList();
        if (showsAll)
        {
            WriteInFull(to, byWeight);
        }
        else
        {
            WriteInShort(to, byWeight);
        }
    }

    private static void WriteInFull(Outline to, List<Finding> findings)
    {
        var toldBefore = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            to.Heading(2, Head(finding));
            to.Field("About", ReportWords.About(finding.About));
            to.List("Rests on", finding.Causes.Select(cause => Cause(finding, cause)));
            to.Field("Follows on", finding.FollowsOn.IsEmpty ? null : string.Join(", ", finding.FollowsOn));
            WriteMiddle(to, finding);
            to.List("Legal basis", finding.Basis.Select(basis => FindingWords.Basis(basis, Once)));
            to.Field("Source", $"{ReportWords.Sources(finding.Sources)} [{finding.Rule}]");
        }

        // A note whole where it stands first, and only what it comes to after that.
        string Once(string note) =>
            toldBefore.Add(note) || note.IndexOf(": ", StringComparison.Ordinal) is not (> 0 and var end) ? note : $"{note[..end]}.";
    }

    private static void WriteInShort(Outline to, List<Finding> findings)
    {
        var most = findings.GroupBy(finding => ReportWords.About(finding.About))
            .FirstOrDefault(group => group.Count() * 2 > findings.Count)?.Key;
        if (most is not null && findings.Count > 1)
        {
            to.Line($"About {most}, where nothing else is said:");
        }

        var following = findings.Where(finding => !finding.FollowsOn.IsEmpty && !IsDetailed(finding)).ToList();
        foreach (var finding in findings.Except(following)
            .Where(finding => IsDetailed(finding) || finding.PossibleSeverity > Severity.Information))
        {
            var about = ReportWords.About(finding.About) is var own && (own != most || findings.Count == 1) ? own : null;
            if (IsDetailed(finding))
            {
                to.Heading(2, Head(finding));
                to.Field("About", about);
                to.Field("Rests on", finding.Causes.IsEmpty ? null
                    : string.Join("; ", finding.Causes.Select(cause => Cause(finding, cause))));
                WriteMiddle(to, finding);
                to.Field("Source", $"{(FindingWords.Law(finding) is { } law ? $"{law} " : "")}{FindingWords.FirstSource(finding.Sources)} "
                    + $"[{finding.Rule}]");
            }
            else
            {
                to.Bullet($"{Head(finding)}{(about is null ? "" : $" Of {about}.")} "
                    + $"{FindingWords.FirstSource(finding.Sources)} [{finding.Rule}]");
            }
        }

        FollowingOutline.Write(to, following, findings);
        WriteInformation(to, [.. findings.Except(following)
            .Where(finding => finding.PossibleSeverity == Severity.Information && !IsDetailed(finding))], most);
    }

    /// <summary>What has no weight: told once for all members of a list.</summary>
    private static void WriteInformation(Outline to, ImmutableArray<Finding> findings, string? most)
    {
        if (findings.IsEmpty)
        {
            return;
        }

        to.Heading(1, "For information");
        foreach (var alike in InformationList.Of(findings))
        {
            var about = ReportWords.About(alike.First.About);
            to.Bullet($"{ReportWords.Of(alike.First.Pack)}{alike.Text}{(about == most ? "" : $" Of {about}.")} "
                + $"{FindingWords.FirstSource(alike.First.Sources)} [{alike.Rule}]");
        }
    }

    /// <summary>
    /// What grave findings and those whose weight or words a guidance pack changed have in common, in every form of the report.
    /// </summary>
    private static void WriteMiddle(Outline to, Finding finding)
    {
        if (finding.WhateverTheAnswer)
        {
            to.Field("Open", "Questions in it are open, but every answer to them leads here.");
        }

        to.Field("To do", finding.Advice);
        to.List("Raised", finding.Raised.Select(raised =>
            $"to {ReportWords.Words(raised.Severity)} by guidance pack {raised.Pack}"
            + (raised.Holds == Truth.True ? "" : ", if it speaks for this State, which is not told")
            + $": {raised.Reason} {ReportWords.Sources(raised.Sources)}"));
        to.Field("Waiver", finding.Waiver is { } waiver
            ? $"It would weigh more, but for a waiver: {ReportWords.Waiver(waiver)}"
            : null);
        to.List("In other words", finding.Wordings.Select(wording =>
            $"{wording.Language}: {wording.Text} {(wording.Advice is null ? "" : $"{wording.Advice} ")}[guidance pack {wording.Pack}]"));
    }

    private static bool IsDetailed(Finding finding) =>
        finding.PossibleSeverity >= Severity.AtOdds || finding.Waiver is not null || !finding.Raised.IsEmpty || !finding.Wordings.IsEmpty;

    private static string Head(Finding finding) => $"{ReportWords.Of(finding.Pack)}{FindingWords.Weight(finding)}: {finding.Text}";

    private static string Cause(Finding finding, AnswerRead cause) =>
        finding.About is [var one] && cause.Fact == one ? ReportWords.Told(cause) : ReportWords.Answer(cause);

    private static string MayWeighMore(Report report) =>
        report.Findings.Count(FindingWords.IsOpen) is > 0 and var more
            ? FormattableString.Invariant($" {more} of them may weigh more: ")
                + (report.Findings.Any(FindingWords.IsOpenByPack)
                    ? "what binds the State, or which State it is,"
                    : "whether a treaty binds")
                + " is not known."
            : "";

    private static string OfPacks(Report report) =>
        report.Findings.Count(finding => finding.Pack is not null) is > 0 and var added
            ? FormattableString.Invariant($" {added} of them {(added == 1 ? "is" : "are")} of guidance packs, and not of the toolkit.")
            : "";
}
