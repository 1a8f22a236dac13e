using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>How a diagram is made of conditions; once made, it only is read.</summary>
internal sealed partial class DecisionDiagram
{
    /// <summary>The diagrams of a rule: final values are <see cref="Truth"/>.</summary>
    public static DayDiagrams Of(RuleDefinition rule, RuleBook book) =>
        Build([rule.Whole], rule.About.Length, book, (diagram, truths) => diagram.Settle(truths[0]));

    /// <summary>
    /// The diagrams of a flow: final values are numbers of <see cref="FlowValue"/>.
    /// </summary>
    public static DayDiagrams Of(FlowDefinition flow, RuleBook book)
    {
        ImmutableArray<Condition> conditions = [.. flow.Conditions];
        return Build(conditions, flow.About.Length, book, (diagram, truths) => diagram.Walk(flow, truths));
    }

    /// <summary>The numbers of <see cref="FlowValue"/>.</summary>
    private int Walk(FlowDefinition flow, ImmutableArray<int> truths)
    {
        var root = Final(flow.Steps.Length);
        for (var step = flow.Steps.Length - 1; step >= 0; step--)
        {
            var here = step;
            var least = flow.Steps[step].WhenUnknown == Reads.AsYes ? Truth.Unknown : Truth.True;
            root = Apply(truths[step], root, (truth, rest) => (Truth)truth >= least ? here : rest);
        }

        var met = Final((int)Truth.True);
        foreach (var requirement in truths[flow.Steps.Length..])
        {
            met = Apply(met, requirement, (left, right) => (int)((Truth)left).And((Truth)right));
        }

        return Apply(root, met, (step, open) => new FlowValue(step, (Truth)open == Truth.True).Number);
    }

    /// <summary>
    /// The diagrams of several versions of one rule or flow, and of conditions beside them that are about the same facts. What final values
    /// are is up to <paramref name="finish"/>, which is given a node for each version and then one for each condition.
    /// </summary>
    public static DayDiagrams Of(
        ImmutableArray<Definition> versions, ImmutableArray<Condition> beside, RuleBook book,
        Func<DecisionDiagram, ImmutableArray<int>, int> finish)
    {
        ImmutableArray<ImmutableArray<Condition>> conditions = [.. versions.Select(version =>
            version is RuleDefinition rule ? [rule.Whole] : version.Conditions.ToImmutableArray())];
        return Build([.. conditions.SelectMany(each => each), .. beside], versions[0].About.Length, book, (diagram, truths) =>
        {
            var nodes = ImmutableArray.CreateBuilder<int>();
            var from = 0;
            foreach (var (version, own) in versions.Zip(conditions))
            {
                nodes.Add(version is FlowDefinition flow ? diagram.Walk(flow, truths.Slice(from, own.Length)) : truths[from]);
                from += own.Length;
            }

            return finish(diagram, [.. nodes, .. truths[from..]]);
        });
    }

    private static DayDiagrams Build(
        ImmutableArray<Condition> conditions, int facts, RuleBook book, Func<DecisionDiagram, ImmutableArray<int>, int> finish) =>
        new([.. conditions.Select(condition => (condition, book))], facts, finish);

    /// <summary>The diagram of conditions, each in the book in which it follows on others; null if it grew beyond the limit.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="facts">How many facts they are about.</param>
    /// <param name="variables">What it branches on.</param>
    /// <param name="finish">Makes the final values of a node for each condition.</param>
    public static DecisionDiagram? Make(
        ImmutableArray<(Condition Condition, RuleBook Book)> conditions, int facts, ImmutableArray<DiagramVariable> variables,
            Func<DecisionDiagram, ImmutableArray<int>, int> finish)
    {
        try
        {
            var diagram = new DecisionDiagram(variables);
            diagram.Root = finish(diagram, [.. conditions.Select(pair => new Builder(diagram, pair.Book, facts).Of(pair.Condition))]);
            return diagram;
        }
        catch (TooLargeException)
        {
            return null;
        }
    }

    /// <summary>Joins two nodes value by value. Used only while the diagram is made.</summary>
    public int Apply(int left, int right, Func<int, int, int> join)
    {
        var memo = new Dictionary<(int, int), int>();
        return Go(left, right);

        int Go(int a, int b)
        {
            if (IsFinal(a) && IsFinal(b))
            {
                return Final(join(ValueOf(a), ValueOf(b)));
            }

            if (memo.TryGetValue((a, b), out var done))
            {
                return done;
            }

            if (++work > WorkLimit)
            {
                throw new TooLargeException();
            }

            var top = Top(a, b);
            var children = new int[variables[top].Cells];
            for (var cell = 0; cell < children.Length; cell++)
            {
                children[cell] = Go(Down(a, top, cell), Down(b, top, cell));
            }

            done = Node(top, [.. children]);
            memo.Add((a, b), done);
            return done;
        }
    }

    /// <summary>
    /// Reads "unknown" as true or false where every way of answering what is open, or some of it, leads to that if it leads to anything.
    /// </summary>
    public int Settle(int node)
    {
        const int True = 2, False = 1;
        return Apply(node, Decidable(node, []), (truth, decidable) => (truth, decidable) switch
        {
            (0, True) => (int)Truth.True,
            (0, False) => (int)Truth.False,
            _ => truth,
        });

        // What can come out in the end, as a set: an unanswered question may be answered, or stay as it is.
        int Decidable(int at, Dictionary<int, int> memo)
        {
            if (IsFinal(at))
            {
                return Final(ValueOf(at) switch { < 0 => False, 0 => 0, _ => True });
            }

            if (!memo.TryGetValue(at, out var done))
            {
                var (variable, children) = nodes[at];
                var sets = children.Select(child => Decidable(child, memo)).ToArray();
                sets[0] = sets.Aggregate((left, right) => Apply(left, right, (a, b) => a | b));
                done = Node(variable, [.. sets]);
                memo.Add(at, done);
            }

            return done;
        }
    }

