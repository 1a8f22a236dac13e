using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>The States for which a pack speaks, and what keeps its rules to them. A pack without any speaks for every State.</summary>
/// <remarks>
/// What keeps a rule to its States are conditions like any other, so that everything that is done with conditions is done with them:
/// where it is not told which State a fact is about they are unknown, and the State is asked for.
/// </remarks>
internal sealed class PackStates
{
    private readonly ImmutableArray<AnswerValue> values;

    /// <param name="states">The States; none for every State.</param>
    public PackStates(IEnumerable<State> states)
    {
        All = [.. states.Distinct().OrderBy(state => state.Alpha2, StringComparer.Ordinal)];
        values = [.. All.Select(state => new AnswerValue(0, state.Alpha2))];
    }

    /// <summary>The States, by code; none where the pack speaks for every State.</summary>
    public ImmutableArray<State> All { get; }

    public bool IsEverywhere => All.IsEmpty;

    public bool Holds(State state) => IsEverywhere || All.Contains(state);

    /// <summary>Whether some State is one of both.</summary>
    public bool Overlaps(PackStates other) => IsEverywhere || other.IsEverywhere || All.Any(other.All.Contains);

    /// <summary>
    /// That the facts of a rule are about these States, or the case is where they name none; null where the pack speaks for every State.
    /// </summary>
    /// <param name="about">The types of the facts; none for the case as a whole.</param>
    /// <param name="references">By what facts are of the States of others.</param>
    /// <param name="ofCase">What is asked of the case where it is about that as a whole.</param>
    public Condition? Of(ImmutableArray<FactType> about, StateReferences references, StateOf ofCase = StateOf.CaseForRule)
    {
        if (IsEverywhere)
        {
            return null;
        }

        ImmutableArray<Condition> parts = about.IsEmpty
            ? [IsOneOf(new(0, FactType.OfCase.StateFor(new(this, ofCase))))]
            : [.. about.Select((type, number) => IsOneOf(OwnState(number, type, references) ?? OfCase)).Distinct()];
        return parts is [var only] ? only : new AllOf(parts);
    }

    /// <summary>
    /// That what a finding of a rule rests on is about these States, so that it can be waived or reworded; null where the pack speaks for
    /// every State.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="references">By what facts are of the States of others.</param>
    /// <param name="named">The rule of an id; null where there is none.</param>
    public Condition? OfFinding(RuleDefinition rule, StateReferences references, Func<string, RuleDefinition?> named)
    {
        var states = Of(rule.About, references, StateOf.CaseForWaiver);
        return states is null || rule.About.IsEmpty || !RestsOnOthers(rule, references, named, new(StringComparer.Ordinal)) ? states
            : new AllOf([.. states is AllOf all ? all.Parts : [states], Of([], references, StateOf.CaseForWaiver)!]);
    }

    /// <summary>The condition, with groups of facts taken for the facts of these States alone.</summary>
    public Condition Within(Condition condition, StateReferences references) => IsEverywhere ? condition : condition switch
    {
        AllOf all => new AllOf([.. all.Parts.Select(part => Within(part, references))]),
        AnyOf any => new AnyOf([.. any.Parts.Select(part => Within(part, references))]),
        Not not => new Not(Within(not.Part, references)),
        CountOf count => count with { Where = Where(count, references) },
        Disparity spread => spread with { Where = Where(spread, references) },
        _ => condition,
    };

    private static Asked OfCase => new(0, FactType.OfCase.Questions[0]);

    /// <summary>The question of which State a fact is, other than the case's; null where there is none.</summary>
    private Asked? OwnState(int number, FactType type, StateReferences references) =>
        type.StateQuestion is { } own ? new(number, own)
        : references.Of(type).IsEmpty ? null
        : new(number, type.StateFor(new(this, StateOf.Fact)));

    private Condition Where(OverFacts over, StateReferences references)
    {
        var where = Within(over.Where, references);
        return OwnState(over.Number, over.Facts, references) is not { } own ? where
            : where is AllOf all ? new AllOf([IsOneOf(own), .. all.Parts])
            : new AllOf([IsOneOf(own), where]);
    }

    /// <summary>
    /// Whether a rule about a fact rests on facts beside it that may be of other States: on a group that is neither tied to a fact by a
    /// reference nor by the State, or on what is raised about the whole case.
    /// </summary>
    private static bool RestsOnOthers(RuleDefinition rule, StateReferences references, Func<string, RuleDefinition?> named,
        HashSet<string> seen) => seen.Add(rule.Id) && rule.Conditions.SelectMany(ConditionTree.All).Any(part => part switch
        {
            OverFacts over => (over.Facts.StateQuestion is not null || !references.Of(over.Facts).IsEmpty)
                && !IsOfOneState(over),
            Raised { Fact: null } => true,
            Raised raised => named(raised.RuleId) is { } followed && RestsOnOthers(followed, references, named, seen),
            _ => false,
        });

    private static bool IsOfOneState(OverFacts over) => over is CountOf { Match: var (inner, outer) }
        && (inner.IsKey || inner.RefersToName is not null || inner.IsStateOfFact) && (outer.Question.IsKey
            || outer.Question.RefersToName is not null || outer.Question.IsStateOfFact);

    private Condition IsOneOf(Asked asked) => All is [var only]
        ? new Compare(asked, Comparison.Is, only.Alpha2) { Value = values[0] }
        : new OneOf(asked, [.. All.Select(state => state.Alpha2)]) { Values = values };
}
