using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Toolkit.Rules.Law;

namespace Toolkit.Rules;

/// <summary>The facts of one assessment: what is known, about which things, on which date.</summary>
/// <remarks>
/// The static methods are the words with which rules speak of other facts of the case. A rule book reads them and never runs them;
/// called directly they throw <see cref="NotSupportedException"/>.
/// </remarks>
public sealed class Case
{
    /// <summary>
    /// What the case is called, to match what comes out to what went in; null for nothing. It changes nothing in a report, and is shown
    /// beside it: it names nobody who must not be named.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>The day for which the case is assessed; judgements that have lapsed by then read as not answered.</summary>
    public required DateOnly AssessedOn { get; init; }

    /// <summary>
    /// The State that the case is about; null where that is not told. A fact that names a State of its own is about that one, whatever
    /// stands here; any other fact, and the case as a whole, is about this one.
    /// </summary>
    public State? State { get; init; }

    /// <summary>The facts, of any types, in any order; the order changes nothing.</summary>
    public required ImmutableArray<IFact> Facts { get; init; }

    /// <summary>
    /// The fact types of which <see cref="Facts"/> holds every one there is. For any other type there may be more that nobody has
    /// told yet, so that "there is none" stays unknown.
    /// </summary>
    public ImmutableArray<Type> Complete { get; init; } = [];

    /// <summary>The fact types of guidance packs, by name or short name, of which <see cref="Facts"/> holds every one there is.</summary>
    public ImmutableArray<string> CompleteOfPacks { get; init; } = [];

    /// <summary>
    /// Why questions are not answered, where that is told; a question that is not among them and has no answer was not asked. Whatever the
    /// reason, the answer is read as unknown.
    /// </summary>
    public ImmutableArray<Unanswered> Unanswered { get; init; } = [];

    /// <summary>
    /// What somebody attests of whole rules without the answers. Whatever it says, the rules stay as undetermined as they are without it.
    /// </summary>
    public ImmutableArray<Attestation> Attested { get; init; } = [];

    /// <summary>
    /// What is known of the treaties that the States of <see cref="Facts"/> joined; of a State that is not among them nothing is known, so
    /// that findings show their weight both ways.
    /// </summary>
    public ImmutableArray<StateCommitments> Commitments { get; init; } = [];

    /// <summary>The States that the case and its facts name; what names none is told when the case is assessed.</summary>
    public ImmutableArray<State> States
    {
        [UnconditionalSuppressMessage("Trimming", "IL2072", Justification =
            "fact types are roots: a rule over them names their properties in its lambda")]
        get =>
        [.. (Facts.IsDefault ? [] : Facts)
            .Where(fact => fact is not null and not PackFact)
            .Select(fact => FactType.Of(fact.GetType()).StateQuestion?.Reader.Text(fact)).OfType<string>()
            .Concat(State is { } own ? [own.Alpha2] : [])
            .Distinct().Order(StringComparer.Ordinal).Select(text => State.TryFind(text, out var state) ? state : null).OfType<State>()];
    }

    /// <summary>The same case with what is known of the States' commitments.</summary>
    /// <param name="commitments">What is known, in place of <see cref="Commitments"/>.</param>
    /// <exception cref="ArgumentNullException">There are none; where nothing is known the list is empty.</exception>
    public Case With(IEnumerable<StateCommitments> commitments) =>
        new()
        {
            Title = Title,
            AssessedOn = AssessedOn,
            State = State,
            Facts = Facts,
            Complete = Complete,
            CompleteOfPacks = CompleteOfPacks,
            Unanswered = Unanswered,
            Attested = Attested,
            Commitments = [.. commitments ?? throw new ArgumentNullException(nameof(commitments))],
        };

    /// <summary>
    /// The day of the assessment. A date can be compared with it, and with <c>Case.Today.AddMonths(-12)</c> or
    /// <c>Case.Today.AddDays(30)</c>:
    /// a month that lacks the day ends with its last one, so that one month before 31 March is the last day of February.
    /// </summary>
    public static DateOnly Today => throw OnlyInRules();

    /// <summary>
    /// There is a fact of this type that satisfies the condition; unknown while the list may be incomplete and none is found.
    /// </summary>
    public static bool Any<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Expression<Func<T,
        bool>> where) where T : IFact => throw OnlyInRules();

    /// <summary>Every fact of this type satisfies the condition; unknown while the list may be incomplete and none fails it.</summary>
    public static bool All<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Expression<Func<T,
        bool>> condition) where T : IFact => throw OnlyInRules();

    /// <summary>How many facts of this type satisfy the condition; to be compared with a number.</summary>
    public static int Count<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Expression<Func<T,
        bool>> where) where T : IFact => throw OnlyInRules();

    /// <summary>
    /// The case records a fact of this type that satisfies the condition. Speaks of the record and not of the world: where none
    /// is recorded it is false, not unknown. <c>!Case.Recorded&lt;T&gt;(…)</c> finds what is missing.
    /// </summary>
    public static bool Recorded<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Expression<Func<T,
        bool>> where) where T : IFact => throw OnlyInRules();

    /// <summary>
    /// Among the facts of this type that satisfy the condition, the lowest and the highest answer to the question lie at least this
    /// many steps of its ordered scale apart; unknown while an answer or a fact that could still widen the distance is missing.
    /// </summary>
    public static bool Disparity<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Expression<Func<T,
        bool>> where, Expression<Func<T, object?>> question, int steps) where T : IFact =>
        throw OnlyInRules();

    /// <summary>
    /// The rule was raised about this fact; unknown while it is undetermined. The rules that this one follows on are assessed first.
    /// </summary>
    public static bool Raised<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Rule<T> rule,
        T about) where T : class, IFact => throw OnlyInRules();

    /// <summary>The rule about the whole case was raised; unknown while it is undetermined.</summary>
    public static bool Raised(CaseRule rule) => throw OnlyInRules();

    private static NotSupportedException OnlyInRules() => new("this stands for a condition in a rule and cannot be called; a rule book "
        + "reads it");
}
