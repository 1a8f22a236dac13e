using System.Globalization;

namespace Toolkit.Rules.Law;

/// <summary>A treaty status in the words of a report.</summary>
internal static class StatusWords
{
    private static readonly StatusReasonKind[] OfArticles =
    [
        StatusReasonKind.Reserved, StatusReasonKind.ReservedInPart, StatusReasonKind.Declaration, StatusReasonKind.ContestedByTextMatch,
        StatusReasonKind.ThroughProtocolOf1967,
    ];

    /// <summary>Whether the State is bound, as one clause; names the article where a reason is about that article alone.</summary>
    public static string Standing(TreatyStatus status)
    {
        var what = status.Article is null || !OfArticles.Any(status.Has) ? status.Instrument.ShortName
            : $"{status.Instrument.ShortName} art. {status.Article}";
        return status.Standing switch
        {
            TreatyStanding.Bound => $"{status.State} is bound by {what}",
            TreatyStanding.NotBound => $"{status.State} is not bound by {what}",
            _ => $"Whether {status.State} is bound by {what} is not known",
        };
    }

    /// <summary>The standing with every reason and doubt, each once.</summary>
    public static string Write(TreatyStatus status) =>
        $"{Standing(status)}: {string.Join("; ", status.Reasons.Select(reason => Reason(reason, status.Article)).Distinct())}.";

    private static string Reason(StatusReason reason, string? article) => reason.Kind switch
    {
        StatusReasonKind.InForceSince => $"in force since {Day(reason)} ({Act(reason)})",
        StatusReasonKind.NotYetInForce => reason.Date is null ? $"not in force yet ({Act(reason)})"
            : $"in force only from {Day(reason)} ({Act(reason)})",
        StatusReasonKind.InexactDate => $"the date of deposit is not exact, and it surely binds only from {Day(reason)} ({Act(reason)})",
        StatusReasonKind.EntryRuleNotKnown => $"no source at hand says how long after the deposit it binds ({Act(reason)})",
        StatusReasonKind.BeforeSuccession =>
            $"the State succeeded later, and whether a predecessor had bound it is not known ({Act(reason)})",
        StatusReasonKind.Denounced => $"denounced with effect by {Day(reason)}",
        StatusReasonKind.DenunciationEffectNotKnown => $"denounced, with effect at the latest on {Day(reason)}",
        StatusReasonKind.SignedOnly => "signed only, which binds to nothing but not defeating its purpose (VCLT art. 18)",
        StatusReasonKind.NotParty => $"a list of all parties does not name the State ({Act(reason)})",
        StatusReasonKind.NotPartyWhenListed =>
            $"not a party on {reason.Commitment?.Date}; check whether it joined since ({reason.Commitment?.Source})",
        StatusReasonKind.DenunciationNotExcluded => "that it joined and left before that list is not excluded",
        StatusReasonKind.NoRecord => "no record is held",
        StatusReasonKind.Unverified => $"the record is not verified ({Act(reason)})",
        StatusReasonKind.DateUnverified => "the date is not verified",
        StatusReasonKind.LapsedSource => $"what came after {AsOf(reason)} the source cannot know",
        StatusReasonKind.Reserved =>
            $"the article is reserved{(reason.Reservation?.LimitedTo is { } point ? $" on one point, {point}" : "")} ({Statement(reason)})",
        StatusReasonKind.ReservedInPart =>
            $"a part of it is reserved{(reason.Reservation?.LimitedTo is { } part ? $": {part}" : "")} ({Statement(reason)})",
        StatusReasonKind.Declaration => $"a declaration touches it, which lowers nothing ({Statement(reason)})",
        StatusReasonKind.GeneralReservation => $"contested by a reservation in general terms, which lowers nothing ({Statement(reason)})",
        StatusReasonKind.ContestedByTextMatch => $"{Unread(reason)} may touch it ({Statement(reason)})",
        StatusReasonKind.StatementNotRead =>
            $"{Unread(reason)} names {(article is null ? "some" : "other")} articles, and may say more ({Statement(reason)})",
        StatusReasonKind.ReservationsNotHeld => "reservations to it are not held",
        StatusReasonKind.OnlyEventsBefore1951 => "the Convention alone covers events before 1951",
        StatusReasonKind.ThroughProtocolOf1967 => "through the Protocol of 1967",
        StatusReasonKind.InstrumentNotInForce => $"the instrument itself is in force only from {Day(reason)}",
        StatusReasonKind.NotATreaty => "it is no treaty",
        StatusReasonKind.ProceduralOnly => "it only opens a procedure",
        _ => Spelling.Words(reason.Kind.ToString()),
    };

    private static string Act(StatusReason reason) => reason.Commitment is { } act
        ? $"{(act.IsAbsence ? "not party" : Spelling.Words(act.Act.ToString()))} {When(act.Date)}, {act.Source}"
        : "no record";

    private static string When(PartialDate date) => date.Precision == DatePrecision.Interval
        ? $"on a day from {PartialDate.Day(date.First)} to {PartialDate.Day(date.Last)}"
        : date.ToString();

    private static string Unread(StatusReason reason) => reason.Reservation?.Reading == ReservationReading.Listed
        ? "a statement known from a list"
        : "a statement that nobody read";

    private static string Statement(StatusReason reason) => reason.Reservation is { } statement ? statement.Source : "no record";

    private static string AsOf(StatusReason reason) => (reason.Commitment?.SourceAsOf ?? reason.Reservation?.SourceAsOf)?.ToString()
        ?? "its date";

    private static string Day(StatusReason reason) => reason.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "an unknown day";
}
