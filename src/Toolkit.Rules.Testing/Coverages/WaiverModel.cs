using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Generation;

namespace Toolkit.Rules.Testing.Coverages;

/// <summary>A waiver of a guidance pack, with what cases should show of it: that it applies, and that it is not needed.</summary>
internal sealed class WaiverModel(RuleDefinition rule, int number)
{
    private const int Applied = 0, NotNeeded = 1, NotForThese = 2;

    public RuleDefinition Rule { get; } = rule;

    public PackWaiver Waiver { get; } = rule.OfPacks.Waivers[number];

    /// <summary>What the waiver is called: the rule and the pack, and where a pack has several of the rule, until when it holds.</summary>
    public string Id { get; } = $"waiver of {rule.Id} by {rule.OfPacks.Waivers[number].Says.Pack}"
        + (rule.OfPacks.Waivers.Count(other => other.Says.Pack == rule.OfPacks.Waivers[number].Says.Pack) > 1
            ? FormattableString.Invariant($" until {rule.OfPacks.Waivers[number].Says.Until:yyyy-MM-dd}") : "");

    /// <summary>
    /// What a case can show: the waiver applying, the rule clear while the waiver would apply, and the waiver not applying by its own
    /// condition.
    /// </summary>
    public ImmutableArray<string> Ends { get; } = rule.OfPacks.Waivers[number].When is null
        ? ["applied", "not needed"]
        : ["applied", "not needed", "not for these facts"];

    /// <summary>A day on which the waiver holds: the one that is asked for, or its first.</summary>
    public DateOnly Day(DateOnly wanted) =>
        Waiver.HoldsOn(wanted.DayNumber) ? wanted : Waiver.Says.From > Waiver.Pack.ValidFrom ? Waiver.Says.From : Waiver.Pack.ValidFrom;

    /// <summary>What the facts that are bound show of it; null where they show nothing.</summary>
    public int? EndOf(RuleEnd end, Assessment on) => !Waiver.HoldsOn(on.Facts.Day) || end.End == End.LeftOut ? null
        : Of(end.Holds, Waiver.Within?.Judge(on) ?? Truth.True, Waiver.When?.Judge(on) ?? Truth.True);

    /// <summary>Which of the ends some case leads to; all where the rule is too large to tell.</summary>
    public bool[] Reachable(RuleBook book)
    {
        var values = PartGoals.Values(Diagrams(book));
        return [.. Enumerable.Range(0, Ends.Length).Select(end => values?.Contains(end + 1) != false)];
    }

    /// <summary>Proposals of cases that may show an end.</summary>
    public IEnumerable<Draft> Drafts(int end, RuleBook book, DateOnly assessedOn) =>
        new CaseSolver(book, Day(assessedOn)).Drafts(Rule, Diagrams(book), value => value == end + 1);

    private static int? Of(Truth rule, Truth within, Truth when) => (within, when) switch
    {
        (Truth.True, Truth.True) => rule == Truth.False ? NotNeeded : Applied,
        (Truth.True, _) when rule != Truth.False => NotForThese,
        _ => null,
    };

    /// <summary>
    /// The diagrams of the ends: final values are one more than the number of an end, and 0 where the case shows none or is contradictory.
    /// </summary>
    private DayDiagrams Diagrams(RuleBook book) => DecisionDiagram.Of(
        [Rule],
        [Waiver.Within ?? new AllOf([]), Waiver.When ?? new AllOf([]), .. ContradictionRules.Beside(Rule, book)],
        book,
        static (diagram, nodes) =>
        {
            // Three for each truth of the rule, and one for each of the States.
            var so = diagram.Apply(diagram.Settle(nodes[0]), nodes[1], (rule, within) => ((rule + 1) * 3) + within + 1);
            so = diagram.Apply(so, nodes[2], (both, when) => (Of((Truth)((both / 3) - 1), (Truth)((both % 3) - 1), (Truth)when) ?? -1) + 1);
            return nodes[3..]
                .Aggregate(so,
                    (all, contradiction) => diagram.Apply(all, contradiction, (end, truth) => truth == (int)Truth.True ? 0 : end));
        });
}
