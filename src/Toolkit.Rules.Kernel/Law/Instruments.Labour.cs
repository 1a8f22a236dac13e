namespace Toolkit.Rules.Law;

public static partial class Instruments
{
    private static readonly SourcedText IloSupervision = new(
        "ILO supervisory system: Committee of Experts (CEACR), Conference Committee on the Application of Standards (CAS); "
            + "representations art. 24, complaints art. 26 ILO Constitution",
        "high");

    private static readonly SourcedText IloSupervisionAndCfa = new(
        IloSupervision.Text + "; Committee on Freedom of Association (CFA), also for non-parties",
        "high");

    /// <summary>Freedom of Association and Protection of the Right to Organise Convention, 1948 (No. 87).</summary>
    public static Instrument FreedomOfAssociation { get; } = new("ILO-C087")
    {
        Title = "Freedom of Association and Protection of the Right to Organise Convention, 1948 (No. 87)",
        ShortName = "Freedom of Association and Protection of the Right to Organise Convention, 1948",
        Group = InstrumentGroup.Labour,
        Adopted = new(new(1948, 7, 9), "high (unverified)"),
        InForce = new(new(1950, 7, 4), "high (unverified)"),
        SupervisingBody = IloSupervisionAndCfa,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
        IsInToolkitTable = true,
    };

    /// <summary>Right to Organise and Collective Bargaining Convention, 1949 (No. 98).</summary>
    public static Instrument CollectiveBargaining { get; } = new("ILO-C098")
    {
        Title = "Right to Organise and Collective Bargaining Convention, 1949 (No. 98)",
        ShortName = "Right to Organise and Collective Bargaining Convention, 1949",
        Group = InstrumentGroup.Labour,
        Adopted = new(new(1949, 7, 1), "high (unverified)"),
        InForce = new(new(1951, 7, 18), "high (unverified)"),
        SupervisingBody = IloSupervisionAndCfa,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
        IsInToolkitTable = true,
    };

