using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Learning.HumanRightsIndicators;

/// <summary>An indicator by which a programme is monitored: what it measures, and how it was chosen. One fact for each.</summary>
[AskWhom("whoever chose the indicator")]
public sealed record Indicator : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>What the indicator says; no rule reads it.</summary>
    [Question("What does the indicator measure, in one sentence?", Label = "statement of what is measured")]
    [Cites(Tool.Edition, "intro/indicators/1")]
    public string? Statement { get; init; }

    /// <summary>The data set that it is taken from; unanswered, it may be any, with any of its faults.</summary>
    [Question("From which data set is it taken?", Label = "data set")]
    [Cites(Tool.Edition, "intro/limits/1")]
    [RefersTo(typeof(Dataset))]
    public string? RestsOn { get; init; }

    /// <summary>What it counts as success; unanswered, it may be that people went back.</summary>
    [Question(
        "Does it count as success that people went back to, or stayed in, their home community?",
        Label = "answer on what counts as success")]
    [Cites(Tool.Edition, "1.5/carrying-out/5")]
    public SuccessMetric? Success { get; init; }

    /// <summary>R: whether it bears on what is to be known; unanswered, it may not.</summary>
    [Question("Is it relevant to the right or duty that it represents?", Label = "answer on relevance")]
    [Cites(Tool.Edition, "intro/rights-criteria/relevant")]
    public Answer? Relevant { get; init; }

    /// <summary>R: whether the same state of things gives the same value; unanswered, it may not.</summary>
    [Question("Is it reliable: would someone else, measuring again, get the same value?", Label = "answer on reliability")]
    [Cites(Tool.Edition, "intro/rights-criteria/relevant")]
    public Answer? Reliable { get; init; }

    /// <summary>I: who collects the data; unanswered, it may be those whom it is about.</summary>
    [Question("Are those who collect the data independent of those whose conduct is measured?", Label = "answer on independence")]
    [Cites(Tool.Edition, "intro/rights-criteria/independent")]
    public IndicatorCollector? Collector { get; init; }

    /// <summary>G: whether it means the same everywhere and can be fitted to a place; unanswered, it may not.</summary>
    [Question("Is it meaningful everywhere, and can it be fitted to the place?", Label = "answer on meaning everywhere")]
    [Cites(Tool.Edition, "intro/rights-criteria/global")]
    public Answer? Meaningful { get; init; }

    /// <summary>G: whether it can be broken down by grounds of discrimination; unanswered, it may not.</summary>
    [Question("Can it be broken down by the prohibited grounds of discrimination?", Label = "answer on breaking it down")]
    [Cites(Tool.Edition, "intro/rights-criteria/global")]
    [Cites(Tool.Edition, "intro/disaggregation/1")]
    public Answer? CanBeBrokenDown { get; init; }

    /// <summary>H: whether the human rights standard is named; unanswered, it may not be.</summary>
    [Question("Is the human rights standard named that it is anchored in?", Label = "answer on the standard")]
    [Cites(Tool.Edition, "intro/rights-criteria/human-rights")]
    public Answer? StandardNamed { get; init; }

    /// <summary>T: whether its method is open; unanswered, it may not be.</summary>
    [Question("Is its method open to everyone?", Label = "answer on an open method")]
    [Cites(Tool.Edition, "intro/rights-criteria/transparent")]
    public Answer? MethodPublic { get; init; }

    /// <summary>T: whether it comes in time and has a date to be reached by; unanswered, it may not.</summary>
    [Question("Does its value come in time, and is there a date by which it is to be reached?", Label = "answer on time")]
    [Cites(Tool.Edition, "intro/rights-criteria/transparent")]
    public Answer? TimelyAndTimeBound { get; init; }

    /// <summary>S: how many things it measures at once; unanswered, it may bundle several.</summary>
    [Question("How many different things does it measure?", Label = "number of things measured")]
    [Cites(Tool.Edition, "intro/rights-criteria/simple")]
    [AtLeast(1)]
    public int? MeasureCount { get; init; }

    /// <summary>S: whether it says exactly who and what; unanswered, it may not.</summary>
    [Question("Does it say exactly what is counted, of whom, where and when?", Label = "answer on being specific")]
    [Cites(Tool.Edition, "intro/rights-criteria/simple")]
    public Answer? Specific { get; init; }

    /// <summary>Whether it was developed with others; unanswered, it may not have been.</summary>
    [Question(
        "Was it developed with key partners, such as OHCHR and the national human rights institution?",
        Label = "consultation of partners")]
    [Cites(Tool.Edition, "intro/indicators/1")]
    public Answer? PartnersConsulted { get; init; }

    /// <summary>Whether it balances what holds everywhere with the place and the programme; unanswered, it may not.</summary>
    [Question("Is it fitted to the programme and the place, as well as to standards that hold everywhere?", Label = "answer on context")]
    [Cites(Tool.Edition, "intro/indicators/1")]
    public Answer? FitsContext { get; init; }

    /// <summary>Whether its data was gathered without breach of privacy; unanswered, it may not have been.</summary>
    [Question("Was its data gathered without breach of privacy or confidentiality?", Label = "answer on lawful collection",
        AskWhom = "whoever chose the indicator, whoever collects the data")]
    [Cites(Tool.Edition, "intro/limits/1")]
    public Answer? CollectedLawfully { get; init; }

    /// <summary>Whether it is read so that a group is stigmatized; unanswered, it may be.</summary>
    [Question("Is it read in a way that stigmatizes a group?", Label = "answer on stigma", AskWhom = "the groups concerned")]
    [Cites(Tool.Edition, "intro/limits/1")]
    public Answer? StigmatizesGroup { get; init; }

    /// <summary>Whether it is read as saying how common the crime is; unanswered, it may be.</summary>
    [Question("Is it read as saying how common trafficking or smuggling is?", Label = "reading as prevalence")]
    [Cites(Tool.Edition, "intro/disaggregation/2")]
    public Answer? ReadAsPrevalence { get; init; }

    /// <summary>Whether it counts people as identified only if they wished to be; unanswered, it may count others.</summary>
    [Question(
        "If it counts people who were identified or referred: are they only those who wished it?",
        Label = "answer on counting only those who wished it")]
    [Cites(Tool.Edition, "1.3/identification/11")]
    public Answer? CountsOnlyTheWilling { get; init; }

    /// <summary>Whether what must hold for a better value to be progress does hold; unanswered, a better value proves nothing.</summary>
    [Question("Does what must hold, for a better value to mean progress, hold?", Label = "condition of a better value")]
    [Cites(Ours, "a better value counts only if its condition holds", Confidence.OwnDesign)]
    [Cites(Tool.Edition, "4.3.3/indicator/3.2/10")]
    public RiseCondition? ConditionOfARise { get; init; }
}
