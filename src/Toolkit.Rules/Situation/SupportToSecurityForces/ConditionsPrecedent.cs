namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>What has to be done before support that is authorised takes effect.</summary>
internal static class ConditionsPrecedent
{
    /// <summary>Every condition; one that is not answered is not met.</summary>
    public static readonly Gate<Func<SupportRequest, SecurityForce, bool>, SupportDecision> Gate = new()
    {
        Outcomes = [SupportDecision.ProceedMitigated, SupportDecision.ProceedStandard],
        Until = SupportDecision.AuthorisedNotEffective,
        Requires =
        [
            new()
            {
                Id = "letter",
                Text = "The senior UN official in the country has written to the authorities about the policy and its consequences.",
                When = (request, force) => request.LetterSent == Answer.Yes,
                Sources = [Hrddp.Paragraph("2(b)"), Hrddp.Paragraph("21")],
            },
            new()
            {
                Id = "consultation",
                Text = "The Resident Coordinator has been consulted.",
                When = (request, force) => request.Consulted == Answer.Yes,
                Sources = [Hrddp.Paragraph("20"), Hrddp.Paragraph("22")],
            },
            new()
            {
                Id = "consultation-of-the-country-team",
                Text = "The United Nations country team has been consulted.",
                When = (request, force) => request.CountryTeamConsulted == Answer.Yes,
                Sources = [Hrddp.Paragraph("20"), Hrddp.Paragraph("22")],
            },
            new()
            {
                Id = "consultation-of-ohchr",
                Text = "OHCHR has been consulted.",
                When = (request, force) => request.OhchrConsulted == Answer.Yes,
                Sources = [Hrddp.Paragraph("20"), Hrddp.Paragraph("22")],
            },
            new()
            {
                Id = "country-guidance",
                Text = "Guidance on the country, or a standing framework for support in it, has been read where there is any.",
                When = (request, force) => request.CountryGuidance.IsAnyOf(CountryGuidance.NoneExists, CountryGuidance.Read),
                Sources = [Item("2.5/hrddp/guidance"), Hrddp.Paragraph("18-19")],
            },
            new()
            {
                Id = "monitoring",
                Text = "Monitoring is set up.",
                When = (request, force) => request.MonitoringSetUp == Answer.Yes,
                Sources = [Hrddp.Paragraph("24-25")],
            },
            new()
            {
                Id = "sign-off",
                Text = "The support is signed off at the level that this decision asks for.",
                When = (request, force) => request.SignedOff == Answer.Yes,
                Sources = [Design("levels of sign-off")],
            },
        ],
    };
}
