namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>The risk assessment of one programme in one area, as a whole; its rows are <see cref="ProgrammeRisk"/>.</summary>
[AskWhom("the programme manager")]
public sealed record RiskRegister : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The area, and with it the table of the toolkit that the register starts from.</summary>
    [Question("Which area of programming does it cover?", Label = "area")]
    [Cites(Tool.Edition, "3.2/goal/programme")]
    [Cites(Tool.Edition, "3.3/goal/programme")]
    [Cites(Tool.Edition, "3.4/goal/programme")]
    [Cites(Tool.Edition, "3.5/goal/programme")]
    [Cites(Tool.Edition, "3.6/goal/programme")]
    public RiskArea? Area { get; init; }

    /// <summary>Whether every risk that the area's table prints was considered; unanswered, that stays open.</summary>
    [Question("Has every risk that the toolkit prints for the area been considered?", Label = "answer on printed risks", Remediable = true)]
    [Cites(Tool.Edition, "3.2/rule/mitigation-threshold")]
    public Answer? PrintedRisksConsidered { get; init; }

    /// <summary>Whether risks beyond the printed examples were looked for; unanswered, that stays open.</summary>
    [Question("Were further risks, beyond the printed examples, looked for?", Label = "search for further risks", Remediable = true)]
    [Cites(Tool.Edition, "3.2/risk/user")]
    public Answer? FurtherRisksSought { get; init; }

    /// <summary>Whether crime and abuse by UNODC's own staff and consultants was considered; unanswered, that stays open.</summary>
    [Question("Was the risk of crime or abuse by UNODC staff and consultants considered?", Label = "answer on staff misconduct",
        Remediable = true)]
    [Cites(Tool.Edition, "intro/risk/1")]
    public Answer? StaffMisconductConsidered { get; init; }

    /// <summary>Whether the link between the intervention and possible violations was analysed; unanswered, that stays open.</summary>
    [Question("Was the link between the intervention and possible violations analysed?", Label = "analysis of the link", Remediable = true)]
    [Cites(Tool.Edition, "intro/risk/2")]
    public Answer? LinkAnalysed { get; init; }

    /// <summary>Whether indicators for the area were chosen to monitor by; unanswered, that stays open.</summary>
    [Question("Were the toolkit's indicators for the area used to choose what is monitored?", Label = "choice of indicators",
        Remediable = true)]
    [Cites(Tool.Edition, "3.2/indicators")]
    [Cites(Tool.Edition, "3.3/indicators")]
    [Cites(Tool.Edition, "3.4/indicators")]
    [Cites(Tool.Edition, "3.5/indicators")]
    [Cites(Tool.Edition, "3.6/indicators")]
    public Answer? IndicatorsChosen { get; init; }
}
