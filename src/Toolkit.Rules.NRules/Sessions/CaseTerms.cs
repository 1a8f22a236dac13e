namespace Toolkit.Rules.NRules;

/// <summary>
/// What holds for the whole case in a session, which has one of it: the day, the State, what is complete, the commitments.
/// </summary>
/// <param name="terms">The case; its facts are not read.</param>
internal sealed class CaseTerms(Case terms)
{
    public Case With(IEnumerable<IFact> facts) =>
        new()
        {
            AssessedOn = terms.AssessedOn,
            State = terms.State,
            Facts = [.. facts],
            Complete = terms.Complete,
            CompleteOfPacks = terms.CompleteOfPacks,
            Commitments = terms.Commitments,
        };
}
