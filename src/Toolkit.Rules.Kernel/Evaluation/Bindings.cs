using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>The facts or pairs of facts that a rule or flow is asked about.</summary>
internal static class Bindings
{
    /// <summary>Binds each in turn, in canonical order, and calls back; the second fact is missing where the join doesn't tell or find it.</summary>
    public static void Each<TState>(Definition definition, Assessment on, TState state, Action<TState, BoundFact, BoundFact> ask)
    {
        if (definition.About.IsEmpty)
        {
            ask(state, default, default);
            return;
        }

        foreach (var fact in on.Facts.Of(definition.About[0]))
        {
            on.Bind(0, fact);
            if (definition.Join is not { } join)
            {
                ask(state, fact, default);
                continue;
            }

            var answer = on.Answer(join.Outer);
            ImmutableArray<BoundFact> joined = answer.IsGiven ? on.Facts.Tied(join.Inner, Tie.To(answer)) : [];
            foreach (var other in joined)
            {
                on.Bind(0, fact);
                on.Bind(1, other);
                ask(state, fact, other);
            }

            // A fact that doesn't say what it belongs to may belong to this one as well.
            if (joined.IsEmpty
                ? definition is FlowDefinition || !answer.IsGiven || MayBeJoined(join, on)
                : definition is RuleDefinition && !on.Facts.Tied(join.Inner, Tie.None).IsEmpty)
            {
                on.Bind(0, fact);
                on.Bind(1, default);
                ask(state, fact, default);
            }
        }
    }

    private static bool MayBeJoined(Match join, Assessment on) =>
        on.Facts.MayBeMore(join.Inner.Fact) || !on.Facts.Tied(join.Inner, Tie.None).IsEmpty;
}
