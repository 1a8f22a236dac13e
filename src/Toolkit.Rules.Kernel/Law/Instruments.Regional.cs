namespace Toolkit.Rules.Law;

public static partial class Instruments
{
    /// <summary>African Charter on Human and Peoples' Rights.</summary>
    public static Instrument AfricanCharter { get; } = new("ACHPR")
    {
        Title = "African Charter on Human and Peoples' Rights",
        ShortName = "African Charter",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1981, 6, 27), "medium-high (unverified)"),
        InForce = new(new(1986, 10, 21), "medium-high (unverified)"),
        SupervisingBody = new("African Commission on Human and Peoples' Rights; African Court", "high"),
    };

    /// <summary>African Charter on the Rights and Welfare of the Child.</summary>
    public static Instrument AfricanChildrensCharter { get; } = new("ACRWC")
    {
        Title = "African Charter on the Rights and Welfare of the Child",
        ShortName = "African Children's Charter",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1990, 7, 11), "medium-high (unverified)"),
        InForce = new(new(1999, 11, 29), "medium-high (unverified)"),
        SupervisingBody = new("African Committee of Experts on the Rights and Welfare of the Child", "high"),
    };

    /// <summary>American Declaration of the Rights and Duties of Man.</summary>
    public static Instrument AmericanDeclaration { get; } = new("ADHR")
    {
        Title = "American Declaration of the Rights and Duties of Man",
        ShortName = "American Declaration",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1948, 5, 2), "medium-high (unverified)"),
        InForce = new(null, "medium-high (unverified)"),
        SupervisingBody = new("Inter-American Commission on Human Rights", "high"),
        IsTreaty = false,
    };

    /// <summary>American Convention on Human Rights (Pact of San Jose).</summary>
    public static Instrument AmericanConvention { get; } = new("ACHR")
    {
        Title = "American Convention on Human Rights (Pact of San Jose)",
        ShortName = "American Convention",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1969, 11, 22), "medium-high (unverified)"),
        InForce = new(new(1978, 7, 18), "medium-high (unverified)"),
        SupervisingBody = new("Inter-American Commission and Court of Human Rights", "high"),
        Entry = new(EntryKind.OnDeposit, 0, "ratification update of November 2026 (from memory)"),
    };

    /// <summary>
    /// Additional Protocol to the American Convention on Human Rights in the Area of Economic, Social and Cultural Rights.
    /// </summary>
    public static Instrument SanSalvadorProtocol { get; } = new("ACHR-P1988")
    {
        Title = "Additional Protocol to the American Convention on Human Rights in the Area of Economic, Social and Cultural Rights",
        ShortName = "Protocol of San Salvador",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1988, 11, 17), "medium-high (unverified)"),
        InForce = new(new(1999, 11, 16), "medium-high (unverified)"),
        SupervisingBody = new("Inter-American Commission and Court (limited)", "high"),
    };

    /// <summary>Protocol to the American Convention on Human Rights to Abolish the Death Penalty.</summary>
    public static Instrument AmericanDeathPenaltyProtocol { get; } = new("ACHR-P1990")
    {
        Title = "Protocol to the American Convention on Human Rights to Abolish the Death Penalty",
        ShortName = "ACHR death penalty protocol",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1990, 6, 8), "medium-high (unverified)"),
        InForce = new(new(1991, 8, 28), "medium-high (unverified)"),
        SupervisingBody = new("Inter-American Commission and Court", "high"),
        Entry = new(EntryKind.OnDeposit, 0, "in force per State on deposit (from memory)"),
    };

    /// <summary>Arab Charter on Human Rights.</summary>
    public static Instrument ArabCharter { get; } = new("ARABCHARTER")
    {
        Title = "Arab Charter on Human Rights",
        ShortName = "Arab Charter",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(2004, 5, 22), "medium-high (unverified)"),
        InForce = new(new(2008, 3, 15), "medium"),
        SupervisingBody = new("Arab Human Rights Committee", "high"),
    };

    /// <summary>Council of Europe Convention on preventing and combating violence against women and domestic violence (CETS 210).</summary>
    public static Instrument IstanbulConvention { get; } = new("ISTANBUL")
    {
        Title = "Council of Europe Convention on preventing and combating violence against women and domestic violence (CETS 210)",
        ShortName = "Istanbul Convention",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(2011, 4, 7), "medium-high (unverified)"),
        InForce = new(new(2014, 8, 1), "medium-high (unverified)"),
        SupervisingBody = new("GREVIO and Committee of the Parties", "high"),
        Entry = EntryRule.FirstOfMonthAfter(3, "ratification update of November 2026 (from memory)"),
    };

    /// <summary>Convention for the Protection of Human Rights and Fundamental Freedoms (ETS 5).</summary>
    public static Instrument EuropeanConvention { get; } = new("ECHR")
    {
        Title = "Convention for the Protection of Human Rights and Fundamental Freedoms (ETS 5)",
        ShortName = "ECHR",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1950, 11, 4), "medium-high (unverified)"),
        InForce = new(new(1953, 9, 3), "medium-high (unverified)"),
        SupervisingBody = new("European Court of Human Rights", "high"),
        Entry = new(EntryKind.OnDeposit, 0, "ratification update of November 2026 (from memory)"),
    };

    /// <summary>European Social Charter (Revised) (ETS 163).</summary>
    public static Instrument EuropeanSocialCharter { get; } = new("ESC-REV")
    {
        Title = "European Social Charter (Revised) (ETS 163)",
        ShortName = "European Social Charter (revised)",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1996, 5, 3), "medium-high (unverified)"),
        InForce = new(new(1999, 7, 1), "medium-high (unverified)"),
        SupervisingBody = new("European Committee of Social Rights", "high"),
    };

    /// <summary>European Convention for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment (ETS 126).</summary>
    public static Instrument EuropeanTorturePrevention { get; } = new("ECPT")
    {
        Title = "European Convention for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment (ETS 126)",
        ShortName = "ECPT",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1987, 11, 26), "medium-high (unverified)"),
        InForce = new(new(1989, 2, 1), "medium-high (unverified)"),
        SupervisingBody = new("European Committee for the Prevention of Torture (CPT)", "high"),
    };

    /// <summary>Framework Convention for the Protection of National Minorities (ETS 157).</summary>
    public static Instrument NationalMinorities { get; } = new("FCNM")
    {
        Title = "Framework Convention for the Protection of National Minorities (ETS 157)",
        ShortName = "Framework Convention",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1994, 11, 10), "medium-high (unverified)"),
        InForce = new(new(1998, 2, 1), "medium-high (unverified)"),
        SupervisingBody = new("Advisory Committee; Committee of Ministers", "high"),
    };

    /// <summary>Inter-American Convention on Forced Disappearance of Persons.</summary>
    public static Instrument InterAmericanForcedDisappearance { get; } = new("IACFDP")
    {
        Title = "Inter-American Convention on Forced Disappearance of Persons",
        ShortName = "Belem Convention on Forced Disappearance",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1994, 6, 9), "medium-high (unverified)"),
        InForce = new(new(1996, 3, 28), "medium-high (unverified)"),
        SupervisingBody = new("Inter-American Commission and Court", "high"),
    };

    /// <summary>Inter-American Convention to Prevent and Punish Torture.</summary>
    public static Instrument InterAmericanTorture { get; } = new("IACPPT")
    {
        Title = "Inter-American Convention to Prevent and Punish Torture",
        ShortName = "Inter-American Torture Convention",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1985, 12, 9), "medium-high (unverified)"),
        InForce = new(new(1987, 2, 28), "medium-high (unverified)"),
        SupervisingBody = new("Inter-American Commission and Court", "high"),
    };

    /// <summary>Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women.</summary>
    public static Instrument BelemDoPara { get; } = new("BELEM")
    {
        Title = "Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women",
        ShortName = "Convention of Belem do Para",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1994, 6, 9), "medium-high (unverified)"),
        InForce = new(new(1995, 3, 5), "medium-high (unverified)"),
        SupervisingBody = new("Inter-American Commission and Court; CIM; follow-up mechanism MESECVI", "high"),
    };

    /// <summary>Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197).</summary>
    public static Instrument EuropeanTraffickingConvention { get; } = new("COE-THB")
    {
        Title = "Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197)",
        ShortName = "CoE Anti-Trafficking Convention",
        Group = InstrumentGroup.RegionalOther,
        Adopted = new(new(2005, 5, 3), "medium-high (unverified)"),
        InForce = new(new(2008, 2, 1), "medium-high (unverified)"),
        SupervisingBody = new("GRETA and Committee of the Parties", "high"),
        Entry = EntryRule.FirstOfMonthAfter(3, "second legal reading (from memory)"),
    };

    /// <summary>ASEAN Convention Against Trafficking in Persons, Especially Women and Children.</summary>
    public static Instrument AseanTraffickingConvention { get; } = new("ACTIP")
    {
        Title = "ASEAN Convention Against Trafficking in Persons, Especially Women and Children",
        ShortName = "ACTIP",
        Group = InstrumentGroup.RegionalOther,
        Adopted = new(new(2015, 11, 21), "medium-high (unverified)"),
        InForce = new(new(2017, 3, 8), "medium-high (unverified)"),
        SupervisingBody = new("ASEAN Senior Officials Meeting on Transnational Crime (SOMTC)", "high"),
        Entry = EntryRule.Days(30, "second legal reading (from memory)"),
    };

    /// <summary>
    /// Protocol No. 4 to the Convention for the Protection of Human Rights and Fundamental Freedoms, securing certain rights and freedoms
    /// other than those already included in the Convention and in the first Protocol thereto (ETS 46).
    /// </summary>
    public static Instrument EuropeanProtocol4 { get; } = new("ECHR-P4")
    {
        Title = "Protocol No. 4 to the Convention for the Protection of Human Rights and Fundamental Freedoms, securing certain rights "
            + "and freedoms other than those already included in the Convention and in the first Protocol thereto (ETS 46)",
        ShortName = "ECHR Protocol No. 4",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1963, 9, 16), "from memory, to be verified"),
        InForce = new(new(1968, 5, 2), "from memory, to be verified"),
        SupervisingBody = new("European Court of Human Rights", "high"),
        Entry = new(EntryKind.OnDeposit, 0, "ratification update of November 2026 (from memory)"),
        LastArticle = 7,
        ParentId = "ECHR",
    };

    /// <summary>
    /// Protocol No. 6 to the Convention for the Protection of Human Rights and Fundamental Freedoms concerning the Abolition of the Death
    /// Penalty (ETS 114).
    /// </summary>
    public static Instrument EuropeanProtocol6 { get; } = new("ECHR-P6")
    {
        Title = "Protocol No. 6 to the Convention for the Protection of Human Rights and Fundamental Freedoms concerning the Abolition "
            + "of the Death Penalty (ETS 114)",
        ShortName = "ECHR Protocol No. 6",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1983, 4, 28), "from memory, to be verified"),
        InForce = new(new(1985, 3, 1), "from memory, to be verified"),
        SupervisingBody = new("European Court of Human Rights", "high"),
        Entry = EntryRule.FirstOfMonthAfter(0, "ratification update of November 2026 (from memory)"),
        LastArticle = 9,
        ParentId = "ECHR",
    };

    /// <summary>Protocol No. 7 to the Convention for the Protection of Human Rights and Fundamental Freedoms (ETS 117).</summary>
    public static Instrument EuropeanProtocol7 { get; } = new("ECHR-P7")
    {
        Title = "Protocol No. 7 to the Convention for the Protection of Human Rights and Fundamental Freedoms (ETS 117)",
        ShortName = "ECHR Protocol No. 7",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(1984, 11, 22), "from memory, to be verified"),
        InForce = new(new(1988, 11, 1), "from memory, to be verified"),
        SupervisingBody = new("European Court of Human Rights", "high"),
        Entry = EntryRule.FirstOfMonthAfter(2, "ratification update of November 2026 (from memory)"),
        LastArticle = 10,
        ParentId = "ECHR",
    };

    /// <summary>
    /// Protocol No. 13 to the Convention for the Protection of Human Rights and Fundamental Freedoms, concerning the abolition of the death
    /// penalty in all circumstances (ETS 187).
    /// </summary>
    public static Instrument EuropeanProtocol13 { get; } = new("ECHR-P13")
    {
        Title = "Protocol No. 13 to the Convention for the Protection of Human Rights and Fundamental Freedoms, concerning the "
            + "abolition of the death penalty in all circumstances (ETS 187)",
        ShortName = "ECHR Protocol No. 13",
        Group = InstrumentGroup.Regional,
        Adopted = new(new(2002, 5, 3), "from memory, to be verified"),
        InForce = new(new(2003, 7, 1), "from memory, to be verified"),
        SupervisingBody = new("European Court of Human Rights", "high"),
        Entry = EntryRule.FirstOfMonthAfter(3, "ratification update of November 2026 (from memory)"),
        LastArticle = 8,
        ParentId = "ECHR",
    };

    /// <summary>SAARC Convention on Preventing and Combating Trafficking in Women and Children for Prostitution.</summary>
    public static Instrument SouthAsianTraffickingConvention { get; } = new("SAARC-TIP")
    {
        Title = "SAARC Convention on Preventing and Combating Trafficking in Women and Children for Prostitution",
        ShortName = "SAARC Trafficking Convention",
        Group = InstrumentGroup.RegionalOther,
        Adopted = new(new(2002, 1, 5), "from memory, to be verified"),
        InForce = new(new(2005, 11, 15), "from memory, to be verified"),
        SupervisingBody = new("Regional Task Force", "from memory, to be verified"),
    };
}
