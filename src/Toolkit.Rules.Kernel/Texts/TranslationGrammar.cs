namespace Toolkit.Rules.Texts;

/// <summary>The grammar of translations, version 1.</summary>
internal static class TranslationGrammar
{
    public const int Version = 1;

    public static PackShape Root { get; } = PackShape.Object(
        "a translation",
        new("$schema", PackShape.Any("text"), false, "the place of the schema, for editors."),
        new("version", PackShape.Whole("the number 1"), true, "the version of this format: 1."),
        new("language", PackShape.Any("a language tag, such as `fr`"), true, "the language, as a tag such as `fr` or `pt-BR`."),
        new("edition", PackShape.Any("text"), true, "the edition of the rules that was translated."),
        new("author", PackShape.Any("text"), false, "who translated it."),
        new("entries", PackShape.List(
            PackShape.Object(
                "an entry",
                new("id", PackShape.Any("the id of a text"), true, "the text that is translated, by its id."),
                new("english", PackShape.Any("text"), true,
                    "the English that it was translated from; where it has changed since, the translation is not shown."),
                new("text", PackShape.Any("text"), true, "the translation; what stands in braces is kept as it is.")),
            "a list of entries"), true, "what is translated, in any order."));

    /// <summary>What a translation may cost: a whole rule book has a few thousand texts.</summary>
    public static PackLimits Limits { get; } = new()
    {
        MaxBytes = 16 * 1024 * 1024,
        MaxValues = 1_000_000,
        MaxItems = 100_000,
        MaxText = 10_000,
        MaxProblems = 100_000,
        MaxDepth = 8,
    };
}
