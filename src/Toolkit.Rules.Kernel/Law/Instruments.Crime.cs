namespace Toolkit.Rules.Law;

public static partial class Instruments
{
    /// <summary>United Nations Convention against Transnational Organized Crime.</summary>
    public static Instrument OrganizedCrimeConvention { get; } = new("UNTOC")
    {
        Title = "United Nations Convention against Transnational Organized Crime",
        ShortName = "UNTOC",
        Group = InstrumentGroup.Crime,
        Adopted = new(new(2000, 11, 15), "high"),
        InForce = new(new(2003, 9, 29), "high"),
        Chapter = new("XVIII-12", "high (chapter), medium (UNTS page)"),
        SupervisingBody = new("Conference of the Parties to UNTOC (with the Mechanism for the Review of the Implementation of UNTOC, "
            + "res. 9/1 of 2018); secretariat UNODC. No individual-complaint body.", "high"),
        Entry = EntryRule.Days(30, "art. 38(2) (from memory)"),
        IsInToolkitTable = true,
        CarriesNoWeight = ["34(2)"],
        LastArticle = 41,
        ReadUpTo = 41,
    };

    /// <summary>
    /// Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations
    /// Convention against Transnational Organized Crime.
    /// </summary>
    public static Instrument TraffickingInPersonsProtocol { get; } = new("TIP")
    {
        Title = "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the "
            + "United Nations Convention against Transnational Organized Crime",
        ShortName = "Trafficking in Persons Protocol",
        Group = InstrumentGroup.Crime,
        Adopted = new(new(2000, 11, 15), "high"),
        InForce = new(new(2003, 12, 25), "high"),
        Chapter = new("XVIII-12-a", "high"),
        SupervisingBody = new("Conference of the Parties to UNTOC (with the Mechanism for the Review of the Implementation of UNTOC, "
            + "res. 9/1 of 2018); secretariat UNODC. No individual-complaint body.", "high"),
        Entry = EntryRule.Days(30, "art. 17(2) [text read]"),
        IsInToolkitTable = true,
        CarriesNoWeight = ["14(1)"],
        ParentId = "UNTOC",
        LastArticle = 20,
        ReadUpTo = 20,
    };

    /// <summary>
    /// Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational
    /// Organized Crime.
    /// </summary>
    public static Instrument SmugglingOfMigrantsProtocol { get; } = new("SOM")
    {
        Title = "Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against "
            + "Transnational Organized Crime",
        ShortName = "Smuggling of Migrants Protocol",
        Group = InstrumentGroup.Crime,
        Adopted = new(new(2000, 11, 15), "high"),
        InForce = new(new(2004, 1, 28), "high"),
        Chapter = new("XVIII-12-b", "high"),
        SupervisingBody = new("Conference of the Parties to UNTOC (with the Mechanism for the Review of the Implementation of UNTOC, "
            + "res. 9/1 of 2018); secretariat UNODC. No individual-complaint body.", "high"),
        Entry = EntryRule.Days(30, "art. 22(2) [text read]"),
        IsInToolkitTable = true,
        CarriesNoWeight = ["19(1)"],
        ParentId = "UNTOC",
        LastArticle = 25,
        ReadUpTo = 25,
    };

    /// <summary>United Nations Convention against Corruption.</summary>
    public static Instrument CorruptionConvention { get; } = new("UNCAC")
    {
        Title = "United Nations Convention against Corruption",
        ShortName = "UNCAC",
        Group = InstrumentGroup.Crime,
        Adopted = new(new(2003, 10, 31), "high"),
        InForce = new(new(2005, 12, 14), "high (unverified)"),
        Chapter = new("XVIII-14", "high (chapter), medium (UNTS page)"),
        SupervisingBody = new("Conference of the States Parties to UNCAC (Implementation Review Mechanism); secretariat UNODC", "high"),
        Entry = EntryRule.Days(30, "art. 68(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 71,
    };

    /// <summary>Convention relating to the Status of Refugees.</summary>
    public static Instrument RefugeeConvention { get; } = new("REF51")
    {
        Title = "Convention relating to the Status of Refugees",
        ShortName = "1951 Refugee Convention",
        Group = InstrumentGroup.Refugee,
        Adopted = new(new(1951, 7, 28), "high"),
        InForce = new(new(1954, 4, 22), "high"),
        Chapter = new("V-2", "high"),
        SupervisingBody = new("None (no treaty body); UNHCR supervises application (art. 35); ICJ disputes (art. 38)", "high"),
        Entry = EntryRule.Days(90, "art. 43(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 46,
        ReadUpTo = 46,
        NotReservable = ["1", "3", "4", "16(1)", "33", "36-46"],
    };

    /// <summary>Protocol relating to the Status of Refugees.</summary>
    public static Instrument RefugeeProtocol { get; } = new("REF67")
    {
        Title = "Protocol relating to the Status of Refugees",
        ShortName = "1967 Protocol",
        Group = InstrumentGroup.Refugee,
        Adopted = new(new(1967, 1, 31), "high"),
        InForce = new(new(1967, 10, 4), "high (unverified)"),
        Chapter = new("V-5", "high"),
        SupervisingBody = new("None; UNHCR (art. II)", "high"),
        Entry = new(EntryKind.OnDeposit, 0, "art. VIII(2) (from memory)"),
        IsInToolkitTable = true,
        LastArticle = 11,
    };

    /// <summary>
    /// Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing
    /// the United Nations Convention against Transnational Organized Crime.
    /// </summary>
    public static Instrument FirearmsProtocol { get; } = new("FIREARMS")
    {
        Title = "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, "
            + "supplementing the United Nations Convention against Transnational Organized Crime",
        ShortName = "Firearms Protocol",
        Group = InstrumentGroup.Crime,
        Adopted = new(new(2001, 5, 31), "from memory, to be verified"),
        InForce = new(new(2005, 7, 3), "from memory, to be verified"),
        Chapter = new("XVIII-12-c", "from memory, to be verified"),
        SupervisingBody = new("Conference of the Parties to UNTOC; secretariat UNODC", "from memory, to be verified"),
        Entry = EntryRule.Days(30, "ratification update of November 2026 (from memory)"),
        LastArticle = 21,
        ParentId = "UNTOC",
    };
}
