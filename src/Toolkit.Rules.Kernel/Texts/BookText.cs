namespace Toolkit.Rules.Texts;

/// <summary>A text that a rule book says, in English.</summary>
/// <param name="Id">
/// Its stable id: what it belongs to and which of its texts it is, such as <c>question/statute.years/label</c> or
/// <c>rule/my-tool/too-late/finding</c>.
/// </param>
/// <param name="English">The text; where a parameter stands in it, the parameter's id in braces.</param>
public sealed record BookText(string Id, string English)
{
    /// <summary>The id, and what it says.</summary>
    public override string ToString() => $"{Id}: {English}";
}

/// <summary>A text in the language of a translation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The text in that language; where there is no translation that still holds, the English.</param>
/// <param name="State">Whether it is translated, and if not, why.</param>
public sealed record TranslatedText(string Id, string Text, TranslationState State)
{
    /// <summary>The text as it is to be shown: English in place of a translation is marked as such.</summary>
    public string Shown => State switch
    {
        TranslationState.Translated => Text,
        TranslationState.Stale => $"[English, as the translation is out of date] {Text}",
        _ => $"[English, not translated] {Text}",
    };

    /// <summary>The text as it is to be shown.</summary>
    public override string ToString() => Shown;
}

/// <summary>Whether a text is translated.</summary>
public enum TranslationState
{
    /// <summary>It is, from the English that the rule book says.</summary>
    Translated,

    /// <summary>
    /// It was, from English that has changed since; the translation may say what the rule book no longer says, and is not shown.
    /// </summary>
    Stale,

    /// <summary>It is not.</summary>
    Missing,
}
