using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>
/// Somebody's word that what a rule asks holds of a fact, or does not, without the answers that it rests on: of a source that cannot be
/// named, or of knowledge that was handed on.
/// </summary>
/// <remarks>
/// It answers nothing. A rule that is undetermined stays so, nothing is permitted or cleared by it, and its questions are still asked; the
/// report says who attested what. Where the answers decide the rule otherwise, that is a contradiction. After <see cref="ValidUntil"/> it
/// counts as not given, and the report says that it has lapsed.
/// </remarks>
public sealed record Attestation
{
    /// <summary>The rule whose condition is attested, exceptions included: of the toolkit, of the host, or of a guidance pack.</summary>
    public required string Rule { get; init; }

    /// <summary>The facts that the rule is about, in its order; none for a rule about the whole case.</summary>
    public ImmutableArray<FactRef> About { get; init; } = [];

    /// <summary>Whether it is attested that the rule applies, or that it does not.</summary>
    public required Answer Holds { get; init; }

    /// <summary>Who attests: a name or an office. Personal, so reports withhold it unless the host asks for it.</summary>
    public required string AttestedBy { get; init; }

    /// <summary>The day on which it was attested; a case in which that day comes after the assessment is refused.</summary>
    public required DateOnly AttestedOn { get; init; }

    /// <summary>What it rests on, as far as that can be told. Withheld like <see cref="AttestedBy"/>.</summary>
    public required string Basis { get; init; }

    /// <summary>The last day on which it counts; null where no end was set.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Whether every part is equal, the facts in their order.</summary>
    public bool Equals(Attestation? other) => other is not null && Rule == other.Rule && Holds == other.Holds
        && AttestedBy == other.AttestedBy && AttestedOn == other.AttestedOn && Basis == other.Basis && ValidUntil == other.ValidUntil
        && Facts.SequenceEqual(other.Facts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Holds, AttestedBy, AttestedOn, Basis, ValidUntil, Facts.Length);

    /// <summary>The facts, none where the array is its default.</summary>
    internal ImmutableArray<FactRef> Facts => About.IsDefault ? [] : About;
}
