using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>The invariants over whole spaces, and that each can fail.</summary>
public sealed class InvariantTests
{
    private static readonly OracleReadings Cautious = new();

    private static readonly OracleReadings Laxer = new()
    {
        BarOfFailedAuthorities = BarReading.UnMitigationMayCarry,
        SuspensionTest = SuspensionReading.AuthoritiesMustHaveFailed,
    };

    /// <summary>1,866,240 combinations, in both readings of the bar.</summary>
    [Fact]
    public void T1_EveryInput_KeepsTheInvariants()
    {
        var space = InputSpaces.Before(full: false);

        space.Count.Should().Be(1_866_240);
        Invariants.OfBefore(space, BeforeTable.Of(Cautious), Cautious).Should().BeEmpty();
        Invariants.OfBefore(space, BeforeTable.Of(Laxer), Laxer).Should().BeEmpty();
    }

    /// <summary>The count that the page names.</summary>
    [Fact]
    public void T2_OneIntercession_KeepsTheInvariants()
    {
        var space = InputSpaces.DuringAsThePageCounted();

        space.Count.Should().Be(7_558_272);
        Invariants.OfDuring(space, DuringTable.Of(Cautious)).Should().BeEmpty();
    }

    [Fact]
    public void T2_TwoIntercessions_KeepsTheInvariants()
    {
        var space = InputSpaces.DuringWithTwoIntercessions(full: false);

        space.Count.Should().Be(5_668_704);
        Invariants.OfDuring(space, DuringTable.Of(Cautious)).Should().BeEmpty();
    }

    [Fact]
    public void T2_Suspended_KeepsTheInvariants()
    {
        var space = InputSpaces.DuringSuspended();

        space.Count.Should().Be(1_417_176);
        Invariants.OfDuring(space, DuringTable.Of(Cautious)).Should().BeEmpty();
    }

    [Fact]
    public void T2_MeasuresByTheAuthorities_KeepTheInvariantsInBothReadings()
    {
        var space = InputSpaces.DuringWithMeasures();

        space.Count.Should().Be(1_259_712);
        Invariants.OfDuring(space, DuringTable.Of(Cautious)).Should().BeEmpty();
        Invariants.OfDuring(space, DuringTable.Of(Laxer)).Should().BeEmpty();
    }

    /// <summary>33,592,320 and 34,012,224 combinations: 45 s of processor time in Release, so asked for by name.</summary>
    [Fact(Explicit = true)]
    public void BothTables_FullWidth_KeepTheInvariants()
    {
        Invariants.OfBefore(InputSpaces.Before(full: true), BeforeTable.Of(Cautious), Cautious).Should().BeEmpty();
        Invariants.OfDuring(InputSpaces.DuringWithTwoIntercessions(full: true), DuringTable.Of(Cautious)).Should().BeEmpty();
    }

    public static TheoryData<string> CaseSpaceNames => [.. CaseSpaces.All.Select(space => space.Name)];

    [Theory]
    [MemberData(nameof(CaseSpaceNames))]
    public void Cases_OfEachSpace_KeepTheInvariants(string name)
    {
        var (_, before, during, space) = CaseSpaces.All.Single(each => each.Name == name);
        if (before)
        {
            CaseInvariants.OfBefore(space()).Should().BeEmpty();
        }

        if (during)
        {
            CaseInvariants.OfDuring(space()).Should().BeEmpty();
        }
    }

    [Fact]
    public void Cases_AnotherUnitWithoutA2_MovesNothing()
    {
        string[] ofOther = ["other-unit", "other-unit record", "other-unit command", "allegation of torture"];
        string[] a2 = ["authority accountability", "recipient accountability"];

        CaseInvariants.OtherUnitMovesNothing(CaseSpaces.Units.Without(a2), Choices.All, ofOther).Should().BeNull();
        CaseInvariants.OtherUnitMovesNothing(CaseSpaces.Units, Choices.All, ofOther)!.Smallest.Should().Contain("accountability");
    }