    /// <summary>Forced Labour Convention, 1930 (No. 29).</summary>
    public static Instrument ForcedLabour { get; } = new("ILO-C029")
    {
        Title = "Forced Labour Convention, 1930 (No. 29)",
        ShortName = "Forced Labour Convention, 1930",
        Group = InstrumentGroup.Labour,
        Adopted = new(new(1930, 6, 28), "high (unverified)"),
        InForce = new(new(1932, 5, 1), "high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
        IsInToolkitTable = true,
    };

    /// <summary>Protocol of 2014 to the Forced Labour Convention, 1930.</summary>
    public static Instrument ForcedLabourProtocol { get; } = new("ILO-P029")
    {
        Title = "Protocol of 2014 to the Forced Labour Convention, 1930",
        ShortName = "Protocol of 2014 to the Forced Labour Convention, 1930",
        Group = InstrumentGroup.Labour,
        Adopted = new(new(2014, 6, 11), "high (unverified)"),
        InForce = new(new(2016, 11, 9), "high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
        IsInToolkitTable = true,
    };

    /// <summary>Abolition of Forced Labour Convention, 1957 (No. 105).</summary>
    public static Instrument AbolitionOfForcedLabour { get; } = new("ILO-C105")
    {
        Title = "Abolition of Forced Labour Convention, 1957 (No. 105)",
        ShortName = "Abolition of Forced Labour Convention, 1957",
        Group = InstrumentGroup.Labour,
        Adopted = new(new(1957, 6, 25), "high (unverified)"),
        InForce = new(new(1959, 1, 17), "high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
        IsInToolkitTable = true,
    };

    /// <summary>Minimum Age Convention, 1973 (No. 138).</summary>
    public static Instrument MinimumAge { get; } = new("ILO-C138")
    {
        Title = "Minimum Age Convention, 1973 (No. 138)",
        ShortName = "Minimum Age Convention, 1973",
        Group = InstrumentGroup.Labour,
        Adopted = new(new(1973, 6, 26), "high (unverified)"),
        InForce = new(new(1976, 6, 19), "high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
        IsInToolkitTable = true,
    };

    /// <summary>Worst Forms of Child Labour Convention, 1999 (No. 182).</summary>
    public static Instrument WorstFormsOfChildLabour { get; } = new("ILO-C182")
    {
        Title = "Worst Forms of Child Labour Convention, 1999 (No. 182)",
        ShortName = "Worst Forms of Child Labour Convention, 1999",
        Group = InstrumentGroup.Labour,
        Adopted = new(new(1999, 6, 17), "high (unverified)"),
        InForce = new(new(2000, 11, 19), "high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
        IsInToolkitTable = true,
    };

    /// <summary>Equal Remuneration Convention, 1951 (No. 100).</summary>
    public static Instrument EqualRemuneration { get; } = new("ILO-C100")
    {
        Title = "Equal Remuneration Convention, 1951 (No. 100)",
        ShortName = "Equal Remuneration Convention, 1951",
        Group = InstrumentGroup.Labour,
        Adopted = new(new(1951, 6, 29), "high (unverified)"),
        InForce = new(new(1953, 5, 23), "high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
        IsInToolkitTable = true,
    };

    /// <summary>Discrimination (Employment and Occupation) Convention, 1958 (No. 111).</summary>
    public static Instrument EmploymentDiscrimination { get; } = new("ILO-C111")
    {
        Title = "Discrimination (Employment and Occupation) Convention, 1958 (No. 111)",
        ShortName = "Discrimination (Employment and Occupation) Convention, 1958",
        Group = InstrumentGroup.Labour,
        Adopted = new(new(1958, 6, 25), "high (unverified)"),
        InForce = new(new(1960, 6, 15), "high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
        IsInToolkitTable = true,
    };

    /// <summary>Labour Inspection Convention, 1947 (No. 81).</summary>
    public static Instrument LabourInspection { get; } = new("ILO-C081")
    {
        Title = "Labour Inspection Convention, 1947 (No. 81)",
        ShortName = "Labour Inspection Convention, 1947",
        Group = InstrumentGroup.LabourAdditional,
        Adopted = new(new(1947, 7, 11), "medium-high (unverified)"),
        InForce = new(new(1950, 4, 7), "medium-high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
    };

    /// <summary>Migration for Employment Convention (Revised), 1949 (No. 97).</summary>
    public static Instrument MigrationForEmployment { get; } = new("ILO-C097")
    {
        Title = "Migration for Employment Convention (Revised), 1949 (No. 97)",
        ShortName = "Migration for Employment Convention (Revised), 1949",
        Group = InstrumentGroup.LabourAdditional,
        Adopted = new(new(1949, 7, 1), "medium-high (unverified)"),
        InForce = new(new(1952, 1, 22), "medium-high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
    };

    /// <summary>Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143).</summary>
    public static Instrument MigrantWorkersSupplementary { get; } = new("ILO-C143")
    {
        Title = "Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143)",
        ShortName = "Migrant Workers (Supplementary Provisions) Convention, 1975",
        Group = InstrumentGroup.LabourAdditional,
        Adopted = new(new(1975, 6, 24), "medium-high (unverified)"),
        InForce = new(new(1978, 12, 9), "medium-high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
    };

    /// <summary>Private Employment Agencies Convention, 1997 (No. 181).</summary>
    public static Instrument PrivateEmploymentAgencies { get; } = new("ILO-C181")
    {
        Title = "Private Employment Agencies Convention, 1997 (No. 181)",
        ShortName = "Private Employment Agencies Convention, 1997",
        Group = InstrumentGroup.LabourAdditional,
        Adopted = new(new(1997, 6, 19), "medium-high (unverified)"),
        InForce = new(new(2000, 5, 10), "medium-high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
    };

    /// <summary>Domestic Workers Convention, 2011 (No. 189).</summary>
    public static Instrument DomesticWorkers { get; } = new("ILO-C189")
    {
        Title = "Domestic Workers Convention, 2011 (No. 189)",
        ShortName = "Domestic Workers Convention, 2011",
        Group = InstrumentGroup.LabourAdditional,
        Adopted = new(new(2011, 6, 16), "medium-high (unverified)"),
        InForce = new(new(2013, 9, 5), "medium-high (unverified)"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "12 months after registration (from memory)"),
    };

    /// <summary>Violence and Harassment Convention, 2019 (No. 190).</summary>
    public static Instrument ViolenceAndHarassment { get; } = new("ILO-C190")
    {
        Title = "Violence and Harassment Convention, 2019 (No. 190)",
        ShortName = "Violence and Harassment Convention, 2019",
        Group = InstrumentGroup.LabourAdditional,
        Adopted = new(new(2019, 6, 21), "from memory, to be verified"),
        InForce = new(new(2021, 6, 25), "from memory, to be verified"),
        SupervisingBody = IloSupervision,
        Entry = EntryRule.Months(12, "ratification update of November 2026 (from memory)"),
    };
}
