using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Benchmarks;

/// <summary>The decision before support as one would write it in C#: the first row that matches ends it.</summary>
/// <remarks>
/// Allegations, commanders and authorities above are left out, because the cases have none. Unknown are the unanswered questions that the
/// decision could still hang on: of a refusal those of the rows before it, of any other outcome all that a row reads.
/// </remarks>
internal static class HandWrittenHrddp
{
    public static HandWrittenDecision Decide(SupportRequest request, SecurityForce force, int day)
    {
        var risk = Held(request.Risk, day);
        var residual = Held(request.ResidualRisk, day);
        var measures = Held(request.AuthorityMeasures, day);
        var command = Held(force.SeniorCommand, day);
        var record = Held(force.RecordOfCompliance, day);
        var accountability = Held(force.Accountability, day);
        var institutions = Held(force.Institutions, day);
        var unknown = new List<string>();
        if (force.Kind is null)
        {
            unknown.Add("securityForce.kind");
        }

        if (force.Kind == RecipientKind.NotSecurity)
        {
            return Ends(SupportDecision.NotCovered, "not-a-security-force");
        }

        if (force.Kind == RecipientKind.NonStateOrPrivateForce)
        {
            return Ends(SupportDecision.OutsideThePolicy, "non-state-force");
        }

        if (request.Kind is null)
        {
            unknown.Add("supportRequest.kind");
        }

        if (force.Kind is null && request.Kind >= ActivityKind.HrTraining)
        {
            return Ends(SupportDecision.Incomplete, "carve-out-to-an-unknown-recipient");
        }

        if (request.Kind >= ActivityKind.HrTraining)
        {
            return Ends(SupportDecision.CarveOut, "carve-out");
        }

        if (force.CountryStance == UnStance.NoSupport)
        {
            return Ends(SupportDecision.Refuse, "country-stance");
        }

        if (force.Kind != RecipientKind.ResponsibleAuthority && command == CommandRecord.Implicated)
        {
            return Ends(SupportDecision.Refuse, "commander-implicated");
        }

        if (residual == RealRisk.Substantial && risk != RealRisk.Below)
        {
            return Ends(SupportDecision.Refuse, "real-risk-remains");
        }

        if (risk == RealRisk.Substantial && measures == AuthorityMeasures.FailedOrRefused)
        {
            return Ends(SupportDecision.Refuse, "authorities-failed");
        }

        AddIfOpen(force.CountryStance is null, "securityForce.countryStance");
        AddIfOpen(command is null, "securityForce.seniorCommand");
        var asksForAuthority = force.Kind is not (RecipientKind.ResponsibleAuthority or RecipientKind.RegionalPeacekeeping);
        AddIfOpen(force.AuthorityAbove is null && asksForAuthority, "securityForce.authorityAbove");
        AddIfOpen(risk is null, "supportRequest.risk");
        AddIfOpen(residual is null && risk != RealRisk.Below, "supportRequest.residualRisk");
        AddIfOpen(measures is null, "supportRequest.authorityMeasures");
        AddIfOpen(request.Monitoring is null, "supportRequest.monitoring");
        AddIfOpen(record is null, "securityForce.recordOfCompliance");
        AddIfOpen(force.SourcesSearched is null && record is null or ComplianceRecord.CheckedClean, "securityForce.sourcesSearched");
        AddIfOpen(accountability is null, "securityForce.accountability");
        AddIfOpen(institutions is null, "securityForce.institutions");
        AddIfOpen(request.Needs is null && request.SearchDocumented != Answer.Yes, "supportRequest.needs");
        AddIfOpen(request.Influence is null && request.SearchDocumented != Answer.Yes, "supportRequest.influence");
        AddIfOpen(request.SearchDocumented is null && (request.Needs is null || request.Influence is null),
            "supportRequest.searchDocumented");
        AddIfOpen(
            request.SeniorJudgement is null && record is null or ComplianceRecord.Grave
                && accountability is null or AccountabilityRecord.None && institutions is null or PreventiveInstitutions.None,
            "supportRequest.seniorJudgement");
        AddIfOpen(request.LetterSent is null, "supportRequest.letterSent");
        AddIfOpen(request.Consulted is null, "supportRequest.consulted");
        AddIfOpen(request.CountryTeamConsulted is null, "supportRequest.countryTeamConsulted");
        AddIfOpen(request.OhchrConsulted is null, "supportRequest.ohchrConsulted");
        AddIfOpen(request.CountryGuidance is null, "supportRequest.countryGuidance");
        AddIfOpen(request.MonitoringSetUp is null, "supportRequest.monitoringSetUp");
        AddIfOpen(request.SignedOff is null, "supportRequest.signedOff");

        if (force.Kind is null)
        {
            return Ends(SupportDecision.Incomplete, "recipient-not-established");
        }

        if (request.Kind is null)
        {
            return Ends(SupportDecision.Incomplete, "kind-not-established");
        }

        if (command != CommandRecord.Clear)
        {
            return Ends(SupportDecision.Incomplete, "command-not-cleared");
        }

        if (force.AuthorityAbove != AuthorityAbove.NoneAbove && asksForAuthority)
        {
            return Ends(SupportDecision.Incomplete, "authority-not-established");
        }

        if (risk is null)
        {
            return Ends(SupportDecision.Incomplete, "risk-not-assessed");
        }

        if (request.Monitoring is null)
        {
            return Ends(SupportDecision.Incomplete, "monitoring-not-assessed");
        }

        if (force.CountryStance is null)
        {
            return Ends(SupportDecision.Incomplete, "country-stance-not-checked");
        }

        if (record is null)
        {
            return Ends(SupportDecision.Incomplete, "record-not-assessed");
        }

        if (record == ComplianceRecord.CheckedClean && force.SourcesSearched is null)
        {
            return Ends(SupportDecision.Incomplete, "search-not-documented");
        }

        if (accountability is null)
        {
            return Ends(SupportDecision.Incomplete, "accountability-not-assessed");
        }

        if (institutions is null)
        {
            return Ends(SupportDecision.Incomplete, "institutions-not-assessed");
        }

        if ((request.Needs is null || request.Influence is null) && request.SearchDocumented != Answer.Yes)
        {
            return Ends(SupportDecision.Incomplete, "needs-or-influence-not-searched");
        }

        if (request.Monitoring == MonitoringFeasibility.NotFeasible)
        {
            return Ends(SupportDecision.Incomplete, "monitoring-not-feasible");
        }

        if (risk == RealRisk.Substantial && (residual is null || measures is null or AuthorityMeasures.Promised))
        {
            return Ends(SupportDecision.Incomplete, "mitigation-not-established");
        }

        if (record == ComplianceRecord.Grave && accountability == AccountabilityRecord.None
            && institutions == PreventiveInstitutions.None && request.SeniorJudgement != Answer.Yes)
        {
            return Ends(SupportDecision.Incomplete, "low-risk-against-the-record");
        }

        if (risk == RealRisk.Substantial)
        {
            return Proceeds(SupportDecision.ProceedMitigated, "risk-brought-below");
        }

        if (record >= ComplianceRecord.Pattern)
        {
            return Proceeds(SupportDecision.ProceedMitigated, "record-asks-for-mitigation");
        }

        if (request.Kind is ActivityKind.Logistics or ActivityKind.OperationalAction
                or ActivityKind.JointOperation or ActivityKind.UnsplittableMix)
        {
            return Proceeds(SupportDecision.ProceedMitigated, "close-connection");
        }

        return measures is null or AuthorityMeasures.Promised or AuthorityMeasures.FailedOrRefused
            || request.Monitoring == MonitoringFeasibility.Limited
            ? Proceeds(SupportDecision.ProceedMitigated, "measures-or-monitoring-limited")
            : Proceeds(SupportDecision.ProceedStandard, "no-bar");

        void AddIfOpen(bool isOpen, string question)
        {
            if (isOpen)
            {
                unknown.Add(question);
            }
        }

        HandWrittenDecision Ends(SupportDecision outcome, string ground) => new(outcome, ground, unknown);

        HandWrittenDecision Proceeds(SupportDecision outcome, string ground) => new(
            request is { LetterSent: Answer.Yes, Consulted: Answer.Yes, CountryTeamConsulted: Answer.Yes, OhchrConsulted: Answer.Yes }
                && request is { MonitoringSetUp: Answer.Yes, SignedOff: Answer.Yes }
                && request.CountryGuidance is CountryGuidance.NoneExists or CountryGuidance.Read
                ? outcome
                : SupportDecision.AuthorisedNotEffective,
            ground,
            unknown);
    }

    private static T? Held<T>(Judgement<T>? judgement, int day) where T : struct, Enum =>
        judgement is null || judgement.ValidUntil?.DayNumber < day ? null : judgement.Value;
}

internal sealed record HandWrittenDecision(SupportDecision Outcome, string Ground, List<string> Unknown);
