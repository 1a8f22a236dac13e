using System.Collections.Immutable;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>A rule book among the rules of sessions.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Current">Gives the book that holds now.</param>
/// <param name="Options">What its reports may show.</param>
internal sealed record BookSource(string Name, Func<RuleBook> Current, AssessOptions Options)
{
    /// <summary>Assesses the case. Never throws, since NRules would then leave the verdicts on the case as it was before.</summary>
    /// <param name="facts">All that is in the session.</param>
    /// <param name="others">The other books of the session.</param>
    public CaseVerdict Assess(Case facts, IEnumerable<BookSource> others)
    {
        RuleBook? rules = null;
        try
        {
            rules = Current();
            var read = FactsOfBooks.For(facts, rules, [.. others.Select(other => other.CurrentOrNone()).OfType<RuleBook>()]);
            return new(Name, facts, rules, rules.Assess(read, Options), []);
        }
        catch (InvalidCaseException refused)
        {
            return new(Name, facts, rules, null, refused.Problems);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            // Whatever it is, also in the host's own delegate: what cannot be assessed is undetermined.
            return new(Name, facts, rules, null, [new(ProblemCodes.NotApplied, Name,
                $"the rule book could not be applied to the case: {wrong.Message}")]);
        }
    }

    /// <summary>Whether another book holds now than the one that gave the verdict, or none can be had.</summary>
    public bool HasReplaced(CaseVerdict verdict) => CurrentOrNone() is not { } now || !ReferenceEquals(now, verdict.Rules);

    private RuleBook? CurrentOrNone()
    {
        try
        {
            return Current();
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            return null;
        }
    }
}

/// <summary>Keeps a rule book among the rule sets of a repository, where only the bridge finds it.</summary>
/// <param name="source">The book.</param>
internal sealed class BookRuleSet(BookSource source) : IRuleSet
{
    public BookSource Source => source;

    public string Name => $"toolkit-rules/{source.Name}";

    public IEnumerable<IRuleDefinition> Rules => ImmutableArray<IRuleDefinition>.Empty;

    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions) =>
        throw new NotSupportedException("this rule set holds a rule book of the toolkit and takes no further rules");
}
