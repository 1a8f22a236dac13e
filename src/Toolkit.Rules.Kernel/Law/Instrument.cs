using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.Law;

/// <summary>The field that an instrument belongs to, as the table of instruments groups them.</summary>
public enum InstrumentGroup
{
    /// <summary>Crime: the conventions on organized crime and corruption, with their protocols.</summary>
    Crime,

    /// <summary>Human rights treaties of the United Nations and their optional protocols.</summary>
    HumanRights,

    /// <summary>Refugees.</summary>
    Refugee,

    /// <summary>Labour: the instruments that the table of the toolkit lists.</summary>
    Labour,

    /// <summary>Labour: instruments that the toolkit only names in passing.</summary>
    LabourAdditional,

    /// <summary>Human rights instruments of a region.</summary>
    Regional,

    /// <summary>Other instruments of a region.</summary>
    RegionalOther,

    /// <summary>Anything else that a rule rests on.</summary>
    Other,
}

/// <summary>A date as a source gives it, with how sure the source is, in the source's own terms.</summary>
/// <param name="Date">The date; null where there is none to give, for instance for a declaration that never enters into force.</param>
/// <param name="Confidence">How sure the date is, in the terms of the file it comes from: <c>high</c>, <c>medium-high
/// (unverified)</c>.</param>
public sealed record SourcedDate(DateOnly? Date, string Confidence);

/// <summary>A text with how sure its source is, in the source's own terms.</summary>
/// <param name="Text">The text.</param>
/// <param name="Confidence">How sure it is, in the terms of the file it comes from.</param>
public sealed record SourcedText(string Text, string Confidence);

/// <summary>
/// A treaty, protocol or declaration that rules rest on. The instruments themselves are the properties of <see cref="Instruments"/>.
/// </summary>
public sealed class Instrument
{
    internal Instrument(string id) => Id = id;

    /// <summary>The stable name, for instance <c>ILO-P029</c>.</summary>
    public string Id { get; }

    /// <summary>The official title.</summary>
    public required string Title { get; init; }

    /// <summary>The name that people use.</summary>
    public required string ShortName { get; init; }

    /// <summary>The field that it belongs to.</summary>
    public required InstrumentGroup Group { get; init; }

    /// <summary>When the text was adopted. Never taken from the toolkit, whose printed years mix adoption with entry into force.</summary>
    public required SourcedDate Adopted { get; init; }

    /// <summary>When it entered into force in general; a State that joins later is bound by <see cref="Entry"/>.</summary>
    public required SourcedDate InForce { get; init; }

    /// <summary>The chapter of the depositary's collection; null where no source gives one.</summary>
    public SourcedText? Chapter { get; init; }

    /// <summary>Who supervises it.</summary>
    public required SourcedText SupervisingBody { get; init; }

    /// <summary>When a State that joins is bound; <see cref="EntryRule.NotKnown"/> where no source at hand says it.</summary>
    public EntryRule Entry { get; init; } = EntryRule.NotKnown;

    /// <summary>Whether it is a treaty; a declaration binds nobody by ratification.</summary>
    public bool IsTreaty { get; init; } = true;

    /// <summary>Whether it only opens a procedure, such as complaints: it adds a remedy and never raises a severity.</summary>
    public bool IsProcedural { get; init; }

    /// <summary>
    /// Places that carry no weight by themselves: saving clauses, and what reaches its subject only through another instrument.
    /// </summary>
    public ImmutableArray<string> CarriesNoWeight { get; init; } = [];

    /// <summary>Whether the toolkit's table of instruments lists it.</summary>
    public bool IsInToolkitTable { get; init; }

    /// <summary>The id of the instrument that this one supplements; null where there is none.</summary>
    public string? ParentId { get; init; }

    /// <summary>The number of the last article; null where it is not known, and then no article is refused.</summary>
    public int? LastArticle { get; init; }

    /// <summary>Places that no State may reserve, as far as the sources say; empty does not mean that everything can be reserved.</summary>
    public ImmutableArray<string> NotReservable { get; init; } = [];

    /// <summary>The only places that a State may reserve; null where the sources name no such list.</summary>
    public ImmutableArray<string>? OnlyReservable { get; init; }

    /// <summary>Whether a source says that it has no clause on leaving it. False does not mean that it has one.</summary>
    public bool CannotBeDenounced { get; init; }

    /// <summary>The last article whose text was read for this library; 0 where none was, and then what is cited is from memory.</summary>
    internal int ReadUpTo { get; init; }

    /// <summary>The one article that was read where the rest was not.</summary>
    internal int ReadOnly { get; init; }

