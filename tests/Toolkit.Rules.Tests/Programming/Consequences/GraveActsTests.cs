using Toolkit.Rules.Programming.Consequences;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Tests.LawAndPractice;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules.Tests.Programming.Consequences;

/// <summary>From a practice that can be a grave violation to the forces that may be responsible for it (tool 2.5).</summary>
public sealed class GraveActsTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    public static TheoryData<string, IFact, string, ViolationAct> Practices => new()
    {
        { "refoulement", LawTable.Fact<NationalLaw>("NonRefoulementRespected=InPart"),
            "national-legal-context/non-refoulement-not-respected", ViolationAct.Refoulement },
        { "refoulement", LawTable.Fact<NationalLaw>("NonRefoulementInLaw=Explicit NonRefoulementApplied=No"),
            "national-legal-context/non-refoulement-not-applied", ViolationAct.Refoulement },
        { "arbitrary-detention", LawTable.Fact<DetentionLaw>("ChildrenKeptOutInPractice=No"),
            "national-legal-context/children-held-for-migration", ViolationAct.ArbitraryDetention },
        { "arbitrary-detention", LawTable.Fact<DetentionLaw>("VictimsKeptOutInPractice=InPart"),
            "national-legal-context/victims-kept-out-of-detention-in-practice/in-part-in-practice", ViolationAct.ArbitraryDetention },
        { "inhumane-detention", LawTable.Fact<DetentionLaw>("HumaneInPractice=No"),
            "national-legal-context/humane-detention-in-practice/not-in-practice", ViolationAct.Torture },
        { "inhumane-prisons", LawTable.Fact<PunishmentLaw>("PrisonsHumane=InPart"),
            "national-legal-context/humane-prisons-in-practice/in-part-in-practice", ViolationAct.Torture },
        { "torture-of-migrants", LawTable.Fact<VictimsAndWitnessesLaw>("NoTortureByAgents=No"),
            "national-legal-context/victims-and-witnesses/torture-by-agents/not-in-practice", ViolationAct.Torture },
        { "torture-in-detention", LawTable.Fact<FairTrialLaw>("NoTortureInDetentionInPractice=InPart"),
            "national-legal-context/fair-trial/torture-in-detention/in-part-in-practice", ViolationAct.Torture },
        { "killing-of-migrants", LawTable.Fact<VictimsAndWitnessesLaw>("LifeRespectedByAgents=InPart"),
            "national-legal-context/victims-and-witnesses/killing-by-agents/in-part-in-practice", ViolationAct.UnlawfulKilling },
    };

    [Theory, MemberData(nameof(Practices))]
    public void Practice_NoAllegationNamesAForce_IsHeldAgainstTheForces(string id, IFact practice, string start, ViolationAct act)
    {
        var force = new SecurityForce { Id = "guard" };
        var alleged = new Allegation { Id = "alleged", Against = "guard", Act = act };
        var other = act == ViolationAct.EnforcedDisappearance ? ViolationAct.Torture : ViolationAct.EnforcedDisappearance;

        Found(practice).Should().Equal(start);
        Found(practice, force).Should().Equal(start);
        Found(practice, force, alleged).Should().BeEmpty();
        Found(practice, force, alleged with { Act = other }).Should().Equal(start);
        Found(practice, force, alleged with { Against = null }).Should().Equal([start], "an allegation against nobody names no force");

        IEnumerable<string> Found(params IFact[] facts) =>
            Assess(facts).Findings.Where(finding => finding.Rule == $"consequences/force-not-named/{id}").SelectMany(one => one.FollowsOn);
    }

    [Fact]
    public void Practice_Unanswered_IsNeitherHeldAgainstAForceNorCleared()
    {
        var report = Assess(LawTable.Fact<NationalLaw>(""));

        report.Findings.Should().NotContain(finding => finding.Rule.Contains("force-not-named", StringComparison.Ordinal));
        report.Undetermined.Select(rule => rule.Rule).Should().Contain("consequences/force-not-named/refoulement");
    }

    [Fact]
    public void Starts_AreTheRulesThatTheseFollowOn() =>
        GraveActs.All.SelectMany(rule => Book.Rules.Single(read => read.Id == rule.Id) is var read ? RuleBook.RulesFollowed(read) : [])
            .Distinct().Should().BeEquivalentTo(GraveActs.Starts);

    private static Report Assess(params IFact[] facts) => Book.Assess(new() { AssessedOn = LawTable.Day, Facts = [.. facts] });
}
