using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The smallest sets of changes that turn a decision that restricts into a better one: exact, read off the flow's diagram.
/// </summary>
internal static class WhatWouldChange
{
    private const int Never = int.MaxValue / 2;
    private const int Most = 32;

    public static ImmutableArray<ChangeSet> Of(DecisionWriter decision, Assessment on)
    {
        var diagram = decision.Diagram;
        var permitting = new Search(decision, diagram, on, outcome => outcome.Effect == Effect.Permits);
        return permitting.Least < Never
            ? permitting.All()
            : new Search(decision, diagram, on, outcome => outcome.Effect != Effect.Restricts).All();
    }

    private sealed class Search(DecisionWriter decision, DecisionDiagram diagram, Assessment on, Func<Outcome, bool> isGoal)
    {
        /// <summary>What is known of the cost of a node: what it is, or that it is at least so much.</summary>
        private readonly Dictionary<int, (int Cost, bool IsExact)> costs = [];

        /// <summary>Whether something was left out that would have cost too much.</summary>
        private bool isCut;

        /// <summary>
        /// The least number of changes, found by allowing one more each time, so that little of the diagram is looked at.
        /// </summary>
        public int Least => field > 0 ? field - 1 : (field = Find() + 1) - 1;

        public ImmutableArray<ChangeSet> All()
        {
            if (Least is 0 or >= Never)
            {
                return [];
            }

            var paths = new List<(ImmutableArray<(int Variable, int Cell)> Steps, Outcome Outcome)>();
            Walk(diagram.Root, Least, [], paths);
            return [.. Merge([.. paths.Where(path => !Contradicts(path.Steps))]).Select(Write)];
        }

