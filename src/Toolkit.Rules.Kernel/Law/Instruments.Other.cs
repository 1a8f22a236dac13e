namespace Toolkit.Rules.Law;

public static partial class Instruments
{
    /// <summary>Vienna Convention on Consular Relations.</summary>
    public static Instrument ConsularRelations { get; } = new("VCCR")
    {
        Title = "Vienna Convention on Consular Relations",
        ShortName = "VCCR",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1963, 4, 24), "medium-high (unverified)"),
        InForce = new(new(1967, 3, 19), "medium-high (unverified)"),
        Chapter = new("III-6", "K/M (second legal reading)"),
        SupervisingBody = new("ICJ under the Optional Protocol on compulsory settlement", "high"),
        Entry = EntryRule.Days(30, "second legal reading (from memory)"),
        LastArticle = 79,
        ReadUpTo = 79,
    };

    /// <summary>United Nations Convention on the Law of the Sea.</summary>
    public static Instrument LawOfTheSea { get; } = new("UNCLOS")
    {
        Title = "United Nations Convention on the Law of the Sea",
        ShortName = "UNCLOS",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1982, 12, 10), "medium-high (unverified)"),
        InForce = new(new(1994, 11, 16), "medium-high (unverified)"),
        Chapter = new("XXI-6", "K/M (second legal reading)"),
        SupervisingBody = new("ITLOS, ICJ, arbitration", "high"),
        Entry = EntryRule.Days(30, "second legal reading (from memory)"),
        LastArticle = 320,
    };

    /// <summary>Universal Declaration of Human Rights.</summary>
    public static Instrument UniversalDeclaration { get; } = new("UDHR")
    {
        Title = "Universal Declaration of Human Rights",
        ShortName = "UDHR",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1948, 12, 10), "medium-high (unverified)"),
        InForce = new(null, "medium-high (unverified)"),
        SupervisingBody = new("none", "high"),
        IsTreaty = false,
        LastArticle = 30,
    };

    /// <summary>
    /// Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery.
    /// </summary>
    public static Instrument SupplementarySlavery { get; } = new("SUPP-SLAVERY")
    {
        Title = "Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery",
        ShortName = "Supplementary Slavery Convention",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1956, 9, 7), "K/M (second legal reading)"),
        InForce = new(new(1957, 4, 30), "K/M (second legal reading)"),
        Chapter = new("XVIII-4", "K/M (second legal reading)"),
        SupervisingBody = new("none; disputes to the ICJ", "from memory, to be verified"),
    };

    /// <summary>Slavery Convention.</summary>
    public static Instrument SlaveryConvention { get; } = new("SLAVERY-1926")
    {
        Title = "Slavery Convention",
        ShortName = "Slavery Convention",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1926, 9, 25), "from memory, to be verified"),
        InForce = new(new(1927, 3, 9), "from memory, to be verified"),
        SupervisingBody = new("none; disputes to the ICJ", "from memory, to be verified"),
    };

    /// <summary>Vienna Convention on the Law of Treaties.</summary>
    public static Instrument LawOfTreaties { get; } = new("VCLT")
    {
        Title = "Vienna Convention on the Law of Treaties",
        ShortName = "VCLT",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1969, 5, 23), "from memory, to be verified"),
        InForce = new(new(1980, 1, 27), "from memory, to be verified"),
        SupervisingBody = new("none", "from memory, to be verified"),
        LastArticle = 85,
    };

    /// <summary>International Convention for the Safety of Life at Sea.</summary>
    public static Instrument SafetyOfLifeAtSea { get; } = new("SOLAS")
    {
        Title = "International Convention for the Safety of Life at Sea",
        ShortName = "SOLAS",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1974, 11, 1), "from memory, to be verified"),
        InForce = new(new(1980, 5, 25), "from memory, to be verified"),
        SupervisingBody = new("none; International Maritime Organization", "from memory, to be verified"),
    };

    /// <summary>International Convention on Maritime Search and Rescue.</summary>
    public static Instrument SearchAndRescue { get; } = new("SAR")
    {
        Title = "International Convention on Maritime Search and Rescue",
        ShortName = "SAR Convention",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1979, 4, 27), "from memory, to be verified"),
        InForce = new(new(1985, 6, 22), "from memory, to be verified"),
        SupervisingBody = new("none; International Maritime Organization", "from memory, to be verified"),
    };

    /// <summary>Convention relating to the Status of Stateless Persons.</summary>
    public static Instrument StatelessPersons { get; } = new("STLS54")
    {
        Title = "Convention relating to the Status of Stateless Persons",
        ShortName = "1954 Statelessness Convention",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1954, 9, 28), "from memory, to be verified"),
        InForce = new(new(1960, 6, 6), "from memory, to be verified"),
        Chapter = new("V-3", "from memory, to be verified"),
        SupervisingBody = new("none; disputes to the ICJ", "from memory, to be verified"),
        Entry = EntryRule.Days(90, "ratification update of November 2026 (from memory)"),
        LastArticle = 42,
    };

    /// <summary>Convention on the Reduction of Statelessness.</summary>
    public static Instrument ReductionOfStatelessness { get; } = new("STLS61")
    {
        Title = "Convention on the Reduction of Statelessness",
        ShortName = "1961 Statelessness Convention",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1961, 8, 30), "from memory, to be verified"),
        InForce = new(new(1975, 12, 13), "from memory, to be verified"),
        Chapter = new("V-4", "from memory, to be verified"),
        SupervisingBody = new("none; disputes to the ICJ", "from memory, to be verified"),
        Entry = EntryRule.Days(90, "ratification update of November 2026 (from memory)"),
        LastArticle = 21,
    };

    /// <summary>Rome Statute of the International Criminal Court.</summary>
    public static Instrument RomeStatute { get; } = new("ROME")
    {
        Title = "Rome Statute of the International Criminal Court",
        ShortName = "Rome Statute",
        Group = InstrumentGroup.Other,
        Adopted = new(new(1998, 7, 17), "from memory, to be verified"),
        InForce = new(new(2002, 7, 1), "from memory, to be verified"),
        Chapter = new("XVIII-10", "from memory, to be verified"),
        SupervisingBody = new("Assembly of States Parties", "from memory, to be verified"),
        Entry = EntryRule.FirstOfMonthAfterDays(60, "ratification update of November 2026 (from memory)"),
        LastArticle = 128,
    };
}
