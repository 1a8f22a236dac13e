using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Toolkit.Rules.Conditions;

/// <summary>What a text says in place of an answer.</summary>
internal enum NoAnswer
{
    NotKnown,
    StillToCome,
    NotApplicable,
    Nothing,
}

/// <summary>
/// The words and phrases that stand in text fields in place of an answer. They are compared word by word, as
/// <see cref="TextAnswer.Words"/> gives them, so that case, accents and punctuation don't count; a text is refused only where it
/// says nothing else, be it several of them.
/// </summary>
internal static class NoAnswerPhrases
{
    /// <summary>The phrases by meaning and language, as people write them.</summary>
    public static ImmutableArray<(NoAnswer Meaning, string Language, ImmutableArray<string> Phrases)> All { get; } =
    [
        (NoAnswer.NotKnown, "English",
        [
            "unknown", "unknown at present", "unknown at this time", "unknown yet", "as yet unknown", "currently unknown", "still unknown",
            "not known", "not known yet", "not yet known", "none known", "unk", "n/k", "d/k", "do not know", "don't know", "dont know",
            "no idea",
            "not sure", "unsure", "unclear", "uncertain", "not available", "unavailable", "information not available", "data not available",
            "no information", "no information available", "no data", "no data available", "no answer", "no response", "no reply",
            "not answered", "not asked", "not stated", "not specified", "unspecified", "not provided", "not given", "not recorded",
            "not reported", "not indicated", "not disclosed", "undisclosed", "not identified", "unidentified", "not determined",
            "undetermined", "not yet determined", "not established", "null", "undefined", "NaN", "blank", "empty",
            "not searched", "not yet searched", "not searched yet", "not checked", "not yet checked", "not checked yet",
        ]),
        (NoAnswer.NotKnown, "French",
        [
            "inconnu", "inconnue", "inconnus", "inconnues", "non connu", "non connue", "non connus", "non connues", "pas connu",
            "pas connue", "pas encore connu", "pas encore connue", "aucun connu", "aucune connue", "on ne sait pas", "ne sait pas",
            "ne sais pas", "je ne sais pas", "nous ne savons pas", "n.s.p.", "incertain", "incertaine", "pas sûr",
            "pas clair", "non disponible", "non disponibles", "pas disponible", "indisponible", "indisponibles",
            "information non disponible", "informations non disponibles", "donnée non disponible", "données non disponibles",
            "pas d'information", "pas d'informations", "aucune information", "sans information", "pas de données", "aucune donnée",
            "pas de réponse", "aucune réponse", "sans réponse", "non renseigné", "non renseignée", "non précisé", "non précisée",
            "non spécifié", "non spécifiée", "non indiqué", "non indiquée", "non communiqué", "non communiquée", "non identifié",
            "non identifiée", "non déterminé", "non déterminée", "indéterminé", "indéterminée", "vide",
        ]),
        (NoAnswer.NotKnown, "Spanish",
        [
            "desconocido", "desconocida", "desconocidos", "desconocidas", "no conocido", "no conocida", "se desconoce", "no se conoce",
            "no se conocen", "ninguno conocido", "ninguna conocida", "no se sabe", "aún no se sabe", "todavía no se sabe", "no sé",
            "no lo sé", "no sabe", "no sabemos", "no lo sabemos", "ns/nc", "nsnc", "ns/nr", "nsnr",
            "no sabe no contesta", "no sabe no responde",
            "incierto", "incierta", "no está claro", "no disponible", "no disponibles", "sin datos", "s/d", "sin dato", "sin información",
            "no hay información", "no hay datos", "información no disponible", "datos no disponibles", "no consta", "sin respuesta",
            "no contesta", "no responde", "no especificado", "no especificada", "sin especificar", "no indicado", "no indicada",
            "no informado", "no informada", "no identificado", "no identificada", "sin identificar", "no determinado", "no determinada",
            "indeterminado", "indeterminada", "sin determinar", "vacío",
        ]),
        (NoAnswer.StillToCome, "English",
        [
            "TBD", "T.B.D.", "TBC", "T.B.C.", "TBA", "T.B.A.", "to be determined", "still to be determined", "yet to be determined",
            "to be decided", "to be defined", "to be confirmed", "to be announced", "to be advised", "to be agreed", "to be completed",
            "to be filled in", "to be identified", "to be established", "to be provided", "to be specified", "to be added",
            "to be developed", "to be found", "to be assigned", "to be clarified", "to follow", "to do", "todo", "pending", "forthcoming",
            "not yet decided", "not decided", "undecided", "not yet", "later", "fill in", "fill in later", "awaiting information",
        ]),
        (NoAnswer.StillToCome, "French",
        [
            "à déterminer", "reste à déterminer", "encore à déterminer", "à définir", "à confirmer", "à préciser", "à décider", "à fixer",
            "à compléter", "à remplir", "à renseigner", "à identifier", "à établir", "à fournir", "à désigner", "à clarifier", "à ajouter",
            "à faire", "à venir", "à suivre", "en attente", "en attente de réponse", "pas encore", "pas encore décidé", "non décidé",
            "plus tard",
        ]),
        (NoAnswer.StillToCome, "Spanish",
        [
            "por determinar", "a determinar", "está por determinar", "aún por determinar", "por definir", "a definir", "por confirmar",
            "a confirmar", "por precisar", "a precisar", "por decidir", "por fijar", "por completar", "a completar", "por rellenar",
            "por identificar", "por establecer", "por designar", "por aclarar", "por especificar", "por hacer", "pendiente", "pendientes",
            "pendiente de confirmar", "pendiente de determinar", "pendiente de definir", "pendiente de respuesta",
            "en espera", "todavía no", "aún no", "más tarde",
        ]),
        (NoAnswer.NotApplicable, "English",
            ["n/a", "na", "n/d", "nd", "not applicable", "does not apply", "doesn't apply", "doesnt apply", "inapplicable",
                "not relevant"]),
        (NoAnswer.NotApplicable, "French",
            ["s.o.", "sans objet", "non applicable", "pas applicable", "inapplicable", "ne s'applique pas", "n.a.", "n.d.",
                "pas pertinent"]),
        (NoAnswer.NotApplicable, "Spanish",
            ["no aplica", "no se aplica", "no aplicable", "no es aplicable", "no procede", "no corresponde", "sin objeto", "n/a", "n/d"]),
        (NoAnswer.Nothing, "English", ["none", "nothing", "nil", "no", "nobody", "no one", "none at all", "none identified", "void",
            "none yet", "none so far", "no source", "no sources", "xxx", "xxxx"]),
        (NoAnswer.Nothing, "French", ["néant", "aucun", "aucune", "aucuns", "aucunes", "rien", "non", "rien à signaler",
            "aucune source", "sans source"]),
        (NoAnswer.Nothing, "Spanish",
            ["ninguno", "ninguna", "ningunos", "ningunas", "ningún", "nada", "nadie", "no", "no hay", "no existe",
                "ninguna fuente", "sin fuente", "sin fuentes"]),
    ];

