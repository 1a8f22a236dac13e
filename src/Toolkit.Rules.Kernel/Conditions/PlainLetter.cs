using System.Collections.Frozen;
using System.Text;

namespace Toolkit.Rules.Conditions;

/// <summary>
/// Letters that a reader takes for a Latin one: shapes of it that Unicode keeps apart (full width, mathematical, circled, squared, raised),
/// and letters of the Cyrillic, Greek and Armenian scripts that look like it. The same on every machine: no data on cultures is asked.
/// </summary>
internal static class PlainLetter
{
    private const int Letters = 26;

    /// <summary>Alphabets in the order of the Latin one: the first letter, and how many letters follow one another.</summary>
    private static readonly (int First, int Count)[] Alphabets =
    [
        (0xFF21, Letters), (0xFF41, Letters), (0x1D400, 13 * 2 * Letters), (0x24B6, 2 * Letters), (0x249C, Letters),
        (0x1F110, Letters), (0x1F130, Letters), (0x1F150, Letters), (0x1F170, Letters),
    ];

    /// <summary>Each Latin letter with the others that are taken for it.</summary>
    private static readonly FrozenDictionary<int, Rune> LookAlikes = new (char Latin, string Others)[]
    {
        ('a', "аАαΑɑᴀªᵃᴬₐ"), ('b', "ВΒʙᵇᴮℬ"), ('c', "сСϲϹᴄᶜℂℭ"),
        ('d', "ԁᴅᵈᴰⅆⅅ"), ('e', "еЕΕεєᴇᵉᴱₑℯℰⅇ"), ('f', "ꜰᶠℱϝ"),
        ('g', "ɡɢᵍᴳℊԍ"), ('h', "һНΗʜʰᴴₕℎℋℌℍ"), ('i', "іІιΙıɪⁱᵢᴵℐℑⅈӀ"),
        ('j', "јЈϳᴊʲᴶⅉ"), ('k', "кКκΚᴋᵏᴷₖ\u212A"), ('l', "ӏʟˡᴸₗℓℒ"),
        ('m', "мМΜϺᴍᵐᴹₘℳ"), ('n', "ηΝոռпɴⁿᴺₙℕ"), ('o', "оОοΟօᴏºᵒᴼₒℴ"),
        ('p', "рРρΡᴘᵖᴾₚℙ"), ('q', "ԛԚℚ"), ('r', "ʀʳᴿᵣℛℜℝ"),
        ('s', "ѕЅꜱˢₛ"), ('t', "тТτΤᴛᵗᵀₜ"), ('u', "υսᴜᵘᵁᵤ"),
        ('v', "νѵᴠᵛⱽᵥ"), ('w', "ωԝԜᴡʷᵂ"), ('x', "хХχΧˣₓ"),
        ('y', "уУΥүҮʏʸ"), ('z', "Ζᴢᶻℤℨ"),
    }.SelectMany(pair => pair.Others.EnumerateRunes().Select(other => (other.Value, Latin: new Rune(pair.Latin))))
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Latin);

    /// <summary>The small Latin letter that a letter is taken for; any other as a small letter, and whatever else as it stands.</summary>
    public static Rune Of(Rune rune)
    {
        if (rune.IsAscii)
        {
            return Rune.ToLowerInvariant(rune);
        }

        foreach (var (first, count) in Alphabets)
        {
            if (rune.Value >= first && rune.Value < first + count)
            {
                return new('a' + ((rune.Value - first) % Letters));
            }
        }

        return LookAlikes.TryGetValue(rune.Value, out var latin) ? latin : Rune.ToLowerInvariant(rune);
    }
}
