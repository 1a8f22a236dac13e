using System.Collections.Immutable;

namespace Toolkit.Rules.Problems;

/// <summary>One thing that is wrong with a rule, a case or a file: where, what was found, what is allowed.</summary>
/// <param name="Code">A stable code, for instance <c>TR0505</c>.</param>
/// <param name="Place">Where: a rule's id, or a file with the path inside it.</param>
/// <param name="Message">One lower-case sentence; what the author wrote stands in back-ticks.</param>
public sealed record Problem(string Code, string Place, string Message)
{
    /// <summary>Code, place and message on one line; what could steer a terminal or deceive a reader stands in it as an escape.</summary>
    public override string ToString() => Spelling.Visible($"{Code} {Place}: {Message}");

    internal static string List(IEnumerable<Problem> problems) => string.Join('\n', problems);
}

/// <summary>Thrown when a rule book cannot be built; tells everything that is wrong with all of its rules at once.</summary>
public sealed class InvalidRuleBookException(ImmutableArray<Problem> problems) : Exception(Problem.List(problems))
{
    /// <summary>What is wrong, in the order of the rules.</summary>
    public ImmutableArray<Problem> Problems { get; } = problems;
}

/// <summary>Thrown when a case is refused; tells everything that is wrong with it at once. Nothing was assessed.</summary>
public sealed class InvalidCaseException(ImmutableArray<Problem> problems) : Exception(Problem.List(problems))
{
    /// <summary>What is wrong, in the order of the facts.</summary>
    public ImmutableArray<Problem> Problems { get; } = problems;
}
