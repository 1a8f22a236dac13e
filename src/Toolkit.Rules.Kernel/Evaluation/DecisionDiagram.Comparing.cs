using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>Diagrams over several conditions at once: what holds together, and how a change of the rules shows.</summary>
internal sealed partial class DecisionDiagram
{
    /// <summary>
    /// The diagrams of several rules about the same facts, each read in its own book: final values are what <paramref name="join"/> makes
    /// of
    /// how each ends.
    /// </summary>
    /// <param name="rules">The rules, each with the book in which it follows on others.</param>
    /// <param name="join">Makes a value, from -1 upward, of the value so far, which starts at 0, and the end of the next rule.</param>
    public static DayDiagrams Of(ImmutableArray<(RuleDefinition Rule, RuleBook Book)> rules, Func<int, int, Truth, int> join) =>
        new([.. rules.Select(pair => (pair.Rule.Whole, pair.Book))], rules[0].Rule.About.Length, (diagram, truths) =>
        {
            var so = Final(0);
            for (var number = 0; number < truths.Length; number++)
            {
                var here = number;
                so = diagram.Apply(so, diagram.Settle(truths[number]), (value, truth) => join(value, here, (Truth)truth));
            }

            return so;
        });

    /// <summary>
    /// The diagrams of two flows about the same facts: final values are what <paramref name="join"/> makes of the two final values.
    /// </summary>
    public static DayDiagrams Of(FlowModel before, RuleBook bookBefore, FlowModel after, RuleBook bookAfter, Func<int, int, int> join)
    {
        var first = before.Flow.Conditions.Count();
        return new(
            [.. before.Flow.Conditions.Select(condition => (condition, bookBefore)),
                .. after.Flow.Conditions.Select(condition => (condition, bookAfter))],
            before.Flow.About.Length,
            (diagram, truths) => diagram.Apply(diagram.Walk(before.Flow, truths[..first]), diagram.Walk(after.Flow, truths[first..]),
                join));
    }

    /// <summary>The cells of one case that ends in a value that is looked for; null where none does.</summary>
    /// <param name="isLookedFor">Which final values are looked for.</param>
    /// <param name="isAnswered">Whether every question is answered in the case; otherwise as few as a walk finds that prefers what is not
    /// answered.</param>
    public int[]? Find(Func<int, bool> isLookedFor, bool isAnswered = false)
    {
        var barren = new HashSet<int>();
        var cells = new int[variables.Length];
        return Go(Root) ? cells : null;

        bool Go(int at)
        {
            if (IsFinal(at))
            {
                return isLookedFor(ValueOf(at));
            }

            if (barren.Contains(at))
            {
                return false;
            }

            var (variable, children) = nodes[at];
            for (var cell = isAnswered ? 1 : 0; cell < children.Length; cell++)
            {
                cells[variable] = cell;
                if (Go(children[cell]))
                {
                    return true;
                }
            }

            cells[variable] = 0;
            barren.Add(at);
            return false;
        }
    }
}
