using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>The States for which a pack speaks, and what keeps its rules to them. A pack without any speaks for every State.</summary>
/// <remarks>
/// What keeps a rule to its States are conditions like any other, so that everything that is done with conditions is done with them:
/// where it isn't told which State a fact is about they are unknown, and the State is asked for.
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
    public Condition? Of(ImmutableArray<FactType> about)
    {
        if (IsEverywhere)
        {
            return null;
        }

        ImmutableArray<Condition> parts = about.IsEmpty
            ? [IsOneOf(OfCase)]
            : [.. about.Select((type, number) => IsOneOf(type.StateQuestion is { } own ? new(number, own) : OfCase)).Distinct()];
        return parts is [var only] ? only : new AllOf(parts);
    }

    /// <summary>The condition, with groups of facts taken for the facts of these States alone.</summary>
    public Condition Within(Condition condition) => IsEverywhere ? condition : condition switch
    {
        AllOf all => new AllOf([.. all.Parts.Select(Within)]),
        AnyOf any => new AnyOf([.. any.Parts.Select(Within)]),
        Not not => new Not(Within(not.Part)),
        CountOf count => count with { Where = Where(count) },
        Disparity spread => spread with { Where = Where(spread) },
        _ => condition,
    };

    private static Asked OfCase => new(0, FactType.OfCase.Questions[0]);

    private Condition Where(OverFacts over)
    {
        var where = Within(over.Where);
        return over.Facts.StateQuestion is not { } own ? where
            : where is AllOf all ? new AllOf([IsOneOf(new(over.Number, own)), .. all.Parts])
            : new AllOf([IsOneOf(new(over.Number, own)), where]);
    }

    private Condition IsOneOf(Asked asked) => All is [var only]
        ? new Compare(asked, Comparison.Is, only.Alpha2) { Value = values[0] }
        : new OneOf(asked, [.. All.Select(state => state.Alpha2)]) { Values = values };
}
