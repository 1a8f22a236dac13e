using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>What a decision that restricts says would change it: said in words, and kept when the case is changed and assessed anew.</summary>
public class ChangesTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    [Fact]
    public void Refusal_SampleBeforeSupport_KeepsWhatItPromises()
    {
        var (kept, contradictory) = Promised(BeforeSupport.Table, BeforeSupport.Names, BeforeSupport.Facts, samples: 1_500);

        kept.Should().BeGreaterThan(300);
        contradictory.Should().BeEmpty();
    }

    [Fact]
    public void Restriction_SampleDuringSupport_KeepsWhatItPromises()
    {
        string[] names = [.. DuringSupport.Names.Select(name => name == "commander-implicated" ? "securityForce.seniorCommand" : name)];
        var (kept, contradictory) = Promised(DuringSupport.Table, names, DuringSupport.Facts, samples: 600);

        kept.Should().BeGreaterThan(300);
        contradictory.Should().BeEmpty();
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

    /// <summary>Assesses a sample, applies every set of changes in every way it allows, and counts those that led to what was promised.</summary>
    private static (int Kept, List<int[]> Contradictory) Promised(InputSpace space, string[] names, Func<int[], Case> facts, int samples)
    {
        var random = new Random(17);
        var cells = new int[names.Length];
        var kept = 0;
        var contradictory = new List<int[]>();
        for (var sample = 0; sample < samples; sample++)
        {
            space.Cells(random.Next(space.Size), cells);
            if (Decide(facts(cells)) is not { Effect: Effect.Restricts } decision)
            {
                continue;
            }

            foreach (var set in decision.Changes)
            {
                foreach (var changed in Apply(cells, set, names))
                {
                    if (Decide(facts(changed)) is not { } after)
                    {
                        contradictory.Add(changed);
                        continue;
                    }

                    // With the recipient's kind open, what hangs on it through other facts was open too, and may turn out better than promised.
                    var came = after.Becomes ?? after.Outcome;
                    (came == set.Outcome || (cells[0] == 0 && came == "proceed-standard")).Should().BeTrue(
                        $"{set.Outcome} was promised and {came} came: {string.Join(",", cells)} became {string.Join(",", changed)}");
                    kept++;
                }
            }
        }

        return (kept, contradictory);
    }

    /// <summary>Null where the answers contradict one another.</summary>
    private static Decision? Decide(Case facts)
    {
        try
        {
            return Book.Assess(facts).Decisions.Single();
        }
        catch (InvalidCaseException)
        {
            return null;
        }
    }

    private static IEnumerable<int[]> Apply(int[] cells, ChangeSet set, string[] names)
    {
        IEnumerable<int[]> all = [cells];
        foreach (var change in set.Changes)
        {
            var dimension = Array.IndexOf(names, change.Question.Question);
            var question = Book.FactTypes.SelectMany(type => type.Questions).First(known => known.Id == change.Question.Question);
            var answers = question.Scale.Choices.Select(choice => choice.Name).ToList();
            all = [.. all.SelectMany(_ => change.To, (before, to) =>
            {
                var after = (int[])before.Clone();
                after[dimension] = answers.IndexOf(to) + 1;
                return after;
            })];
        }

        return all;
    }
}
