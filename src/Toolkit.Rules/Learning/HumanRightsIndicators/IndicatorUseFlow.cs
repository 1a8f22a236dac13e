using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Learning.HumanRightsIndicators;

/// <summary>What the decision on an indicator's value can come to.</summary>
public enum IndicatorUse
{
    /// <summary>Rejected.</summary>
    [Outcome(Effect.Restricts, "The indicator must not be used.")]
    Reject,

    /// <summary>Not as it is.</summary>
    [Outcome(Effect.Restricts, "The indicator's value must not be used as it is.")]
    NotAsItIs,

    /// <summary>Doubtful.</summary>
    [Outcome(Effect.Waits, "What a better value means is doubtful; it is not to be reported as progress yet.")]
    Doubtful,

    /// <summary>Usable, within its limits.</summary>
    [Outcome(Effect.Permits, "The indicator's value may be used, with its limits said beside it: every indicator has some.")]
    Use,
}

/// <summary>May an indicator's value be used? Valid, doubtful or perverse, in one decision.</summary>
internal static class IndicatorUseFlow
{
    /// <summary>The flow.</summary>
    public static readonly DecisionFlow<Indicator, IndicatorUse> Flow = new()
    {
        Id = "human-rights-indicators/use",
        Title = "May this indicator's value be used?",
        Sources = [Item("intro/limits/1"), Design("the order of the steps")],
        Caveats = ["The text says that every indicator has limits. It gives conditions of single indicators in part 4; that each "
            + "indicator needs one thought of is our reading."],
        Steps =
        [
            new()
            {
                Id = "return-counted-as-success",
                When = indicator => indicator.Success == SuccessMetric.ReturnOrStay,
                WhenUnknown = Reads.AsNo,
                Outcome = IndicatorUse.Reject,
                Because = "It counts as success that people went back to, or stayed in, their home community.",
                WouldChange = "An indicator of what people themselves wanted, and how they are.",
                Sources = [Item("1.5/carrying-out/5")],
            },
            new()
            {
                Id = "privacy-breached",
                When = indicator => indicator.CollectedLawfully == Answer.No || Case.Recorded<Dataset>(data =>
                    data.Id == indicator.RestsOn && data.ConfidentialityAssured.IsAnswered() && data.ConfidentialityAssured == Answer.No),
                WhenUnknown = Reads.AsNo,
                Outcome = IndicatorUse.NotAsItIs,
                Because = "Its data was gathered in breach of privacy or confidentiality.",
                WouldChange = "Data gathered lawfully.",
                Sources = [Item("intro/limits/1")],
            },
            new()
            {
                Id = "stigmatizes",
                When = indicator => indicator.StigmatizesGroup == Answer.Yes,
                WhenUnknown = Reads.AsNo,
                Outcome = IndicatorUse.NotAsItIs,
                Because = "It is read in a way that stigmatizes a group.",
                WouldChange = "A reading that says what the value does not show.",
                Sources = [Item("intro/limits/1")],
            },
            new()
            {
                Id = "condition-fails",
                When = indicator => indicator.ConditionOfARise == RiseCondition.Fails,
                WhenUnknown = Reads.AsNo,
                Outcome = IndicatorUse.NotAsItIs,
                Because = "The condition for a better value to mean progress does not hold.",
                WouldChange = "The condition, once it holds.",
                Sources = [Design("a better value counts only if its condition holds"),
                    Item("4.3.3/indicator/3.2/10")],
            },
        ],
        Otherwise = new()
        {
            Id = "no-bar",
            Outcome = IndicatorUse.Use,
            Because = "Its data was gathered lawfully, nobody is stigmatized, and a better value means progress.",
            Sources = [Item("intro/limits/1")],
        },
        Gate = new()
        {
            Outcomes = [IndicatorUse.Use],
            Until = IndicatorUse.Doubtful,
            Requires =
            [
                new()
                {
                    Id = "success",
                    Text = "It does not count return to, or staying in, the home community as success.",
                    When = indicator => indicator.Success == SuccessMetric.SomethingElse,
                    Sources = [Item("1.5/carrying-out/5")],
                },
                new()
                {
                    Id = "lawful",
                    Text = "Its data was gathered without breach of privacy or confidentiality.",
                    When = indicator => indicator.CollectedLawfully == Answer.Yes && !Case.Recorded<Dataset>(data =>
                        data.Id == indicator.RestsOn && data.ConfidentialityAssured.IsAnswered()
                            && data.ConfidentialityAssured == Answer.No),
                    Sources = [Item("intro/limits/1")],
                },
                new()
                {
                    Id = "no-stigma",
                    Text = "It is not read in a way that stigmatizes a group.",
                    When = indicator => indicator.StigmatizesGroup == Answer.No,
                    Sources = [Item("intro/limits/1")],
                },
                new()
                {
                    Id = "condition",
                    Text = "What must hold for a better value to mean progress holds, or nothing must.",
                    When = indicator => indicator.ConditionOfARise == RiseCondition.Holds
                        || indicator.ConditionOfARise == RiseCondition.NoneNeeded,
                    Sources = [Design("a better value counts only if its condition holds")],
                },
            ],
        },
    };
}