    /// <summary>Fewer letters are not read as a phrase without its spaces: <c>nose</c> is a word.</summary>
    private const int ShortestJoined = 6;

    /// <summary>Fewer letters are not read as initials without their points: <c>d/k</c> says nothing, and <c>DK</c> is Denmark.</summary>
    private const int ShortestInitials = 3;

    /// <summary>The phrases as words with a space between them; initials, and long phrases, as one word as well.</summary>
    private static readonly FrozenDictionary<string, NoAnswer> Known = Table((phrase, joined) =>
        IsApart(phrase) ? joined.Length >= ShortestInitials : joined.Length >= ShortestJoined, phrase => phrase);

    /// <summary>The phrases without spaces, for texts that stand letter by letter.</summary>
    private static readonly FrozenDictionary<string, NoAnswer> Spelt = Table((_, joined) => joined.Length >= ShortestInitials, _ => null);

    /// <summary>The most words, or letters that stand apart, that a phrase has.</summary>
    private static readonly int Most = Spelt.Keys.Max(phrase => phrase.Length);

    /// <summary>The words with which a phrase begins.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings =
        Known.Keys.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether a text surely says something, told at a glance: it begins with a plain word with which no phrase begins. Where that is not
    /// so, <see cref="MeaningOf"/> tells.
    /// </summary>
    public static bool SurelySays(string text)
    {
        Span<char> word = stackalloc char[Most];
        var length = 0;
        foreach (var letter in text)
        {
            if (!char.IsAscii(letter))
            {
                return false;
            }

            if (!char.IsAsciiLetterOrDigit(letter))
            {
                if (length > 0)
                {
                    break;
                }

                continue;
            }

            if (length == Most)
            {
                return true;
            }

            word[length++] = char.ToLowerInvariant(letter);
        }

        return length > 1 && !Beginnings.Contains(word[..length]);
    }

