using System.Buffers;
using System.Globalization;
using System.Text;

namespace Toolkit.Rules;

/// <summary>
/// Whether a text is an answer: the one place that decides it, for case files, scenarios, cases made in code, guidance packs and rules.
/// </summary>
internal static class TextAnswer
{
    /// <summary>What is done about a question that has no answer, for messages.</summary>
    public const string LeaveOut = "a question that is not answered is left out, or null";

    /// <summary>
    /// A word of so many letters can be the name of a fact or the code of a State, as <c>na</c> and <c>no</c> are of Namibia and Norway.
    /// </summary>
    private const int LongestCode = 3;

    /// <summary>Letters by their category that show nothing.</summary>
    private static readonly SearchValues<char> Fillers = SearchValues.Create("\u115F\u1160\u3164\uFFA0");

    /// <summary>
    /// Whether a reader is told anything at all: whether the text shows a letter or a digit. One that doesn't reads as not answered. Marks
    /// that only change a letter beside them, and letters that show nothing, don't count.
    /// </summary>
    public static bool IsGiven(string? text)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
                    or UnicodeCategory.OtherNumber
                && !(rune.IsBmp && Fillers.Contains((char)rune.Value)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a text says in place of an answer, such as "says that it is not known"; null where it may be one.</summary>
    public static string? SaysNothing(string text) => NoAnswerPhrases.MeaningOf(Folded(text, NoAnswerPhrases.Longest)) is { } meaning
        ? Says(meaning) : null;

    /// <summary>Why a text can't be an answer that a rule compares with, for its author; null where it may be one.</summary>
    public static string? WhyNone(string text) => !IsGiven(text) ? $"{Spelling.Quote(text)} reads as not answered"
        : SaysNothing(text) is { } says ? $"{Spelling.Quote(text)} {says}, which is no answer"
        : null;

    /// <summary>
    /// Why a text can't be among the answers to choose from, such as "says that it is not known"; null where it can. What says that the
    /// question does not apply, or that there is nothing, is an answer, and so is a word for what is under way, such as "pending"; an
    /// abbreviation that is also read as "not available" is none.
    /// </summary>
    public static string? WhyNoChoice(string text)
    {
        var folded = Folded(text, NoAnswerPhrases.Longest);
        var isShort = folded.Count(char.IsLetter) <= LongestCode;
        return NoAnswerPhrases.MeaningOf(folded) switch
        {
            NoAnswer.NotKnown => Says(NoAnswer.NotKnown),
            NoAnswer.StillToCome when isShort || folded.Contains(' ', StringComparison.Ordinal) => Says(NoAnswer.StillToCome),
            NoAnswer.NotApplicable when isShort => "does not tell whether the question does not apply or is not answered",
            _ => null,
        };
    }

    /// <summary>Whether a text, where something else is expected, may stand for a question that has no answer.</summary>
    public static bool IsOpen(string text) =>
        !IsGiven(text) || NoAnswerPhrases.MeaningOf(Folded(text, NoAnswerPhrases.Longest)) is not (null or NoAnswer.Nothing);

    /// <summary>The message for the id of a fact that names nothing; null for one that does.</summary>
    public static string? NameRefusal(string id) =>
        !IsGiven(id) ? "the id has no letter or digit; every fact is named within its case"
        : id.EnumerateRunes().Count(Rune.IsLetterOrDigit) > LongestCode && SaysNothing(id) is { } says
            ? $"the id {Spelling.Quote(id)} {says}; every fact is named within its case"
        : null;

    /// <summary>
    /// A text as it is compared with the phrases: its letters and digits in small letters without accents, with one space for whatever
    /// stands between them, and nothing for what can't be seen. The same on every machine, whatever data on cultures it has.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Where it comes to more than so many characters, the rest is left.</param>
    internal static string Folded(string text, int most = int.MaxValue)
    {
        var folded = new StringBuilder();
        var isApart = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (folded.Length > most)
            {
                break;
            }

            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    break;
                case var category when category <= UnicodeCategory.OtherLetter
                    || category is >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber:
                    folded.Append(isApart && folded.Length > 0 ? " " : "").Append(Plain(rune));
                    isApart = false;
                    break;
                default:
                    isApart = true;
                    break;
            }
        }

        return folded.ToString();
    }

    private static string Says(NoAnswer meaning) => meaning switch
    {
        NoAnswer.NotKnown => "says that it is not known",
        NoAnswer.StillToCome => "says that the answer is still to come",
        NoAnswer.NotApplicable => "says that there is no answer, or that the question does not apply",
        _ => "names nothing",
    };

    /// <summary>
    /// The small letter without its accent, of the alphabets in which the phrases are written; full-width letters as the usual ones.
    /// </summary>
    private static string Plain(Rune rune)
    {
        if (rune.Value is >= 0xFF10 and <= 0xFF5A)
        {
            rune = new(rune.Value - 0xFEE0);
        }

        rune = Rune.ToLowerInvariant(rune);
        return rune.Value switch
        {
            >= 'à' and <= 'å' => "a",
            'æ' => "ae",
            'ç' => "c",
            >= 'è' and <= 'ë' => "e",
            >= 'ì' and <= 'ï' => "i",
            'ñ' => "n",
            >= 'ò' and <= 'ö' => "o",
            'œ' => "oe",
            >= 'ù' and <= 'ü' => "u",
            'ý' or 'ÿ' => "y",
            _ => rune.ToString(),
        };
    }
}
