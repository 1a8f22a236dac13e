using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>The unit limb of the definition of grave violations: each part raised, clear and undetermined, in each reading.</summary>
public class GraveViolationsRulesTests
{
    private static readonly RuleBook Cautious = ToolkitRules.Build();
    private static readonly RuleBook AllAskScale = Force.Book("scale-of-gross-violations", "all-gross-violations");
    private static readonly RuleBook DetentionAsPattern = Force.Book("mass-arbitrary-detention", "pattern-only");

    public static TheoryData<ViolationAct, string?> Acts => new()
    {
        { ViolationAct.WarCrime, "core-crimes" },
        { ViolationAct.CrimeAgainstHumanity, "core-crimes" },
        { ViolationAct.UnlawfulKilling, "gross-violations" },
        { ViolationAct.UnlawfulExecution, "gross-violations" },
        { ViolationAct.Torture, "gross-violations" },
        { ViolationAct.EnforcedDisappearance, "gross-violations" },
        { ViolationAct.Enslavement, "gross-violations" },
        { ViolationAct.GraveSexualViolence, "gross-violations" },
        { ViolationAct.Refoulement, "widespread-refoulement" },
        { ViolationAct.ArbitraryDetention, "mass-arbitrary-detention" },
        { ViolationAct.OtherViolation, null },
    };

    [Fact]
    public void Acts_OfTheScale_AreAllInTheTable() =>
        Acts.Select(row => row.Data.Item1).Should().BeEquivalentTo(Enum.GetValues<ViolationAct>());

