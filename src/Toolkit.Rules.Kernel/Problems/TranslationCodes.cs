namespace Toolkit.Rules.Problems;

/// <summary>What is wrong with a translation of what a rule book says, or is not yet as it should be.</summary>
internal static class TranslationCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>Too many values.</summary>
    public static readonly ProblemCode TooManyValues = Codes.Add(
        "TR1401",
        "Too many values",
        "The translation has more values than a rule book could have texts.",
        "Keep one entry for each text that is translated.");

    /// <summary>Version that cannot be read.</summary>
    public static readonly ProblemCode OtherVersion = Codes.Add(
        "TR1402",
        "Version that cannot be read",
        "The file says that it is of another version of the format than the one that is read.",
        "Write the version that the message names, or read the file with the library that wrote it.");

    /// <summary>No language tag.</summary>
    public static readonly ProblemCode BadLanguage = Codes.Add(
        "TR1403",
        "No language tag",
        "The language is not written as a tag.",
        "Write a tag as in `fr` or `pt-BR`.");

    /// <summary>Text that the book does not have.</summary>
    public static readonly ProblemCode UnknownText = Codes.Add(
        "TR1404",
        "Text that the book does not have",
        "An entry has an id under which the rule book says nothing.",
        "Write the id of one of the book's texts; the message names the nearest.");

    /// <summary>Text that is translated twice.</summary>
    public static readonly ProblemCode TextTwice = Codes.Add(
        "TR1405",
        "Text that is translated twice",
        "Two entries have the same id, and either could be meant.",
        "Keep one of them.");

    /// <summary>Places for numbers that differ.</summary>
    public static readonly ProblemCode OtherPlaceholders = Codes.Add(
        "TR1406",
        "Places for numbers that differ",
        "The English leaves places in braces for numbers, and the translation does not leave the same.",
        "Take over what stands in braces as it is.");

    /// <summary>Question without a question mark.</summary>
    public static readonly ProblemCode NoQuestionMark = Codes.Add(
        "TR1407",
        "Question without a question mark",
        "The English is a question, and the translation has no question mark of any script.",
        "Write it as a question.");

    /// <summary>Space at an end.</summary>
    public static readonly ProblemCode OuterSpace = Codes.Add(
        "TR1408",
        "Space at an end",
        "The translation begins or ends with a space.",
        "Take the space out.");

    /// <summary>Text that is not translated.</summary>
    public static readonly ProblemCode NotTranslated = Codes.Add(
        "TR1410",
        "Text that is not translated",
        "The rule book says something for which the translation has no entry; it is shown in English, and marked.",
        "Add the entry. Nothing is refused for it.");

    /// <summary>English that has changed.</summary>
    public static readonly ProblemCode EnglishChanged = Codes.Add(
        "TR1411",
        "English that has changed",
        "The translation was made from other English than the rule book says now; the English is shown, and marked.",
        "Translate the text anew, and write its English beside it. Nothing is refused for it.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
