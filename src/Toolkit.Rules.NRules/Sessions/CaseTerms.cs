using System.Collections.Immutable;

namespace Toolkit.Rules.NRules;

/// <summary>
/// What holds for the whole case in a session, which has one of it: the day, the State, what is complete, the commitments.
/// </summary>
/// <param name="terms">The case; its facts are not read.</param>
internal sealed class CaseTerms(Case terms)
{
    /// <param name="facts">The facts; what is said or attested of any other is left out.</param>
    public Case With(IEnumerable<IFact> facts)
    {
        ImmutableArray<IFact> all = [.. facts];
        return new()
        {
            AssessedOn = terms.AssessedOn,
            State = terms.State,
            Facts = all,
            Unanswered = terms.Unanswered.IsDefaultOrEmpty ? []
                : [.. terms.Unanswered.Where(said => all.Any(fact => Unanswered.Of(fact, said.Question, said.Why) == said))],
            Attested = terms.Attested.IsDefaultOrEmpty ? []
                : [.. terms.Attested.Where(said => said.About.IsDefault
                    || said.About.All(about => all.Any(fact => FactRef.Of(fact) == about)))],
            Complete = terms.Complete,
            CompleteOfPacks = terms.CompleteOfPacks,
            Commitments = terms.Commitments,
        };
    }
}
