using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// A rule or flow as an ordered, reduced decision diagram over every question it reads, "not answered" included. What enumerating all
/// combinations of answers would tell is read off it: which outcomes are still possible, which questions still matter, what would
/// change the outcome, and whether anything that permits could rest on an unanswered question.
/// </summary>
/// <remarks>
/// Nodes are numbered from 0 and final values are kept as negative numbers. Conditions over other facts count as one variable each,
/// independent of all others, so that what the diagram calls possible is never too little.
/// </remarks>
internal sealed partial class DecisionDiagram
{
    /// <summary>The greatest number of nodes; beyond it no exact statement is made.</summary>
    public const int Limit = 50_000;

    /// <summary>The greatest number of joins of two nodes while it is made: few nodes can take long to find.</summary>
    private const int WorkLimit = 5_000_000;

    private readonly List<(int Variable, ImmutableArray<int> Children)> nodes = [];
    private int work;
    private readonly Dictionary<NodeKey, int> known = [];
    private readonly ImmutableArray<DiagramVariable> variables;

    private DecisionDiagram(ImmutableArray<DiagramVariable> variables) => this.variables = variables;

    /// <summary>What it branches on, in order.</summary>
    public ImmutableArray<DiagramVariable> Variables => variables;

    public int Root { get; private set; }

    public int Size => nodes.Count;

    /// <summary>A final value, from -1 upward, as a node.</summary>
    public static int Final(int value) => ~(value + 1);

    public static bool IsFinal(int node) => node < 0;

    public static int ValueOf(int node) => ~node - 1;

    public int VariableOf(int node) => nodes[node].Variable;

    public ImmutableArray<int> ChildrenOf(int node) => nodes[node].Children;

    /// <summary>The final value for the facts that are bound.</summary>
    public int Read(Assessment on)
    {
        var node = Root;
        while (!IsFinal(node))
        {
            node = nodes[node].Children[variables[nodes[node].Variable].CellOf(on)];
        }

        return ValueOf(node);
    }

    /// <summary>The final value for a cell of each variable.</summary>
    public int Read(int[] cells)
    {
        var node = Root;
        while (!IsFinal(node))
        {
            node = nodes[node].Children[cells[nodes[node].Variable]];
        }

        return ValueOf(node);
    }

    /// <summary>The final values for the facts that are bound, where some variables take every answer in turn.</summary>
    public ImmutableArray<int> Ends(Assessment on, Func<DiagramVariable, bool> takesEveryAnswer)
    {
        var ends = new SortedSet<int>();
        var seen = new HashSet<int>();
        var left = new Stack<int>([Root]);
        while (left.TryPop(out var node))
        {
            if (IsFinal(node))
            {
                ends.Add(ValueOf(node));
            }
            else if (seen.Add(node))
            {
                var (variable, children) = nodes[node];
                if (takesEveryAnswer(variables[variable]))
                {
                    foreach (var child in children.AsSpan(1, children.Length - 1))
                    {
                        left.Push(child);
                    }
                }
                else
                {
                    left.Push(children[variables[variable].CellOf(on)]);
                }
            }
        }

        return [.. ends];
    }

    /// <summary>The cells of the facts that are bound, one for each variable.</summary>
    public int[] CellsOf(Assessment on)
    {
        var cells = new int[variables.Length];
        for (var variable = 0; variable < cells.Length; variable++)
        {
            cells[variable] = variables[variable].CellOf(on);
        }

        return cells;
    }

    /// <summary>
    /// What is left of the diagram once the answered questions are answered, as a diagram of its own. An unanswered one branches over its
    /// answers, and over staying unanswered too if <paramref name="mayStayOpen"/>.
    /// </summary>
    /// <param name="cells">The cell of each variable, 0 for an unanswered one.</param>
    /// <param name="mayStayOpen">Whether questions may stay unanswered.</param>
    /// <param name="valueOf">Turns final values into what matters of them.</param>
    public DecisionDiagram Restrict(int[] cells, bool mayStayOpen, Func<int, int> valueOf)
    {
        var left = new DecisionDiagram(variables);
        var memo = new Dictionary<int, int>();
        left.Root = Go(Root);
        return left;

        int Go(int at)
        {
            if (IsFinal(at))
            {
                return Final(valueOf(ValueOf(at)));
            }

            if (memo.TryGetValue(at, out var done))
            {
                return done;
            }

            var (variable, children) = nodes[at];
            if (cells[variable] != 0)
            {
                done = Go(children[cells[variable]]);
            }
            else
            {
                var rest = children.Select(Go).ToArray();
                if (!mayStayOpen)
                {
                    rest[0] = rest[1];
                }

                done = left.Node(variable, [.. rest]);
            }

            memo.Add(at, done);
            return done;
        }
    }

    /// <summary>The final values that can be reached once the open questions are answered.</summary>
    /// <param name="cells">The cell of each variable, 0 for an unanswered one.</param>
    public HashSet<int> Possible(int[] cells)
    {
        var possible = new HashSet<int>();
        var seen = new HashSet<int>();
        Go(Root);
        return possible;

        void Go(int at)
        {
            while (!IsFinal(at) && cells[nodes[at].Variable] is > 0 and var cell)
            {
                at = nodes[at].Children[cell];
            }

            if (IsFinal(at))
            {
                possible.Add(ValueOf(at));
            }
            else if (seen.Add(at))
            {
                foreach (var child in nodes[at].Children.AsSpan()[1..])
                {
                    Go(child);
                }
            }
        }
    }

