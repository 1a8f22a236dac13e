using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing.Mutants;

/// <summary>
/// How rules and flows end where one is changed. Only the changed one and those that follow on it are judged again, or all where the change
/// may find other answers contradicted; what that needs is made when it is first asked for, and kept for the next case. Safe to use from
/// any number of threads.
/// </summary>
internal sealed class MutantEnds
{
    private readonly HashSet<string> affected;
    private readonly bool changesContradictions;
    private readonly RuleModel? alone;
    private readonly Lazy<RuleBook> book;

    public MutantEnds(Changed changed, BookParts parts)
    {
        Changed = changed;
        var followers = parts.WithFollowers(changed.From);
        affected = followers.Select(definition => definition.Id).ToHashSet(StringComparer.Ordinal);
        changesContradictions = followers.OfType<RuleDefinition>().Any(definition => definition.IsContradiction);
        alone = affected.Count == 1 && changed.To is RuleDefinition rule ? new(rule, 0, parts.Book) : null;
        book = new(() => changesContradictions ? parts.With(changed) : parts.Of(parts.WithFollowed(followers), changed));
    }

    public Changed Changed { get; }

    /// <summary>The same ends, but for what ends otherwise through the change.</summary>
    /// <param name="some">The ends without the change.</param>
    /// <param name="facts">The case.</param>
    /// <param name="only">The rules and flows that were asked about, by id.</param>
    public CaseEnds Instead(CaseEnds some, Case facts, IReadOnlySet<string> only) => changesContradictions
        ? CaseEnds.Of(book.Value, facts, only)
        : some.With(
            affected,
            alone is not null ? some.Of(alone)
            : Changed.To is FlowDefinition flow ? some.Of(flow)
            : CaseEnds.Of(book.Value, facts, only, some.On.Facts.Contradicted));
}
