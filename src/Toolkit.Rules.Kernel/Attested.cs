using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>What somebody attested of a rule, and what the answers make of it.</summary>
public sealed record Attested
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack { get; init; }

    /// <summary>The facts that it is about; none for the case as a whole.</summary>
    public required ImmutableArray<FactRef> About { get; init; }

    /// <summary>What the rule would find.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it is attested that the rule applies, or that it does not.</summary>
    public required Answer Holds { get; init; }

    /// <summary>The day on which it was attested.</summary>
    public required DateOnly AttestedOn { get; init; }

    /// <summary>The last day on which it counts; null where no end was set.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Who attests; null where that is withheld.</summary>
    public string? AttestedBy { get; init; }

    /// <summary>What it rests on; null where that is withheld.</summary>
    public string? Basis { get; init; }

    /// <summary>What the answers of the case make of it.</summary>
    public required AttestedStanding Standing { get; init; }
}

/// <summary>What the answers of a case make of what somebody attested of a rule.</summary>
[JsonConverter(typeof(KebabCaseConverter<AttestedStanding>))]
public enum AttestedStanding
{
    /// <summary>The answers do not decide the rule; what is attested does not either.</summary>
    Undecided,

    /// <summary>The answers decide the rule as it was attested.</summary>
    BorneOut,

    /// <summary>The answers decide the rule otherwise; see <see cref="Report.Contradictions"/>.</summary>
    Contradicted,

    /// <summary>Its last day has passed.</summary>
    Lapsed,

    /// <summary>The rule was not asked: its pack does not speak for the State, or the facts do not belong together.</summary>
    NotAsked,
}
