using Toolkit.Rules.Serialization;
using System.Text.Json.Serialization;

namespace Toolkit.Rules.Tests;

/// <summary>An ordered answer scale of the tests.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<Rigour>))]
public enum Rigour
{
    /// <summary>None.</summary>
    None,

    /// <summary>Some.</summary>
    Some,

    /// <summary>Much.</summary>
    Much,

    /// <summary>Complete.</summary>
    Complete,
}

/// <summary>An answer scale of the tests that has no order.</summary>
[JsonConverter(typeof(KebabCaseConverter<Branch>))]
public enum Branch
{
    /// <summary>Police.</summary>
    Police,

    /// <summary>Border guard.</summary>
    [Means("guards of the border", "A force that guards the border, on land or in the air.")]
    BorderGuard,

    /// <summary>Coast guard.</summary>
    CoastGuard,
}

/// <summary>A law, with one question of every kind.</summary>
public sealed record Statute : IFact
{
    public required string Id { get; init; }

    [Question("Can victims be punished for what they did because they were trafficked?", Remediable = true), Cites("Test", "1")]
    public Answer? PunishesVictims { get; init; }

    [Question("Can victims stay?", Remediable = true), Cites("Test", "2")]
    public Answer? AllowsStay { get; init; }

    [Question("How rigorously is it applied?", Remediable = true), Cites("Test", "3")]
    public Rigour? Rigour { get; init; }

    [Question("Are there substantial grounds to fear abuse of it?", Label = "substantial grounds"), Cites("Test", "4")]
    public Judgement<Answer>? Grounds { get; init; }

    [Question("For how many years has it been in force?"), Cites("Test", "5")]
    public int? Years { get; init; }

    [Question("When did it come into force?"), Cites("Test", "6")]
    public DateOnly? InForceFrom { get; init; }

    [Question("When was it repealed?"), Cites("Test", "7")]
    public DateOnly? RepealedOn { get; init; }

    [Question("Which agency applies it?"), Cites("Test", "8"), RefersTo(typeof(Agency))]
    public string? Agency { get; init; }

    [Question("Which country's law is it?"), Cites("Test", "9")]
    public string? Country { get; init; }

    [Question("Was a named informant harmed under it?"), Cites("Test", "10"), Sensitive]
    public Answer? InformantHarmed { get; init; }
}

/// <summary>An agency that applies laws.</summary>
public sealed record Agency : IFact
{
    public required string Id { get; init; }

    [Question("Is its staff trained?", Remediable = true), Cites("Test", "11")]
    public Answer? Trained { get; init; }

    [Question("How rigorous is its oversight?", Remediable = true), Cites("Test", "12")]
    public Rigour? Oversight { get; init; }

    [Question("Which branch is it?"), Cites("Test", "13")]
    public Branch? Branch { get; init; }

    [Question("Which country is it of?"), Cites("Test", "14")]
    public string? Country { get; init; }
}
