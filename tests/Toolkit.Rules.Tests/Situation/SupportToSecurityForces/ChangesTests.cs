using System.Text;
using System.Text.Json.Nodes;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// What a decision that restricts says would change it: said in words, and kept when the case is changed and assessed anew.
/// </summary>
public class ChangesTests
{
    private static readonly RuleBook Book = ToolkitRules.Build(new() { Tools = ["support-to-security-forces"] });

    [Fact]
    public void Restriction_SampleOfCases_KeepsWhatItPromises()
    {
        var random = new Random(17);
        var kept = 0;
        for (var sample = 0; sample < 4_000 && kept < 600; sample++)
        {
            var facts = RandomCase(random);
            foreach (var decision in Book.Assess(facts).Decisions.Where(decision => decision.Effect == Effect.Restricts))
            {
                foreach (var set in decision.Changes)
                {
                    var changed = Changed(facts, set, random);
                    var after = Book.Assess(changed);
                    after.Contradictions.Should().BeEmpty();

                    var came = after.Decisions.Single(each => each.Flow == decision.Flow);
                    (came.Becomes ?? came.Outcome).Should().Be(set.Outcome, "of {0}, changed to {1}", Text(facts), Text(changed));
                    kept++;
                }
            }
        }

        kept.Should().BeGreaterThan(500);
    }

    [Fact]
    public void Step_ThatRestricts_SaysWhatWouldChangeIt() =>
        Book.Flows.SelectMany(flow => flow.Steps).Where(step => step.Outcome.Effect == Effect.Restricts)
            .Should().HaveCountGreaterThan(10).And.OnlyContain(step => !string.IsNullOrWhiteSpace(step.WouldChange));

    [Fact]
    public void Refusal_WhereARemediableChangeExists_NamesIt()
    {
        var refused = Force.Decide(Book, "request", Force.Unit with { SeniorCommand = CommandRecord.Implicated }, Force.Request);
        var failed = Force.Request with
        {
            Risk = RealRisk.Substantial,
            ResidualRisk = RealRisk.Below,
            AuthorityMeasures = AuthorityMeasures.FailedOrRefused,
        };
        var barred = Force.Decide(Book, "request", Force.Unit, failed);

        refused.Changes.Should().ContainSingle().Which.Changes.Should().ContainSingle()
            .Which.Should().Match<Change>(change =>
                change.Question.Question == "securityForce.seniorCommand" && change.From == "implicated" && change.To.Single() == "clear");
        barred.Changes.Should().ContainSingle().Which.Changes.Should().ContainSingle()
            .Which.To.Should().Equal("taken-effective", "not-required");
    }

    /// <summary>
    /// One unit, one request and one running support, mostly answered; nothing is recorded besides, so that what is open is open in the
    /// questions.
    /// </summary>
    private static Case RandomCase(Random random)
    {
        T? Of<T>(params T[] values) where T : struct => random.Next(5) == 0 ? null : values[random.Next(values.Length)];
        T? Any<T>() where T : struct, Enum => Of(Enum.GetValues<T>());
        Judgement<T>? Judged<T>() where T : struct, Enum => Any<T>() is { } value ? value : null;
        return Force.Of(
            Force.Unit with
            {
                Kind = Of(RecipientKind.ListedForce, RecipientKind.ResponsibleAuthority, RecipientKind.RegionalPeacekeeping)
                    ?? RecipientKind.PrisonService,
                SeniorCommand = Judged<CommandRecord>(),
                RecordOfCompliance = Judged<ComplianceRecord>(),
                Accountability = Judged<AccountabilityRecord>(),
                Institutions = Judged<PreventiveInstitutions>(),
                CountryStance = Any<UnStance>(),
            },
            Force.Request with
            {
                Kind = Of(ActivityKind.Financial, ActivityKind.Logistics, ActivityKind.UnsplittableMix),
                Risk = Judged<RealRisk>(),
                ResidualRisk = null,
                AuthorityMeasures = Judged<AuthorityMeasures>(),
                Monitoring = Any<MonitoringFeasibility>(),
                SeniorJudgement = Any<Answer>(),
                LetterSent = Any<Answer>(),
            },
            Force.Running with
            {
                Kind = Of(ActivityKind.Financial, ActivityKind.Logistics),
                Information = Judged<InformationReceived>(),
                Gravity = Judged<ViolationGravity>(),
                SourceIsCredible = Any<Answer>(),
                LifeIsAtRisk = Any<Answer>(),
                Interceded = Any<Answer>(),
                DeadlinePassed = Any<Answer>(),
                IntercededAboutCommander = Any<Answer>(),
                CommanderDeadlinePassed = Any<Answer>(),
                Continues = Judged<Continuation>(),
                Suspended = Any<Answer>(),
                ResidualRisk = Judged<RealRisk>(),
                HeadquartersRouteUsed = Any<Answer>(),
                Counterpart = Any<CounterpartStance>(),
                HighLevelDecision = Any<Answer>(),
            });
    }

    /// <summary>The case with every change of the set made, in one of the ways that it allows.</summary>
    private static Case Changed(Case facts, ChangeSet set, Random random)
    {
        var json = JsonNode.Parse(CaseJson.Write(facts))!;
        foreach (var change in set.Changes)
        {
            var fact = json["facts"]![change.Question.FactType]!.AsArray().Single(each => (string)each!["id"]! == change.Question.Fact);
            fact![change.Question.Question![(change.Question.FactType.Length + 1)..]] = change.To[random.Next(change.To.Length)];
        }

        return CaseJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), Book, "changed.json");
    }

    private static string Text(Case facts) => Encoding.UTF8.GetString(CaseJson.Write(facts));
}
