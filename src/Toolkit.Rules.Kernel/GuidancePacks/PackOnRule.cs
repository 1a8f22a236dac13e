using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>What packs say of a rule that stands beneath them, layer by layer: never of its condition, which no pack touches.</summary>
internal sealed record PackOnRule
{
    /// <summary>Of a rule of which no pack says anything.</summary>
    public static PackOnRule Nothing { get; } = new();

    /// <summary>The waivers, those of the highest layer first.</summary>
    public ImmutableArray<PackWaiver> Waivers { get; init; } = [];

    /// <summary>The severities to which packs raise its finding.</summary>
    public ImmutableArray<PackSeverity> Severities { get; init; } = [];

    /// <summary>Its finding in other words, those of the highest layer last.</summary>
    public ImmutableArray<PackWording> Wordings { get; init; } = [];

    /// <summary>The waiver that applies to the facts that are bound; null where none does, or it is not known whether one does.</summary>
    public PackWaiver? WaiverFor(Assessment on)
    {
        foreach (var waiver in Waivers)
        {
            if (waiver.AppliesTo(on) == Truth.True)
            {
                return waiver;
            }
        }

        return null;
    }

    /// <summary>The waivers that may apply to the facts that are bound, as it is not told which State they are about.</summary>
    public IEnumerable<PackWaiver> WaitingFor(Assessment on) => Waivers.IsEmpty ? []
        : Waivers.Where(waiver => waiver.Within?.Judge(on) == Truth.Unknown && waiver.AppliesTo(on) == Truth.Unknown);

    /// <summary>The weight of the finding: raised to what packs ask for, and kept beneath what a waiver leaves of it.</summary>
    public BindingForce Weigh(BindingForce own, PackWaiver? waiver, Assessment on)
    {
        if (Severities.IsEmpty && waiver is null)
        {
            return own;
        }

        var most = waiver?.Severity ?? Severity.Breach;
        var (sure, possible) = (Severity.Information, Severity.Information);
        foreach (var raised in Severities)
        {
            var holds = raised.Holds(on);
            sure = holds == Truth.True && raised.Severity > sure ? raised.Severity : sure;
            possible = holds != Truth.False && raised.Severity > possible ? raised.Severity : possible;
        }

        return own with
        {
            Severities = [.. own.Severities.Select(scoped =>
                scoped with { Severity = Within(scoped.Severity, sure), Possible = Within(scoped.Possible, possible) })],
        };

        Severity Within(Severity severity, Severity least) =>
            (Severity)Math.Clamp((int)severity, Math.Min((int)least, (int)most), (int)most);
    }

    /// <summary>The severities to which packs raise the finding about the facts that are bound, or may.</summary>
    public ImmutableArray<SeverityRaised> RaisedTo(Assessment on) => Severities.IsEmpty ? []
        : [.. Severities.Select(raised => raised.Says with { Holds = raised.Holds(on) }).Where(says => says.Holds != Truth.False)];

    /// <summary>
    /// The finding in other words, for the facts that are bound: in each language those of the highest layer that speaks of them.
    /// </summary>
    public ImmutableArray<Wording> WordingsFor(Assessment on) => Wordings.IsEmpty ? []
        : [.. Wordings.Where(wording => (wording.Within?.Judge(on) ?? Truth.True) == Truth.True)
            .GroupBy(wording => wording.Says.Language).Select(same => same.Last().Says)];
}

/// <summary>A waiver after reading.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Says">What a report shows of it.</param>
/// <param name="Within">That the facts are about a State of the pack; null where the pack speaks for every State.</param>
/// <param name="When">For which facts it holds; null for all.</param>
/// <param name="Severity">The severity that the finding keeps; null where it is waived altogether.</param>
internal sealed record PackWaiver(GuidancePack Pack, WaiverUsed Says, Condition? Within, Condition? When, Severity? Severity)
{
    /// <summary>The States and the condition as one; null where it holds for all facts.</summary>
    public Condition? Whole => (Within, When) switch
    {
        ({ } states, { } when) => new AllOf([states, when]),
        (null, { } when) => when,
        _ => Within,
    };

    /// <summary>The parameters that its condition reads.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>The line of the pack's file on which it begins.</summary>
    public int Line { get; init; }

    /// <summary>A rule that is raised where the waiver applies, on the days on which it holds.</summary>
    public RuleDefinition AsRule(RuleDefinition waived) => new(waived) { When = Whole ?? new AllOf([]), Unless = [], Within = null };

    public bool HoldsOn(int day) => Says.From.DayNumber <= day && day <= Says.Until.DayNumber;

    /// <summary>Whether it applies to the facts that are bound.</summary>
    public Truth AppliesTo(Assessment on) => !HoldsOn(on.Facts.Day) ? Truth.False
        : (Within?.Judge(on) ?? Truth.True).And(When?.Judge(on) ?? Truth.True);
}

/// <summary>A severity to which a pack raises a finding.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Within">That the facts are about a State of the pack; null where the pack speaks for every State.</param>
/// <param name="Says">What a report shows of it.</param>
internal sealed record PackSeverity(GuidancePack Pack, Severity Severity, Condition? Within, SeverityRaised Says)
{
    public Truth Holds(Assessment on) => Within?.Judge(on) ?? Truth.True;
}

/// <summary>A finding in the words of a pack.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Says">The words.</param>
/// <param name="Within">That the facts are about a State of the pack; null where the pack speaks for every State.</param>
internal sealed record PackWording(GuidancePack Pack, Wording Says, Condition? Within);
