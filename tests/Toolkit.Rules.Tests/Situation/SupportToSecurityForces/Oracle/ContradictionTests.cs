namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>
/// Where the page to the letter breaks its own invariants or proof, with the smallest case of each. ORACLE.md says what was chosen.
/// </summary>
public sealed class ContradictionTests
{
    private static readonly OracleReadings Cautious = new();

    private static Space<DuringInputs> TwoIntercessions { get; } =
        InputSpaces.DuringWithTwoIntercessions(full: false).Without("commander-deadline-passed", "stance", "source");

    [Fact]
    public void T1_CarveOutAndRecipientNotKnown_IsTakenBackByRow1a() =>
        Before(Choices.CarveOutWaitsForScope, Cautious).Should().Equal(
            "proof: an outcome that permits or refers is not taken back by a completion",
            "[recipient ?kind-open, activity carve-out] row 2 carve-out is taken back when completed");

    [Fact]
    public void T1_UnMitigationMayCarry_RefusalProceedsAndPromiseWaits() =>
        Before(Choices.CarriedOverPromise, new() { BarOfFailedAuthorities = BarReading.UnMitigationMayCarry })[..2].Should().Equal(
            "I1: a worse fact never gives a more permissive outcome",
            "[risk substantial, measures failed-or-refused] row 11 proceed-mitigated against "
            + "[risk substantial, measures promised] row 10 incomplete");

    [Fact]
    public void T1_AllegationNotFullyTold_IsTakenBackByRow11a() =>
        Of(CaseInvariants.OfBefore(CaseSpaces.AllegationsBefore, Choices.All & ~Choices.OpenAllegationsBefore)).Should().Equal(
            "I2: unknown is never more permissive than any known value",
            "[allegation grounds unanswered] row 13 proceed-standard against "
            + "[allegation grounds substantial-grounds] row 11b proceed-mitigated",
            "proof: an outcome that permits or refers is not taken back by a completion",
            "[allegation grounds unanswered, nothing-done yes] row 13 proceed-standard is taken back when completed");

    [Fact]
    public void T1_AuthorityWithAGraveRecord_DoesNotReachTheUnit() =>
        Of(CaseInvariants.OfBefore(CaseSpaces.Authorities, Choices.All & ~Choices.AuthorityMeetsBefore)).Should().Equal(
            "I13: what is found of an authority reaches the unit under it",
            "[authority record grave] row 13 proceed-standard");

    [Fact]
    public void T2_RecipientNotKnown_IsTakenBackByRow2a() =>
        During(TwoIntercessions, Choices.ScopeOpenDuring, Cautious).Should().Equal(
            "proof: an outcome that permits or refers is not taken back by a completion",
            "[recipient ?kind-open] row 14 continue is taken back when completed");

    [Fact]
    public void T2_TwoIntercessions_RowOfTheCommanderSoftensSuspension() =>
        During(TwoIntercessions, Choices.TwoIntercessions, Cautious)[..2].Should().Equal(
            "I1: a worse answer never gives a higher level",
            "[recorded meets-beside-unverified, interceded-about-commander no, continues continuing, command implicated] row 6e intercede "
            + "against [recorded meets-beside-unverified, interceded-about-commander no, continues continuing] row 7 suspend");

    [Fact]
    public void T2_HighKindAndInformationUnanswered_IsNotHeldWhereASourceIsNotCredible() =>
        During(InputSpaces.DuringAsThePageCounted().Without("authority", "stance", "command"), Choices.HighHeldWhileUnanswered, Cautious)
            .Should().Equal(
            "I2, U4: a HIGH kind is held while something is open",
            "[activity high, information unanswered] row 11a verify");

    [Fact]
    public void T2_AuthoritiesMustHaveFailed_GraveRecordIsMilderThanUnclearInformation() =>
        During(InputSpaces.DuringWithMeasures(), Choices.ContinuingIsHeld,
            new() { SuspensionTest = SuspensionReading.AuthoritiesMustHaveFailed })[..2]
            .Should().Equal(
                "I1: a worse answer never gives a higher level",
                "[information unverified, recorded meets, continues continuing] row 10 intercede against "
                + "[information unverified, continues continuing] row 11 hold-and-verify");

    /// <summary>The page tells a stance once for two facts; a completion that answers each by itself takes support back.</summary>
    [Fact]
    public void BothTables_StanceOfForceAndAuthorityAskedApart_IsTakenBack()
    {
        Space<OracleCase> apart = new(CaseDimensions.Ordinary,
        [
            StanceOf(Party.Recipient),
            StanceOf(Party.Authority),
        ]);

        Of(CaseInvariants.OfBefore(apart)).Where(line => line.StartsWith('[')).Should()
            .Contain("[authority stance unanswered] row 13 proceed-standard is taken back when completed");
        Of(CaseInvariants.OfDuring(apart)).Where(line => line.StartsWith('[')).Should()
            .Contain("[authority stance unanswered] row 14 continue is taken back when completed");
    }

    private static Dimension<OracleCase> StanceOf(Party party) =>
        CaseDimensions.Of(party, "stance", (force, word) => force with { CountryStance = word }, StanceAnswer.NoneStricter,
            StanceAnswer.NoSupport);

    private static List<string> Before(Choices without, OracleReadings readings) =>
        Of(Invariants.OfBefore(InputSpaces.Before(full: false), BeforeTable.Of(readings, Choices.All & ~without), readings));

    private static List<string> During(Space<DuringInputs> space, Choices without, OracleReadings readings) =>
        Of(Invariants.OfDuring(space, DuringTable.Of(readings, Choices.All & ~without)));

    private static List<string> Of(IEnumerable<Breach> breaches) =>
        [.. breaches.SelectMany(breach => new[] { breach.Invariant, breach.Smallest })];
}
