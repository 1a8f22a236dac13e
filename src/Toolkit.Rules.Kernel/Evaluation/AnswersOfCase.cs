using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The answers of a case as its report reads them: lapsed and contradicted ones are none, and sensitive ones are withheld.
/// </summary>
internal sealed class AnswersOfCase
{
    private readonly RuleBook book;
    private readonly Case facts;
    private readonly Assessment on;
    private readonly bool revealsSensitive;
    private readonly HashSet<(FactRef Fact, string Question)> contradicted;

    /// <exception cref="InvalidCaseException">The case is refused.</exception>
    public AnswersOfCase(RuleBook book, Case facts, AssessOptions options)
    {
        this.facts = facts;
        revealsSensitive = options.RevealsSensitive;
        contradicted =
            [.. book.Assess(facts, options).Contradictions.SelectMany(found => found.Causes).Select(read => (read.Fact, read.Question))];
        this.book = book.On(facts.AssessedOn);
        on = new(this.book, new(this.book, facts));
    }

    public DateOnly AssessedOn => facts.AssessedOn;

    /// <summary>The commitments that are told of a State; null where none are.</summary>
    public StateCommitments? CommitmentsOf(State? state) =>
        state is null ? null : facts.Commitments.FirstOrDefault(known => known.State == state);

    /// <summary>A type of fact, with its questions.</summary>
    /// <exception cref="ArgumentException">No rule of the book reads facts of this type.</exception>
    public FactType TypeOf<T>()
        where T : IFact => TypeOf(typeof(T));

    /// <summary>The facts of a type, in the order of a report.</summary>
    public IEnumerable<T> Of<T>()
        where T : class, IFact => on.Facts.Of(TypeOf<T>()).Select(bound => bound.Fact).OfType<T>();

    /// <summary>The State that a fact names, or else that of the case; null where neither is told.</summary>
    public State? StateOf(IFact fact) => CaseIndex.OwnState(fact, TypeOf(fact.GetType())) ?? facts.State;

    /// <summary>The answer to a question about a fact.</summary>
    public AnswerRead Read(IFact fact, Question question)
    {
        var read = Causes.Read(on, fact, question, revealsSensitive);
        return contradicted.Contains((read.Fact, read.Question))
            ? read with { Answer = null, IsWithheld = false, IsContradicted = true }
            : read;
    }

    /// <summary>The answer to a question, by the name of its property.</summary>
    public AnswerRead Read(IFact fact, string property) => Read(fact, TypeOf(fact.GetType()).Find(property)!);

    private FactType TypeOf(Type type) => book.FactTypes.FirstOrDefault(known => known.ClrType == type)
        ?? throw new ArgumentException(
            $"no rule of this book reads facts of type {Spelling.Quote(Spelling.Camel(type.Name))}", nameof(type));
}