    [Theory]
    [MemberData(nameof(Acts))]
    public void Act_WidespreadWithSubstantialGrounds_RaisesItsLimbAndNoOther(ViolationAct act, string? limb)
    {
        var allegation = Alleged(act) with { OnSignificantScale = Answer.Yes, Frequent = Answer.Yes, PartOfPattern = Answer.No };

        foreach (var rule in new[] { "core-crimes", "gross-violations", "widespread-refoulement", "mass-arbitrary-detention",
            "pattern-of-violations" })
        {
            Ended(Cautious, rule, allegation).Should().Be(rule == limb ? "raised" : "clear", rule);
        }

        Ended(Cautious, "acts-meet-definition", allegation).Should().Be(limb is null ? "clear" : "raised");
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void Act_PartOfPatternAndNotWidespread_RaisesThePattern(ViolationAct act, string? limb)
    {
        var allegation = Alleged(act) with { OnSignificantScale = Answer.No, Frequent = Answer.No, PartOfPattern = Answer.Yes };

        Ended(Cautious, "pattern-of-violations", allegation).Should().Be("raised", limb);
        Ended(Cautious, "acts-meet-definition", allegation).Should().Be("raised");
    }

    [Theory]
    [InlineData(AllegationGrounds.SubstantialGrounds, "raised")]
    [InlineData(AllegationGrounds.Unverified, "clear")]
    [InlineData(AllegationGrounds.Unfounded, "clear")]
    [InlineData(null, "undetermined")]
    public void Grounds_OfEachLimb_DecideIt(AllegationGrounds? grounds, string ended)
    {
        foreach (var (act, limb) in Acts.Select(row => row.Data).Where(row => row.Item2 is not null))
        {
            var allegation = Alleged(act) with { Grounds = Judged(grounds), OnSignificantScale = Answer.Yes, PartOfPattern = Answer.Yes };

            Ended(Cautious, limb!, allegation).Should().Be(ended, act.ToString());
            Ended(Cautious, "pattern-of-violations", allegation).Should().Be(ended, act.ToString());
        }
    }

    [Theory]
    [InlineData("core-crimes")]
    [InlineData("gross-violations")]
    [InlineData("widespread-refoulement")]
    [InlineData("mass-arbitrary-detention")]
    public void Act_NotAnswered_LeavesTheLimbUndetermined(string limb) =>
        Ended(Cautious, limb, Alleged(null) with { OnSignificantScale = Answer.Yes }).Should().Be("undetermined");

    [Fact]
    public void Against_AnotherUnit_SaysNothingOfThisOne()
    {
        IFact[] facts = [new SecurityForce { Id = "other" }, Alleged(ViolationAct.Torture) with { Against = "other" }];

        Ended(Cautious, "gross-violations", facts).Should().Be("clear");
        Force.Ended(Cautious, "gross-violations", "other", [Police, .. facts]).Should().Be("raised");
    }

    [Fact]
    public void Against_NotAnswered_MayBeAnyUnit() =>
        Ended(Cautious, "gross-violations", Alleged(ViolationAct.Torture) with { Against = null }).Should().Be("undetermined");

    [Fact]
    public void Allegations_NoneRecorded_AreClear() => Ended(Cautious, "acts-meet-definition").Should().Be("clear");

    [Theory]
    [InlineData(Answer.Yes, null, "raised", "raised")]
    [InlineData(null, Answer.Yes, "raised", "raised")]
    [InlineData(Answer.No, Answer.No, "raised", "clear")]
    [InlineData(Answer.No, null, "raised", "undetermined")]
    [InlineData(null, null, "raised", "undetermined")]
    public void GrossViolation_ByScaleAndFrequency_IsRaisedAsRead(Answer? scale, Answer? frequent, string cautious, string allAskScale)
    {
        foreach (var act in Acts.Select(row => row.Data).Where(row => row.Item2 == "gross-violations").Select(row => row.Item1))
        {
            var allegation = Alleged(act) with { OnSignificantScale = scale, Frequent = frequent };

            Ended(Cautious, "gross-violations", allegation).Should().Be(cautious);
            Ended(AllAskScale, "gross-violations", allegation).Should().Be(allAskScale);
        }
    }

    [Theory]
    [InlineData(Answer.Yes, null, "raised")]
    [InlineData(null, Answer.Yes, "raised")]
    [InlineData(Answer.No, Answer.No, "clear")]
    [InlineData(Answer.No, null, "undetermined")]
    [InlineData(null, null, "undetermined")]
    public void RefoulementAndDetention_ByScaleAndFrequency_AreRaisedAsRead(Answer? scale, Answer? frequent, string ended)
    {
        var refoulement = Alleged(ViolationAct.Refoulement) with { OnSignificantScale = scale, Frequent = frequent };
        var detention = Alleged(ViolationAct.ArbitraryDetention) with { OnSignificantScale = scale, Frequent = frequent };

        Ended(Cautious, "widespread-refoulement", refoulement).Should().Be(ended);
        Ended(AllAskScale, "widespread-refoulement", refoulement).Should().Be(ended);
        Ended(Cautious, "mass-arbitrary-detention", detention).Should().Be(ended);
        Ended(DetentionAsPattern, "mass-arbitrary-detention", detention).Should().Be("clear");
    }

    [Theory]
    [InlineData(ViolationAct.WarCrime)]
    [InlineData(ViolationAct.CrimeAgainstHumanity)]
    public void CoreCrime_Isolated_IsRaisedInEveryReading(ViolationAct act)
    {
        var allegation = Alleged(act) with { OnSignificantScale = Answer.No, Frequent = Answer.No };

        Ended(Cautious, "core-crimes", allegation).Should().Be("raised");
        Ended(AllAskScale, "core-crimes", allegation).Should().Be("raised");
    }

    [Theory]
    [InlineData(Answer.No, "clear")]
    [InlineData(null, "undetermined")]
    public void Pattern_NotOrNotAnswered_IsNotRaised(Answer? partOfPattern, string ended) =>
        Ended(Cautious, "pattern-of-violations", Alleged(ViolationAct.OtherViolation) with { PartOfPattern = partOfPattern })
            .Should().Be(ended);

    [Theory]
    [InlineData(CommanderSuspicion.SubstantialGrounds, Answer.Yes, "raised")]
    [InlineData(CommanderSuspicion.SubstantialGrounds, Answer.No, "undetermined")]
    [InlineData(CommanderSuspicion.SubstantialGrounds, null, "undetermined")]
    [InlineData(CommanderSuspicion.NoGrounds, Answer.Yes, "undetermined")]
    [InlineData(null, Answer.Yes, "undetermined")]
    public void Commander_CommandNotAnsweredAsAWhole_OnlyRaisesAndNeverClears(CommanderSuspicion? suspicion, Answer? inPost,
        string ended) =>
        Ended(Cautious, "commander-implicated", Officer(suspicion, inPost)).Should().Be(ended);

    [Theory]
    [InlineData(CommandRecord.Clear, "clear")]
    [InlineData(CommandRecord.Implicated, "raised")]
    [InlineData(null, "undetermined")]
    public void SeniorCommand_WithoutCommanders_DecidesAsAnswered(CommandRecord? command, string ended) =>
        Force.Ended(Cautious, "commander-implicated", "police", [Police with { SeniorCommand = Judged(command) }]).Should().Be(ended);

    [Fact]
    public void Commander_OneAct_CountsWhateverTheScale()
    {
        var facts = Officer(CommanderSuspicion.SubstantialGrounds, Answer.Yes);

        Ended(AllAskScale, "unit-meets-definition", facts).Should().Be("raised");
        Ended(AllAskScale, "acts-meet-definition", facts).Should().Be("clear");
    }

    [Theory]
    [InlineData(RecipientKind.ListedForce, "raised")]
    [InlineData(RecipientKind.RegionalPeacekeeping, "raised")]
    [InlineData(RecipientKind.NonStateOrPrivateForce, "raised")]
    [InlineData(RecipientKind.ResponsibleAuthority, "clear")]
    [InlineData(RecipientKind.NotSecurity, "clear")]
    [InlineData(null, "raised")]
    public void UnitLimb_GraveRecord_IsAboutUnits(RecipientKind? kind, string ended) =>
        Force.Ended(Cautious, "unit-meets-definition", "police", [Police with { Kind = kind, RecordOfCompliance = ComplianceRecord.Grave }])
            .Should().Be(ended);

    private static SecurityForce Police { get; } = new() { Id = "police", Kind = RecipientKind.ListedForce };

    private static Allegation Alleged(ViolationAct? act) =>
        new() { Id = "allegation", Against = "police", Act = act, Grounds = AllegationGrounds.SubstantialGrounds };

    private static SeniorCommander Officer(CommanderSuspicion? suspicion, Answer? inPost) =>
        new() { Id = "officer", Commands = "police", Suspicion = Judged(suspicion), InPost = inPost };

    private static Judgement<T>? Judged<T>(T? value) where T : struct, Enum => value is { } given ? new(given) : null;

    private static string Ended(RuleBook book, string rule, params IFact[] facts) => Force.Ended(book, rule, "police", [Police, .. facts]);
}