    /// <summary>
    /// What a text says in place of an answer that is made of phrases and of nothing else: the meaning of its first phrase, and of the
    /// longest there. Null where it says anything more, or nothing at all.
    /// </summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="letters">How many letters a phrase may have to count as one.</param>
    public static NoAnswer? MeaningOf(IEnumerable<string> words, int letters = int.MaxValue)
    {
        // For each of the last words, and for the start, what the text up to there says in place of an answer.
        var last = new List<(string Word, NoAnswer? Meaning, bool IsReached)> { ("", null, true) };
        foreach (var word in words)
        {
            last.Add((word, null, false));
            for (var start = 0; start < last.Count - 1; start++)
            {
                if (last[start].IsReached && Phrase(last[(start + 1)..], letters) is { } meaning)
                {
                    last[^1] = (word, last[start].Meaning ?? meaning, true);
                    break;
                }
            }

            if (last.Count > Most)
            {
                last.RemoveAt(0);
            }

            if (!last.Exists(one => one.IsReached))
            {
                return null;
            }
        }

        return last[^1].Meaning;
    }

    private static NoAnswer? Phrase(List<(string Word, NoAnswer? Meaning, bool IsReached)> part, int letters)
    {
        if (part.Sum(one => one.Word.Length) > Math.Min(letters, Most))
        {
            return null;
        }

        var spaced = string.Join(' ', part.Select(one => one.Word));
        return Known.TryGetValue(spaced, out var meaning)
            || (IsApart(spaced) && Spelt.TryGetValue(spaced.Replace(" ", "", StringComparison.Ordinal), out meaning)) ? meaning : null;
    }

    /// <summary>Whether words are all of one letter.</summary>
    private static bool IsApart(string spaced) => spaced.Split(' ') is { Length: > 1 } words && words.All(word => word.Length == 1);

    private static FrozenDictionary<string, NoAnswer> Table(Func<string, string, bool> joins, Func<string, string?> asItStands) => All
        .SelectMany(list => list.Phrases.Select(phrase => (Phrase: TextAnswer.Folded(phrase), list.Meaning)))
        .SelectMany(pair => (IEnumerable<(string? Phrase, NoAnswer Meaning)>)
        [
            (asItStands(pair.Phrase), pair.Meaning),
            (pair.Phrase.Replace(" ", "", StringComparison.Ordinal) is var joined && joins(pair.Phrase, joined) ? joined : null,
                pair.Meaning),
        ])
        .Where(pair => pair.Phrase is not null).DistinctBy(pair => pair.Phrase)
        .ToFrozenDictionary(pair => pair.Phrase!, pair => pair.Meaning, StringComparer.Ordinal);
}
