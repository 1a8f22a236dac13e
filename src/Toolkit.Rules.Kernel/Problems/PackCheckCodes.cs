namespace Toolkit.Rules.Problems;

/// <summary>What a check of guidance packs finds: what a pack weakens, what its rules mean, and what nothing tests.</summary>
internal static class PackCheckCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>Less than before.</summary>
    public static readonly ProblemCode LessThanBefore = Codes.Add(
        "TR1037",
        "Less than before",
        "With this pack, a rule would be raised in fewer cases, or a decision would permit more. The message has such a case.",
        "A pack adds and tightens. To weaken a rule, write a waiver with reason, authority and end.");

    /// <summary>Too large to be proved.</summary>
    public static readonly ProblemCode CannotBeProved = Codes.Add(
        "TR1038",
        "Too large to be proved",
        "It could not be proved that a pack only adds and tightens.",
        "A pack adds and tightens. To weaken a rule, write a waiver with reason, authority and end.");

    /// <summary>Editions that overlap.</summary>
    public static readonly ProblemCode EditionsOverlap = Codes.Add(
        "TR1039",
        "Editions that overlap",
        "Two editions of one pack are in force on the same day.",
        "Let the authors agree, or give one of the packs other dates or another layer.");

    /// <summary>Rule that is never raised.</summary>
    public static readonly ProblemCode NeverRaised = Codes.Add(
        "TR1040",
        "Rule that is never raised",
        "No answers make the condition true.",
        "Look at the condition again: it may not say what was meant.");

    /// <summary>Rule that is always raised.</summary>
    public static readonly ProblemCode AlwaysRaised = Codes.Add(
        "TR1041",
        "Rule that is always raised",
        "The rule is raised even where nothing is answered.",
        "Look at the condition again: it may not say what was meant.");

    /// <summary>Rule that others cover.</summary>
    public static readonly ProblemCode Covered = Codes.Add(
        "TR1042",
        "Rule that others cover",
        "Whenever this rule is raised, others are raised too.",
        "Look at the condition again: it may not say what was meant.");

    /// <summary>Table with a gap.</summary>
    public static readonly ProblemCode Gap = Codes.Add(
        "TR1043",
        "Table with a gap",
        "In some case none of the table's rules is raised.",
        "Add or narrow a rule, so that each combination of answers has its line in the table.");

    /// <summary>Table with an overlap.</summary>
    public static readonly ProblemCode Overlap = Codes.Add(
        "TR1044",
        "Table with an overlap",
        "In some case more than one of the table's rules is raised.",
        "Add or narrow a rule, so that each combination of answers has its line in the table.");

    /// <summary>Question or parameter that nothing reads.</summary>
    public static readonly ProblemCode NotRead = Codes.Add(
        "TR1045",
        "Question or parameter that nothing reads",
        "No rule asks the question, or reads the parameter.",
        "Use it, or take it out.");

    /// <summary>Source that nothing cites.</summary>
    public static readonly ProblemCode NotCited = Codes.Add(
        "TR1046",
        "Source that nothing cites",
        "Nothing in the pack cites the source.",
        "Use it, or take it out.");

    /// <summary>Too large for exact statements.</summary>
    public static readonly ProblemCode NotCompared = Codes.Add(
        "TR1047",
        "Too large for exact statements",
        "A rule or table reads too many questions to be compared with others.",
        "Split the rule, so that it reads fewer questions.");

    /// <summary>Rule that only a contradiction raises.</summary>
    public static readonly ProblemCode RaisedByContradiction = Codes.Add(
        "TR1048",
        "Rule that only a contradiction raises",
        "Only answers that contradict one another make the condition true, so that the rule is never decided.",
        "Look at the condition again: it may not say what was meant.");

    /// <summary>Rule that no scenario tests.</summary>
    public static readonly ProblemCode RuleNotTested = Codes.Add(
        "TR1049",
        "Rule that no scenario tests",
        "No scenario says that the rule is raised, or that it is not.",
        "Write a scenario in which the rule is raised, and one in which it is not.");

    /// <summary>Days between two editions.</summary>
    public static readonly ProblemCode DaysBetweenEditions = Codes.Add(
        "TR1050",
        "Days between two editions",
        "No edition of the pack is in force on some days between two editions.",
        "Let one of the editions begin earlier or end later, unless the days in between are meant.");

    /// <summary>Signature by no trusted key.</summary>
    public static readonly ProblemCode SignatureOfOther = Codes.Add(
        "TR1051",
        "Signature by no trusted key",
        "The signature is by no trusted key, or the pack was changed after it was signed.",
        "Get the pack and its signature from whoever publishes it.");

    /// <summary>Pack that is not signed.</summary>
    public static readonly ProblemCode NotSigned = Codes.Add(
        "TR1052",
        "Pack that is not signed",
        "Only signed packs are accepted here, and this one has no signature.",
        "Get the pack and its signature from whoever publishes it.");

    /// <summary>Unknown instrument or article.</summary>
    public static readonly ProblemCode UnknownLaw = Codes.Add(
        "TR1053",
        "Unknown instrument or article",
        "The legal basis names an instrument or an article that is not known.",
        "Cite the instrument by its id and an article that it has, such as `CAT` and `3`; or name the document under `sources`.");

    /// <summary>Folder without a pack.</summary>
    public static readonly ProblemCode NoPackInFolder = Codes.Add(
        "TR1054",
        "Folder without a pack",
        "A folder that should hold guidance packs holds none.",
        "Put a pack there, in a file whose name ends in `.json`.");

    /// <summary>Folder that could not be read.</summary>
    public static readonly ProblemCode FolderNotRead = Codes.Add(
        "TR1055",
        "Folder that could not be read",
        "The files of the folder could not be read; the last good rules stay.",
        "Mend what the message says, for instance the rights on the folder, and reload.");

    /// <summary>Text of a scaffold.</summary>
    public static readonly ProblemCode Placeholder = Codes.Add(
        "TR1056",
        "Text of a scaffold",
        "A text still is what `toolkit-rules new` or the template put there.",
        "Write the text; what `toolkit-rules new` and the template put there only keeps the place.");

    /// <summary>States of a pack.</summary>
    public static readonly ProblemCode UnknownState = Codes.Add(
        "TR1060",
        "States of a pack",
        "The States for which a pack speaks are unknown, or stand where its layer has none.",
        "Name each State by its code of ISO 3166, such as `KE`; a region lists them under `states`, and what holds everywhere names none.");

    /// <summary>Title of the toolkit.</summary>
    public static readonly ProblemCode TitleOfToolkit = Codes.Add(
        "TR1061",
        "Title of the toolkit",
        "A source has the title of the document that the rules beneath encode, and could be taken for it.",
        "Give the document its own title.");

    /// <summary>Id of a pack that is taken.</summary>
    public static readonly ProblemCode PackIdTaken = Codes.Add(
        "TR1062",
        "Id of a pack that is taken",
        "The pack has the id of a tool, or of another pack.",
        "Give the pack an id of its own; the ids of its rules begin with it.");

    /// <summary>Waiver that no scenario tests.</summary>
    public static readonly ProblemCode WaiverNotTested = Codes.Add(
        "TR1064",
        "Waiver that no scenario tests",
        "No scenario says that the waiver applies, or that it does not.",
        "Write a scenario that names the rule under `waived`, and one in which the waiver does not apply.");

    /// <summary>Word in two alphabets.</summary>
    public static readonly ProblemCode MixedAlphabets = Codes.Add(
        "TR1065",
        "Word in two alphabets",
        "A title mixes letters of two alphabets in one word, and could pass for another.",
        "Write each word of the title in one alphabet.");

    /// <summary>Answer that says nothing.</summary>
    public static readonly ProblemCode AnswerOfNothing = Codes.Add(
        "TR1066",
        "Answer that says nothing",
        "One of a question's answers says that it is not known, and a case would count it as an answer.",
        "Take the answer out; a question that is not answered is left out of a case, and is then never read as fine.");

    /// <summary>Waiver that outlives its pack.</summary>
    public static readonly ProblemCode WaiverOutlivesPack = Codes.Add(
        "TR1067",
        "Waiver that outlives its pack",
        "A waiver is to end after its pack, and ends with it.",
        "Let the waiver end with the pack, or the pack last as long as the waiver.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
