using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

public static partial class Instruments
{
    /// <summary>International Covenant on Civil and Political Rights.</summary>
    public static Instrument CivilAndPoliticalRights { get; } = new("ICCPR")
    {
        Title = "International Covenant on Civil and Political Rights",
        ShortName = "ICCPR",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1966, 12, 16), "high"),
        InForce = new(new(1976, 3, 23), "high"),
        Chapter = new("IV-4", "high"),
        SupervisingBody = new("Human Rights Committee (CCPR)", "high"),
        Entry = EntryRule.Months(3, "art. 49(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 53,
        ReadUpTo = 53,
    };

    /// <summary>Optional Protocol to the International Covenant on Civil and Political Rights.</summary>
    public static Instrument CivilAndPoliticalRightsComplaints { get; } = new("ICCPR-OP1")
    {
        Title = "Optional Protocol to the International Covenant on Civil and Political Rights",
        ShortName = "ICCPR-OP1",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1966, 12, 16), "high"),
        InForce = new(new(1976, 3, 23), "high"),
        Chapter = new("IV-5", "high"),
        SupervisingBody = new("Human Rights Committee (CCPR) (individual communications)", "high"),
        Entry = EntryRule.Months(3, "from memory"),
        IsProcedural = true,
        IsInToolkitTable = true,
        ParentId = "ICCPR",
        LastArticle = 14,
    };

    /// <summary>
    /// Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty.
    /// </summary>
    public static Instrument AbolitionOfDeathPenalty { get; } = new("ICCPR-OP2")
    {
        Title = "Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the "
            + "death penalty",
        ShortName = "ICCPR-OP2",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1989, 12, 15), "high"),
        InForce = new(new(1991, 7, 11), "high"),
        Chapter = new("IV-12", "high"),
        SupervisingBody = new("Human Rights Committee (CCPR)", "high"),
        Entry = EntryRule.Months(3, "art. 8(2) (from memory)"),
        IsInToolkitTable = true,
        ParentId = "ICCPR",
        LastArticle = 11,
        ReadUpTo = 11,
        CannotBeDenounced = true,
        OnlyReservable = (ImmutableArray<string>)["2(1)"],
    };

    /// <summary>International Covenant on Economic, Social and Cultural Rights.</summary>
    public static Instrument EconomicSocialAndCulturalRights { get; } = new("ICESCR")
    {
        Title = "International Covenant on Economic, Social and Cultural Rights",
        ShortName = "ICESCR",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1966, 12, 16), "high"),
        InForce = new(new(1976, 1, 3), "high"),
        Chapter = new("IV-3", "high"),
        SupervisingBody = new("Committee on Economic, Social and Cultural Rights (CESCR)", "high"),
        Entry = EntryRule.Months(3, "art. 27(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 31,
        ReadUpTo = 31,
    };

    /// <summary>Optional Protocol to the International Covenant on Economic, Social and Cultural Rights.</summary>
    public static Instrument EconomicSocialAndCulturalRightsComplaints { get; } = new("OP-ICESCR")
    {
        Title = "Optional Protocol to the International Covenant on Economic, Social and Cultural Rights",
        ShortName = "OP-ICESCR",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(2008, 12, 10), "high"),
        InForce = new(new(2013, 5, 5), "high"),
        Chapter = new("IV-3-a", "high"),
        SupervisingBody = new("CESCR (individual communications)", "high"),
        Entry = EntryRule.Months(3, "second legal reading (from memory)"),
        IsProcedural = true,
        IsInToolkitTable = true,
        ParentId = "ICESCR",
        LastArticle = 22,
    };

    /// <summary>International Convention on the Elimination of All Forms of Racial Discrimination.</summary>
    public static Instrument RacialDiscrimination { get; } = new("ICERD")
    {
        Title = "International Convention on the Elimination of All Forms of Racial Discrimination",
        ShortName = "ICERD",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1965, 12, 21), "high"),
        InForce = new(new(1969, 1, 4), "high"),
        Chapter = new("IV-2", "high"),
        SupervisingBody = new("Committee on the Elimination of Racial Discrimination (CERD)", "high"),
        Entry = EntryRule.Days(30, "art. 19(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 25,
    };

    /// <summary>Convention on the Elimination of All Forms of Discrimination against Women.</summary>
    public static Instrument DiscriminationAgainstWomen { get; } = new("CEDAW")
    {
        Title = "Convention on the Elimination of All Forms of Discrimination against Women",
        ShortName = "CEDAW",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1979, 12, 18), "high"),
        InForce = new(new(1981, 9, 3), "high"),
        Chapter = new("IV-8", "high"),
        SupervisingBody = new("Committee on the Elimination of Discrimination against Women (CEDAW)", "high"),
        Entry = EntryRule.Days(30, "art. 27(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 30,
        ReadUpTo = 30,
    };

    /// <summary>Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women.</summary>
    public static Instrument DiscriminationAgainstWomenComplaints { get; } = new("OP-CEDAW")
    {
        Title = "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women",
        ShortName = "OP-CEDAW",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1999, 10, 6), "high"),
        InForce = new(new(2000, 12, 22), "high"),
        Chapter = new("IV-8-b", "high"),
        SupervisingBody = new("CEDAW (communications, inquiries)", "high"),
        Entry = EntryRule.Months(3, "second legal reading (from memory)"),
        IsProcedural = true,
        IsInToolkitTable = true,
        ParentId = "CEDAW",
        LastArticle = 21,
    };

    /// <summary>Convention on the Rights of the Child.</summary>
    public static Instrument RightsOfTheChild { get; } = new("CRC")
    {
        Title = "Convention on the Rights of the Child",
        ShortName = "CRC",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1989, 11, 20), "high"),
        InForce = new(new(1990, 9, 2), "high"),
        Chapter = new("IV-11", "high"),
        SupervisingBody = new("Committee on the Rights of the Child (CRC)", "high"),
        Entry = EntryRule.Days(30, "art. 49(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 54,
        ReadUpTo = 54,
    };

    /// <summary>Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict.</summary>
    public static Instrument ChildrenInArmedConflict { get; } = new("CRC-OPAC")
    {
        Title = "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
        ShortName = "CRC-OPAC",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(2000, 5, 25), "high"),
        InForce = new(new(2002, 2, 12), "high"),
        Chapter = new("IV-11-b", "high"),
        SupervisingBody = new("CRC Committee", "high"),
        Entry = EntryRule.Months(1, "art. 10(2) (from memory)"),
        IsInToolkitTable = true,
        ParentId = "CRC",
        LastArticle = 13,
    };

    /// <summary>
    /// Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography.
    /// </summary>
    public static Instrument SaleOfChildren { get; } = new("CRC-OPSC")
    {
        Title = "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child "
            + "pornography",
        ShortName = "CRC-OPSC",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(2000, 5, 25), "high"),
        InForce = new(new(2002, 1, 18), "high"),
        Chapter = new("IV-11-c", "high"),
        SupervisingBody = new("CRC Committee", "high"),
        Entry = EntryRule.Months(1, "art. 14(2) (from memory)"),
        IsInToolkitTable = true,
        ParentId = "CRC",
        LastArticle = 17,
    };

    /// <summary>Optional Protocol to the Convention on the Rights of the Child on a communications procedure.</summary>
    public static Instrument RightsOfTheChildComplaints { get; } = new("CRC-OPIC")
    {
        Title = "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
        ShortName = "CRC-OPIC",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(2011, 12, 19), "high"),
        InForce = new(new(2014, 4, 14), "high"),
        Chapter = new("IV-11-d", "high"),
        SupervisingBody = new("CRC Committee (communications, inquiries)", "high"),
        Entry = EntryRule.Months(3, "from memory"),
        IsProcedural = true,
        IsInToolkitTable = true,
        ParentId = "CRC",
        LastArticle = 24,
    };

    /// <summary>Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.</summary>
    public static Instrument Torture { get; } = new("CAT")
    {
        Title = "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
        ShortName = "CAT",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1984, 12, 10), "high"),
        InForce = new(new(1987, 6, 26), "high"),
        Chapter = new("IV-9", "high"),
        SupervisingBody = new("Committee against Torture (CAT)", "high"),
        Entry = EntryRule.Days(30, "art. 27(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 33,
        ReadUpTo = 33,
    };

    /// <summary>
    /// Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.
    /// </summary>
    public static Instrument PreventionOfTorture { get; } = new("OPCAT")
    {
        Title = "Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
        ShortName = "OPCAT",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(2002, 12, 18), "high"),
        InForce = new(new(2006, 6, 22), "high"),
        Chapter = new("IV-9-b", "high"),
        SupervisingBody = new("Subcommittee on Prevention of Torture (SPT) and national preventive mechanisms", "high"),
        Entry = EntryRule.Days(30, "art. 28(2) (from memory)"),
        IsInToolkitTable = true,
        ParentId = "CAT",
        LastArticle = 37,
    };

    /// <summary>International Convention on the Protection of the Rights of All Migrant Workers and Members of their Families.</summary>
    public static Instrument MigrantWorkers { get; } = new("ICRMW")
    {
        Title = "International Convention on the Protection of the Rights of All Migrant Workers and Members of their Families",
        ShortName = "ICRMW",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(1990, 12, 18), "high"),
        InForce = new(new(2003, 7, 1), "high"),
        Chapter = new("IV-13", "high"),
        SupervisingBody = new("Committee on Migrant Workers (CMW)", "high"),
        Entry = EntryRule.FirstOfMonthAfter(3, "art. 87(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 93,
        ReadOnly = 22,
    };

    /// <summary>Convention on the Rights of Persons with Disabilities.</summary>
    public static Instrument PersonsWithDisabilities { get; } = new("CRPD")
    {
        Title = "Convention on the Rights of Persons with Disabilities",
        ShortName = "CRPD",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(2006, 12, 13), "high"),
        InForce = new(new(2008, 5, 3), "high"),
        Chapter = new("IV-15", "high"),
        SupervisingBody = new("Committee on the Rights of Persons with Disabilities (CRPD)", "high"),
        Entry = EntryRule.Days(30, "art. 45(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 50,
        ReadUpTo = 50,
    };

    /// <summary>Optional Protocol to the Convention on the Rights of Persons with Disabilities.</summary>
    public static Instrument PersonsWithDisabilitiesComplaints { get; } = new("OP-CRPD")
    {
        Title = "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
        ShortName = "OP-CRPD",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(2006, 12, 13), "high"),
        InForce = new(new(2008, 5, 3), "high"),
        Chapter = new("IV-15-a", "high"),
        SupervisingBody = new("CRPD Committee (communications, inquiries)", "high"),
        Entry = EntryRule.Days(30, "second legal reading (from memory)"),
        IsProcedural = true,
        IsInToolkitTable = true,
        ParentId = "CRPD",
        LastArticle = 18,
    };

    /// <summary>International Convention for the Protection of All Persons from Enforced Disappearance.</summary>
    public static Instrument EnforcedDisappearance { get; } = new("ICPPED")
    {
        Title = "International Convention for the Protection of All Persons from Enforced Disappearance",
        ShortName = "ICPPED",
        Group = InstrumentGroup.HumanRights,
        Adopted = new(new(2006, 12, 20), "high"),
        InForce = new(new(2010, 12, 23), "high"),
        Chapter = new("IV-16", "high"),
        SupervisingBody = new("Committee on Enforced Disappearances (CED)", "high"),
        Entry = EntryRule.Days(30, "art. 39(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 45,
    };
}
