namespace Toolkit.Rules.Reporting;

/// <summary>What flows decided: each decision with its ground, its conditions and what would change it.</summary>
internal static class DecisionsOutline
{
    /// <summary>How many of the smallest changes are written unless all are asked for.</summary>
    private const int Changes = 3;

    public static void Write(Outline to, Report report, bool showsAll)
    {
        foreach (var decision in report.Decisions)
        {
            Write(to, decision, showsAll);
        }
    }

    private static void Write(Outline to, Decision decision, bool showsAll)
    {
        to.Heading(1, decision.Title);
        to.Field("About", ReportWords.About(decision.About));
        to.Field("Outcome", $"{ReportWords.Mark(decision.Effect)}: {decision.Text} ({decision.Outcome})");
        to.Field("Why", decision.Because);
        to.List("Rests on", decision.Causes.Select(ReportWords.Answer));
        if (decision.Becomes is { } then)
        {
            to.Field("Then", $"Once every condition is met, the outcome becomes {then}.");
        }

        to.List("Conditions", decision.Requirements.Select(requirement =>
            $"[{Met(requirement.Met)}] {requirement.Text} {ReportWords.Sources(requirement.Sources)}"));
        to.Field("To do", decision.Advice);
        to.Field("Would change it", decision.WouldChange);
        var changes = showsAll ? decision.Changes : [.. decision.Changes.Take(Changes)];
        to.List(
            "Smallest changes",
            changes.Select(set => $"{string.Join(", and ", set.Changes.Select(Text))}: {set.Outcome}"),
            "what would have to come about and be verified, as the flow stands"
                + (decision.Changes.Length - changes.Length is > 0 and var more
                    ? FormattableString.Invariant($"; {more} more in the whole report")
                    : ""));
        if (decision.IsSettled && decision.Effect == Effect.Restricts)
        {
            to.Field("Settled", "No answer to an open question changes this outcome.");
        }
        else if (decision.Possible.Length > 1 || !decision.Possible.Contains(decision.Outcome))
        {
            to.Field("Still possible", $"{string.Join(", ", decision.Possible)}; it depends on the open questions.");
        }

        to.Field("Source", ReportWords.Sources(decision.Sources));
    }

    private static string Text(Change change)
    {
        var from = change.From is null ? "not answered" : Spelling.Visible(change.From, 80);
        return $"{change.Label} of {Spelling.Quote(change.Question.Fact ?? "")} from {from} to {string.Join(" or ", change.To)}";
    }

    private static string Met(Truth met) => met switch
    {
        Truth.True => "met",
        Truth.False => "not met",
        _ => "not answered: counts as not met",
    };
}
