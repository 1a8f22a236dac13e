namespace Toolkit.Rules.Texts;

/// <summary>The ids of what a rule book says, by which a <see cref="Translation"/> is asked.</summary>
public static class TextId
{
    /// <summary>The name of a type of fact in words.</summary>
    /// <param name="type">The type.</param>
    public static string Label(FactType type) => $"fact/{NotNull(type).Name}/label";

    /// <summary>A question's noun phrase.</summary>
    /// <param name="question">The question's id, such as <c>statute.years</c>.</param>
    public static string QuestionLabel(string question) => $"question/{question}/label";

    /// <summary>A question as it is put to a person.</summary>
    /// <param name="question">The question's id.</param>
    public static string QuestionText(string question) => $"question/{question}/text";

    /// <summary>Who can answer a question.</summary>
    /// <param name="question">The question's id.</param>
    public static string QuestionAskWhom(string question) => $"question/{question}/ask-whom";

    /// <summary>An answer in a few words.</summary>
    /// <param name="question">A question that can have the answer; all that share a scale share its words.</param>
    /// <param name="answer">The answer as it is written in files.</param>
    public static string ChoiceLabel(Question question, string answer) => $"choice/{ScaleOf(NotNull(question))}/{answer}/label";

    /// <summary>What an answer means.</summary>
    /// <param name="question">A question that can have the answer; all that share a scale share its words.</param>
    /// <param name="answer">The answer as it is written in files.</param>
    public static string ChoiceText(Question question, string answer) => $"choice/{ScaleOf(NotNull(question))}/{answer}/text";

    /// <summary>What a rule finds.</summary>
    /// <param name="rule">The rule's id.</param>
    public static string Finding(string rule) => $"rule/{rule}/finding";

    /// <summary>What to do about what a rule finds.</summary>
    /// <param name="rule">The rule's id.</param>
    public static string Advice(string rule) => $"rule/{rule}/advice";

    /// <summary>An exception of a rule.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="exception">Its name within the rule.</param>
    public static string Exception(string rule, string exception) => $"rule/{rule}/unless/{exception}";

    /// <summary>What a flow decides, as a question.</summary>
    /// <param name="flow">The flow's id.</param>
    public static string Title(string flow) => $"flow/{flow}/title";

    /// <summary>What a reader has to know of a flow.</summary>
    /// <param name="flow">The flow's id.</param>
    /// <param name="number">Which caveat of the flow it is, from 1.</param>
    public static string Caveat(string flow, int number) => FormattableString.Invariant($"flow/{flow}/caveat/{number}");

    /// <summary>Why a flow ends at a step.</summary>
    /// <param name="flow">The flow's id.</param>
    /// <param name="step">The step's name within the flow.</param>
    public static string Because(string flow, string step) => $"flow/{flow}/step/{step}/because";

    /// <summary>What has to be done where a flow ends at a step.</summary>
    /// <param name="flow">The flow's id.</param>
    /// <param name="step">The step's name within the flow.</param>
    public static string StepAdvice(string flow, string step) => $"flow/{flow}/step/{step}/advice";

    /// <summary>What would lead to another outcome than that of a step.</summary>
    /// <param name="flow">The flow's id.</param>
    /// <param name="step">The step's name within the flow.</param>
    public static string WouldChange(string flow, string step) => $"flow/{flow}/step/{step}/would-change";

    /// <summary>What an outcome of a flow waits for.</summary>
    /// <param name="flow">The flow's id.</param>
    /// <param name="requirement">Its name within the flow.</param>
    public static string Requirement(string flow, string requirement) => $"flow/{flow}/requires/{requirement}";

    /// <summary>What an outcome means.</summary>
    /// <param name="flow">The flow's id.</param>
    /// <param name="outcome">The outcome's name.</param>
    public static string Outcome(string flow, string outcome) => $"outcome/{flow}/{outcome}";

    /// <summary>What is taken to hold under a reading of an ambiguity.</summary>
    /// <param name="reading">The ambiguity's id.</param>
    /// <param name="choice">The choice's id.</param>
    public static string Reading(string reading, string choice) => $"reading/{reading}/{choice}";

    /// <summary>What an ambiguity of the sources leaves open.</summary>
    /// <param name="reading">The ambiguity's id.</param>
    public static string Ambiguity(string reading) => $"reading/{reading}/text";

    /// <summary>What a parameter is for.</summary>
    /// <param name="parameter">The parameter's id.</param>
    public static string Parameter(string parameter) => $"parameter/{parameter}/text";

    /// <summary>What a parameter counts.</summary>
    /// <param name="parameter">The parameter's id.</param>
    public static string Unit(string parameter) => $"parameter/{parameter}/unit";

    /// <summary>The name of a scale: that of its enum, or, for a list of answers in a guidance pack, the question's id.</summary>
    private static string ScaleOf(Question question) =>
        question.Scale.Type.IsEnum ? Spelling.Kebab(question.Scale.Type.Name) : question.Id;

    private static T NotNull<T>(T value) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