        /// <summary>Whether a case with these changes would be refused as contradictory.</summary>
        private bool Contradicts(ImmutableArray<(int Variable, int Cell)> changed)
        {
            foreach (var model in decision.Model.Contradictions)
            {
                for (var number = 0; number < decision.Model.Flow.About.Length; number++)
                {
                    if (decision.Model.Flow.About[number] == model.Rule.About[0] && on.BoundAt(number).Fact is not null
                        && model.Diagrams.On(on.Facts.Day) is { } rule && rule.Read(CellsWith(changed, rule, number)) == (int)Truth.True)
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        /// <summary>The cells of a rule about one of the flow's facts, once the answers about it are changed.</summary>
        private int[] CellsWith(ImmutableArray<(int Variable, int Cell)> changed, DecisionDiagram rule, int number)
        {
            var cells = rule.CellsOf(on.About(on.BoundAt(number)));
            foreach (var (variable, cell) in changed)
            {
                var asked = diagram.Variables[variable].Asked!.Value;
                var same = rule.Variables.IndexOf(rule.Variables.FirstOrDefault(known =>
                    known.Asked is { } about && asked.Fact == number && about.Question.Equals(asked.Question))!);
                if (same >= 0)
                {
                    cells[same] = rule.Variables[same].CellOf(diagram.Variables[variable].Representative(cell));
                }
            }

            return cells;
        }

        private int Find()
        {
            for (var allowed = 0; ; allowed++)
            {
                isCut = false;
                if (Cost(diagram.Root, allowed) is var cost && cost <= allowed)
                {
                    return cost;
                }

                if (!isCut)
                {
                    return Never;
                }
            }
        }

        /// <summary>The least number of changes from a node to a goal; where it is more than is allowed, any number above that.</summary>
        private int Cost(int node, int allowed)
        {
            if (DecisionDiagram.IsFinal(node))
            {
                return isGoal(Reached(node)) ? 0 : Never;
            }

            if (costs.TryGetValue(node, out var known) && (known.IsExact || known.Cost > allowed))
            {
                isCut |= !known.IsExact;
                return known.Cost;
            }

            var children = diagram.ChildrenOf(node);
            var (variable, least, wasCut) = (diagram.VariableOf(node), Never, isCut);
            isCut = false;
            for (var cell = 0; cell < children.Length; cell++)
            {
                var price = Price(variable, cell);
                if (price == Never || price >= least)
                {
                    continue;
                }

                if (price > allowed)
                {
                    isCut = true;
                    continue;
                }

                least = Math.Min(least, price + Cost(children[cell], Math.Min(allowed, least - 1) - price));
            }

            // Beneath what was left out lies nothing that costs less than what is allowed and one more.
            var isExact = least <= allowed || !isCut;
            costs[node] = isExact ? (Math.Min(least, Never), true) : (allowed + 1, false);
            isCut = wasCut || (isCut && !isExact);
            return costs[node].Cost;
        }

        /// <summary>
        /// Nothing for the answer as it is; one for another that events can bring about, or for an open question's answer.
        /// </summary>
        private int Price(int variable, int cell)
        {
            var now = decision.Cells[variable];
            return cell == now ? 0
                : cell != 0 && diagram.Variables[variable].Asked is { } asked && on.BoundAt(asked.Fact).Fact is not null
                    && (now == 0 || asked.Question.IsRemediable) ? 1
                : Never;
        }

        private void Walk(int node, int left, ImmutableArray<(int, int)> changed, List<(ImmutableArray<(int, int)>, Outcome)> paths)
        {
            if (paths.Count >= Most)
            {
                return;
            }

            if (DecisionDiagram.IsFinal(node))
            {
                paths.Add((changed, Reached(node)));
                return;
            }

            var variable = diagram.VariableOf(node);
            var children = diagram.ChildrenOf(node);
            for (var cell = 0; cell < children.Length; cell++)
            {
                var price = Price(variable, cell);
                if (price <= left && Cost(children[cell], left - price) == left - price)
                {
                    Walk(children[cell], left - price, price == 0 ? changed : changed.Add((variable, cell)), paths);
                }
            }
        }

        /// <summary>Sets that differ in one answer only become one set with several answers that would do.</summary>
        private static List<(ImmutableArray<(int Variable, ImmutableArray<int> Cells)> Changes, Outcome Outcome)> Merge(
            List<(ImmutableArray<(int Variable, int Cell)> Steps, Outcome Outcome)> paths)
        {
            var merged = new List<(ImmutableArray<(int Variable, ImmutableArray<int> Cells)> Changes, Outcome Outcome)>();
            foreach (var (steps, outcome) in paths.DistinctBy(path => string.Join(',', path.Steps)))
            {
                ImmutableArray<(int Variable, ImmutableArray<int> Cells)> set =
                    [.. steps.Select(step => (step.Variable, ImmutableArray.Create(step.Cell)))];
                var alike = merged.FindIndex(known => known.Outcome == outcome && known.Changes.Length == set.Length
                    && known.Changes.Zip(set).All(pair => pair.First.Variable == pair.Second.Variable)
                    && known.Changes.Zip(set).Count(pair => !pair.First.Cells.SequenceEqual(pair.Second.Cells)) == 1);
                if (alike < 0)
                {
                    merged.Add((set, outcome));
                }
                else
                {
                    merged[alike] = ([.. merged[alike].Changes.Zip(set, (known, other) =>
                        (known.Variable, known.Cells.Union(other.Cells).Order().ToImmutableArray()))], outcome);
                }
            }

            return merged;
        }

        private ChangeSet Write((ImmutableArray<(int Variable, ImmutableArray<int> Cells)> Changes, Outcome Outcome) set) => new(
            [.. set.Changes.Select(change =>
            {
                var variable = diagram.Variables[change.Variable];
                var asked = variable.Asked!.Value;
                var now = decision.Causes.Read(on.BoundAt(asked.Fact).Fact!, asked.Question);
                return new Change(
                    new(now.Fact.Type, now.Fact.Id, asked.Question.Id),
                    asked.Question.Label,
                    now.Answer,
                    [.. change.Cells.Select(variable.Format)])
                {
                    FromLabel = now.AnswerLabel,
                    ToLabels = [.. change.Cells.Select(cell => variable.Say(cell))],
                };
            })],
            set.Outcome.Name);

        /// <summary>The outcome of the step itself: what is waited for after that is told by the requirements.</summary>
        private Outcome Reached(int node) => decision.Model.StepAt(FlowValue.Of(DecisionDiagram.ValueOf(node)).Step).Outcome;
    }
}
