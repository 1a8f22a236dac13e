namespace Toolkit.Rules.Problems;

/// <summary>What is wrong with a case, in a file as in code.</summary>
internal static class CaseCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>Unknown type of fact.</summary>
    public static readonly ProblemCode UnknownFactType = Codes.Add(
        "TR0501",
        "Unknown type of fact",
        "No rule of this book reads facts of this type, so that they would be passed over in silence.",
        "Write the name of a type that the book has; `toolkit-rules schema case` lists them.");

    /// <summary>Nothing in place of a fact.</summary>
    public static readonly ProblemCode NullInCase = Codes.Add(
        "TR0502",
        "Nothing in place of a fact",
        "A null stands among the facts, or where a part of the case is expected.",
        "Leave it out.");

    /// <summary>Fact without a name.</summary>
    public static readonly ProblemCode FactWithoutName = Codes.Add(
        "TR0503",
        "Fact without a name",
        "The id of a fact is missing, or is no name that a reader can see and repeat.",
        "Name each fact within its case; any text of visible characters that says something will do.");

    /// <summary>Two facts with one id.</summary>
    public static readonly ProblemCode FactTwice = Codes.Add(
        "TR0504",
        "Two facts with one id",
        "Two facts of one type have the same id, so that a reference could mean either.",
        "Give one of them another id, or merge the two.");

    /// <summary>Answer that the question does not have.</summary>
    public static readonly ProblemCode UnknownAnswer = Codes.Add(
        "TR0505",
        "Answer that the question does not have",
        "The answer is none of those that the question has.",
        "Write one of the answers that the message lists; leave the question out where it is not answered.");

    /// <summary>Reference to a fact that is not there.</summary>
    public static readonly ProblemCode UnknownReference = Codes.Add(
        "TR0506",
        "Reference to a fact that is not there",
        "An answer names a fact that this case does not have.",
        "Add that fact, or mend its id; the message names the nearest.");

    /// <summary>Judged after the day of the assessment.</summary>
    public static readonly ProblemCode JudgedInFuture = Codes.Add(
        "TR0507",
        "Judged after the day of the assessment",
        "A judgement is dated after the day for which the case is assessed.",
        "Mend the date, or assess for a later day.");

    /// <summary>Validity that ends before the judgement.</summary>
    public static readonly ProblemCode ValidBeforeJudged = Codes.Add(
        "TR0508",
        "Validity that ends before the judgement",
        "A judgement holds until a day before it was made.",
        "Mend one of the two dates.");

    /// <summary>One State told twice.</summary>
    public static readonly ProblemCode StateTwice = Codes.Add(
        "TR0511",
        "One State told twice",
        "The treaties of one State stand in two places, and which of them holds is not clear.",
        "Put all of its commitments in one place.");

    /// <summary>Number that is too low.</summary>
    public static readonly ProblemCode NumberTooLow = Codes.Add(
        "TR0512",
        "Number that is too low",
        "A number lies below the least that the question allows.",
        "Write a number that is allowed; leave the question out where it is not answered.");

    /// <summary>Text that is too long.</summary>
    public static readonly ProblemCode TextTooLong = Codes.Add(
        "TR0513",
        "Text that is too long",
        "A text of the case is longer than any that is read.",
        "Shorten it; the whole of it belongs in a document to which the case refers.");

    /// <summary>Name that could mean two things.</summary>
    public static readonly ProblemCode AmbiguousName = Codes.Add(
        "TR0514",
        "Name that could mean two things",
        "Two guidance packs use the same short name, so that it could mean either.",
        "Write the full name with the pack's id and a slash, as in `kenya/shelter`.");

    /// <summary>Entry that stands twice.</summary>
    public static readonly ProblemCode EntryTwice = Codes.Add(
        "TR0515",
        "Entry that stands twice",
        "A member of a set is answered more than once, be it both ways, or a list of texts holds the same entry twice.",
        "Keep the one that holds, and take the other out.");

    /// <summary>Answer that is said to be missing.</summary>
    public static readonly ProblemCode AnsweredAndNot = Codes.Add(
        "TR0516",
        "Answer that is said to be missing",
        "A question is answered, and the case says why it is not.",
        "Keep the answer, or the reason.");

    /// <summary>Question that may apply.</summary>
    public static readonly ProblemCode MayApply = Codes.Add(
        "TR0517",
        "Question that may apply",
        "The case says that a question does not apply, and the rules do not agree: it applies to every fact, or the answer on which that "
            + "hangs is missing or says otherwise.",
        "Answer the question on which it hangs, or give another reason, such as `not-known`.");

    /// <summary>Number that is not exact.</summary>
    public static readonly ProblemCode NotExact = Codes.Add(
        "TR0518",
        "Number that is not exact",
        "A number has more decimals than its question allows, is too great, or is not written in digits. Nothing is rounded.",
        "Write the number in the unit and with the decimals that the message names.");

    /// <summary>Nothing that can be attested.</summary>
    public static readonly ProblemCode NothingToAttest = Codes.Add(
        "TR0519",
        "Nothing that can be attested",
        "What is attested is the condition of one rule about the facts that this rule is about; it names another thing, or other facts.",
        "Name a rule by its id, and the facts in the order in which the rule is about them; none for a rule about the whole case.");

    /// <summary>Attested by nobody.</summary>
    public static readonly ProblemCode AttestedByNobody = Codes.Add(
        "TR0520",
        "Attested by nobody",
        "It is not told who attests, or on what basis.",
        "Say who attests, by name or office, and what it rests on, as far as that can be told; otherwise leave the entry out.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
