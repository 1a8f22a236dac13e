using System.Collections.Immutable;
using Toolkit.Rules.Testing.Mutants;

namespace Toolkit.Rules.Testing.Evaluation;

/// <summary>
/// Which rules and flows of a book follow on which, and small books of some of them, in which those end as they do in the whole book and
/// are assessed in a fraction of the time. Safe to use from any number of threads.
/// </summary>
internal sealed class BookParts
{
    private readonly ImmutableArray<Definition> all;
    private readonly ILookup<Definition, Definition> followed;
    private readonly ILookup<Definition, Definition> followers;

    public BookParts(RuleBook book)
    {
        Book = book;
        all = [.. book.Rules.Concat<Definition>(book.Flows)];
        var byId = all.ToDictionary(definition => definition.Id, StringComparer.Ordinal);
        var pairs = all.SelectMany(later => Followed(later).Distinct().Select(id => (Earlier: byId[id], Later: later))).ToList();
        followed = pairs.ToLookup(pair => pair.Later, pair => pair.Earlier);
        followers = pairs.ToLookup(pair => pair.Earlier, pair => pair.Later);
    }

    /// <summary>The whole book.</summary>
    public RuleBook Book { get; }

    /// <summary>These with all that they follow on, which is all that their ends hang on.</summary>
    public HashSet<Definition> WithFollowed(IEnumerable<Definition> some) => Closed(some, definition => followed[definition]);

    /// <summary>One with all that follow on it: where it is changed, nothing else can end otherwise.</summary>
    public HashSet<Definition> WithFollowers(Definition one) => Closed([one], definition => followers[definition]);

    /// <summary>
    /// A rule or flow with what it follows on, and with the rules against contradictions about any fact that one of all these reads.
    /// </summary>
    public HashSet<Definition> Around(Definition one)
    {
        var types = new HashSet<FactType>();
        return Closed([one], next =>
        {
            types.UnionWith(RuleBook.TypesIn(next));
            return followed[next].Concat(Book.Rules.Where(rule => rule.IsContradiction && rule.About.Any(types.Contains)));
        });
    }

    /// <summary>A book of these alone, which have to hold all that they follow on, with the change where it is one of theirs.</summary>
    public RuleBook Of(IReadOnlySet<Definition> kept, Changed? change = null) =>
        Book.With([.. all.Where(kept.Contains).Select(definition => ReferenceEquals(definition, change?.From) ? change.To : definition)]);

    /// <summary>The whole book with the change.</summary>
    public RuleBook With(Changed change) =>
        Book.With([.. all.Select(definition => ReferenceEquals(definition, change.From) ? change.To : definition)]);

    /// <summary>What a rule or flow follows on, by its own conditions or those of waivers.</summary>
    private static IEnumerable<string> Followed(Definition definition) =>
        RuleBook.RulesFollowed(definition).Concat(definition is RuleDefinition rule
        ? rule.OfPacks.Waivers.Select(waiver => waiver.When).OfType<Condition>().SelectMany(ConditionTree.All).OfType<Raised>()
        .Select(raised => raised.RuleId)
        : []);

    private static HashSet<Definition> Closed(IEnumerable<Definition> some, Func<Definition, IEnumerable<Definition>> next)
    {
        var kept = new HashSet<Definition>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Definition>(some);
        while (open.TryPop(out var one))
        {
            if (kept.Add(one))
            {
                foreach (var other in next(one))
                {
                    open.Push(other);
                }
            }
        }

        return kept;
    }
}
