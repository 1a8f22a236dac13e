namespace Toolkit.Rules.Problems;

/// <summary>What is wrong with the text of a file: a case, a scenario or a guidance pack.</summary>
internal static class FileCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>File that is too large.</summary>
    public static readonly ProblemCode FileTooLarge = Codes.Add(
        "TR0601",
        "File that is too large",
        "The file, or the line, has more bytes than are read.",
        "Split the pack, or ask the host to raise the limit.");

    /// <summary>Not UTF-8.</summary>
    public static readonly ProblemCode NotUtf8 = Codes.Add(
        "TR0602",
        "Not UTF-8",
        "The bytes of the file are not UTF-8 text.",
        "Mend the file's text; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Empty file.</summary>
    public static readonly ProblemCode EmptyFile = Codes.Add(
        "TR0603",
        "Empty file",
        "There is nothing in the file.",
        "Mend the file's text; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Lists or objects too deep.</summary>
    public static readonly ProblemCode TooDeep = Codes.Add(
        "TR0604",
        "Lists or objects too deep",
        "Lists and objects stand deeper in one another than is read.",
        "Split the pack, or ask the host to raise the limit.");

    /// <summary>Not JSON.</summary>
    public static readonly ProblemCode NotJson = Codes.Add(
        "TR0605",
        "Not JSON",
        "The text is no JSON at the place that the message names.",
        "Mend the file's text; `toolkit-rules schema pack` gives an editor the grammar.");

    /// <summary>Something else is expected.</summary>
    public static readonly ProblemCode OtherKind = Codes.Add(
        "TR0606",
        "Something else is expected",
        "What was found is, for instance, a number where a text is expected.",
        "Write what the message says is expected; null, or leaving it out, means not answered.");

    /// <summary>Part that is missing.</summary>
    public static readonly ProblemCode MemberMissing = Codes.Add(
        "TR0607",
        "Part that is missing",
        "Without this part the file cannot be read.",
        "Add it; the message says what it holds.");

    /// <summary>Version that cannot be read.</summary>
    public static readonly ProblemCode OtherVersion = Codes.Add(
        "TR0608",
        "Version that cannot be read",
        "The file was written for another version of the format.",
        "Use the version of the library that the file was written for, or rewrite the file.");

    /// <summary>More facts than are read.</summary>
    public static readonly ProblemCode TooManyFacts = Codes.Add(
        "TR0609",
        "More facts than are read",
        "The case has more facts than are assessed at once.",
        "Write a case for each part, or ask the host to raise the limit.");

    /// <summary>More problems than are listed.</summary>
    public static readonly ProblemCode MoreProblems = Codes.Add(
        "TR0610",
        "More problems than are listed",
        "More is wrong with this file than is listed.",
        "Mend what is listed, and read the file again.");

    /// <summary>Not a whole number.</summary>
    public static readonly ProblemCode NotWholeNumber = Codes.Add(
        "TR0611",
        "Not a whole number",
        "The number has a fraction other than zero, or is too large.",
        "Write a whole number, as in `10`.");

    /// <summary>Part that the format does not have.</summary>
    public static readonly ProblemCode UnknownMember = Codes.Add(
        "TR0612",
        "Part that the format does not have",
        "A name is unknown at this place. What is not understood is never passed over.",
        "Write a name that the message lists, or take the part out.");

    /// <summary>Part that stands twice.</summary>
    public static readonly ProblemCode MemberTwice = Codes.Add(
        "TR0613",
        "Part that stands twice",
        "The same part is given more than once, and which one is meant is not clear.",
        "Take one of them out.");

    /// <summary>Not a date.</summary>
    public static readonly ProblemCode NotADate = Codes.Add(
        "TR0614",
        "Not a date",
        "The text is no day of the calendar.",
        "Write year, month, day, as in `2026-11-24`.");

    /// <summary>Half of a character.</summary>
    public static readonly ProblemCode HalfACharacter = Codes.Add(
        "TR0615",
        "Half of a character",
        "The text holds half of a surrogate pair, which is no character.",
        "Write the text again; it was damaged when it was copied.");

    /// <summary>File that is not there, or not read.</summary>
    public static readonly ProblemCode NotThere = Codes.Add(
        "TR0616",
        "File that is not there, or not read",
        "There is no such file, it is a folder or YAML, or it cannot be opened.",
        "Name a file that is there and holds JSON.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
