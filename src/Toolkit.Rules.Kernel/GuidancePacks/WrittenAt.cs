using System.Collections.Immutable;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Where a rule stands in the file of its pack, and where each part of its conditions does.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line on which the rule begins.</param>
/// <param name="Conditions">The line of its condition, under <c>when</c>, and of each exception, under its name.</param>
/// <param name="Parts">The lines of the parts, as they were read; a count that is kept to some States since is made anew.</param>
/// <param name="Counts">By what is asked of each fact, the lines of the counts that ask it.</param>
internal sealed record WrittenAt(string File, int Line, ImmutableDictionary<string, int> Conditions,
    IReadOnlyDictionary<Condition, int> Parts, IReadOnlyDictionary<Condition, int> Counts)
{
    /// <summary>The line of a part; where it cannot be told, that of the condition that it stands in.</summary>
    public int LineOf(Condition part, string place) => Parts.TryGetValue(part, out var line) ? line
        : part is OverFacts && ConditionTree.All(part).Find(Counts.ContainsKey) is { } asked ? Counts[asked]
        : Conditions.GetValueOrDefault(place, Line);
}
