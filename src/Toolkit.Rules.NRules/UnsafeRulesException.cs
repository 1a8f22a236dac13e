using System.Collections.Immutable;

namespace Toolkit.Rules.NRules;

/// <summary>
/// Thrown when rules of a session would make an unsafe use of verdicts; tells everything that is wrong with all of them at once.
/// </summary>
/// <param name="problems">What is wrong; each has the name of a rule for its place.</param>
public sealed class UnsafeRulesException(ImmutableArray<Problem> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>What is wrong, in the order of the rules.</summary>
    public ImmutableArray<Problem> Problems { get; } = problems;
}
