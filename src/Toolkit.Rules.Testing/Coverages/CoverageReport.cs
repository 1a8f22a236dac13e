using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.Testing;

/// <summary>How far a part of a condition was exercised with one truth.</summary>
public enum CoverageState
{
    /// <summary>It was never seen so; as what can be reached: it cannot be.</summary>
    NotSeen,

    /// <summary>It was seen so, but would have changed nothing by being otherwise.</summary>
    Seen,

    /// <summary>It was seen so, and had it been true or false instead, the rule or flow would have ended otherwise.</summary>
    Decides,
}

/// <summary>A part seen with one truth.</summary>
/// <param name="Truth">The truth.</param>
/// <param name="Can">The most that any case can show.</param>
/// <param name="Is">The most that the cases showed.</param>
public sealed record TruthCoverage(Truth Truth, CoverageState Can, CoverageState Is);

/// <summary>A part of a condition: one comparison, one count, or one followed rule.</summary>
/// <param name="Place">Which condition it stands in: <c>when</c>, or the name of an exception, a step or a requirement.</param>
/// <param name="Text">What it asks, in plain English.</param>
/// <param name="Truths">What it was seen as: false, unknown and true.</param>
public sealed record PartCoverage(string Place, string Text, ImmutableArray<TruthCoverage> Truths)
{
    /// <summary>The line of the guidance pack's file on which it stands; null for what is of the rule book itself.</summary>
    public int? Line { get; init; }

    /// <summary>How many goals can be met: to be seen and to decide, with each truth.</summary>
    public int Goals => Truths.Sum(truth => (int)truth.Can);

    /// <summary>How many goals were met.</summary>
    public int Met => Truths.Sum(truth => (int)truth.Is);
}

/// <summary>One way in which a rule or flow can end: raised, clear, undetermined, exempted, a step, or an outcome.</summary>
/// <param name="Name">The end.</param>
/// <param name="Can">Whether any case leads to it.</param>
/// <param name="Is">Whether the cases did.</param>
public sealed record EndCoverage(string Name, bool Can, bool Is);

/// <summary>A rule, a flow, or a waiver of a guidance pack.</summary>
/// <param name="Id">Its id; of a waiver the rule and the pack.</param>
/// <param name="Parts">The parts of its conditions, in written order.</param>
/// <param name="Ends">The ways in which it can end.</param>
public sealed record DefinitionCoverage(string Id, ImmutableArray<PartCoverage> Parts, ImmutableArray<EndCoverage> Ends)
{
    /// <summary>The guidance pack whose rule or waiver it is; null for what is of the rule book itself.</summary>
    public string? Pack { get; init; }

    /// <summary>The file of the guidance pack, as it was named when it was read; null for what is of the rule book itself.</summary>
    public string? File { get; init; }

    /// <summary>The line of that file on which it begins; null for what is of the rule book itself.</summary>
    public int? Line { get; init; }

    /// <summary>How many goals can be met.</summary>
    public int Goals => Parts.Sum(part => part.Goals) + Ends.Count(end => end.Can);

    /// <summary>How many goals were met.</summary>
    public int Met => Parts.Sum(part => part.Met) + Ends.Count(end => end.Is);

    /// <summary>What no case showed, as sentence parts.</summary>
    public IEnumerable<string> Missing =>
        Ends.Where(end => end.Can && !end.Is).Select(end => $"never {Verb(end.Name)}{end.Name}")
            .Concat(Parts.Where(part => part.Met < part.Goals).Select(part =>
                $"{part.Place}: {part.Text}: {string.Join("; ", part.Truths.Where(truth => truth.Is < truth.Can).Select(Words))}"));

    private static string Verb(string end) =>
        end.StartsWith("not ", StringComparison.Ordinal) ? "seen " : end.Contains(' ', StringComparison.Ordinal) ? "reaches " : "";

    private static string Words(TruthCoverage truth)
    {
        var name = truth.Truth.ToString().ToLowerInvariant();
        return truth.Is == CoverageState.Seen ? $"seen {name} but never deciding so" : $"never seen {name}";
    }
}

/// <summary>A source that a rule, an exception or a step that can be reached cites.</summary>
/// <param name="Source">The document and the place.</param>
/// <param name="IsExercised">Whether a rule that cites it was raised, an exception that cites it held, or a step that cites it ended a
/// flow.</param>
public sealed record SourceCoverage(string Source, bool IsExercised);

/// <summary>What cases exercise of a rule book.</summary>
/// <param name="Definitions">The rules and flows, in the order of the book.</param>
/// <param name="Sources">The sources, sorted.</param>
public sealed record CoverageReport(ImmutableArray<DefinitionCoverage> Definitions, ImmutableArray<SourceCoverage> Sources)
{
    /// <summary>How many goals can be met.</summary>
    public int Goals => Definitions.Sum(definition => definition.Goals);

    /// <summary>How many goals were met.</summary>
    public int Met => Definitions.Sum(definition => definition.Met);

    /// <summary>Whether at least so many per cent of the goals were met.</summary>
    /// <param name="percent">From 0 to 100.</param>
    public bool Reaches(decimal percent) => Met * 100m >= percent * Goals;

    /// <summary>How many per cent, with one decimal, never rounded up.</summary>
    internal static string Percent(int met, int goals) =>
        goals == 0 ? "100.0%" : (Math.Floor(met * 1000m / goals) / 10).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
