using System.Collections.Immutable;
using System.Text;

namespace Toolkit.Rules.Testing;

/// <summary>The kinds of small change.</summary>
public enum MutantKind
{
    /// <summary>A part of a condition is left out, or what ties a counted fact to another.</summary>
    DropPart,

    /// <summary>"And" becomes "or", or the other way round.</summary>
    SwapAndOr,

    /// <summary>A part is turned into its opposite, or an answer is added to those that count or taken from them.</summary>
    FlipAnswer,

    /// <summary>A number, a date, a count or a step on a scale is one more or one less.</summary>
    ShiftThreshold,

    /// <summary>An exception is left out.</summary>
    DropException,

    /// <summary>A rule is never raised.</summary>
    DropRule,

    /// <summary>A finding has less weight where no legal basis binds.</summary>
    WeakenSeverity,

    /// <summary>A step never ends the flow.</summary>
    DropStep,

    /// <summary>A step reads unknown as yes in place of no, or the other way round.</summary>
    ReadUnknownOtherwise,

    /// <summary>A requirement of a gate is left out.</summary>
    DropRequirement,

    /// <summary>A waiver of a guidance pack is left out.</summary>
    DropWaiver,

    /// <summary>A waiver of a guidance pack leaves another weight, or none in place of some, or holds for all facts.</summary>
    ChangeWaiver,
}

/// <summary>A small change of a rule or flow.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Definition">The rule or flow.</param>
/// <param name="Change">What is changed, in plain English.</param>
public sealed record Mutant(MutantKind Kind, string Definition, string Change)
{
    /// <summary>The rule or flow and the change.</summary>
    public override string ToString() => Spelling.Visible($"{Definition}: {Change}");
}

/// <summary>A change that no scenario noticed.</summary>
/// <param name="Mutant">The change.</param>
/// <param name="Killer">
/// A scenario that would notice it, with what the rules give now as its expectation: a person has to say whether that is right. Null where
/// no case was found.
/// </param>
public sealed record Survivor(Mutant Mutant, Scenario? Killer);

/// <summary>What scenarios notice of small changes.</summary>
/// <param name="Killed">How many changes some scenario noticed.</param>
/// <param name="Equivalent">How many change nothing about any case, read off the decision diagrams; they are not counted.</param>
/// <param name="Unfinished">How many were not gone through when the time ran out.</param>
/// <param name="Survivors">The changes that no scenario noticed.</param>
public sealed record MutationReport(int Killed, int Equivalent, int Unfinished, ImmutableArray<Survivor> Survivors)
{
    /// <summary>
    /// Whether at least so many per cent of the changes that change something were noticed; what is unfinished counts as not noticed.
    /// </summary>
    /// <param name="percent">From 0 to 100.</param>
    public bool Reaches(decimal percent) => Killed * 100m >= percent * (Killed + Unfinished + Survivors.Length);

    /// <summary>The survivors, each with a scenario that would notice it, and a last line that counts.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var survivor in Survivors)
        {
            text.Append("SURVIVED: ").Append(survivor.Mutant).Append('\n');
            text.Append(survivor.Killer is null ? "  no case was found that notices it\n"
                : Encoding.UTF8.GetString(ScenarioJson.Write(survivor.Killer)));
        }

        var all = Killed + Unfinished + Survivors.Length;
        return text.Append(FormattableString.Invariant(
            $"{Killed} of {all} changes noticed ({CoverageReport.Percent(Killed, all)}), {Survivors.Length} survived, {Unfinished} unfinished; {Equivalent} change nothing and do not count.\n")).ToString();
    }
}
