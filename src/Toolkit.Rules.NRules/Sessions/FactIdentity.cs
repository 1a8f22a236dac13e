namespace Toolkit.Rules.NRules;

/// <summary>
/// Tells facts of the toolkit apart by type and id. It stands in the place of the comparer for all types that have none of their own, since
/// NRules never uses one that is registered for an interface.
/// </summary>
/// <param name="others">Tells all other facts apart.</param>
internal sealed class FactIdentity(IEqualityComparer<object> others) : IEqualityComparer<object>
{
    /// <summary>Type and id of a fact: what names it within its case.</summary>
    public static (Type Kind, string? Type, string? Id) Of(IFact fact) => (fact.GetType(), (fact as PackFact)?.Type, fact.Id);

    public new bool Equals(object? x, object? y) => (x, y) switch
    {
        (IFact one, IFact other) => Of(one) == Of(other),
        (CaseTerms, CaseTerms) => true,
        (VerdictFact, _) or (_, VerdictFact) => ReferenceEquals(x, y),
        _ => others.Equals(x, y),
    };

    public int GetHashCode(object obj) => obj switch
    {
        IFact fact => Of(fact).GetHashCode(),
        CaseTerms => 0,
        VerdictFact verdict => verdict.GetHashCode(),
        _ => others.GetHashCode(obj),
    };
}
