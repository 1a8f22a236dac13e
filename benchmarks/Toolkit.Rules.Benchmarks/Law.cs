namespace Toolkit.Rules.Benchmarks;

/// <summary>A law as 48 questions, one of which stands for each thing that a checklist asks.</summary>
public sealed record Law : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is measure 1 in place?")]
    public Measure? Q01 { get; init; }

    [Question("Is measure 2 in place?")]
    public Measure? Q02 { get; init; }

    [Question("Is measure 3 in place?")]
    public Measure? Q03 { get; init; }

    [Question("Is measure 4 in place?")]
    public Measure? Q04 { get; init; }

    [Question("Is measure 5 in place?")]
    public Measure? Q05 { get; init; }

    [Question("Is measure 6 in place?")]
    public Measure? Q06 { get; init; }

    [Question("Is measure 7 in place?")]
    public Measure? Q07 { get; init; }

    [Question("Is measure 8 in place?")]
    public Measure? Q08 { get; init; }

    [Question("Is measure 9 in place?")]
    public Measure? Q09 { get; init; }

    [Question("Is measure 10 in place?")]
    public Measure? Q10 { get; init; }

    [Question("Is measure 11 in place?")]
    public Measure? Q11 { get; init; }

    [Question("Is measure 12 in place?")]
    public Measure? Q12 { get; init; }

    [Question("Is measure 13 in place?")]
    public Measure? Q13 { get; init; }

    [Question("Is measure 14 in place?")]
    public Measure? Q14 { get; init; }

    [Question("Is measure 15 in place?")]
    public Measure? Q15 { get; init; }

    [Question("Is measure 16 in place?")]
    public Measure? Q16 { get; init; }

    [Question("Is measure 17 in place?")]
    public Measure? Q17 { get; init; }

    [Question("Is measure 18 in place?")]
    public Measure? Q18 { get; init; }

    [Question("Is measure 19 in place?")]
    public Measure? Q19 { get; init; }

    [Question("Is measure 20 in place?")]
    public Measure? Q20 { get; init; }

    [Question("Is measure 21 in place?")]
    public Measure? Q21 { get; init; }

    [Question("Is measure 22 in place?")]
    public Measure? Q22 { get; init; }

    [Question("Is measure 23 in place?")]
    public Measure? Q23 { get; init; }

    [Question("Is measure 24 in place?")]
    public Measure? Q24 { get; init; }

    [Question("Is measure 25 in place?")]
    public Measure? Q25 { get; init; }

    [Question("Is measure 26 in place?")]
    public Measure? Q26 { get; init; }

    [Question("Is measure 27 in place?")]
    public Measure? Q27 { get; init; }

    [Question("Is measure 28 in place?")]
    public Measure? Q28 { get; init; }

    [Question("Is measure 29 in place?")]
    public Measure? Q29 { get; init; }

    [Question("Is measure 30 in place?")]
    public Measure? Q30 { get; init; }

    [Question("Is measure 31 in place?")]
    public Measure? Q31 { get; init; }

    [Question("Is measure 32 in place?")]
    public Measure? Q32 { get; init; }

    [Question("Is measure 33 in place?")]
    public Measure? Q33 { get; init; }

    [Question("Is measure 34 in place?")]
    public Measure? Q34 { get; init; }

    [Question("Is measure 35 in place?")]
    public Measure? Q35 { get; init; }

    [Question("Is measure 36 in place?")]
    public Measure? Q36 { get; init; }

    [Question("Is measure 37 in place?")]
    public Measure? Q37 { get; init; }

    [Question("Is measure 38 in place?")]
    public Measure? Q38 { get; init; }

    [Question("Is measure 39 in place?")]
    public Measure? Q39 { get; init; }

    [Question("Is measure 40 in place?")]
    public Measure? Q40 { get; init; }

    [Question("Is measure 41 in place?")]
    public Measure? Q41 { get; init; }

    [Question("Is measure 42 in place?")]
    public Measure? Q42 { get; init; }

    [Question("Is measure 43 in place?")]
    public Measure? Q43 { get; init; }

    [Question("Is measure 44 in place?")]
    public Measure? Q44 { get; init; }

    [Question("Is measure 45 in place?")]
    public Measure? Q45 { get; init; }

    [Question("Is measure 46 in place?")]
    public Measure? Q46 { get; init; }

    [Question("Is measure 47 in place?")]
    public Measure? Q47 { get; init; }

    [Question("Is measure 48 in place?")]
    public Measure? Q48 { get; init; }
}

/// <summary>How far a measure is in place.</summary>
public enum Measure
{
    /// <summary>It isn't.</summary>
    Missing,

    /// <summary>In part.</summary>
    Partial,

    /// <summary>It is.</summary>
    InPlace,
}
