using System.Globalization;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;

namespace Toolkit.Rules.TreatyData.Tests;

/// <summary>Fair trial and rights of victims in real States, from their treaties; the answers on law are made up.</summary>
public class FairTrialAndVictimsCasesTests
{
    private static readonly Lazy<RuleBook> Book = new(() => ToolkitRules.Build());

    [Fact]
    public void Bangladesh_LegalAidRefused_StaysABreachBesideTheReservationOnTrialInAbsence()
    {
        var finding = Assess("2023-06-01", new FairTrialLaw { Id = "law", State = State.Find("BD"), LegalAid = LawSays.ProvidesOtherwise });

        finding.Rule.Should().Be("national-legal-context/fair-trial/legal-aid/contrary-law");
        finding.Severity.Should().Be(Severity.Breach);
        finding.PossibleSeverity.Should().Be(Severity.Breach);
        finding.Basis.Should().ContainSingle().Which.Notes.Should()
            .Contain(note => note.Contains("trial in the absence of the accused", StringComparison.Ordinal));
    }

    /// <summary>Nor does the duty to legislate reach further than the right.</summary>
    [Theory]
    [InlineData(LawSays.ProvidesOtherwise)]
    [InlineData(LawSays.Silent)]
    public void Bangladesh_TrialInAbsence_IsNoBreachBecauseThatPointIsReserved(LawSays says)
    {
        var finding = Assess("2023-06-01", new FairTrialLaw { Id = "law", State = State.Find("BD"), PresentAtTrial = says });

        finding.Severity.Should().Be(Severity.Recommended);
        finding.PossibleSeverity.Should().Be(Severity.Recommended);
        finding.Basis.Should().ContainSingle().Which.Notes.Should().Contain(note =>
            note.Contains("the article is reserved on one point, trial in the absence of the accused", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-11-04")]
    [InlineData("2022-12-03")]
    public void Pakistan_NoCompensationBeforeTheProtocolBinds_IsABreachForSomeOnly(string on)
    {
        var finding = NoCompensation("PK", on);

        finding.Severities.Where(scoped => scoped.Severity == Severity.Breach).Select(scoped => scoped.Scope)
            .Should().BeEquivalentTo("children", "transnational and organized crime", "torture");
        finding.Severities[0].Should().Match<ScopedSeverity>(everybody => everybody.Scope == null
            && everybody.Severity == Severity.Recommended);
        finding.Basis.Where(basis => basis.Standing == TreatyStanding.Unknown).Should()
            .ContainSingle("no list of the European convention's parties is at hand")
            .Which.Provisions[0].Document.Should().Be(Instruments.EuropeanTraffickingConvention.ShortName);
        finding.Basis.Single(basis => basis.Provisions[0].Document == Instruments.TraffickingInPersonsProtocol.ShortName)
            .Standing.Should().Be(TreatyStanding.NotBound);
    }

    [Theory]
    [InlineData("2022-12-04")]
    [InlineData("2026-11-24")]
    public void Pakistan_NoCompensationSinceTheProtocolBinds_IsABreachForAll(string on) =>
        NoCompensation("PK", on).Severities.Should().ContainSingle()
            .Which.Should().Be(new ScopedSeverity(null, Severity.Breach, Severity.Breach, BindingSource.Treaty));

    [Fact]
    public void EveryState_TortureInDetention_IsABreach()
    {
        foreach (var state in State.All)
        {
            Assess("2026-11-24", new FairTrialLaw { Id = "law", State = state, NoTortureInDetention = LawSays.ProvidesOtherwise })
                .Severity.Should().Be(Severity.Breach, state.Name);
        }
    }

    private static Finding NoCompensation(string state, string on) =>
        Assess(on, new VictimsAndWitnessesLaw { Id = "law", State = State.Find(state), CompensationOfVictims = LawSays.Silent });

    private static Finding Assess(string on, IFact fact) => Book.Value.Assess(new Case
    {
        AssessedOn = DateOnly.Parse(on, CultureInfo.InvariantCulture),
        Facts = [fact],
    }.WithTreatyData()).Findings.Single(finding => finding.FollowsOn.IsEmpty);
}
