using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>Whether a State's acts towards one instrument make it a party for which the instrument is in force on a date.</summary>
internal static class PartyStatus
{
    public static (TreatyStanding Standing, List<StatusReason> Reasons) Of(Instrument instrument,
        ImmutableArray<Commitment> acts, DateOnly on)
    {
        if (!instrument.IsTreaty)
        {
            return (TreatyStanding.NotBound, [new(StatusReasonKind.NotATreaty)]);
        }

        if (instrument.InForce.Date is { } general && on < general)
        {
            return (TreatyStanding.NotBound, [new(StatusReasonKind.InstrumentNotInForce, Date: general)]);
        }

        var (standing, reasons) = Acts(instrument, acts, on);
        if (standing != TreatyStanding.Bound
            && acts.FirstOrDefault(act => act.Act == CommitmentAct.Signature && act.Date.First <= on) is { } signature)
        {
            reasons.RemoveAll(reason => reason.Kind == StatusReasonKind.NoRecord);
            reasons.Add(new(StatusReasonKind.SignedOnly, signature));
            if (on > signature.SourceAsOf.Last)
            {
                reasons.Add(new(StatusReasonKind.LapsedSource, signature));
            }
        }

        return (standing, reasons);
    }

    private static (TreatyStanding Standing, List<StatusReason> Reasons) Acts(Instrument instrument,
        ImmutableArray<Commitment> acts, DateOnly on)
    {
        ImmutableArray<Commitment> binding =
            [.. Commitment.InOrder([.. acts.Where(act => act.IsConsent || act.Act == CommitmentAct.Denunciation)], act => act)];

        // A complete list outranks what nobody verified, for its date.
        var lists = acts.Where(act => act.IsAbsence).OrderBy(act => act.Date.Order).ToList();
        if (lists.Count > 0 && binding.All(act => act.Confidence == CommitmentConfidence.Unverified))
        {
            return NotParty(lists.LastOrDefault(list => list.Date.First <= on), lists.Find(list => list.Date.First > on), binding, on);
        }

        if (binding.IsEmpty)
        {
            return (TreatyStanding.Unknown, [new(StatusReasonKind.NoRecord)]);
        }

        (TreatyStanding Standing, List<StatusReason> Reasons) best = (TreatyStanding.NotBound, []);
        List<StatusReason> ended = [];
        for (var i = 0; i < binding.Length; i++)
        {
            if (binding[i].Act == CommitmentAct.Denunciation && i > 0)
            {
                continue;
            }

            var denunciation = binding[i].Act == CommitmentAct.Denunciation ? binding[i]
                : i + 1 < binding.Length && binding[i + 1].Act == CommitmentAct.Denunciation ? binding[i + 1]
                : null;
            var last = !binding.Skip(i + 1).Any(act => act.IsConsent);
            var span = binding[i].IsConsent ? Since(instrument, binding[i], on)
                : (TreatyStanding.Unknown, [new(StatusReasonKind.NoRecord)]);
            span = denunciation is null ? span : Until(denunciation, span, last, on);
            ended.AddRange(span.Standing == TreatyStanding.NotBound
                ? span.Reasons.Where(reason => reason.Kind == StatusReasonKind.Denounced) : []);
            best = Better(best, span);
        }

        // A return that nobody verified leaves two readings; both are shown.
        if (best.Standing == TreatyStanding.Unknown && best.Reasons.Exists(reason => reason.Kind == StatusReasonKind.Unverified))
        {
            best.Reasons.AddRange(ended.Where(reason => !best.Reasons.Contains(reason)));
        }

        return best;
    }

    /// <summary>Bound before unknown before not bound; of two alike the later tells why.</summary>
    private static (TreatyStanding Standing, List<StatusReason> Reasons) Better(
        (TreatyStanding Standing, List<StatusReason> Reasons) one, (TreatyStanding Standing, List<StatusReason> Reasons) other) =>
        Rank(one.Standing) > Rank(other.Standing) ? one : other;

    private static int Rank(TreatyStanding standing) => standing switch
    {
        TreatyStanding.Bound => 2,
        TreatyStanding.Unknown => 1,
        _ => 0,
    };

