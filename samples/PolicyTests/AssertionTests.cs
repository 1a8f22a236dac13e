using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using FluentAssertions.Execution;
using Toolkit.Rules.GuidancePacks;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace PolicyTests;

/// <summary>What needs more than one report, or facts that are computed, is said in C#.</summary>
public sealed class AssertionTests
{
    private static readonly RuleBook Rules = Policy.Book.On(Policy.Day);

    [Fact]
    public void Policy_and_toolkit_object_to_the_same_force()
    {
        var report = Rules.Check(new()
        {
            AssessedOn = Policy.Day,
            Facts =
            [
                Grant("boats", ("recipient", "coast-guard"), ("complaintsChannel", "yes")),
                new SecurityForce { Id = "coast-guard", Kind = RecipientKind.ListedForce, SeniorCommand = CommandRecord.Implicated },
                new SupportRequest { Id = "engines", Recipient = "coast-guard", Kind = ActivityKind.Logistics },
            ],
        });

        report.Should().Raise("harbour-fund/implicated-recipient", about: "coast-guard")
            .And.LeaveClear("harbour-fund/no-complaints-channel")
            .And.Decide("support-to-security-forces/before-support", "refuse");
    }

    [Theory]
    [InlineData(4_999, true)]
    [InlineData(5_000, false)]
    public void Small_grants_are_excepted_from_a_channel_of_their_own(int amount, bool isExcepted)
    {
        var report = Rules.Check(new()
        {
            AssessedOn = Policy.Day,
            Facts = [Grant("boats", ("amount", amount), ("complaintsChannel", "no"))]
        });

        if (isExcepted)
        {
            report.Should().Exempt("harbour-fund/no-complaints-channel", "small-grant");
        }
        else
        {
            report.Should().Raise("harbour-fund/no-complaints-channel");
        }
    }

    [Fact]
    public void A_failure_tells_the_answers_the_condition_and_the_outcome()
    {
        var report = Rules.Check(new()
        {
            AssessedOn = Policy.Day,
            Facts = [Grant("boats", ("amount", 4_999), ("complaintsChannel", "no"))]
        });

        var fail = () =>
        {
            using var scope = new AssertionScope();
            report.Should().Raise("harbour-fund/no-complaints-channel",
                because: "people must be heard").And.LeaveUndetermined("harbour-fund/never-audited");
        };

        fail.Should().Throw<Exception>()
            .WithMessage("*because people must be heard*came:*an exception*outside complaints channel: no*amount: "
                + "4999*never-audited*came:*clear*");
    }

    [Fact]
    public void Silence_about_complaints_never_clears_a_grant_that_may_be_large() =>
        Gen.Int.Select(seed => RandomCases.Of(Rules, seed, Policy.Day, [Policy.Id])).Sample(
            facts =>
            {
                foreach (var grant in facts.Facts.OfType<PackFact>().Where(MayBeLargeAndIsSilent))
                {
                    Rules.Check(facts).Should().LeaveUndetermined("harbour-fund/no-complaints-channel", about: grant.Id);
                }
            },
            iter: 200);

    private static bool MayBeLargeAndIsSilent(PackFact fact) =>
        fact.Type == "harbour-fund/grant" && !fact.Answers.ContainsKey("complaintsChannel")
        && (!fact.Answers.TryGetValue("amount", out var amount) || int.Parse(amount.ToString(), CultureInfo.InvariantCulture) >= 5_000);

    private static PackFact Grant(string id, params (string Question, PackAnswer Answer)[] answers) => new()
    {
        Type = "grant",
        Id = id,
        Answers = answers.ToImmutableSortedDictionary(answer => answer.Question, answer => answer.Answer),
    };
}