    private sealed class TooLargeException : Exception;

    /// <summary>Finds the variables in the order in which the conditions ask for them.</summary>
    public sealed class Atoms(int facts)
    {
        private readonly List<object> order = [];
        private readonly Dictionary<Asked, List<AnswerValue>> asked = [];
        private readonly Dictionary<Asked, List<RelativeDay>> moving = [];
        private readonly HashSet<Condition> opaque = [];
        private readonly HashSet<(Raised, RuleBook)> followed = [];

        public void Collect(Condition condition, RuleBook book)
        {
            switch (condition)
            {
                case Compare compare:
                    Ask(compare.Asked, [compare.Value]);
                    break;
                case CompareDay compare:
                    Ask(compare.Asked, []);
                    moving.TryAdd(compare.Asked, []);
                    moving[compare.Asked].Add(compare.Day);
                    break;
                case OneOf oneOf:
                    Ask(oneOf.Asked, oneOf.Values);
                    break;
                case Answered answered:
                    Ask(answered.Asked, []);
                    break;
                case Raised raised when followed.Add((raised, book)):
                    Collect(Inlined(raised, book, facts), book);
                    break;
                case CompareAnswers or OverFacts when opaque.Add(condition):
                    order.Add(condition);
                    break;
                case AllOf or AnyOf or Not:
                    foreach (var part in ConditionTree.Parts(condition))
                    {
                        Collect(part, book);
                    }

                    break;
            }
        }

        /// <summary>Whether a condition compares a date with the day of the assessment.</summary>
        public bool SpeaksOfDay => moving.Count > 0;

        /// <summary>The days that stand for all from the first to the last; null where there are too many to look at.</summary>
        public ImmutableArray<int>? Days(int first, int last) => KindsOfDay.Of([.. moving.Keys.Select(Marks)], first, last);

        /// <param name="day">The day of the assessment; null for what is said of every day at once.</param>
        /// <param name="first">The first day that counts.</param>
        /// <param name="last">The last day that counts.</param>
        public ImmutableArray<DiagramVariable>? Variables(int? day, int first, int last)
        {
            var variables = ImmutableArray.CreateBuilder<DiagramVariable>(order.Count);
            foreach (var atom in order)
            {
                if (atom is not Asked question)
                {
                    variables.Add(DiagramVariable.Of((Condition)atom));
                }
                else if (!moving.ContainsKey(question))
                {
                    variables.Add(DiagramVariable.Of(question, asked[question]));
                }
                else if ((day is null ? KindsOfDay.Of([Marks(question)], first, last) : []) is { } days)
                {
                    variables.Add(DiagramVariable.Of(question, Marks(question), day, days));
                }
                else
                {
                    return null;
                }
            }

            return variables.ToImmutable();
        }

        private ImmutableArray<DateMark> Marks(Asked question) =>
            [.. asked[question].Select(value => new DateMark(value.Code, default))
                .Concat(moving[question].Select(day => new DateMark(null, day))).Distinct()];

        private void Ask(Asked question, IEnumerable<AnswerValue> compared)
        {
            if (!asked.TryGetValue(question, out var values))
            {
                asked.Add(question, values = []);
                order.Add(question);
            }

            values.AddRange(compared);
        }
    }

    private sealed class Builder(DecisionDiagram diagram, RuleBook book, int facts)
    {
        private readonly Dictionary<object, int> numbers = diagram.variables
            .Select((variable, number) => (variable, number))
            .ToDictionary(pair => (object?)pair.variable.Asked ?? pair.variable.Opaque!, pair => pair.number);

        private readonly Dictionary<Raised, int> followed = [];

        public int Of(Condition condition) => condition switch
        {
            AllOf all => all.Parts.Aggregate(Final((int)Truth.True), (so, part) => diagram.Apply(so, Of(part), (a, b) => Math.Min(a, b))),
            AnyOf any => any.Parts.Aggregate(Final((int)Truth.False), (so, part) => diagram.Apply(so, Of(part), (a, b) => Math.Max(a, b))),
            Not not => diagram.Apply(Of(not.Part), Final(0), (truth, _) => -truth),
            Raised raised => followed.TryGetValue(raised, out var known) ? known
                : followed[raised] = diagram.Settle(Of(Inlined(raised, book, facts))),
            Compare compare => Leaf(compare, compare.Asked),
            CompareDay compare => Leaf(compare, compare.Asked),
            OneOf oneOf => Leaf(oneOf, oneOf.Asked),
            Answered answered => Leaf(answered, answered.Asked),
            _ => Leaf(condition, condition),
        };

        private int Leaf(Condition leaf, object atom)
        {
            var number = numbers[atom];
            var variable = diagram.variables[number];
            return diagram.Node(number, [.. Enumerable.Range(0, variable.Cells).Select(cell => Final((int)variable.Judge(leaf, cell)))]);
        }
    }

    /// <summary>What a followed rule asks, about the facts of the rule that follows on it.</summary>
    public static Condition Inlined(Raised raised, RuleBook book, int facts)
    {
        var rule = book.Rule(raised.RuleId);
        return ConditionTree.Renumber(rule.Whole, number => number < rule.About.Length ? raised.Fact!.Value : number + facts);
    }
}
