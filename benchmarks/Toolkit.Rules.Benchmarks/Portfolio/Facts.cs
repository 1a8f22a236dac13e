using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Benchmarks.Portfolio;

/// <summary>How good something is.</summary>
[OrderedScale]
[JsonConverter(typeof(KebabCaseConverter<Quality>))]
public enum Quality
{
    /// <summary>Poor.</summary>
    Poor,

    /// <summary>Fair.</summary>
    Fair,

    /// <summary>Good.</summary>
    Good,
}

/// <summary>One of the twenty kinds of fact of the portfolio: a law in force.</summary>
public sealed record LawInForce : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the law in force staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which court does it work?"), RefersTo(typeof(Court))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a court.</summary>
public sealed record Court : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the court staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which prosecutor does it work?"), RefersTo(typeof(Prosecutor))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a prosecutor.</summary>
public sealed record Prosecutor : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the prosecutor staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which police unit does it work?"), RefersTo(typeof(PoliceUnit))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a police unit.</summary>
public sealed record PoliceUnit : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the police unit staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which border post does it work?"), RefersTo(typeof(BorderPost))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a border post.</summary>
public sealed record BorderPost : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the border post staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which shelter does it work?"), RefersTo(typeof(Shelter))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a shelter.</summary>
public sealed record Shelter : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the shelter staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which inspectorate does it work?"), RefersTo(typeof(Inspectorate))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a inspectorate.</summary>
public sealed record Inspectorate : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the inspectorate staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which embassy does it work?"), RefersTo(typeof(Embassy))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a embassy.</summary>
public sealed record Embassy : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the embassy staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which hotline does it work?"), RefersTo(typeof(Hotline))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a hotline.</summary>
public sealed record Hotline : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the hotline staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which association does it work?"), RefersTo(typeof(Association))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a association.</summary>
public sealed record Association : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the association staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which detention centre does it work?"), RefersTo(typeof(DetentionCentre))]
    public string? Partner { get; init; }
}
