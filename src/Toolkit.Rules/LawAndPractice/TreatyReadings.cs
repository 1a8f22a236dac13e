namespace Toolkit.Rules.LawAndPractice;

/// <summary>How bodies read treaties, where several rules rest on the same text. Paragraphs are from memory.</summary>
internal static class TreatyReadings
{
    /// <summary>On the detention of children for reasons of migration, which the committees do not accept even as a last resort.</summary>
    public static readonly Citation NoDetentionOfChildren = JointComment("paras 5, 10");

    /// <summary>That irregular entry and stay should be no criminal offence for children.</summary>
    public static readonly Citation NoCriminalEntryOfChildren = JointComment("para. 7");

    /// <summary>On marriage below 18.</summary>
    public static readonly Citation MarriageBelow18 = LawRows.Body("CEDAW and CRC Committees", "JGR31/GC18 paras 20, 55");

    /// <summary>On the punishment of victims of trafficking.</summary>
    public static readonly Citation NonPunishmentOfWomen = LawRows.Body("CEDAW Committee", "GR38 para. 98");

    /// <summary>On help that hangs on cooperation.</summary>
    public static readonly Citation UnconditionalHelpForWomen = LawRows.Body("CEDAW Committee", "GR38");

    /// <summary>On humane treatment of everybody deprived of liberty.</summary>
    public static readonly Citation HumaneTreatment = LawRows.Body("HRC", "GC21 paras 3-5");

    /// <summary>The joint comment of 2017 on children in international migration, by both of its numbers.</summary>
    /// <param name="paragraphs">The paragraphs of the second part: <c>paras 5, 10</c>.</param>
    public static Citation JointComment(string paragraphs) => LawRows.Body("CMW and CRC Committees", $"JGC4/23 {paragraphs}");
}
