using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>Since when a text of a supervising body is there to be read.</summary>
/// <param name="Document">The body, as citations name it.</param>
/// <param name="Text">How the place in a citation begins.</param>
/// <param name="Date">When the body adopted it, from memory; two years where adoption and publication lie apart.</param>
internal sealed record ReadingDate(string Document, string Text, PartialDate Date);

/// <summary>
/// When the readings were adopted on which bases rest. By year, for no source at hand gives the day: in that year whether a reading counts
/// is not known. Case law that is cited without a text has no date here and always counts.
/// </summary>
internal static class ReadingDates
{
    public static ImmutableArray<ReadingDate> All { get; } =
    [
        Of("HRC", "GC16", "1988"),
        Of("HRC", "GC19", "1990"),
        Of("HRC", "GC20", "1992"),
        Of("HRC", "GC21", "1992"),
        Of("HRC", "GC31", "2004"),
        Of("HRC", "GC32", "2007"),
        Of("HRC", "GC35", "2014"),
        Of("HRC", "GC36", "2018-01-01/2019-12-31"),
        Of("CEDAW Committee", "GR26", "2008"),
        Of("CEDAW Committee", "GR35", "2017"),
        Of("CEDAW Committee", "GR38", "2020"),
        Of("CEDAW and CRC Committees", "JGR31/GC18", "2014"),
        Of("CAT Committee", "GC2", "2007-01-01/2008-12-31"),
        Of("CERD", "GR30", "2004-01-01/2005-12-31"),
        Of("CRC Committee", "GC6", "2005"),
        Of("CRC Committee", "GC14", "2013"),
        Of("CRC Committee", "GC24", "2019"),
        Of("CMW and CRC Committees", "JGC4/23", "2017"),
        Of("CMW", "GC2", "2013"),
        Of("CMW", "GC5", "2021-01-01/2022-12-31"),
        Of("WGAD", "Revised Deliberation No. 5", "2018"),
        Of("ECOSOC", "res. 1984/50", "1984"),
        Of("ECOSOC", "res. 1989/64", "1989"),
        Of("Travaux préparatoires", "A/55/383/Add.1", "2000"),
    ];

    /// <summary>When a reading was adopted; null where that is not known.</summary>
    /// <param name="reading">The reading.</param>
    public static PartialDate? Find(Citation? reading) => reading is null ? null : All.FirstOrDefault(known =>
        known.Document == reading.Document
        && reading.Place.StartsWith(known.Text, StringComparison.Ordinal)
        && (reading.Place.Length == known.Text.Length || reading.Place[known.Text.Length] is ' ' or ','))?.Date;

    /// <summary>
    /// Whether the weight that rests on a reading is there on a date. A text that stands alone does not count before it was adopted; of
    /// constant case law, which one text sums up, it is not known since when it is constant.
    /// </summary>
    /// <param name="basis">The basis.</param>
    /// <param name="on">The date.</param>
    public static TreatyStanding Standing(LegalBasis basis, DateOnly on) =>
        basis.ReadingAdopted is not { } adopted || on > adopted.Last ? TreatyStanding.Bound
        : on >= adopted.First || basis.IsSettled ? TreatyStanding.Unknown
        : TreatyStanding.NotBound;

    /// <summary>Why a reading does not count on a date, or may not, as a sentence; null where it counts.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="on">The date.</param>
    public static string? Note(LegalBasis basis, DateOnly on) => Standing(basis, on) switch
    {
        TreatyStanding.NotBound => $"The reading in {basis.Reading} was adopted in {Years(basis)} and does not count before that.",
        TreatyStanding.Unknown =>
            $"The reading in {basis.Reading} was adopted in {Years(basis)}; whether it counts on {PartialDate.Day(on)} is not known.",
        _ => null,
    };

    private static string Years(LegalBasis basis) => basis.ReadingAdopted is { Precision: DatePrecision.Interval } between
        ? FormattableString.Invariant($"{between.First.Year} or {between.Last.Year}")
        : $"{basis.ReadingAdopted}";

    private static ReadingDate Of(string document, string text, string date) => new(document, text, PartialDate.Parse(date));
}