    [Fact]
    public void Cases_Influence_MovesNothing()
    {
        CaseInvariants.InfluenceMovesNothing(CaseSpaces.Requests).Should().BeNull();
        CaseSpaces.Requests.Dimensions.Should().Contain(dimension => dimension.Name == "request influence");
    }

    /// <summary>Each row decides something, so that no printed row is dead.</summary>
    [Fact]
    public void Tables_EachRow_DecidesSomething()
    {
        var before = Enumerated.Over(InputSpaces.Before(false), BeforeTable.Of(Cautious), x => x, BeforeTable.LevelOf,
            BeforeTable.GoesOn, _ => 0);
        var during = Enumerated.Over(InputSpaces.DuringWithTwoIntercessions(false), DuringTable.Of(Cautious), x => x, DuringTable.LevelOf,
            DuringTable.GoesOn, _ => 0);

        before.Counts().Where(row => row.Times == 0).Should().BeEmpty();
        during.Counts().Where(row => row.Times == 0).Select(row => row.Number).Should().Equal("1", "2");
    }

    /// <summary>No row can go without an invariant that notices.</summary>
    [Fact]
    public void Tables_AnyRowTakenOut_IsCaught()
    {
        var before = BeforeTable.Of(Cautious);
        var during = DuringTable.Of(Cautious);

        before.Rows.SkipLast(1).Select(row => row.Number)
            .Where(number => !SmallOfT1.Any(space => Invariants.OfBefore(space, before.Without(number), Cautious).Count > 0))
                .Should().BeEmpty();
        during.Rows.SkipLast(1).Select(row => row.Number)
            .Where(number => !SmallOfT2.Any(space => Invariants.OfDuring(space, during.Without(number)).Count > 0)).Should().BeEmpty();
    }

    /// <summary>Small enough for a pass for each fault, and between them every input.</summary>
    private static ImmutableArray<Space<BeforeInputs>> SmallOfT1 { get; } =
    [
        InputSpaces.Before(full: false).Without("measures", "record", "residual"),
        InputSpaces.Before(full: false).Without("authority-command", "stance", "recipient"),
        InputSpaces.Before(full: true).Without("authority-command", "stance", "recipient", "activity", "command", "measures"),
    ];

    private static ImmutableArray<Space<DuringInputs>> SmallOfT2 { get; } =
    [
        InputSpaces.DuringSuspended().Without("information", "gravity"),
        InputSpaces.DuringAsThePageCounted().Without("source", "deadline-passed", "gravity", "authority", "stance"),
        InputSpaces.DuringWithTwoIntercessions(full: false).Without("recipient", "commander-deadline-passed", "stance", "gravity"),
        InputSpaces.DuringWithTwoIntercessions(full: false).Without("recipient", "deadline-passed", "stance", "gravity", "source"),
    ];

    public static TheoryData<string, Func<Table<BeforeInputs, BeforeOutcome>, Table<BeforeInputs, BeforeOutcome>>,
        string> FaultsOfT1 => new()
    {
        { "non-State forces are weighed", table => table.Without("1a"), "C6" },
        { "carve-outs are weighed", table => table.Without("2").Without("2w"), "I3" },
        { "the stance is not asked", table => table.Without("2a"), "I21" },
        { "an open command is refused without ground", table =>
            table.With("3", row => row with { Holds = (in x) => x.Command != CommandAnswer.Clear }), "I5" },
        { "influence outweighs the risk left", table => table.With("4", row => row with
            { Holds = (in x) => row.Holds(x) && x.Influence != InfluenceAnswer.Neutral }), "I16" },
        { "failed authorities do not bar", table => table.Without("5"), "I15" },
        { "nothing open waits", table => table.Without("7"), "I4" },
        { "an open command of the authority proceeds", table => table.With("7", row => row with
            { Holds = (in x) => row.Holds(x with { AuthorityCommand = x.AuthorityCommand ?? CommandAnswer.Clear }) }), "I2" },
        { "the command of the authority is not asked", table => table.With("7", row => row with
            { Holds = (in x) => row.Holds(x with { AuthorityCommand = CommandAnswer.Clear }) }), "C5" },
        { "support that cannot be monitored proceeds", table => table.Without("9"), "I1:" },
        { "a promise is a measure", table => table.With("10", row =>
            row with { Holds = (in x) => row.Holds(x) && x.Measures is null }), "I22" },
        { "worse facts restore delivery", table =>
            table.With("9", row => row with { Holds = (in x) => x.Monitoring == MonitoringAnswer.Limited }), "I11" },
        { "e_b unanswered goes on", table => table.With("8", row => row with { Holds = (in x) => row.Holds(x) && x.Record is not null }),
            "proof" },
    };

