namespace Toolkit.Rules.Benchmarks.Portfolio;

/// <summary>One of the twenty kinds of fact of the portfolio: a detention centre.</summary>
public sealed record DetentionCentre : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the detention centre staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which clinic does it work?"), RefersTo(typeof(Clinic))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a clinic.</summary>
public sealed record Clinic : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the clinic staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which school does it work?"), RefersTo(typeof(School))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a school.</summary>
public sealed record School : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the school staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which recruiter does it work?"), RefersTo(typeof(Recruiter))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a recruiter.</summary>
public sealed record Recruiter : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the recruiter staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which port does it work?"), RefersTo(typeof(Port))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a port.</summary>
public sealed record Port : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the port staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which vessel does it work?"), RefersTo(typeof(Vessel))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a vessel.</summary>
public sealed record Vessel : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the vessel staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which fund does it work?"), RefersTo(typeof(Fund))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a fund.</summary>
public sealed record Fund : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the fund staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which training does it work?"), RefersTo(typeof(Training))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a training.</summary>
public sealed record Training : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the training staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which register does it work?"), RefersTo(typeof(Register))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a register.</summary>
public sealed record Register : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the register staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which agreement does it work?"), RefersTo(typeof(Agreement))]
    public string? Partner { get; init; }
}

/// <summary>One of the twenty kinds of fact of the portfolio: a agreement.</summary>
public sealed record Agreement : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    [Question("Is the agreement staffed?")]
    public Answer? Staffed { get; init; }

    [Question("Is its staff trained?")]
    public Answer? Trained { get; init; }

    [Question("Is it monitored?")]
    public Answer? Monitored { get; init; }

    [Question("How good is it?")]
    public Quality? Quality { get; init; }

    [Question("How many cases did it have?")]
    public int? Cases { get; init; }

    [Question("With which law in force does it work?"), RefersTo(typeof(LawInForce))]
    public string? Partner { get; init; }
}
