using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Situation.NationalLegalContext;

namespace Toolkit.Rules.TreatyData.Tests;

/// <summary>What law of real States would weigh, from their treaties; the answers on law are made up.</summary>
public class NationalLawCasesTests
{
    private static readonly Lazy<RuleBook> Book = new(() => ToolkitRules.Build());

    [Theory]
    [InlineData("2022-11-03", Severity.Recommended)]
    [InlineData("2022-12-03", Severity.Recommended)]
    [InlineData("2022-12-04", Severity.Breach)]
    [InlineData("2026-11-24", Severity.Breach)]
    public void Pakistan_ConsentAsADefence_IsABreachSinceTheProtocolBinds(string on, Severity severity)
    {
        var finding = Find("PK", on, law => law with { ConsentIrrelevant = Answer.No }, "consent-is-a-defence");

        finding.Severity.Should().Be(severity);
        finding.PossibleSeverity.Should().Be(severity, "the status is known on either side of the date");
    }

    [Fact]
    public void Iraq_RapistReleasedByMarriage_IsNoBreachThroughReservedArticles()
    {
        var finding = Find("IQ", "2023-06-01", law => law with { ReleasedByMarriage = Answer.Yes }, "released-by-marrying-the-victim");

        finding.Severity.Should().Be(Severity.AtOdds);
        finding.Basis.Where(basis => basis.WhenBound == Severity.Breach).Should().OnlyContain(basis =>
            basis.Standing == TreatyStanding.NotBound && basis.Notes.Any(note => note.Contains("reserved", StringComparison.Ordinal)));
    }

    [Fact]
    public void Iraq_UnequalSpouses_AreABreachThroughTheCovenantAlone()
    {
        var finding = Find("IQ", "2023-06-01", law => law with { SpousesEqual = LawSays.ProvidesOtherwise }, "spouses-unequal");

        finding.Severities.Should().ContainSingle().Which.Should()
            .Be(new ScopedSeverity(null, Severity.Breach, Severity.Breach, BindingSource.Treaty));
        finding.Basis.Where(basis => basis.Provisions[0].Document.Contains("Women", StringComparison.OrdinalIgnoreCase)
            || basis.Provisions[0].Document == "CEDAW")
            .Should().HaveCount(5).And.OnlyContain(basis => basis.Standing == TreatyStanding.NotBound);
    }

    [Theory]
    [InlineData(LawSays.ProvidesOtherwise, "migrants-liable-for-being-smuggled", Severity.Breach)]
    [InlineData(LawSays.Silent, "migrants-not-exempted", Severity.Recommended)]
    public void Iraq_SmuggledMigrants_AreABreachOnlyIfTheLawReachesThem(LawSays says, string rule, Severity severity) =>
        Find("IQ", "2023-06-01", law => law with { MigrantsFreeOfLiability = says }, rule).Severity.Should().Be(severity);

    [Fact]
    public void Bangladesh_UnequalSpouses_AreABreachThroughWhatIsNotReserved()
    {
        var finding = Find("BD", "2023-06-01", law => law with { SpousesEqual = LawSays.ProvidesOtherwise }, "spouses-unequal");

        finding.Severity.Should().Be(Severity.Breach);
        var women = finding.Basis.Where(basis => basis.Scope == "women").ToDictionary(basis => basis.Provisions[0].Place,
            basis => basis.Standing);
        women["art. 16(1)(a)"].Should().Be(TreatyStanding.Bound);
        women["art. 16(1)(c)"].Should().Be(TreatyStanding.NotBound);
    }

    [Fact]
    public void Iran_NoOffence_IsABreachForForcedLabourAndContestedForChildren()
    {
        var finding = Find("IR", "2026-11-24", law => law with { TraffickingOffence = Offence.NotAnOffence }, "trafficking-is-no-offence");

        finding.Severities.Should().Contain(scoped => scoped.Scope == "forced labour" && scoped.Severity == Severity.Breach);
        finding.Severities.Should().Contain(scoped => scoped.Scope == "children" && scoped.Severity == Severity.Breach);
        finding.Severities[0].Severity.Should().Be(Severity.Recommended);
        finding.Basis.Single(basis => basis.Provisions[0].Place == "art. 35").IsContested.Should().BeTrue();
    }

    [Fact]
    public void Afghanistan_MigrantsLiable_IsABreachAlthoughReturnIsReserved() =>
        Find("AF", "2023-06-01", law => law with { MigrantsFreeOfLiability = LawSays.ProvidesOtherwise },
            "migrants-liable-for-being-smuggled")
            .Severity.Should().Be(Severity.Breach);

    [Fact]
    public void EveryState_OnADate_GetsAReportWithEveryFinding()
    {
        foreach (var state in State.All)
        {
            var facts = new Case
            {
                AssessedOn = new(2026, 11, 24),
                Facts = [new NationalLaw { Id = "law", State = state, NonRefoulementRespected = InPractice.No,
                    ConsentIrrelevant = Answer.No }],
            }.WithTreatyData();
            var findings = Book.Value.Assess(facts).Findings.ToDictionary(finding => finding.Rule);

            findings["national-legal-context/non-refoulement-not-respected"].Severity.Should().Be(Severity.Breach, state.Name);
            var consent = findings["national-legal-context/consent-is-a-defence"];
            var standing = TreatyCommitments.For(state).Status(Instruments.TraffickingInPersonsProtocol.Article("3(b)"),
                facts.AssessedOn).Standing;
            consent.Severity.Should().Be(standing == TreatyStanding.Bound ? Severity.Breach : Severity.Recommended, state.Name);
            consent.PossibleSeverity.Should().Be(standing == TreatyStanding.NotBound ? Severity.Recommended : Severity.Breach, state.Name);
        }
    }

    private static Finding Find(string state, string on, Func<NationalLaw, NationalLaw> answer, string rule)
    {
        var facts = new Case
        {
            AssessedOn = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture),
            Facts = [answer(new NationalLaw { Id = "law", State = State.Find(state) })],
        }.WithTreatyData();
        return Book.Value.Assess(facts).Findings.Single(finding => finding.Rule == $"national-legal-context/{rule}");
    }
}