    [Theory]
    [MemberData(nameof(FaultsOfT1), DisableDiscoveryEnumeration = true)]
    public void T1_FaultPlanted_IsCaught(string fault, Func<Table<BeforeInputs, BeforeOutcome>, Table<BeforeInputs, BeforeOutcome>> plant,
        string invariant)
    {
        var table = plant(BeforeTable.Of(Cautious));

        SmallOfT1.SelectMany(space => Invariants.OfBefore(space, table, Cautious)).Select(breach => breach.Invariant)
            .Should().Contain(name => name.StartsWith(invariant, StringComparison.Ordinal), fault);
    }

    public static TheoryData<string, Func<Table<DuringInputs, DuringOutcome>, Table<DuringInputs, DuringOutcome>>,
        string> FaultsOfT2 => new()
    {
        { "carve-outs are suspended", table => table.Without("2"), "I3" },
        { "withdrawal without a high-level decision", table => table.With("3", row => row with
            { Holds = (in x) => row.Holds(x with { HighLevelDecision = YesOrNo.Yes }) }), "I8" },
        { "resumption before violations ended", table => table.With("4", row => row with
            { Holds = (in x) => DuringTable.IsSuspended(x) && x.Residual == RiskAnswer.Below }), "I9" },
        { "suspended support is weighed anew", table => table.Without("5"), "I9" },
        { "the risk left is not asked", table => table.Without("6"), "P28" },
        { "the stance is not asked", table => table.Without("6a"), "I21" },
        { "an implicated commander is clear once violations ended", table => table.With("6e", row => row with
            { Holds = (in x) => row.Holds(x) && x.Continues != ContinuationAnswer.EndedVerified }), "C4" },
        { "HIGH kinds run on under an implicated commander", table => table.Without("6d"), "I2, U4" },
        { "suspension without intercession", table => table.With("7", row => row with
            { Holds = (in x) => row.Holds(x with { Interceded = YesOrNo.Yes }) }), "I7" },
        { "no suspension after intercession", table => table.Without("7").Without("8").Without("9"), "P27" },
        { "grave violations are enhanced monitoring", table => table.Without("10"), "I10" },
        { "HIGH kinds run on while something is open", table => table.Without("11"), "I2, U4" },
        { "command is not asked", table => table.With("11a", row => row with
            { Holds = (in x) => row.Holds(x with { Command = x.Command ?? CommandAnswer.Clear }) }), "I2: " },
        { "the same is taken back", table => table.With("11a", row => row with
            { Holds = (in x) => row.Holds(x with { Command = x.Command ?? CommandAnswer.Clear }) }), "proof" },
        { "worse facts restore delivery", table => table.With("10", row => row with { Outcome = DuringOutcome.Hold })
            .With("9", row => row with { Outcome = DuringOutcome.Intercede }), "I11" },
    };

    [Theory]
    [MemberData(nameof(FaultsOfT2), DisableDiscoveryEnumeration = true)]
    public void T2_FaultPlanted_IsCaught(string fault, Func<Table<DuringInputs, DuringOutcome>, Table<DuringInputs, DuringOutcome>> plant,
        string invariant)
    {
        var table = plant(DuringTable.Of(Cautious));

        SmallOfT2.SelectMany(space => Invariants.OfDuring(space, table)).Select(breach => breach.Invariant)
            .Should().Contain(name => name.StartsWith(invariant, StringComparison.Ordinal), fault);
    }
}
