using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>A fact as a case file has it: its type and id, and what is answered, in kebab-case under camel-case names.</summary>
public sealed record OracleFact(string Type, string Id, ImmutableArray<(string Name, string Value)> Answers)
{
    public override string ToString() => $"{Type} {Id}: {string.Join(", ", Answers.Select(answer => $"{answer.Name}={answer.Value}"))}";
}

/// <summary>The edge of the oracle: a case as facts, so that whatever is compared with it can be given the same case.</summary>
public static class OracleFacts
{
    private const string Told = "told";

    /// <summary>The facts: forces, allegations, officers, one request, one running support. What is not answered is not there.</summary>
    public static ImmutableArray<OracleFact> Of(OracleCase facts) =>
    [
        .. Forces(facts),
        .. facts.Allegations.Select((allegation, at) => Allegation(allegation, at + 1)),
        .. facts.Commanders.Select((officer, at) => Officer(officer, at + 1)),
        Request(facts),
        Support(facts),
    ];

    /// <summary>The readings, by id.</summary>
    public static ImmutableArray<(string Id, string Choice)> Readings(OracleReadings readings) =>
    [
        ("prison-services", Kebab.Of(readings.PrisonServices)),
        ("command-of-the-authority", Kebab.Of(readings.CommandOfTheAuthority)),
        ("scale-of-gross-violations", Kebab.Of(readings.ScaleOfGrossViolations)),
        ("mass-arbitrary-detention", Kebab.Of(readings.MassArbitraryDetention)),
        ("bar-of-failed-authorities", Kebab.Of(readings.BarOfFailedAuthorities)),
        ("suspension-test", Kebab.Of(readings.SuspensionTest)),
        ("accepted-support", Kebab.Of(readings.AcceptedSupport)),
    ];

    private static IEnumerable<OracleFact> Forces(OracleCase facts)
    {
        if (facts.RecipientTold)
        {
            var commandedBy = facts.AuthorityTold is AuthorityTold.NamedNotDescribed or AuthorityTold.Described
                ? Kebab.Of(Party.Authority) : null;
            string? above = facts.AuthorityTold switch
            {
                AuthorityTold.NotTold => null,
                AuthorityTold.NoneAbove => "none-above",
                _ => "exists",
            };
            yield return Force(Party.Recipient, facts.Recipient, commandedBy, above);
        }

        if (facts.AuthorityTold == AuthorityTold.Described)
        {
            yield return Force(Party.Authority, facts.Authority, null, null);
        }

        if (facts.OtherUnit is { } other)
        {
            yield return Force(Party.OtherUnit, other, Kebab.Of(facts.OtherUnitUnder), "exists");
        }
    }

    private static OracleFact Force(Party party, OracleForce force, string? commandedBy, string? above) =>
        Fact("securityForce", Kebab.Of(party),
        ("kind", Word(force.Kind)),
        ("authorityAbove", above),
        ("commandedBy", commandedBy),
        ("ministry", Word(force.Ministry)),
        ("seniorCommand", Word(force.SeniorCommand)),
        ("recordOfCompliance", Word(force.RecordOfCompliance)),
        ("sourcesSearched", force.SourcesSearched ? Told : null),
        ("accountability", Word(force.Accountability)),
        ("institutions", Word(force.Institutions)),
        ("countryStance", Word(force.CountryStance)));

    private static OracleFact Allegation(OracleAllegation allegation, int number) => Fact("allegation", $"allegation-{number}",
        ("against", Word(allegation.Against)),
        ("act", Word(allegation.Act)),
        ("grounds", Word(allegation.Grounds)),
        ("onSignificantScale", Word(allegation.OnSignificantScale)),
        ("frequent", Word(allegation.Frequent)),
        ("partOfPattern", Word(allegation.PartOfPattern)));

    private static OracleFact Officer(OracleCommander officer, int number) => Fact("seniorCommander", $"officer-{number}",
        ("commands", Word(officer.Commands)),
        ("suspicion", Word(officer.Suspicion)),
        ("inPost", Word(officer.InPost)));

    private static OracleFact Request(OracleCase facts) => Fact("supportRequest", "request",
        ("recipient", facts.RecipientTold ? Kebab.Of(Party.Recipient) : null),
        ("direction", Word(facts.Request.Direction)),
        ("kind", Word(facts.Request.Kind)),
        ("needs", facts.Request.NeedsTold ? Told : null),
        ("influence", Word(facts.Request.Influence)),
        ("searchDocumented", Word(facts.Request.SearchDocumented)),
        ("monitoring", Word(facts.Request.Monitoring)),
        ("risk", Word(facts.Request.Risk)),
        ("residualRisk", Word(facts.Request.ResidualRisk)),
        ("authorityMeasures", Word(facts.Request.AuthorityMeasures)),
        ("seniorJudgement", Word(facts.Request.SeniorJudgement)),
        ("letterSent", Word(facts.Request.LetterSent)),
        ("consulted", Word(facts.Request.Consulted)),
        ("countryTeamConsulted", Word(facts.Request.CountryTeamConsulted)),
        ("ohchrConsulted", Word(facts.Request.OhchrConsulted)),
        ("monitoringSetUp", Word(facts.Request.MonitoringSetUp)),
        ("signedOff", Word(facts.Request.SignedOff)),
        ("countryGuidance", Word(facts.Request.CountryGuidance)),
        ("publicReporting", Word(facts.Request.PublicReporting)));

    private static OracleFact Support(OracleCase facts) => Fact("ongoingSupport", "support",
        ("recipient", facts.RecipientTold ? Kebab.Of(Party.Recipient) : null),
        ("kind", Word(facts.Support.Kind)),
        ("information", Word(facts.Support.Information)),
        ("gravity", Word(facts.Support.Gravity)),
        ("sourceIsCredible", Word(facts.Support.SourceIsCredible)),
        ("lifeIsAtRisk", Word(facts.Support.LifeIsAtRisk)),
        ("interceded", Word(facts.Support.Interceded)),
        ("deadlinePassed", Word(facts.Support.DeadlinePassed)),
        ("intercededAboutCommander", Word(facts.Support.IntercededAboutCommander)),
        ("commanderDeadlinePassed", Word(facts.Support.CommanderDeadlinePassed)),
        ("continues", Word(facts.Support.Continues)),
        ("suspended", Word(facts.Support.Suspended)),
        ("headquartersRouteUsed", Word(facts.Support.HeadquartersRouteUsed)),
        ("counterpart", Word(facts.Support.Counterpart)),
        ("residualRisk", Word(facts.Support.ResidualRisk)),
        ("authorityMeasures", Word(facts.Support.AuthorityMeasures)),
        ("highLevelDecision", Word(facts.Support.HighLevelDecision)),
        ("countryGuidance", Word(facts.Support.CountryGuidance)),
        ("publicReporting", Word(facts.Support.PublicReporting)));

    private static string? Word<TWord>(TWord? word)
        where TWord : struct, Enum => word is { } answer ? Kebab.Of(answer) : null;

    private static OracleFact Fact(string type, string id, params (string Name, string? Value)[] answers) =>
        new(type, id, [.. answers.Where(answer => answer.Value is not null).Select(answer => (answer.Name, answer.Value!))]);
}
