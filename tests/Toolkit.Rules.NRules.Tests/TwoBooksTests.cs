using NRules;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.NRules.Tests;

public class TwoBooksTests
{
    private static readonly RuleBook Policy = RuleBook.Build(
        [
            new Rule<Grant>
            {
                Id = "policy/too-much",
                Sources = [new Citation("Policy of the agency", "section 2")],
                When = grant => grant.Amount >= 100_000,
                Finding = "The grant is above what the desk may decide.",
                Severity = Severity.Shortfall,
            },
        ],
        new() { Edition = "Policy 2026" });

    [Fact]
    public void Assess_BooksThatReadOtherTypes_EachAssessesWhatItReads()
    {
        var session = Open();
        session.InsertCase(Sessions.Refused.Having([.. Sessions.Refused.Facts, new Grant { Id = "boats", Amount = 250_000 }]));

        session.Assess("policy").Report!.Findings.Should().ContainSingle().Which.Rule.Should().Be("policy/too-much");
        session.Assess().Report!.Decisions.Should().ContainSingle().Which.Outcome.Should().Be("refuse");
        session.Query<RaisedFinding>().Where(raised => raised.Book == "policy").Should().ContainSingle();
    }

    [Fact]
    public void Assess_FactThatNoBookReads_IsRefusedByEach()
    {
        var session = Open();
        session.InsertCase(Sessions.Refused.Having([new Grant { Id = "boats", Amount = 1 }, new Stranger { Id = "x" }]));

        foreach (var book in new[] { "toolkit", "policy" })
        {
            session.Assess(book).Problems.Should().ContainSingle().Which.Code.Should().Be("TR0501");
        }
    }

    [Fact]
    public void Assess_TypeThatIsComplete_IsSoForTheBookThatReadsIt()
    {
        var session = Open();
        session.InsertCase(new()
        {
            AssessedOn = new(2026, 11, 24),
            Complete = [typeof(Grant)],
            Facts = [new Grant { Id = "boats", Amount = 1 }],
        });

        session.Assess("policy").Conclude(Severity.Information).Should().Be(Conclusion.Clear);
        session.Assess().Conclude(Severity.Information).Should().Be(Conclusion.Undetermined,
            "nothing was described that the toolkit reads");
    }

    [Fact]
    public void Compile_TwoBooksOfOneName_IsRefused()
    {
        var repository = Sessions.Repository();
        repository.AddToolkitRules(Policy, "policy");

        repository.Invoking(loaded => loaded.AddToolkitRules(Policy, "policy")).Should().Throw<ArgumentException>().WithMessage(
            "a rule book called `policy` was added before; give each a name of its own (Parameter 'name')");

        repository.AddToolkitRules(Policy, "toolkit");
        repository.Invoking(loaded => loaded.Compile(Sessions.Support)).Should().Throw<ArgumentException>().WithMessage(
            "a rule book called `toolkit` was added before; give that one another name (Parameter 'repository')");
    }

    [Fact]
    public void Compile_Twice_ChangesNothing()
    {
        var repository = Sessions.Repository(new NotesFindings([]));
        repository.AddToolkitRules(Policy, "policy");
        repository.Compile(Sessions.Support);

        var session = repository.Compile(Sessions.Support).CreateSession();

        session.InsertCase(Sessions.Refused);
        session.Fire();
        session.Query<CaseVerdict>().Select(verdict => verdict.Book).Should().BeEquivalentTo("toolkit", "policy");
    }

    private static ISession Open()
    {
        var repository = Sessions.Repository(new NotesFindings([]));
        repository.AddToolkitRules(Policy, "policy");
        return repository.Compile(Sessions.Support).CreateSession();
    }

    private sealed record Stranger : IFact
    {
        public required string Id { get; init; }
    }
}

/// <summary>A grant of an agency.</summary>
public sealed record Grant : IFact
{
    public required string Id { get; init; }

    /// <summary>How much it is, in euros.</summary>
    [Question("How much is it?")]
    public int? Amount { get; init; }
}
