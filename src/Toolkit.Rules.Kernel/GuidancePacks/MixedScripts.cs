using System.Text;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Words that look like others, as they mix letters of alphabets that have letters of the same shape.</summary>
internal static class MixedScripts
{
    /// <summary>The first letter of another alphabet in a word with Latin letters, in words; null where no word mixes them.</summary>
    public static string? Find(string text)
    {
        var (hasLatin, other) = (false, default(Rune?));
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune) && !IsInWord(rune))
            {
                (hasLatin, other) = (false, null);
            }

            hasLatin |= IsLatin(rune.Value);
            other ??= AlphabetOf(rune.Value) is null ? null : rune;
            if (hasLatin && other is { } letter)
            {
                return FormattableString.Invariant(
                    $"`{letter}` (U+{letter.Value:X4}), a {AlphabetOf(letter.Value)} letter, in a word with Latin letters");
            }
        }

        return null;
    }

    /// <summary>Whether it stands within a word: digits, marks on letters, and what cannot be seen.</summary>
    private static bool IsInWord(Rune rune) => Rune.IsDigit(rune) || Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format;

    private static bool IsLatin(int value) => value is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        or (>= 0xC0 and <= 0x24F and not 0xD7 and not 0xF7) or (>= 0x1E00 and <= 0x1EFF)
        or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A);

    private static string? AlphabetOf(int value) => value switch
    {
        (>= 0x400 and <= 0x52F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0xA640 and <= 0xA69F) => "Cyrillic",
        (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => "Greek",
        _ => null,
    };
}
