using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>Cases with the rows that decide them, for what is to be run beside the oracle.</summary>
public static class Digest
{
    /// <summary>T1 over every combination of the dimensions, from <see cref="CaseDimensions.Ordinary"/> or another start.</summary>
    public static IEnumerable<(OracleCase Case, Row Row)> Before(
        IReadOnlyList<Dimension<OracleCase>> dimensions, OracleCase? start = null, Choices choices = Choices.All) =>
        Before(new Space<OracleCase>(start ?? CaseDimensions.Ordinary, dimensions), choices);

    /// <summary>T1 over a space.</summary>
    public static IEnumerable<(OracleCase Case, Row Row)> Before(Space<OracleCase> space, Choices choices = Choices.All)
    {
        var tables = new Dictionary<BarReading, Table<BeforeInputs, BeforeOutcome>>();
        foreach (var facts in space.All())
        {
            var bar = facts.Readings.BarOfFailedAuthorities;
            if (!tables.TryGetValue(bar, out var table))
            {
                tables.Add(bar, table = BeforeTable.Of(facts.Readings, choices));
            }

            yield return (facts, Deciding.Before(facts, table, choices));
        }
    }

    /// <summary>T2 over every combination of the dimensions, from <see cref="CaseDimensions.Ordinary"/> or another start.</summary>
    public static IEnumerable<(OracleCase Case, Row Row)> During(
        IReadOnlyList<Dimension<OracleCase>> dimensions, OracleCase? start = null, Choices choices = Choices.All) =>
        During(new Space<OracleCase>(start ?? CaseDimensions.Ordinary, dimensions), choices);

    /// <summary>T2 over a space.</summary>
    public static IEnumerable<(OracleCase Case, Row Row)> During(Space<OracleCase> space, Choices choices = Choices.All)
    {
        var tables = new Dictionary<SuspensionReading, Table<DuringInputs, DuringOutcome>>();
        foreach (var facts in space.All())
        {
            var test = facts.Readings.SuspensionTest;
            if (!tables.TryGetValue(test, out var table))
            {
                tables.Add(test, table = DuringTable.Of(facts.Readings, choices));
            }

            yield return (facts, Deciding.During(facts, table, choices));
        }
    }

    /// <summary>
    /// Which single choices, turned off, give another outcome's case that outcome: what a difference from the oracle rests on.
    /// </summary>
    /// <param name="facts">The case.</param>
    /// <param name="decide">One of the two methods of <see cref="Deciding"/>.</param>
    /// <param name="outcome">The other outcome, in kebab-case.</param>
    public static ImmutableArray<Choices> Behind(OracleCase facts, Func<OracleCase, Choices, Row> decide, string outcome) =>
        [.. Enum.GetValues<Choices>().Where(choice => choice is not (Choices.Printed or Choices.All)
            && decide(facts, Choices.All & ~choice) is var row && (row.Outcome == outcome || row.Effective == outcome))];
}