    /// <summary>
    /// What lists say that do not name the State: the last one up to the date, and the next one after it. Only on its own date, and between
    /// two, does a list tell by itself; a later list alone says nothing of the time before it.
    /// </summary>
    private static (TreatyStanding Standing, List<StatusReason> Reasons) NotParty(
        Commitment? until, Commitment? after, ImmutableArray<Commitment> unverified, DateOnly on)
    {
        var list = until ?? after!;
        var isOnItsDate = list.Date.First == on;
        var isPresumed = until?.Act == CommitmentAct.PresumedNotParty && !isOnItsDate && unverified.IsEmpty;
        var isVerified = list.Confidence != CommitmentConfidence.Unverified;
        List<StatusReason> reasons =
        [
            new(isPresumed && isVerified ? StatusReasonKind.NotPartyWhenListed : StatusReasonKind.NotParty, list),
            .. unverified.Select(act => new StatusReason(StatusReasonKind.Unverified, act)),
        ];
        if (!isVerified)
        {
            reasons.Add(new(StatusReasonKind.Unverified, list));
            return (TreatyStanding.Unknown, reasons);
        }

        if (isOnItsDate || isPresumed)
        {
            return (TreatyStanding.NotBound, reasons);
        }

        if (after is null)
        {
            reasons.Add(new(StatusReasonKind.LapsedSource, list));
            return (TreatyStanding.Unknown, reasons);
        }

        reasons.Add(new(StatusReasonKind.DenunciationNotExcluded, after));
        return (until is null ? TreatyStanding.Unknown : TreatyStanding.NotBound, reasons);
    }

    /// <summary>What one consent says of a date, if nothing ended it.</summary>
    private static (TreatyStanding Standing, List<StatusReason> Reasons) Since(Instrument instrument, Commitment consent, DateOnly on)
    {
        var from = Later(consent.EffectiveOn ?? BoundFrom(instrument, consent), instrument.InForce.Date);
        List<StatusReason> doubts = [];
        if (consent.Confidence == CommitmentConfidence.StatusHighDateUnverified)
        {
            doubts.Add(new(StatusReasonKind.DateUnverified, consent, Date: from));
        }

        if (on > consent.SourceAsOf.Last)
        {
            doubts.Add(new(StatusReasonKind.LapsedSource, consent));
        }

        if (consent.Confidence == CommitmentConfidence.Unverified)
        {
            return (TreatyStanding.Unknown, [new(StatusReasonKind.Unverified, consent, Date: from), .. doubts]);
        }

        if (from is { } date && on >= date)
        {
            return (TreatyStanding.Bound, [new(StatusReasonKind.InForceSince, consent, Date: date), .. doubts]);
        }

        if (on < consent.Date.First)
        {
            return consent.Act == CommitmentAct.Succession
                ? (TreatyStanding.Unknown, [new(StatusReasonKind.BeforeSuccession, consent, Date: from), .. doubts])
                : (TreatyStanding.NotBound, [new(StatusReasonKind.NotYetInForce, consent, Date: from), .. doubts]);
        }

        if (from is null)
        {
            return (TreatyStanding.Unknown, [new(StatusReasonKind.EntryRuleNotKnown, consent), .. doubts]);
        }

        return consent.Date.Precision == DatePrecision.Day || consent.EffectiveOn is not null
            ? (TreatyStanding.NotBound, [new(StatusReasonKind.NotYetInForce, consent, Date: from), .. doubts])
            : (TreatyStanding.Unknown, [new(StatusReasonKind.InexactDate, consent, Date: from), .. doubts]);
    }

    /// <summary>What remains of a consent once it was denounced.</summary>
    private static (TreatyStanding Standing, List<StatusReason> Reasons) Until(
        Commitment denunciation, (TreatyStanding Standing, List<StatusReason> Reasons) span, bool last, DateOnly on)
    {
        if (on < denunciation.Date.First)
        {
            return span;
        }

        if (denunciation.Confidence == CommitmentConfidence.Unverified)
        {
            return (TreatyStanding.Unknown, [new(StatusReasonKind.Unverified, denunciation), .. span.Reasons]);
        }

        // The clauses on withdrawal are not in the data; a year covers those of the treaties of the toolkit's table.
        var latest = denunciation.EffectiveOn ?? denunciation.Date.Last.AddYears(1);
        if (on < latest)
        {
            return denunciation.EffectiveOn is not null
                ? span
                : (TreatyStanding.Unknown, [new(StatusReasonKind.DenunciationEffectNotKnown, denunciation, Date: latest), .. span.Reasons]);
        }

        List<StatusReason> reasons = [new(StatusReasonKind.Denounced, denunciation, Date: latest)];
        if (denunciation.Confidence == CommitmentConfidence.StatusHighDateUnverified)
        {
            reasons.Add(new(StatusReasonKind.DateUnverified, denunciation, Date: latest));
        }

        if (last && on > denunciation.SourceAsOf.First)
        {
            reasons.Add(new(StatusReasonKind.LapsedSource, denunciation));
            return (TreatyStanding.Unknown, reasons);
        }

        return (TreatyStanding.NotBound, reasons);
    }

    private static DateOnly? BoundFrom(Instrument instrument, Commitment consent) =>
        consent.Act == CommitmentAct.Succession ? consent.Date.Last : instrument.Entry.BoundFrom(consent.Date.Last);

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null ? null : other > one ? other : one;
}
