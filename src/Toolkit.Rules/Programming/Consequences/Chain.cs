using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Toolkit.Rules.Programming.RiskAssessment;

namespace Toolkit.Rules.Programming.Consequences;

/// <summary>
/// A chain through the tools: from a gap to the risks that it brings, what to do about them, an argument to use, and the indicator to
/// watch. Each is one declaration in <see cref="Chains"/>, from which the rules are made.
/// </summary>
internal abstract class Chain
{
    private static readonly Citation Link = Design("a gap is held against the risks that the toolkit's references "
        + "tie to it");
    private static readonly Citation Hole = Design("a hole in the toolkit's own chain is told and not filled");

    private protected Chain()
    {
    }

    /// <summary>The stable name, in kebab-case; the ids of the chain's rules start with it.</summary>
    public required string Id { get; init; }

    /// <summary>The gap, as a clause that a sentence can start with.</summary>
    public required string Gap { get; init; }

    /// <summary>The items of the index that the gap is found by and the standards that it is measured against.</summary>
    public required ImmutableArray<string> RestsOn { get; init; }

    /// <summary>The printed risks that the gap brings, by their ids; empty where the toolkit prints none.</summary>
    public ImmutableArray<string> Risks { get; init; } = [];

    /// <summary>What is missing among the printed risks; null where nothing is.</summary>
    public ChainLink? MissingRisk { get; init; }

    /// <summary>A response, a side effect or another tool that the gap leads to; null where the chain names none.</summary>
    public ChainLink? Response { get; init; }

    /// <summary>The argument that the toolkit's list of messages holds against the gap; null where the chain does not go there.</summary>
    public ChainLink? Argument { get; init; }

    /// <summary>The indicator by which change shows, and on what condition; null where the chain does not go there.</summary>
    public ChainLink? Indicator { get; init; }

    /// <summary>The ids of the rules whose findings start the chain: any one of them does.</summary>
    public abstract ImmutableArray<string> StartsFrom { get; }

    /// <summary>Where the toolkit's own chain has a hole.</summary>
    public ImmutableArray<ChainHole> Holes =>
    [
        .. new (string Place, ChainLink? Link)[] { ("risk", MissingRisk), ("argument", Argument), ("indicator", Indicator) }
            .Where(at => at.Link is { Printed: not Printed.Whole })
            .Select(at => new ChainHole(Id, at.Place, at.Link!.Printed)),
    ];

    /// <summary>
    /// What follows: for each risk that it was never assessed or is rated low, then the holes, the response, the argument and the
    /// indicator.
    /// </summary>
    internal IEnumerable<RuleBookEntry> Rules =>
    [
        .. Risks.Select(id => RiskTable.Find(id) ?? throw new InvalidOperationException($"the toolkit prints no risk {Spelling.Quote(id)}"))
            .SelectMany(OfRisk),
        .. OfLink("no-risk-printed", MissingRisk, Severity.Recommended, "Add a risk of the programme's own to the register.",
            RiskAssessmentTool.FromEachTool("risk/user")),
        .. OfLink("response", Response, Severity.Recommended, null, []),
        .. OfLink("argument", Argument, Severity.Information, null, [Item("3.7/purpose/2")]),
        .. OfLink("indicator", Indicator, Severity.Information, null, []),
    ];

    /// <summary>The condition that one of several rules was raised of a fact.</summary>
    /// <typeparam name="TFact">The type of fact.</typeparam>
    /// <param name="from">The rules; at least one.</param>
    internal static Expression<Func<TFact, bool>>
        Started<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>(ImmutableArray<Rule<TFact>> from)
        where TFact : class, IFact
    {
        var fact = Expression.Parameter(typeof(TFact), "fact");
        var raised = ((Func<Rule<TFact>, TFact, bool>)Case.Raised).Method;
        return Expression.Lambda<Func<TFact, bool>>(
            from.Select(Expression (rule) => Expression.Call(raised, Expression.Constant(rule), fact)).Aggregate(Expression.OrElse), fact);
    }

    /// <summary>
    /// A rule that follows on the start, and asks something of the record besides where <paramref name="also"/> is given.
    /// </summary>
    private protected abstract Rule Follow(string id, ImmutableArray<Citation> sources, Expression<Func<bool>>? also, string finding,
        string? advice, Severity severity);

    private IEnumerable<Rule> OfRisk(PrintedRisk risk)
    {
        var id = risk.Id;
        var name = $"{Spelling.Kebab(risk.Area.ToString())}-{risk.Number}";
        ImmutableArray<Citation> sources = [.. ConsequencesTool.Items([.. RestsOn, id, risk.MitigationId, "intro/risk/2"]), Link];

        // A row that gives no rating assesses nothing. A gap says that something is likely and not how grave it is, so that a low impact is
        // no contradiction.
        yield return Follow(
            $"not-assessed/{name}", sources,
            () => !Case.Recorded<ProgrammeRisk>(row => row.PrintedRisk == id && row.Likelihood.IsAnswered() && row.Impact.IsAnswered()),
            $"{Gap}, and the risk that this brings ({id}) has not been assessed: {Lower(risk.Text)}",
            $"Rate its likelihood and impact. To mitigate it, the toolkit suggests: {Lower(risk.Mitigation)}", Severity.Shortfall);
        yield return Follow(
            $"rated-low/{name}", sources,
            () => Case.Recorded<ProgrammeRisk>(row => row.PrintedRisk == id && row.Likelihood == Likelihood.Low),
            $"{Gap}, and the risk that this brings ({id}) is rated unlikely all the same: {Lower(risk.Text)}",
            $"Rate it anew, or record why it is unlikely in spite of the gap. To mitigate it, the toolkit suggests: "
                + $"{Lower(risk.Mitigation)}",
                Severity.Shortfall);
    }

    private IEnumerable<Rule> OfLink(string place, ChainLink? link, Severity severity, string? advice,
        ImmutableArray<Citation> where) => link is null ? [] :
    [
        Follow(
            place, [.. ConsequencesTool.Items(RestsOn.Concat(link.Items)), .. where, link.Printed == Printed.Whole ? Link : Hole],
            null, $"{Gap}. {link.Text}", advice, severity),
    ];

    private static string Lower(string text) => text.StartsWith("UN", StringComparison.Ordinal)
        || text.StartsWith("NGO", StringComparison.Ordinal)
        ? text
        : char.ToLowerInvariant(text[0]) + text[1..];
}

/// <summary>A chain that starts from rules about facts of one type.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
internal sealed class Chain<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact> : Chain
    where TFact : class, IFact
{
    /// <summary>The rules whose findings start the chain: any one of them does.</summary>
    public required ImmutableArray<Rule<TFact>> From { get; init; }

    public override ImmutableArray<string> StartsFrom => [.. From.Select(rule => rule.Id)];

    private protected override Rule Follow(
        string id, ImmutableArray<Citation> sources, Expression<Func<bool>>? also, string finding, string? advice, Severity severity)
    {
        var start = Started(From);
        return new Rule<TFact>
        {
            Id = $"{ConsequencesTool.Tool.Id}/{Id}/{id}",
            Sources = sources,
            When = also is null ? start
                : Expression.Lambda<Func<TFact, bool>>(Expression.AndAlso(start.Body, also.Body), start.Parameters),
            Finding = finding,
            Advice = advice,
            Severity = severity,
        };
    }
}
