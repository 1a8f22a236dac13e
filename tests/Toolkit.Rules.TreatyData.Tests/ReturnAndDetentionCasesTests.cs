using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.ReturnAndReintegration;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules.TreatyData.Tests;

/// <summary>What law and practice on detention, punishment and return would weigh for real States; the answers are made up.</summary>
public class ReturnAndDetentionCasesTests
{
    private static readonly DateOnly InTime = new(2023, 6, 1);
    private static readonly Lazy<RuleBook> Book = new(() => ToolkitRules.Build());

    [Theory]
    [InlineData("orderly-return-of-migrants")]
    [InlineData("safe-return-of-migrants")]
    [InlineData("dignified-return-of-migrants")]
    public void Afghanistan_ReturnOfSmuggledMigrants_IsReservedAndOnlyRecommended(string rule)
    {
        var law = new ReturnLaw
        {
            Id = "law",
            State = State.Find("AF"),
            MigrantsReturnOrderly = LawSays.ProvidesOtherwise,
            MigrantsReturnSafe = LawSays.ProvidesOtherwise,
            MigrantsReturnDignified = LawSays.ProvidesOtherwise,
        };
        var finding = Find(law, rule + "/contrary-law");

        finding.Severity.Should().Be(Severity.Recommended);
        finding.PossibleSeverity.Should().Be(Severity.Recommended);
        finding.Basis.Should().ContainSingle().Which.Notes.Should().Contain(note => note.Contains("reserved", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("taking-back")]
    [InlineData("papers-for-return")]
    public void Afghanistan_TakingBack_KeepsTheTraffickingProtocolAndTheCovenant(string rule)
    {
        var law = new ReturnLaw { Id = "law", State = State.Find("AF"), TakesBackItsOwn = InPractice.No, IssuesPapers = InPractice.No };
        var finding = Find(law, rule + "/not-in-practice");

        finding.Severity.Should().Be(Severity.Breach);
        finding.Basis.Where(basis => basis.Standing == TreatyStanding.Bound).Select(basis => basis.Provisions[0].Document)
            .Should().BeEquivalentTo(Instruments.TraffickingInPersonsProtocol.ShortName, Instruments.CivilAndPoliticalRights.ShortName);
        finding.Basis.Single(basis => basis.Provisions[0].Document == Instruments.SmugglingOfMigrantsProtocol.ShortName).Standing.Should()
            .Be(TreatyStanding.NotBound);
    }

    [Fact]
    public void Afghanistan_NoConsularNotice_IsAtOddsAsLongAsTheConsularConventionIsNotKnownToBind()
    {
        var law = new DetentionLaw { Id = "law", State = State.Find("AF"), ConsularNotice = LawSays.ProvidesOtherwise };
        var finding = Find(law, "consular-notice/contrary-law");

        finding.Severity.Should().Be(Severity.AtOdds);
        finding.Basis.Where(basis => basis.WhenBound == Severity.Breach).Should()
            .OnlyContain(basis => basis.Standing != TreatyStanding.Bound);
    }

    [Fact]
    public void Iraq_ExitBansOnWomen_AreABreachThroughWhatIsNotReserved()
    {
        var law = new ReturnLaw { Id = "law", State = State.Find("IQ"), WomenFreeToLeave = LawSays.ProvidesInPart };
        Find(law, "exit-bans-on-women/in-part").Severity.Should().Be(Severity.Breach);
    }

    [Fact]
    public void EveryState_ExecutionOfChildren_IsABreachWhateverItJoined()
    {
        foreach (var state in State.All)
        {
            var law = new PunishmentLaw { Id = "law", State = state, ChildrenSpared = LawSays.ProvidesOtherwise };
            Find(law, "death-penalty-of-children/contrary-law").Severity.Should().Be(Severity.Breach, state.Name);
        }
    }

    private static Finding Find(IFact law, string rule) =>
        Book.Value.Assess(new Case { AssessedOn = InTime, Facts = [law] }.WithTreatyData()).Findings.Single(finding =>
            finding.Rule == $"national-legal-context/{rule}");
}
