namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

public sealed class DigestTests
{
    [Fact]
    public void Before_TwoDimensions_GivesEachCombinationItsRow() =>
        Digest.Before([CaseDimensions.Command(Party.Recipient),
            CaseDimensions.RequestKind(ActivityAnswer.Financial, ActivityAnswer.Mediation)])
            .Select(pair => $"{Kebab.Of(pair.Case.Recipient.SeniorCommand)} {Kebab.Of(pair.Case.Request.Kind)}: "
                + $"{pair.Row.Number} {pair.Row.Outcome}")
            .Should().Equal(
                "clear financial: 13 proceed-standard",
                "clear mediation: 2 carve-out",
                "clear unanswered: 7 incomplete",
                "implicated financial: 3 refuse",
                "implicated mediation: 2 carve-out",
                "implicated unanswered: 3 refuse",
                "unanswered financial: 7 incomplete",
                "unanswered mediation: 2 carve-out",
                "unanswered unanswered: 7 incomplete");

    [Fact]
    public void During_ReadingAsADimension_GetsItsOwnTable() =>
        Digest.During(
            [CaseDimensions.Reading<SuspensionReading>("suspension-test", (readings, word) => readings with { SuspensionTest = word })],
            CaseDimensions.Ordinary with
            {
                Support = CaseDimensions.Ordinary.Support with
                {
                    Information = InformationAnswer.Grounds,
                    Gravity = GravityAnswer.MeetsDefinition,
                    Interceded = YesOrNo.Yes,
                    Continues = ContinuationAnswer.Continuing,
                },
            }).Select(pair => pair.Row.Number).Should().Equal("7", "8");

    [Fact]
    public void Behind_DifferenceOfOneChoice_NamesIt()
    {
        var facts = CaseDimensions.Ordinary with { Recipient = CaseDimensions.OrdinaryForce(ForceKind.ListedForce) with { Kind = null } };

        Deciding.During(facts).Outcome.Should().Be("verify");
        Digest.Behind(facts, Deciding.During, "continue").Should().Equal(Choices.ScopeOpenDuring);
        Digest.Behind(facts, Deciding.During, "withdraw").Should().BeEmpty();
    }

    [Fact]
    public void Space_EachAndAt_SeeTheSameCombinations()
    {
        var space = CaseSpaces.Suspended.Without("support high-level", "support route", "support counterpart", "support residual",
            "stance");
        var seen = new OracleCase?[space.Count];
        space.Each((combination, facts) => seen[combination] = facts);

        Enumerable.Range(0, space.Count).Where(combination => !Same(seen[combination], space.At(combination))).Should().BeEmpty();
        space.Count.Should().Be(space.Dimensions.Aggregate(1, (count, dimension) => count * dimension.Settings.Length));
    }

    private static bool Same(OracleCase? one, OracleCase other) =>
        one is not null && OracleFacts.Of(one).Select(fact => fact.ToString())
            .SequenceEqual(OracleFacts.Of(other).Select(fact => fact.ToString()));
}