    /// <summary>An article, or a part of it.</summary>
    /// <param name="place">The place as it is cited: <c>4(2)</c>, <c>14(3)(d)</c>, <c>I</c>.</param>
    /// <exception cref="ArgumentException">The text is no place in an instrument, or the instrument is known not to have that
    /// article.</exception>
    public Provision Article(string place) =>
        ArticleProblem(place) is { } problem ? throw new ArgumentException(problem, nameof(place)) : new(this, place);

    /// <summary>The short name.</summary>
    public override string ToString() => ShortName;

    /// <summary>What is wrong with an article, in words; null where nothing is known to be.</summary>
    internal string? ArticleProblem(string? place)
    {
        if (!ArticlePath.TryParse(place, out var path))
        {
            return $"{Spelling.Quote(place ?? "")} is not an article; write it like `4`, `4(2)` or `14(3)(d)`";
        }

        return LastArticle is { } last && path.Number is { } number && (number < 1 || number > last)
            ? string.Create(CultureInfo.InvariantCulture,
                $"{ShortName} has no article {Spelling.Quote(place!)}; its articles are 1 to {last}")
            : null;
    }

    /// <summary>Why a place cannot be reserved, in words; null where nothing is known against it.</summary>
    internal string? ReservationProblem(string place)
    {
        if (NotReservable.FirstOrDefault(barred => ArticlePath.Covers(barred, place)) is not null)
        {
            return $"{ShortName} allows no reservation to article {Spelling.Quote(place)}";
        }

        return OnlyReservable is { } only && !only.Any(allowed => ArticlePath.Touches(allowed, place))
            ? $"{ShortName} allows no reservation to article {Spelling.Quote(place)}; only to {Spelling.List(only)}"
            : null;
    }

    /// <summary>Why a place cannot carry the weight of a finding, in words; null where it can.</summary>
    internal string? WeightProblem(string place) =>
        IsProcedural ? $"{ShortName} only opens a procedure"
        : !IsTreaty ? $"{ShortName} is no treaty, and binds nobody by ratification"
        : CarriesNoWeight.Any(barred => ArticlePath.Covers(barred, place)) ? $"{ShortName} art. {place} carries no weight by itself"
        : null;

    internal Confidence ConfidenceOf(string place) =>
        ArticlePath.TryParse(place, out var path) && path.Number is { } number && (number <= ReadUpTo || number == ReadOnly)
            ? Confidence.ReadInSource
            : Confidence.Recalled;
}

/// <summary>An article of an instrument, or a part of it; converts to a <see cref="Citation"/> for the basis of a rule.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Place">The place in it, as it is cited.</param>
public sealed record Provision(Instrument Instrument, string Place)
{
    /// <summary>The one point of the place that a finding is about, such as trial in absence; null for the whole place.</summary>
    public string? Point { get; private init; }

    /// <summary>
    /// The same provision on one point. A reservation that is limited to that point takes it out; one limited to another does not.
    /// </summary>
    /// <param name="point">The point, in the words of <see cref="Reservation.LimitedTo"/>.</param>
    public Provision On(string point) => this with { Point = point };

    /// <summary>The provision as a citation; its confidence says whether the article's text was at hand or only remembered.</summary>
    public Citation ToCitation() =>
        new(Instrument.ShortName, $"art. {Place}{(Point is null ? "" : $" on {Point}")}", Instrument.ConfidenceOf(Place));

    /// <summary>As the basis of a finding that is a breach where the provision binds: the text says "shall".</summary>
    /// <param name="scope">For whom or what, in plain words; null for everybody.</param>
    public LegalBasis Breach(string? scope = null) => new([this], Severity.Breach) { Scope = scope };

    /// <summary>
    /// As the basis of a finding that is at odds with how the supervising body, or the instrument's own context, is read.
    /// </summary>
    /// <param name="reading">The body's text; null where the point follows from the instrument read as a whole.</param>
    /// <param name="scope">For whom or what, in plain words; null for everybody.</param>
    /// <param name="settled">Whether that is constant case law.</param>
    public LegalBasis AtOdds(Citation? reading = null, string? scope = null, bool settled = false) =>
        new([this], Severity.AtOdds) { Reading = reading, Scope = scope, IsSettled = settled };

    /// <summary>
    /// As the basis of a finding that falls short of a qualified duty: the text says consider, endeavour, within means, progressively.
    /// </summary>
    /// <param name="scope">For whom or what, in plain words; null for everybody.</param>
    public LegalBasis Shortfall(string? scope = null) => new([this], Severity.Shortfall) { Scope = scope };

    /// <summary>The provision as a citation.</summary>
    /// <param name="provision">The provision.</param>
    public static implicit operator Citation(Provision provision) => provision.ToCitation();

    /// <summary>The instrument's short name and the article.</summary>
    public override string ToString() => $"{Instrument.ShortName} art. {Place}";
}
