using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>The weight of a finding, from what binds the State on the date.</summary>
/// <param name="Basis">Each basis with its standing.</param>
/// <param name="Severities">The weight for everybody, then for each group for whom it differs.</param>
/// <param name="Open">The statuses that are not known and could change the weight.</param>
internal sealed record BindingForce(
    ImmutableArray<BasisApplied> Basis, ImmutableArray<ScopedSeverity> Severities, ImmutableArray<TreatyStatus> Open)
{
    private static readonly FrozenDictionary<Severity, BindingForce> WithoutBasis = Enum.GetValues<Severity>().ToFrozenDictionary(
        weight => weight, weight => new BindingForce([], [new(null, weight, weight, BindingSource.None)], []));

    /// <summary>The weight that is sure, for those for whom it is gravest.</summary>
    public Severity Severity => Most(Severities, static scoped => scoped.Severity);

    /// <summary>The gravest weight that is possible while a status is not known.</summary>
    public Severity Possible => Most(Severities, static scoped => scoped.Possible);

    /// <summary>Applies the bases of a rule.</summary>
    /// <param name="least">The weight where nothing binds.</param>
    /// <param name="bases">The bases.</param>
    /// <param name="commitments">What is known of the State; null where it is not known which State it is, or nothing is known of
    /// it.</param>
    /// <param name="on">The date.</param>
    public static BindingForce Of(Severity least, ImmutableArray<LegalBasis> bases, StateCommitments? commitments, DateOnly on)
    {
        if (bases.IsEmpty)
        {
            return WithoutBasis[least];
        }

        ImmutableArray<(LegalBasis Basis, TreatyStanding Standing, ImmutableArray<TreatyStatus> Statuses)> judged =
            [.. bases.Select(basis => Judge(basis, commitments, on))];
        var everybody = Weigh(null);
        ImmutableArray<ScopedSeverity> severities =
        [
            everybody,
            .. bases.Select(basis => basis.Scope).OfType<string>().Distinct().Select(Weigh)
                .Where(scoped => scoped.Severity != everybody.Severity || scoped.Possible != everybody.Possible),
        ];
        return new(
            [.. judged.Select(each => new BasisApplied
            {
                Provisions = [.. each.Basis.Provisions.Select(provision => provision.ToCitation()), .. each.Basis.Custom is { } custom
                    ? [custom] : ImmutableArray<Citation>.Empty],
                IsCustom = each.Basis.Custom is not null,
                WhenBound = each.Basis.WhenBound,
                Scope = each.Basis.Scope,
                Reading = each.Basis.Reading,
                IsSettled = each.Basis.IsSettled,
                Standing = each.Standing,
                IsContested = each.Statuses.Any(status => status.Has(StatusReasonKind.GeneralReservation)),
                Notes = each.Basis.Custom is not null ? ["Binds every State, whatever it ratified."]
                    : each.Statuses.IsEmpty ? ["Which State this is about, or what it is bound by, was not told.", .. Noted(each.Basis, on)]
                    : [.. each.Statuses.Select(StatusWords.Write).Distinct(), .. Noted(each.Basis, on)],
            })],
            severities,
            [.. judged.Where(each => each.Standing == TreatyStanding.Unknown && each.Basis.WhenBound > Weigh(each.Basis.Scope).Severity)
                .SelectMany(each => each.Statuses)
                .Where(status => status.Standing == TreatyStanding.Unknown)]);

        static IEnumerable<string> Noted(LegalBasis basis, DateOnly on) => ReadingDates.Note(basis, on) is { } note ? [note] : [];

        ScopedSeverity Weigh(string? scope)
        {
            var holding = judged.Where(each => each.Basis.Scope is null || each.Basis.Scope == scope).ToList();
            var sure = holding.Where(each => each.Standing == TreatyStanding.Bound).Select(each => each.Basis.WhenBound)
                .Append(least).Max();
            var possible = holding.Where(each => each.Standing == TreatyStanding.Unknown).Select(each => each.Basis.WhenBound)
                .Append(sure).Max();
            var source = holding
                .Where(each => each.Standing == TreatyStanding.Bound && each.Basis.WhenBound == sure)
                .Aggregate(BindingSource.None, (all, each) => all | (each.Basis.Custom is null ? BindingSource.Treaty
                    : BindingSource.Custom));
            return new(scope, sure, possible, source);
        }
    }

    private static Severity Most(ImmutableArray<ScopedSeverity> severities, Func<ScopedSeverity, Severity> of)
    {
        var most = of(severities[0]);
        foreach (var scoped in severities)
        {
            most = of(scoped) > most ? of(scoped) : most;
        }

        return most;
    }

    private static (LegalBasis, TreatyStanding, ImmutableArray<TreatyStatus>) Judge(LegalBasis basis,
        StateCommitments? commitments, DateOnly on)
    {
        if (basis.Custom is not null)
        {
            return (basis, TreatyStanding.Bound, []);
        }

        if (commitments is null)
        {
            return (basis, ReadingDates.Standing(basis, on) == TreatyStanding.NotBound ? TreatyStanding.NotBound : TreatyStanding.Unknown,
                []);
        }

        ImmutableArray<TreatyStatus> statuses = [.. basis.Provisions.Select(provision => commitments.Status(provision, on))];
        return (basis, statuses.Select(status => status.Standing).Append(ReadingDates.Standing(basis, on)).Aggregate(StateCommitments.And),
            statuses);
    }
}
