using System.Buffers;
using System.Text;

namespace Toolkit.Rules.Texts;

/// <summary>How a question is told from other sentences, in whatever script: one rule for guidance packs and translations.</summary>
internal static class QuestionMark
{
    /// <summary>
    /// The marks: of Latin and most scripts, wide and small, Arabic, Greek, Armenian, Ethiopic, reversed, Vai, Limbu, Old Nubian and those
    /// joined with another mark.
    /// </summary>
    private static readonly SearchValues<char> Marks =
        SearchValues.Create("?\uFF1F\uFE56\u061F\u037E\u055E\u1367\u2E2E\uA60F\u1945\u2CFA\u2CFB\u203D\u2047\u2048\u2049");

    /// <summary>Thai, Lao, Tibetan, Myanmar, Khmer and Japanese: they ask by a word, and need no mark.</summary>
    private static readonly (int First, int Last)[] WithoutMark =
        [(0x0E00, 0x0EFF), (0x0F00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF)];

    /// <summary>
    /// Whether a text asks: it holds a question mark of any script, the semicolon among Greek letters included, or its last letter is of a
    /// script that needs none.
    /// </summary>
    public static bool IsIn(string text)
    {
        var letters = text.EnumerateRunes().Where(Rune.IsLetter).ToList();
        return text.AsSpan().ContainsAny(Marks)
            || (text.Contains(';', StringComparison.Ordinal) && letters.Exists(letter => letter.Value is >= 0x0370 and <= 0x03FF
                or >= 0x1F00 and <= 0x1FFF))
            || (letters.Count > 0 && Array.Exists(WithoutMark, script => letters[^1].Value >= script.First
                && letters[^1].Value <= script.Last));
    }
}
