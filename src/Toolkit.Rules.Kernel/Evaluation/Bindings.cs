using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>The facts or pairs of facts that a rule or flow is asked about.</summary>
internal static class Bindings
{
    /// <summary>Asks about each in turn, in canonical order; the second fact is missing where the join does not tell or find it.</summary>
    /// <param name="definition">The rule or flow.</param>
    /// <param name="on">The case, about no fact.</param>
    /// <param name="state">What is handed on.</param>
    /// <param name="ask">What asks.</param>
    public static void Each<TState>(Definition definition, Assessment on, TState state, Action<TState, Assessment> ask)
    {
        if (definition.About.IsEmpty)
        {
            ask(state, on);
            return;
        }

        foreach (var first in on.Facts.Of(definition.About[0]))
        {
            var alone = on.About(definition.About[0], first);
            if (definition.Join is not { } join)
            {
                ask(state, alone);
                continue;
            }

            var answer = alone.Answer(join.Outer);
            ImmutableArray<BoundFact> joined = answer.IsGiven ? on.Facts.Tied(join.Inner, Tie.To(answer)) : [];
            foreach (var other in joined)
            {
                ask(state, alone.With(1, other));
            }

            // A fact that does not say what it belongs to may belong to this one as well.
            if (joined.IsEmpty
                ? definition is FlowDefinition || !answer.IsGiven || MayBeJoined(join, on)
                : definition is RuleDefinition && !on.Facts.Tied(join.Inner, Tie.None).IsEmpty)
            {
                ask(state, alone);
            }
        }
    }

    private static bool MayBeJoined(Match join, Assessment on) =>
        on.Facts.MayBeMore(join.Inner.Fact) || !on.Facts.Tied(join.Inner, Tie.None).IsEmpty;
}
