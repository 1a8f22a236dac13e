using Toolkit.Rules.Programming.RiskResponses;

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>One row of a programme's risk register: a risk that the toolkit prints, or one that the programme found itself.</summary>
[AskWhom("the programme manager")]
public sealed record ProgrammeRisk : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>
    /// The printed risk by its index item, such as <c>3.3/risk/7</c>, or <see cref="PrintedRiskIds.Own"/> for a risk that the programme
    /// found itself; unanswered, it may be any of them.
    /// </summary>
    [Question("Which of the risks that the toolkit prints is it?", Label = "printed risk")]
    [Cites(Tool.Edition, "tools 3.2 to 3.6")]
    [NamedIn<PrintedRiskIds>]
    public string? PrintedRisk { get; init; }

    /// <summary>A risk of the programme's own, or what a printed risk means here.</summary>
    [Question("What can go wrong, in your own words?", Label = "description")]
    [Cites(Tool.Edition, "3.2/risk/user")]
    [Cites(Tool.Edition, "3.3/risk/user")]
    [Cites(Tool.Edition, "3.4/risk/user")]
    [Cites(Tool.Edition, "3.5/risk/user")]
    [Cites(Tool.Edition, "3.6/risk/user")]
    public string? Description { get; init; }

    /// <summary>The register in which the row stands; unanswered, it may stand in any.</summary>
    [Question("In which register does this row stand?", Label = "register")]
    [Cites(Tool.Edition, "tools 3.2 to 3.6")]
    [RefersTo(typeof(RiskRegister))]
    public string? Register { get; init; }

    /// <summary>
    /// What the row is about where that is not the whole of what the case describes; two rows for the whole must not be rated apart.
    /// </summary>
    [Question("To which activity or part of the programme is the row limited?", Label = "limit to an activity")]
    [Cites(Ours, "a row may concern a part of the programme", Confidence.OwnDesign)]
    public string? LimitedTo { get; init; }

    /// <summary>How likely it is; unanswered, it is not low: whether mitigation is required stays open where that decides.</summary>
    [Question("How likely is it?", Label = "likelihood", Remediable = true, AskWhom = "the programme team, OHCHR, the country team")]
    [Cites(Tool.Edition, "3.2/rule/mitigation-threshold")]
    [Cites(Tool.Edition, "intro/mitigation/1")]
    public Judgement<Likelihood>? Likelihood { get; init; }

    /// <summary>What it would do to people's rights; unanswered, it is not low.</summary>
    [Question(
        "How severe would its impact be?",
        Label = "impact", Remediable = true, AskWhom = "the programme team, OHCHR, the people concerned")]
    [Cites(Tool.Edition, "3.2/rule/mitigation-threshold")]
    [Cites(Tool.Edition, "3.3/rule/mitigation-threshold")]
    [Cites(Tool.Edition, "3.4/rule/mitigation-threshold")]
    [Cites(Tool.Edition, "3.5/rule/mitigation-threshold")]
    [Cites(Tool.Edition, "3.6/rule/mitigation-threshold")]
    public Judgement<Impact>? Impact { get; init; }

    /// <summary>The reasons for the likelihood. Put them here: rules do not read the basis that a judgement may carry.</summary>
    [Question("Which considerations does the likelihood rest on?", Label = "reasons for the likelihood")]
    [Cites(Tool.Edition, "intro/mitigation/1")]
    public string? Reasons { get; init; }

    /// <summary>The likelihood before this rating; unanswered where the risk is rated for the first time.</summary>
    [Question("How likely was it when it was rated before?", Label = "likelihood before")]
    [Cites(Tool.Edition, "intro/risk/3")]
    public Likelihood? PreviousLikelihood { get; init; }

    /// <summary>The impact before this rating; unanswered where the risk is rated for the first time.</summary>
    [Question("How severe was its impact when it was rated before?", Label = "impact before")]
    [Cites(Tool.Edition, "intro/risk/3")]
    public Impact? PreviousImpact { get; init; }

    /// <summary>The institution that ties the programme to this risk; what is known of its record then bears on the rating.</summary>
    [Question("Which security force or authority connects the programme with this risk?", Label = "institution")]
    [Cites(Tool.Edition, "intro/risk/4")]
    [RefersTo(typeof(Situation.SupportToSecurityForces.SecurityForce))]
    public string? Institution { get; init; }

    /// <summary>How long the connection lasts; unanswered, it may have risen.</summary>
    [Question(
        "Has the duration of the connection to an institution responsible for violations changed since the risk was rated before?",
        Label = "change in duration", AskWhom = "the programme manager, the implementing office's file")]
    [Cites(Tool.Edition, "intro/risk/3")]
    public ConnectionChange? ConnectionDuration { get; init; }

    /// <summary>How often there is contact; unanswered, it may have risen.</summary>
    [Question(
        "Has the frequency of the connection to an institution responsible for violations changed since the risk was rated before?",
        Label = "change in frequency", AskWhom = "the programme manager, the implementing office's file")]
    [Cites(Tool.Edition, "intro/risk/3")]
    public ConnectionChange? ConnectionFrequency { get; init; }

    /// <summary>How close the connection is; unanswered, it may have risen.</summary>
    [Question(
        "Has the intensity of the connection to an institution responsible for violations changed since the risk was rated before?",
        Label = "change in intensity", AskWhom = "the programme manager, the implementing office's file")]
    [Cites(Tool.Edition, "intro/risk/3")]
    public ConnectionChange? ConnectionIntensity { get; init; }

    /// <summary>Whether mitigation is verified to work; it can account for a lower rating only in one of the readings.</summary>
    [Question("Is it verified that the mitigation so far works?", Label = "verified effect of the mitigation",
        AskWhom = "the monitoring of the programme")]
    [Cites(Ours, "mitigation as a ground for a lower rating", Confidence.OwnDesign)]
    public Answer? MitigationWorks { get; init; }

    /// <summary>The mitigation strategy; unanswered or blank, none is recorded.</summary>
    [Question("What is done to mitigate it?", Label = "mitigation strategy", Remediable = true)]
    [Cites(Tool.Edition, "3.2/rule/mitigation-threshold")]
    [Cites(Tool.Edition, "intro/mitigation/2")]
    public string? Mitigation { get; init; }

    /// <summary>
    /// Where that strategy comes from. It is asked, and not worked out: the printed sentences are not part of this library.
    /// </summary>
    [Question("Is the strategy the toolkit's example as printed, that example fitted to the programme, or your own?",
        Label = "origin of the strategy")]
    [Cites(Tool.Edition, "tools 3.2 to 3.6")]
    public MitigationOrigin? Origin { get; init; }

    /// <summary>Whether the strategy does more than avoid the activity; unanswered, that stays open.</summary>
    [Question("Does the strategy only avoid the activity, or does it do something against the risk?", Label = "approach of the strategy",
        Remediable = true)]
    [Cites(Tool.Edition, "intro/mitigation/2")]
    public MitigationApproach? Approach { get; init; }

    /// <summary>Who sees to the strategy; unanswered or blank, nobody is recorded.</summary>
    [Question("Who is responsible for carrying it out?", Label = "owner", Remediable = true)]
    [Cites(Ours, "a mitigation has an owner, a date and an indicator", Confidence.OwnDesign)]
    [Sensitive]
    public string? Owner { get; init; }

    /// <summary>By when it is done; unanswered, no date is recorded.</summary>
    [Question("By when is it carried out?", Label = "due date", Remediable = true)]
    [Cites(Ours, "a mitigation has an owner, a date and an indicator", Confidence.OwnDesign)]
    public DateOnly? DueBy { get; init; }

    /// <summary>How success shows; unanswered or blank, no indicator is recorded.</summary>
    [Question("By which indicator will its success be seen?", Label = "indicator of success", Remediable = true)]
    [Cites(Tool.Edition, "3.2/indicators")]
    [Cites(Ours, "a mitigation has an owner, a date and an indicator", Confidence.OwnDesign)]
    public string? SuccessIndicator { get; init; }

    /// <summary>Of risk 3.2/risk/8: whether something signed keeps crime from being reported; unanswered, it may.</summary>
    [Question("Would anything that is signed with the private partner keep crime from being reported?",
        Label = "hindrance to reporting crime", Remediable = true)]
    [Cites(Tool.Edition, "3.2/risk/8/mitigation")]
    public Answer? HindersReporting { get; init; }

    /// <summary>Of risk 3.3/risk/3: by what victims are spared; unanswered, that stays open.</summary>
    [Question("By what does the law that is supported spare victims of trafficking punishment?",
        Label = "sparing of victims", Remediable = true)]
    [Cites(Tool.Edition, "3.3/risk/3/mitigation")]
    public SparingOfVictims? VictimsSparedBy { get; init; }

    /// <summary>Of risk 3.3/risk/4: by what helpers are spared; unanswered, that stays open.</summary>
    [Question("By what does the law that is supported spare people who help migrants without profit?",
        Label = "sparing of helpers", Remediable = true)]
    [Cites(Tool.Edition, "3.3/risk/4/mitigation")]
    public SparingOfHelpers? HelpersSparedBy { get; init; }

    /// <summary>Of risks 3.3/risk/7 and 3.4/risk/15: whether the State annuls or limits the penalty; unanswered, it may not.</summary>
    [Question("Does the State annul the mandatory death penalty, or limit it by safeguards?",
        Label = "limits of the mandatory death penalty", Remediable = true)]
    [Cites(Tool.Edition, "3.3/risk/7/mitigation")]
    public Answer? MandatoryDeathLimited { get; init; }

    /// <summary>Of risk 3.4/risk/2: how many years those who are trained are likely to stay; unanswered, that stays open.</summary>
    [Question("For how many years are those who are trained likely to stay in their posts?",
        Label = "years in post", Remediable = true, AskWhom = "the counterpart")]
    [Unit("years")]
    [Cites(Tool.Edition, "3.4/risk/2/mitigation")]
    public int? YearsInPost { get; init; }

    /// <summary>Of risk 3.5/risk/5: whether there is a guarantee; unanswered, there may be none.</summary>
    [Question("Does what is supported guarantee that nobody is extradited to face death for trafficking or smuggling?",
        Label = "guarantee against extradition to death", Remediable = true)]
    [Cites(Tool.Edition, "3.5/risk/5/mitigation")]
    public Answer? GuaranteeAgainstDeath { get; init; }

    /// <summary>Of risk 3.5/risk/6: whether the agreement has the clause; unanswered, it may not.</summary>
    [Question("Does the agreement on return uphold non-refoulement expressly?",
        Label = "clause on non-refoulement", Remediable = true)]
    [Cites(Tool.Edition, "3.5/risk/6/mitigation")]
    public Answer? NonRefoulementClause { get; init; }

    /// <summary>Of risk 3.6/risk/8: whether there is a time to recover and reflect; unanswered, there may be none.</summary>
    [Question("Are victims given a time to recover and reflect before they decide whether to cooperate?",
        Label = "reflection period", Remediable = true)]
    [Cites(Tool.Edition, "3.6/risk/8/mitigation")]
    public Answer? ReflectionPeriod { get; init; }

    /// <summary>Of risk 3.6/risk/11: whether a donor or partner attaches conditions that harm rights; unanswered, one may.</summary>
    [Question("Does a donor or partner attach conditions that harm rights?",
        Label = "conditions of donors", Remediable = true)]
    [Cites(Tool.Edition, "3.6/risk/11")]
    public Answer? DonorHarmsRights { get; init; }

    /// <summary>Of risk 3.6/risk/11: whether it was told that rights come first; unanswered, it may not have been.</summary>
    [Question("Was the donor or partner told that rights come first?",
        Label = "word to the donor", Remediable = true)]
    [Cites(Tool.Edition, "3.6/risk/11/mitigation")]
    public Answer? DonorTold { get; init; }

    /// <summary>Which response to human rights risks the strategy consists of; unanswered, none is taken to be.</summary>
    [Question("Which of the responses to human rights risks does the strategy use, if any?",
        Label = "response used", Remediable = true)]
    [Cites(Tool.Edition, "intro/response/order")]
    public RiskResponse? Response { get; init; }

    /// <summary>The likelihood with the strategy carried out; unanswered, it is not low.</summary>
    [Question("How likely is it once the strategy is carried out?", Label = "residual likelihood", Remediable = true)]
    [Cites(Ours, "a risk is rated again with its mitigation", Confidence.OwnDesign)]
    public Likelihood? ResidualLikelihood { get; init; }

    /// <summary>The impact with the strategy carried out; unanswered, it is not low.</summary>
    [Question("How severe is its impact once the strategy is carried out?", Label = "residual impact", Remediable = true)]
    [Cites(Ours, "a risk is rated again with its mitigation", Confidence.OwnDesign)]
    public Impact? ResidualImpact { get; init; }
}
