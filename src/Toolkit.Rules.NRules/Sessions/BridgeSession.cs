using System.Collections.Immutable;
using System.Text.Json;
using NRules;
using NRules.Diagnostics;
using NRules.Extensibility;

namespace Toolkit.Rules.NRules;

/// <summary>
/// A session of NRules that keeps its verdicts honest: <c>Fire</c> assesses again where the rule book was exchanged, and verdicts that are
/// out of date cannot be read.
/// </summary>
internal sealed class BridgeSession : ISession
{
    private readonly ISession inner;
    private readonly BridgeFactory factory;
    private readonly BridgeAgenda agenda;
    private Exception? failure;

    public BridgeSession(ISession inner, BridgeFactory factory)
    {
        this.inner = inner;
        this.factory = factory;
        agenda = new(inner.Agenda, factory);
    }

    public bool AutoPropagateLinkedFacts
    {
        get => inner.AutoPropagateLinkedFacts;
        set => inner.AutoPropagateLinkedFacts = value
            ? value
            : throw new NotSupportedException(
                "verdicts are linked facts; were they not propagated at once, rules would run on those of before");
    }

    public IAgenda Agenda => agenda;

    public IEventProvider Events => inner.Events;

    public IMetricsProvider Metrics => inner.Metrics;

    public IDependencyResolver DependencyResolver
    {
        get => inner.DependencyResolver;
        set => inner.DependencyResolver = value;
    }

    public IActionInterceptor? ActionInterceptor
    {
        get => BridgeInterceptor.Unwrap(inner.ActionInterceptor);
        set => inner.ActionInterceptor = BridgeInterceptor.Wrap(value, factory);
    }

    public void InsertCase(Case facts)
    {
        var given = facts.Facts.IsDefault ? [] : facts.Facts;
        var problems = Unnamed(given);
        var there = Facts().Select(FactIdentity.Of).ToHashSet();
        problems.AddRange(given.Where(fact => fact is not null && there.Contains(FactIdentity.Of(fact))).Distinct().Select(fact =>
            new Problem(ProblemCodes.FactTwice, Place(fact), "a fact of this type with this id is in the session; update it, or put it")));
        if (problems.Count > 0)
        {
            throw new InvalidCaseException(problems.ToImmutable());
        }

        if (Terms() is not null)
        {
            throw new InvalidOperationException("the session has a case; change it by its facts and terms, or begin a new session");
        }

        Watch(() =>
        {
            inner.InsertAll([new CaseTerms(facts), .. given]);
            return true;
        });
    }

    public void UpdateCase(Case facts)
    {
        var given = facts.Facts.IsDefault ? [] : facts.Facts;
        if (Unnamed(given) is { Count: > 0 } problems)
        {
            throw new InvalidCaseException(problems.ToImmutable());
        }

        var wanted = given.ToDictionary(FactIdentity.Of);
        var (gone, changed) = (new List<object>(), new List<object>());
        foreach (var fact in Facts())
        {
            if (!wanted.Remove(FactIdentity.Of(fact), out var now))
            {
                gone.Add(fact);
            }
            else if (!fact.Equals(now))
            {
                changed.Add(now);
            }
        }

        Watch(() =>
        {
            // What a rule of the host has linked is not the case's to take out.
            inner.TryRetractAll(gone, BatchOptions.SkipFailed);
            inner.UpdateAll(changed);
            inner.InsertAll(wanted.Values);
            return true;
        });
        UpdateTerms(facts);
    }

    public void UpdateTerms(Case terms) => Watch(() => inner.TryUpdate(new CaseTerms(terms)) || inner.TryInsert(new CaseTerms(terms)));

    public CaseVerdict Assess(string book)
    {
        if (factory.Books.All(known => known.Name != book))
        {
            throw new ArgumentException($"no rule book of this session is called `{book}`; there are "
                + string.Join(", ", factory.Books.Select(known => $"`{known.Name}`")), nameof(book));
        }

        Fire();
        ThrowUnlessCurrent();
        return Verdicts().Single(verdict => verdict.Book == book);
    }

    public void InsertAll(IEnumerable<object> facts) => Watch(() =>
    {
        inner.InsertAll(Once(facts));
        return true;
    });

