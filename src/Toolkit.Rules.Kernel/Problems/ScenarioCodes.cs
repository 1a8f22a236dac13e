namespace Toolkit.Rules.Problems;

/// <summary>What is wrong with a scenario: a case with what should come of it.</summary>
internal static class ScenarioCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>Name that is no sentence.</summary>
    public static readonly ProblemCode NameIsNoSentence = Codes.Add(
        "TR0901",
        "Name that is no sentence",
        "The name of a scenario is what a lawyer reads first, and it does not say what should happen.",
        "Write a sentence, as in `A unit whose commander is implicated gets no vehicles`.");

    /// <summary>Rule or flow that is not there.</summary>
    public static readonly ProblemCode UnknownRule = Codes.Add(
        "TR0902",
        "Rule or flow that is not there",
        "The expectation names a rule or flow that the book does not have, that is not in force on the day, or that "
            + "stands in another list.",
        "Write its id where the message says; `toolkit-rules rules` lists the ids.");

    /// <summary>Name that is not there.</summary>
    public static readonly ProblemCode UnknownName = Codes.Add(
        "TR0903",
        "Name that is not there",
        "The expectation names an outcome, a step, an exception or a requirement that is not there, or is no word of the format.",
        "Write one of the names that the message lists.");

    /// <summary>Expectation that says nothing here.</summary>
    public static readonly ProblemCode OutOfPlace = Codes.Add(
        "TR0904",
        "Expectation that says nothing here",
        "What is expected could not come in this list.",
        "Move it to the list that the message names.");

    /// <summary>The same expected twice.</summary>
    public static readonly ProblemCode ExpectedTwice = Codes.Add(
        "TR0905",
        "The same expected twice",
        "The same rule or decision is expected twice, or in two ways that exclude each other.",
        "Take one of them out, or say by `about` which fact each is.");

    /// <summary>Question or answer that is not there.</summary>
    public static readonly ProblemCode UnknownQuestion = Codes.Add(
        "TR0906",
        "Question or answer that is not there",
        "The expectation names a question or an answer that the book does not have.",
        "Write one of the names that the message lists.");

    /// <summary>Source that is not there.</summary>
    public static readonly ProblemCode UnknownSource = Codes.Add(
        "TR0907",
        "Source that is not there",
        "No rule or step has the source that is expected.",
        "Write it as a report does.");

    /// <summary>Nothing that could fail.</summary>
    public static readonly ProblemCode CannotFail = Codes.Add(
        "TR0908",
        "Nothing that could fail",
        "Nothing is expected, so that the scenario would pass whatever the rules say.",
        "Name a decision or a rule, or match `exact` to say that nothing may come.");

    /// <summary>About another fact.</summary>
    public static readonly ProblemCode AboutOther = Codes.Add(
        "TR0909",
        "About another fact",
        "The rule or decision is not about the fact that is named.",
        "Name one of the facts that the message lists.");

    /// <summary>Still to be filled in.</summary>
    public static readonly ProblemCode ToBeFilledIn = Codes.Add(
        "TR0910",
        "Still to be filled in",
        "A case was made, and nobody has said yet what should come of it.",
        "Say what should come, and take `toDo` out.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
