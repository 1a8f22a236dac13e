using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Coverages;
using Toolkit.Rules.Testing.Generation;

namespace Toolkit.Rules.Testing.Mutants;

/// <summary>A small change of a waiver: whether it changes anything, and cases in which it does.</summary>
internal sealed class WaiverChange
{
    private readonly RuleDefinition rule;
    private readonly RuleBook book;
    private readonly PackWaiver from;
    private readonly PackWaiver? to;

    /// <param name="from">The rule with the waiver as it is.</param>
    /// <param name="to">The rule with the waiver as it is changed, or without it.</param>
    /// <param name="number">The waiver's number among those of the rule.</param>
    /// <param name="book">The rules.</param>
    public WaiverChange(RuleDefinition from, RuleDefinition to, int number, RuleBook book)
    {
        rule = from;
        this.book = book;
        this.from = from.OfPacks.Waivers[number];
        this.to = to.OfPacks.Waivers.Length < from.OfPacks.Waivers.Length ? null : to.OfPacks.Waivers[number];
    }

    /// <summary>
    /// Whether the change changes nothing, and proposals of cases where it does; exact where no other waiver of the rule applies as well.
    /// </summary>
    public (bool IsEquivalent, IEnumerable<Draft> Drafts) Differences(DateOnly assessedOn)
    {
        var day = from.HoldsOn(assessedOn.DayNumber)
            ? assessedOn
            : from.Says.From > from.Pack.ValidFrom
            ? from.Says.From
            : from.Pack.ValidFrom;
        var diagrams = Diagrams();
        return (PartGoals.Values(diagrams)?.Contains(1) == false, new CaseSolver(book, day).Drafts(rule, diagrams, value => value == 1));
    }

    /// <summary>The diagrams of where the change shows in a case that is accepted: 1, elsewhere 0.</summary>
    private DayDiagrams Diagrams() => DecisionDiagram.Of(
        [rule],
        [from.Whole ?? new AllOf([]), to is null ? new AnyOf([]) : to.Whole ?? new AllOf([]), .. ContradictionRules.Beside(rule, book)],
        book,
        (diagram, nodes) =>
        {
            const int Both = 2;
            var applies = diagram.Apply(nodes[1], nodes[2], (before, after) => (before == 1 ? 1 : 0) + (after == 1 ? Both : 0));
            var shows = diagram.Apply(diagram.Settle(nodes[0]), applies,
                (truth, which) => truth != (int)Truth.False && Shows((Truth)truth, (which & 1) != 0, (which & Both) != 0) ? 1 : 0);
            return MutationRun.Accepted(diagram, shows, nodes[3..]);
        });

    /// <summary>
    /// Whether it makes a difference which of the two applies: one that leaves some weight says nothing of a rule that is undetermined.
    /// </summary>
    private bool Shows(Truth truth, bool before, bool after)
    {
        var (was, becomes) = (Effect(from, before, truth), Effect(to, after, truth));
        return was != becomes;
    }

    private static (bool Applies, Severity? Left) Effect(PackWaiver? waiver, bool applies, Truth truth) =>
        applies && waiver is not null && (waiver.Severity is null || truth == Truth.True) ? (true, waiver.Severity) : (false, null);
}