    public IFactResult TryInsertAll(IEnumerable<object> facts) => Watch(() => inner.TryInsertAll(Once(facts)));

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options) =>
        Watch(() => inner.TryInsertAll(Once(facts), options));

    public void Insert(object fact) => InsertAll([fact]);

    public bool TryInsert(object fact) => Watch(() => inner.TryInsert(fact));

    public void UpdateAll(IEnumerable<object> facts) => Watch(() =>
    {
        inner.UpdateAll(Once(facts));
        return true;
    });

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => Watch(() => inner.TryUpdateAll(Once(facts)));

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options) =>
        Watch(() => inner.TryUpdateAll(Once(facts), options));

    public void Update(object fact) => UpdateAll([fact]);

    public bool TryUpdate(object fact) => Watch(() => inner.TryUpdate(fact));

    public void RetractAll(IEnumerable<object> facts) => Watch(() =>
    {
        inner.RetractAll(Once(facts));
        return true;
    });

    public IFactResult TryRetractAll(IEnumerable<object> facts) => Watch(() => inner.TryRetractAll(Once(facts)));

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options) =>
        Watch(() => inner.TryRetractAll(Once(facts), options));

    public void Retract(object fact) => RetractAll([fact]);

    public bool TryRetract(object fact) => Watch(() => inner.TryRetract(fact));

    public IEnumerable<ILinkedFactSet> PropagateLinked() => Watch(inner.PropagateLinked);

    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken) => Watch(() =>
    {
        if (Terms() is { } terms && (agenda.WasCleared || HasReplacedBook()))
        {
            inner.Update(terms);
        }

        agenda.WasCleared = false;
        return inner.Fire(maxRulesNumber, cancellationToken);
    });

    public IQueryable<TFact> Query<TFact>()
    {
        if (typeof(TFact).IsAssignableTo(typeof(VerdictFact)))
        {
            ThrowUnlessMade(typeof(TFact));
            ThrowUnlessCurrent();
        }

        return inner.Query<TFact>();
    }

    ReteGraph ISessionSchemaProvider.GetSchema() => inner.GetSchema();

    private CaseTerms? Terms() => inner.Query<CaseTerms>().AsEnumerable().FirstOrDefault();

    private IEnumerable<IFact> Facts() => inner.Query<IFact>().AsEnumerable();

    private List<CaseVerdict> Verdicts() => [.. inner.Query<CaseVerdict>().AsEnumerable()];

    private bool HasReplacedBook()
    {
        var verdicts = Verdicts();
        return factory.Books.Any(book => verdicts.Find(verdict => verdict.Book == book.Name) is { } verdict && book.HasReplaced(verdict));
    }

    /// <summary>Runs what changes the session, and notes where NRules left it halfway.</summary>
    private T Watch<T>(Func<T> change)
    {
        ThrowIfBroken();
        try
        {
            return change();
        }
        catch (Exception wrong) when (Note(wrong))
        {
            throw;
        }
    }

    /// <summary>
    /// Notes a condition that failed: what was being inserted, updated or retracted then has come to some rules and not to others. Never
    /// catches it.
    /// </summary>
    private bool Note(Exception wrong)
    {
        for (var cause = wrong; cause is not null && failure is null; cause = cause.InnerException)
        {
            failure = cause is RuleLhsExpressionEvaluationException or AgendaExpressionEvaluationException ? cause : null;
        }

        return false;
    }

    private void ThrowIfBroken()
    {
        if (failure is not null)
        {
            throw new InvalidOperationException("a condition of a rule failed while facts were passed on, so that some rules have met them "
                + "and others have not; begin a new session", failure);
        }
    }

    private void ThrowUnlessCurrent()
    {
        ThrowIfBroken();
        var verdicts = Verdicts();
        if (Terms() is null)
        {
            throw new InvalidOperationException("the session has no case; insert one, or set its terms, and fire the rules");
        }

        if (agenda.WasCleared || agenda.IsAssessmentNext || verdicts.Count != factory.Books.Count() || HasReplacedBook())
        {
            throw new InvalidOperationException("the case or the rule book has changed since the rules were fired, so that the verdicts "
                + "are out of date; fire the rules first");
        }

        var assessed = new HashSet<IFact>(verdicts[0].Facts.Facts, ReferenceEqualityComparer.Instance);
        if (Facts().FirstOrDefault(fact => !assessed.Remove(fact)) is { } unseen)
        {
            throw new InvalidOperationException($"{Place(unseen)} is in the session and came to no rule, since the batch that held it "
                + "failed; begin a new session");
        }
    }

    private void ThrowUnlessMade(Type type)
    {
        if (VerdictKinds.All.FirstOrDefault(kind => kind.Type.IsAssignableTo(type) && !factory.Made.Contains(kind)) is { } kind)
        {
            throw new InvalidOperationException($"no rule of this session matches `{kind.Type.Name}`, so that none are made; read the "
                + "report of `CaseVerdict`");
        }
    }

    /// <summary>The facts, of which no two have one id: NRules would insert the first and show it to no rule.</summary>
    private static List<object> Once(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var given = facts.ToList();
        if (Twice(given.OfType<IFact>()) is { Count: > 0 } twice)
        {
            throw new ArgumentException("facts of one type have the same id, and nothing was done: "
                + string.Join(", ", twice.Select(fact => fact.Place)), nameof(facts));
        }

        return given;
    }

    /// <summary>What keeps facts from being told apart.</summary>
    private static ImmutableArray<Problem>.Builder Unnamed(ImmutableArray<IFact> given)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        problems.AddRange(given.Select((fact, number) => (fact, number)).Where(pair => pair.fact is null).Select(pair =>
            new Problem(ProblemCodes.NullInCase, FormattableString.Invariant($"facts[{pair.number}]"),
                "this fact is null; a fact that isn't known is left out")));
        problems.AddRange(Twice(given).Select(twice => new Problem(ProblemCodes.FactTwice, twice.Place,
            FormattableString.Invariant($"{twice.Count} facts of this type have the same id; ids are unique within a type"))));
        return problems;
    }

    private static List<(string Place, int Count)> Twice(IEnumerable<IFact?> facts) =>
        [.. facts.OfType<IFact>().GroupBy(FactIdentity.Of).Where(group => group.Count() > 1)
            .Select(group => (Place(group.First()), group.Count()))];

    private static string Place(IFact fact) =>
        new FactRef(fact is PackFact told ? told.Type : JsonNamingPolicy.CamelCase.ConvertName(fact.GetType().Name), fact.Id).ToString();
}
