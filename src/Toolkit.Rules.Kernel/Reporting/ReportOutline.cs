namespace Toolkit.Rules.Reporting;

/// <summary>What a report says to a person, part by part, in the order of what matters.</summary>
internal static class ReportOutline
{
    public static IReadOnlyList<OutlineItem> Of(Report report, bool showsAll)
    {
        var outline = new Outline();
        SummaryOutline.WriteWarnings(outline, report);
        SummaryOutline.Write(outline, report);
        ContradictionsOutline.Write(outline, report);
        DecisionsOutline.Write(outline, report, showsAll);
        FindingsOutline.Write(outline, report, showsAll);
        WaivedOutline.Write(outline, report);
        QuestionsOutline.Write(outline, report, showsAll);
        UndeterminedOutline.Write(outline, report, showsAll);
        AttestedOutline.Write(outline, report);
        NotesOutline.Write(outline, report, showsAll);
        return outline.Items;
    }

    /// <summary>Only what is still to be asked, after the answers that contradict one another.</summary>
    public static IReadOnlyList<OutlineItem> QuestionsOf(Report report)
    {
        var outline = new Outline();
        ContradictionsOutline.Write(outline, report);
        QuestionsOutline.Write(outline, report, showsAll: true, isForAnswering: true);
        return outline.Items;
    }
}
