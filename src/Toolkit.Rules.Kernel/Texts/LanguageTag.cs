namespace Toolkit.Rules.Texts;

/// <summary>Tags of languages, as in <c>fr</c> or <c>pt-BR</c>.</summary>
internal static class LanguageTag
{
    public static bool IsTag(string tag) =>
        tag.Length is >= 2 and <= 35 && tag.Split('-') is var parts && parts[0].Length is 2 or 3
        && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetterLower);
}
