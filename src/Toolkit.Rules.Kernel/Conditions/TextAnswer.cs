using System.Buffers;
using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Conditions;

/// <summary>
/// Whether a text is an answer: the one place that decides it, for case files, scenarios, cases made in code, guidance packs and rules.
/// </summary>
internal static class TextAnswer
{
    /// <summary>What is done about a question that has no answer, for messages.</summary>
    public const string LeaveOut = "a question that is not answered is left out, or null";

    /// <summary>
    /// A phrase of so many letters can be the name of a fact or the code of a State, as <c>na</c> and <c>no</c> are of Namibia and
    /// Norway; so can several of them, as <c>na-no</c>.
    /// </summary>
    private const int LongestCode = 3;

    /// <summary>Letters by their category that show nothing.</summary>
    private static readonly SearchValues<char> Fillers = SearchValues.Create("\u115F\u1160\u3164\uFFA0");

    /// <summary>
    /// Whether a reader is told anything at all: whether the text shows a letter or a digit. One that does not reads as not answered. Marks
    /// that only change a letter beside them, and letters that show nothing, do not count.
    /// </summary>
    public static bool IsGiven(string? text)
    {
        if (string.IsNullOrEmpty(text) || char.IsAsciiLetterOrDigit(text[0]))
        {
            return text?.Length > 0;
        }

        foreach (var rune in text.EnumerateRunes())
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
    public static string? SaysNothing(string text) => NoAnswerPhrases.SurelySays(text) ? null
        : NoAnswerPhrases.MeaningOf(Words(text)) is { } meaning ? Says(meaning) : null;

    /// <summary>Why a text cannot be an answer that a rule compares with, for its author; null where it may be one.</summary>
    public static string? WhyNone(string text) => !IsGiven(text) ? $"{Spelling.Quote(text)} reads as not answered"
        : SaysNothing(text) is { } says ? $"{Spelling.Quote(text)} {says}, which is no answer"
        : null;

    /// <summary>
    /// Why a text cannot be among the answers to choose from, such as "says that it is not known"; null where it can. What says that the
    /// question does not apply, or that there is nothing, is an answer, and so is a word for what is under way, such as "pending"; an
    /// abbreviation that is also read as "not available" is none.
    /// </summary>
    public static string? WhyNoChoice(string text)
    {
        var words = Words(text).ToList();
        var isShort = words.Sum(word => word.Count(char.IsLetter)) <= LongestCode;
        return NoAnswerPhrases.MeaningOf(words) switch
        {
            NoAnswer.NotKnown => Says(NoAnswer.NotKnown),
            NoAnswer.StillToCome when isShort || words.Count > 1 => Says(NoAnswer.StillToCome),
            NoAnswer.NotApplicable when isShort => "does not tell whether the question does not apply or is not answered",
            _ => null,
        };
    }

    /// <summary>Whether a text, where something else is expected, may stand for a question that has no answer.</summary>
    public static bool IsOpen(string text) =>
        !IsGiven(text) || NoAnswerPhrases.MeaningOf(Words(text)) is not (null or NoAnswer.Nothing);

    /// <summary>The message for the id of a fact that names nothing; null for one that does.</summary>
    public static string? NameRefusal(string id) =>
        !IsGiven(id) ? "the id has no letter or digit; every fact is named within its case"
        : SaysNothing(id) is { } says && NoAnswerPhrases.MeaningOf(Words(id), LongestCode) is null
            ? $"the id {Spelling.Quote(id)} {says}; every fact is named within its case"
        : Unseen(id) is { Length: > 0 } unseen
            ? $"the id {Spelling.Quote(id)} holds what a reader cannot see ({unseen}); two ids that look alike would name different facts"
        : null;

    /// <summary>The characters of a text that show nothing of their own, by number; empty where there is none.</summary>
    private static string Unseen(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? ""
        : string.Join(", ", text.EnumerateRunes().Where(IsUnseen).Distinct().Take(3)
        .Select(rune => FormattableString.Invariant($"U+{rune.Value:X4}")));

    private static bool IsUnseen(Rune rune) => !Spelling.IsVisible(rune) || (rune.IsBmp && Fillers.Contains((char)rune.Value))
        || rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF // variation selectors
            or 0x034F or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800; // joiners, vowels and a pattern that are blank

    /// <summary>A text as it is compared with others: its words with one space between them.</summary>
    internal static string Folded(string text) => string.Join(' ', Words(text));

    /// <summary>
    /// The words of a text as they are compared with the phrases: letters and digits in small letters without accents, and nothing for what
    /// cannot be seen; whatever else there is stands between words. The same on every machine, whatever data on cultures it has.
    /// </summary>
    internal static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var given in text.EnumerateRunes())
        {
            var rune = PlainLetter.Of(given);
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    break;
                case var category when category <= UnicodeCategory.OtherLetter
                    || category is >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber:
                    word.Append(Plain(rune));
                    break;
                default:
                    if (word.Length > 0)
                    {
                        yield return word.ToString();
                        word.Clear();
                    }

                    break;
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static string Says(NoAnswer meaning) => meaning switch
    {
        NoAnswer.NotKnown => "says that it is not known",
        NoAnswer.StillToCome => "says that the answer is still to come",
        NoAnswer.NotApplicable => "says that there is no answer, or that the question does not apply",
        _ => "names nothing",
    };

    /// <summary>The small letter without its accent, of the alphabets in which the phrases are written.</summary>
    private static string Plain(Rune rune) => rune.Value switch
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
