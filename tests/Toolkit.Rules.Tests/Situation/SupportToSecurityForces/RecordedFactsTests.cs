using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>Cases with recorded allegations, commanders, units and authorities are assessed as the flows' diagrams say.</summary>
public class RecordedFactsTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    [Fact]
    public void Assess_SampleBeforeSupport_DecidesAsTheFlowsDiagram()
    {
        var flow = BeforeSupportRows.Flow(Book);
        var (random, cells) = (new Random(13), new int[BeforeSupportRows.Names.Length]);
        var steps = new HashSet<string>();
        var assessed = 0;
        for (var sample = 0; sample < 6_000; sample++)
        {
            // Mostly answered well, so that recorded facts come to matter.
            int[] well =
            [
                random.Next(1, 4), random.Next(1, 8), random.Next(2) * random.Next(5), random.Next(1, 5), random.Next(1, 4), 1, random.Next(2),
                1, 0, 1, random.Next(3), 1, random.Next(4) == 0 ? 0 : 1, 1, 1, 0, 2, 2, 2, 2,
            ];
            well.CopyTo(cells, 0);
            for (var recorded = BeforeSupportRows.Officer; recorded <= BeforeSupportRows.AuthorityAbove; recorded++)
            {
                cells[recorded] = random.Next(3) == 0 ? random.Next(3) : 1;
            }

            Report report;
            try
            {
                report = Book.Assess(Facts(cells));
            }
            catch (InvalidCaseException)
            {
                IsContradictory(cells).Should().BeTrue(string.Join(",", cells));
                continue;
            }

            var decision = report.Decisions.Single();
            decision.Outcome.Should().Be(BeforeSupportTests.Name(flow.Outcome(cells)), string.Join(",", cells));
            IsContradictory(cells).Should().BeFalse(string.Join(",", cells));
            steps.Add(decision.Step);
            assessed++;
        }

        assessed.Should().BeGreaterThan(3_000);
        steps.Should().Contain(["commander-implicated", "command-not-cleared", "record-not-assessed", "search-not-documented", "low-risk-against-the-record",
            "record-asks-for-mitigation", "close-connection", "no-bar"]);
    }

    [Fact]
    public void Assess_SampleDuringSupport_DecidesAsTheFlowsDiagram()
    {
        var flow = DuringSupportRows.Flow(Book);
        var (random, cells) = (new Random(19), new int[DuringSupport.Names.Length]);
        for (var sample = 0; sample < 4_000; sample++)
        {
            DuringSupport.Table.Cells(random.Next(DuringSupport.Table.Size), cells);
            cells[DuringSupportRows.Gravity] = 0;
            int[] all = [.. cells, random.Next(3), 0];
            var facts = DuringSupport.Facts(cells).Facts.AddRange(Alleged(ViolationAct.Torture, "force", all[DuringSupportRows.Acts]));

            var decision = Book.Assess(new() { AssessedOn = Force.Day, Facts = facts }).Decisions.Single();

            decision.Outcome.Should().Be(
                System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(((OngoingSupportDecision)flow.Outcome(all)).ToString()), string.Join(",", all));
        }
    }

    private static bool IsContradictory(int[] cells) =>
        (cells[BeforeSupportRows.Command] == 1 && cells[BeforeSupportRows.Officer] == 2)
        || (cells[BeforeSupportRows.Record] is 1 or 2 or 3 && cells.AsSpan(BeforeSupportRows.FirstLimb, 5).Contains(2));

    /// <summary>The facts that make each recorded condition unknown, false or true.</summary>
    private static Case Facts(int[] cells)
    {
        var (force, request) = ((SecurityForce)BeforeSupport.Facts(cells[..20]).Facts[0], BeforeSupport.Facts(cells[..20]).Facts[1]);
        ViolationAct[] limbs = [ViolationAct.WarCrime, ViolationAct.Torture, ViolationAct.Refoulement, ViolationAct.ArbitraryDetention, ViolationAct.OtherViolation];
        IEnumerable<IFact> officer = cells[BeforeSupportRows.Officer] == 1 ? [] :
        [
            new SeniorCommander
            {
                Id = "officer",
                Commands = "force",
                Suspicion = CommanderSuspicion.SubstantialGrounds,
                InPost = cells[BeforeSupportRows.Officer] == 2 ? Answer.Yes : null,
            },
        ];
        IEnumerable<IFact> below = cells[BeforeSupportRows.UnitBelow] == 1 ? [] :
        [
            Force.Unit with { Id = "below", CommandedBy = "force", RecordOfCompliance = cells[BeforeSupportRows.UnitBelow] == 2 ? ComplianceRecord.Grave : null },
        ];
        return new()
        {
            AssessedOn = Force.Day,
            Facts =
            [
                force with { CommandedBy = "above" },
                request,
                new SecurityForce
                {
                    Id = "above",
                    Kind = RecipientKind.ResponsibleAuthority,
                    Accountability = cells[BeforeSupportRows.AuthorityAbove] switch
                    {
                        0 => null,
                        1 => (Judgement<AccountabilityRecord>)AccountabilityRecord.Effective,
                        _ => AccountabilityRecord.None,
                    },
                },
                Force.Unit with { Id = "sister", CommandedBy = "above", RecordOfCompliance = ComplianceRecord.Grave },
                .. officer,
                .. below,
                .. limbs.SelectMany((act, limb) => Alleged(act, "force", cells[BeforeSupportRows.FirstLimb + limb])),
            ],
        };
    }

    private static IEnumerable<IFact> Alleged(ViolationAct act, string against, int cell) => cell == 1 ? [] :
    [
        new Allegation
        {
            Id = act.ToString(),
            Against = against,
            Act = act,
            Grounds = cell == 2 ? AllegationGrounds.SubstantialGrounds : null,
            OnSignificantScale = Answer.Yes,
            PartOfPattern = act == ViolationAct.OtherViolation ? Answer.Yes : Answer.No,
        },
    ];
}
