namespace Toolkit.Rules.Problems;

/// <summary>What is wrong with a guidance pack, or is to be looked at in it.</summary>
internal static class PackCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>Something else is expected.</summary>
    public static readonly ProblemCode OtherKind = Codes.Add(
        "TR1001",
        "Something else is expected",
        "What was found is, for instance, a text where a list is expected.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Part that the grammar does not have.</summary>
    public static readonly ProblemCode UnknownMember = Codes.Add(
        "TR1002",
        "Part that the grammar does not have",
        "A name is unknown at this place. What is not understood is never passed over.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Part that stands twice.</summary>
    public static readonly ProblemCode MemberTwice = Codes.Add(
        "TR1003",
        "Part that stands twice",
        "The same part is given more than once, and which one is meant is not clear.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Part that is missing.</summary>
    public static readonly ProblemCode MemberMissing = Codes.Add(
        "TR1004",
        "Part that is missing",
        "The grammar asks for this part.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Word that is not allowed here.</summary>
    public static readonly ProblemCode NotAllowed = Codes.Add(
        "TR1005",
        "Word that is not allowed here",
        "The text is none of those that are allowed at this place.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Half of a character.</summary>
    public static readonly ProblemCode HalfACharacter = Codes.Add(
        "TR1006",
        "Half of a character",
        "The text holds half of a surrogate pair, which is no character.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Text of the wrong form.</summary>
    public static readonly ProblemCode BadText = Codes.Add(
        "TR1007",
        "Text of the wrong form",
        "The text is empty, says nothing, holds what a reader cannot see, or is not of the form that is asked for.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Number or date of the wrong form.</summary>
    public static readonly ProblemCode BadNumberOrDate = Codes.Add(
        "TR1008",
        "Number or date of the wrong form",
        "The number is not whole or out of range, or the text is no day of the calendar.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Too few.</summary>
    public static readonly ProblemCode TooFew = Codes.Add(
        "TR1009",
        "Too few",
        "The list has fewer elements than make sense.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>More than is read.</summary>
    public static readonly ProblemCode TooMuch = Codes.Add(
        "TR1010",
        "More than is read",
        "The pack is larger than is read: a text, a list, the depth or number of conditions, or the days on which packs change.",
        "Split the pack, or ask the host to raise the limit.");

    /// <summary>More problems than are listed.</summary>
    public static readonly ProblemCode MoreProblems = Codes.Add(
        "TR1011",
        "More problems than are listed",
        "More is wrong with this pack than is listed.",
        "Mend what is listed, and check the pack again.");

    /// <summary>Version that cannot be read.</summary>
    public static readonly ProblemCode OtherVersion = Codes.Add(
        "TR1012",
        "Version that cannot be read",
        "The pack was written for another version of the grammar.",
        "Use the version of this tool that the pack was written for, or rewrite the pack.");

    /// <summary>Id that does not begin with the pack's.</summary>
    public static readonly ProblemCode IdOfOther = Codes.Add(
        "TR1013",
        "Id that does not begin with the pack's",
        "What a pack adds is told from the toolkit by an id that begins with the pack's own.",
        "Give it another name.");

    /// <summary>Name that is taken.</summary>
    public static readonly ProblemCode NameTaken = Codes.Add(
        "TR1014",
        "Name that is taken",
        "A question, type, rule, source or answer has a name that another has already.",
        "Give it another name.");

    /// <summary>Question whose answers are not clear.</summary>
    public static readonly ProblemCode KindUnclear = Codes.Add(
        "TR1015",
        "Question whose answers are not clear",
        "A question says in no way, or in two ways, what its answers are.",
        "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Unknown question.</summary>
    public static readonly ProblemCode UnknownQuestion = Codes.Add(
        "TR1020",
        "Unknown question",
        "No type of fact that the condition is about has this question.",
        "`toolkit-rules schema case` lists the questions and answers, `toolkit-rules rules` the rules.");

    /// <summary>Unknown type of fact.</summary>
    public static readonly ProblemCode UnknownFactType = Codes.Add(
        "TR1021",
        "Unknown type of fact",
        "Neither the rules beneath nor this pack have this type of fact.",
        "`toolkit-rules schema case` lists the questions and answers, `toolkit-rules rules` the rules.");

    /// <summary>Answer that the question does not have.</summary>
    public static readonly ProblemCode UnknownAnswer = Codes.Add(
        "TR1022",
        "Answer that the question does not have",
        "A condition compares a question with something that is none of its answers.",
        "`toolkit-rules schema case` lists the questions and answers, `toolkit-rules rules` the rules.");

    /// <summary>Answers without an order.</summary>
    public static readonly ProblemCode NoOrder = Codes.Add(
        "TR1023",
        "Answers without an order",
        "A condition asks for more or less of answers that have no order, or speaks of dates where there are none.",
        "`toolkit-rules schema case` lists the questions and answers, `toolkit-rules rules` the rules.");

    /// <summary>Unknown rule.</summary>
    public static readonly ProblemCode UnknownRule = Codes.Add(
        "TR1024",
        "Unknown rule",
        "No rule beneath, or of this pack, has this id.",
        "`toolkit-rules schema case` lists the questions and answers, `toolkit-rules rules` the rules.");

    /// <summary>Rule that cannot be followed on so.</summary>
    public static readonly ProblemCode CannotFollow = Codes.Add(
        "TR1025",
        "Rule that cannot be followed on so",
        "The rule is about other facts, or in force on other days, than the rule that follows on it.",
        "`toolkit-rules schema case` lists the questions and answers, `toolkit-rules rules` the rules.");

    /// <summary>Not a condition.</summary>
    public static readonly ProblemCode BadCondition = Codes.Add(
        "TR1026",
        "Not a condition",
        "What was found has no meaning as a condition.",
        "A condition compares a question with an answer, joins conditions by `all`, `any` and `not`, or asks over a group of facts.");

    /// <summary>Name that could mean two things.</summary>
    public static readonly ProblemCode AmbiguousName = Codes.Add(
        "TR1027",
        "Name that could mean two things",
        "More than one question, type or fact can be meant.",
        "`toolkit-rules schema case` lists the questions and answers, `toolkit-rules rules` the rules.");

    /// <summary>Item that the toolkit does not have.</summary>
    public static readonly ProblemCode UnknownItem = Codes.Add(
        "TR1028",
        "Item that the toolkit does not have",
        "A pack cites an item that the document beneath it does not have.",
        "Cite an item that the toolkit has; what another document says is cited by `source` and `place`.");

    /// <summary>Citation that names no source.</summary>
    public static readonly ProblemCode BadCitation = Codes.Add(
        "TR1029",
        "Citation that names no source",
        "A citation names no source of this pack, or does not say where in it.",
        "List the document under the pack's `sources`, and name it there by its id.");

    /// <summary>Waiver that cannot be.</summary>
    public static readonly ProblemCode WaivesOwn = Codes.Add(
        "TR1030",
        "Waiver that cannot be",
        "A pack waives a rule of its own, or of a pack that does not stand beneath it.",
        "Take the waiver out. What has no exception in law has none here.");

    /// <summary>Rule that cannot be waived.</summary>
    public static readonly ProblemCode CannotBeWaived = Codes.Add(
        "TR1031",
        "Rule that cannot be waived",
        "What binds every State, and what a decision rests on, has no waiver.",
        "Take the waiver out. What has no exception in law has none here.");

    /// <summary>Never in force.</summary>
    public static readonly ProblemCode NeverInForce = Codes.Add(
        "TR1032",
        "Never in force",
        "A waiver or rule ends before its pack begins, or begins after its pack ends.",
        "Renew the waiver with a new decision, or take it out.");

    /// <summary>Severity in the wrong direction.</summary>
    public static readonly ProblemCode WrongDirection = Codes.Add(
        "TR1033",
        "Severity in the wrong direction",
        "A pack lowers a severity without a waiver, or raises one by a waiver.",
        "A pack adds and tightens. To weaken a rule, write a waiver with reason, authority and end.");

    /// <summary>Unknown parameter.</summary>
    public static readonly ProblemCode UnknownParameter = Codes.Add(
        "TR1034",
        "Unknown parameter",
        "No rule beneath, and no pack beneath, has this parameter.",
        "`toolkit-rules packs` lists the parameters.");

    /// <summary>Parameter that is loosened.</summary>
    public static readonly ProblemCode Loosens = Codes.Add(
        "TR1035",
        "Parameter that is loosened",
        "A pack sets a parameter to a value that is not allowed, or less strict than one beneath it.",
        "A pack adds and tightens. To weaken a rule, write a waiver with reason, authority and end.");

    /// <summary>Packs that disagree.</summary>
    public static readonly ProblemCode PacksDisagree = Codes.Add(
        "TR1036",
        "Packs that disagree",
        "Two packs of one layer say different things of the same rule or parameter on the same days.",
        "Let the authors agree, or give one of the packs other dates or another layer.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