    /// <summary>The final values that can be reached once every question is answered.</summary>
    public SortedSet<int> Finals() => [.. Finals(-1, 0)];

    /// <summary>
    /// The variables that the final value depends on, in order, with how many final values an answer rules out, on average over the
    /// answers, in thousandths.
    /// </summary>
    public ImmutableArray<(int Variable, int Weight)> Weights()
    {
        var before = Finals(-1, 0).Count;
        var weights = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var variable in Support())
        {
            var answers = variables[variable].Cells - 1;
            var ruledOut = 0;
            for (var answer = 1; answer <= answers; answer++)
            {
                ruledOut += before - Finals(variable, answer).Count;
            }

            weights.Add((variable, ruledOut * 1000 / answers));
        }

        return weights.ToImmutable();
    }

    /// <summary>Every pair of final values that the same answers to the remaining questions lead to from two nodes.</summary>
    public SortedSet<(int Left, int Right)> Pairs(int left, int right)
    {
        var pairs = new SortedSet<(int, int)>();
        var seen = new HashSet<(int, int)>();
        var open = new Stack<(int, int)>([(left, right)]);
        while (open.TryPop(out var at))
        {
            var (a, b) = at;
            if (IsFinal(a) && IsFinal(b))
            {
                pairs.Add((ValueOf(a), ValueOf(b)));
            }
            else if (seen.Add(at))
            {
                var top = Top(a, b);
                for (var cell = 0; cell < variables[top].Cells; cell++)
                {
                    open.Push((Down(a, top, cell), Down(b, top, cell)));
                }
            }
        }

        return pairs;
    }

    /// <summary>Every final value together with each one that answering some of its open questions, one or many, can lead to.</summary>
    public SortedSet<(int Open, int Answered)> Completions()
    {
        var pairs = new SortedSet<(int, int)>();
        var seen = new HashSet<(int, int)>();
        var left = new Stack<(int, int)>([(Root, Root)]);
        while (left.TryPop(out var at))
        {
            var (open, answered) = at;
            if (IsFinal(open) && IsFinal(answered))
            {
                pairs.Add((ValueOf(open), ValueOf(answered)));
            }
            else if (seen.Add(at))
            {
                var top = Top(open, answered);
                for (var cell = 0; cell < variables[top].Cells; cell++)
                {
                    left.Push((Down(open, top, 0), Down(answered, top, cell)));
                    left.Push((Down(open, top, cell), Down(answered, top, cell)));
                }
            }
        }

        return pairs;
    }

    /// <summary>The variables that the final value depends on, in order.</summary>
    private List<int> Support()
    {
        var asked = new bool[variables.Length];
        foreach (var at in Reachable(Root))
        {
            asked[nodes[at].Variable] = true;
        }

        return [.. Enumerable.Range(0, asked.Length).Where(variable => asked[variable])];
    }

    /// <summary>The final values that can be reached by answering every question, one of them in a given way.</summary>
    private HashSet<int> Finals(int variable, int answer)
    {
        var finals = new HashSet<int>();
        var seen = new bool[nodes.Count];
        Go(Root);
        return finals;

        void Go(int at)
        {
            if (IsFinal(at))
            {
                finals.Add(ValueOf(at));
            }
            else if (!seen[at])
            {
                seen[at] = true;
                var children = nodes[at].Children.AsSpan();
                foreach (var child in nodes[at].Variable == variable ? children.Slice(answer, 1) : children[1..])
                {
                    Go(child);
                }
            }
        }
    }

    /// <summary>Every node below and including this one that is not final.</summary>
    public HashSet<int> Reachable(int node)
    {
        var seen = new HashSet<int>();
        var left = new Stack<int>([node]);
        while (left.TryPop(out var at))
        {
            if (!IsFinal(at) && seen.Add(at))
            {
                foreach (var child in nodes[at].Children)
                {
                    left.Push(child);
                }
            }
        }

        return seen;
    }

    /// <summary>The first variable that either node branches on.</summary>
    private int Top(int a, int b) => Math.Min(IsFinal(a) ? int.MaxValue : nodes[a].Variable, IsFinal(b) ? int.MaxValue : nodes[b].Variable);

    private int Down(int node, int variable, int cell) =>
        !IsFinal(node) && nodes[node].Variable == variable ? nodes[node].Children[cell] : node;

    private int Node(int variable, ImmutableArray<int> children)
    {
        if (children.AsSpan().IndexOfAnyExcept(children[0]) < 0)
        {
            return children[0];
        }

        var key = new NodeKey(variable, children);
        if (!known.TryGetValue(key, out var node))
        {
            if (nodes.Count >= Limit)
            {
                throw new TooLargeException();
            }

            node = nodes.Count;
            nodes.Add((variable, children));
            known.Add(key, node);
        }

        return node;
    }

    private readonly struct NodeKey(int variable, ImmutableArray<int> children) : IEquatable<NodeKey>
    {
        private readonly int variable = variable;
        private readonly ImmutableArray<int> children = children;

        public bool Equals(NodeKey other) => variable == other.variable && children.AsSpan().SequenceEqual(other.children.AsSpan());

        public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(variable);
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(children.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
