using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

public class BeforeSupportTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();
    private static readonly FlowTable Flow = BeforeSupport.Flow(Book);

    [Fact]
    public void Flow_EveryCombinationOfTheTable_DecidesAsTheTable()
    {
        BeforeSupport.Table.Size.Should().Be(9_072_000);

        FirstDifference(BeforeSupport.Table).Should().BeNull();
    }

    [Fact]
    public void Flow_EveryCombinationOfTheNotes_DecidesAsTheTable()
    {
        BeforeSupport.Rest.Size.Should().Be(7_558_272);

        FirstDifference(BeforeSupport.Rest).Should().BeNull();
    }

    [Fact]
    public void Assess_SampleOfCombinations_DecidesAsTheFlowsDiagram()
    {
        var random = new Random(7);
        var cells = new int[BeforeSupport.Names.Length];
        var assessed = 0;
        for (var sample = 0; sample < 4_000; sample++)
        {
            var space = sample % 2 == 0 ? BeforeSupport.Table : BeforeSupport.Rest;
            space.Cells(random.Next(space.Size), cells);
            var isContradictory = cells[7] == 1 && cells[8] == 2;
            if (isContradictory)
            {
                FluentActions.Invoking(() => Book.Assess(BeforeSupport.Facts(cells))).Should().Throw<InvalidCaseException>();
                continue;
            }

            var decision = Book.Assess(BeforeSupport.Facts(cells)).Decisions.Should().ContainSingle().Subject;
            decision.Outcome.Should().Be(Name(Flow.Outcome(cells)), string.Join(",", cells));
            assessed++;
        }

        assessed.Should().BeGreaterThan(3_000);
    }

    [Fact]
    public void Flow_AllCombinations_ReachEveryOutcomeAndStep()
    {
        var outcomes = BeforeSupport.Table.Table(Flow.Outcome).Concat(BeforeSupport.Rest.Table(Flow.Outcome)).Distinct().Select(outcome => (int)outcome);
        var steps = BeforeSupport.Table.Table(Flow.Step).Concat(BeforeSupport.Rest.Table(Flow.Step)).Distinct().Select(step => (int)step);

        outcomes.Should().BeEquivalentTo(Enumerable.Range(0, Flow.Outcomes));
        var acceptedSupport = 1;
        steps.Should().BeEquivalentTo(Enumerable.Range(0, Flow.Steps).Except([acceptedSupport]), "accepted support is a step only under another reading");
    }

    [Fact]
    public void Refusal_SampleOfCombinations_SaysWhatWouldChangeItAndThatHolds()
    {
        var random = new Random(11);
        var cells = new int[BeforeSupport.Names.Length];
        var changes = 0;
        for (var sample = 0; sample < 3_000; sample++)
        {
            BeforeSupport.Table.Cells(random.Next(BeforeSupport.Table.Size), cells);
            if (Flow.Outcome(cells) != (int)SupportDecision.Refuse || (cells[7] == 1 && cells[8] == 2))
            {
                continue;
            }

            var decision = Book.Assess(BeforeSupport.Facts(cells)).Decisions[0];
            decision.WouldChange.Should().NotBeNullOrEmpty();
            decision.Because.Should().NotBeNullOrEmpty();
            foreach (var set in decision.Changes)
            {
                var changed = (int[])cells.Clone();
                foreach (var change in set.Changes)
                {
                    var dimension = Array.IndexOf(BeforeSupport.Names, change.Question.Question);
                    var question = Book.FactTypes.SelectMany(type => type.Questions).First(known => known.Id == change.Question.Question);
                    changed[dimension] = 1 + question.Scale.Choices.Select(choice => choice.Name).ToList().IndexOf(change.To[0]);
                }

                // Where the recipient's kind was open, what hung on it through other facts was open too, and may turn out better than promised.
                var promised = Array.FindIndex(Enum.GetNames<SupportDecision>(), name => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name) == set.Outcome);
                if (cells[0] != 0)
                {
                    Flow.Outcome(changed).Should().Be(promised);
                }

                Flow.Outcome(changed).Should().NotBe((int)SupportDecision.Refuse).And.BeGreaterThanOrEqualTo(promised);
                changes++;
            }
        }

        changes.Should().BeGreaterThan(200);
    }

    internal static string Name(int outcome) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(((SupportDecision)outcome).ToString());

    private static string? FirstDifference(InputSpace space)
    {
        var flow = space.Table(Flow.Outcome);
        var table = space.Table(BeforeSupport.Decide);
        for (var index = 0; index < space.Size; index++)
        {
            if (flow[index] != table[index])
            {
                return $"{space.Describe(index)}: the flow says {Name(flow[index])}, the table {Name(table[index])}";
            }
        }

        return null;
    }
}
