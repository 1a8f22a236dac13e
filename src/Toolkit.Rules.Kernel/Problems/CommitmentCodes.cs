namespace Toolkit.Rules.Problems;

/// <summary>What is wrong with the record of a State's treaties.</summary>
internal static class CommitmentCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>State that is missing, unknown or another.</summary>
    public static readonly ProblemCode OtherState = Codes.Add(
        "TR0801",
        "State that is missing, unknown or another",
        "The record names no State, an unknown one, or another than the commitments that it stands among.",
        "Name the State by its code of ISO 3166 or its English name, and put the record under it.");

    /// <summary>Unknown instrument.</summary>
    public static readonly ProblemCode UnknownInstrument = Codes.Add(
        "TR0802",
        "Unknown instrument",
        "No treaty or declaration is known by this name.",
        "Write the id of an instrument, as in `CAT`; the message names the nearest.");

    /// <summary>Article that the instrument does not have.</summary>
    public static readonly ProblemCode UnknownArticle = Codes.Add(
        "TR0803",
        "Article that the instrument does not have",
        "The reservation names an article that the instrument does not have.",
        "Mend the article.");

    /// <summary>Reservation that is not allowed.</summary>
    public static readonly ProblemCode BarredReservation = Codes.Add(
        "TR0804",
        "Reservation that is not allowed",
        "The instrument allows no reservation to this article.",
        "Read the depositary's text again; it may be a declaration.");

    /// <summary>Declaration that nobody joins.</summary>
    public static readonly ProblemCode DeclarationJoined = Codes.Add(
        "TR0805",
        "Declaration that nobody joins",
        "No State signs, ratifies or denounces a declaration.",
        "Take the record out.");

    /// <summary>Act before the instrument existed.</summary>
    public static readonly ProblemCode ActBeforeAdoption = Codes.Add(
        "TR0806",
        "Act before the instrument existed",
        "The act is dated before the instrument was adopted.",
        "Mend the date or the instrument.");

    /// <summary>Effect before the act.</summary>
    public static readonly ProblemCode EffectBeforeAct = Codes.Add(
        "TR0807",
        "Effect before the act",
        "The act took effect before it was done.",
        "Mend one of the two dates.");

    /// <summary>Source older than the act.</summary>
    public static readonly ProblemCode SourceBeforeAct = Codes.Add(
        "TR0808",
        "Source older than the act",
        "The source was last changed before the act that it tells of.",
        "Mend the date of the act, or of the source.");

    /// <summary>Denounced before it was joined.</summary>
    public static readonly ProblemCode DenouncedBeforeJoined = Codes.Add(
        "TR0809",
        "Denounced before it was joined",
        "The denunciation is dated before the acceptance.",
        "Mend one of the two dates.");

    /// <summary>Joined twice.</summary>
    public static readonly ProblemCode JoinedTwice = Codes.Add(
        "TR0810",
        "Joined twice",
        "The State joins an instrument that it is a party to already.",
        "Take one of the acts out, or add the denunciation between them.");

    /// <summary>Joined, and recorded as not joined.</summary>
    public static readonly ProblemCode NotJoinedBesideJoined = Codes.Add(
        "TR0811",
        "Joined, and recorded as not joined",
        "The same record says that the State joined the instrument and that it did not.",
        "Record the denunciation in its place, or leave out what is wrong.");

    /// <summary>Reservation to nothing.</summary>
    public static readonly ProblemCode ReservationOfNothing = Codes.Add(
        "TR0812",
        "Reservation to nothing",
        "The reservation names no article and is not said to be general.",
        "Name its articles, or say that it is general.");

    /// <summary>Part of the record that is missing or unknown.</summary>
    public static readonly ProblemCode WordMissing = Codes.Add(
        "TR0813",
        "Part of the record that is missing or unknown",
        "An act, a kind or a confidence is missing, or is none that is known.",
        "Write one of the words that the message lists.");

    /// <summary>Not a date.</summary>
    public static readonly ProblemCode NotADay = Codes.Add(
        "TR0814",
        "Not a date",
        "The text is no date, or lies too far in the future.",
        "Write it like `2026-02-03`, `2023-06` or `1957`.");

    /// <summary>Nobody who says so.</summary>
    public static readonly ProblemCode NoSource = Codes.Add(
        "TR0815",
        "Nobody who says so",
        "The record does not tell who says so.",
        "Name the source, and the day as of which it says so.");

    /// <summary>Denunciation that is not possible.</summary>
    public static readonly ProblemCode CannotBeDenounced = Codes.Add(
        "TR0816",
        "Denunciation that is not possible",
        "The instrument has no clause on denunciation.",
        "Read the depositary's text again.");

    /// <summary>Nothing in place of a record.</summary>
    public static readonly ProblemCode NullRecord = Codes.Add(
        "TR0817",
        "Nothing in place of a record",
        "A null stands where a record is expected.",
        "Leave out what is not known.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
