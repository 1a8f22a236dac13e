using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>What a text says in place of an answer.</summary>
internal enum NoAnswer
{
    NotKnown,
    StillToCome,
    NotApplicable,
    Nothing,
}

/// <summary>
/// The words and phrases that stand in text fields in place of an answer. They are compared as <see cref="TextAnswer.Folded"/> gives them,
/// so that case, accents and punctuation don't count; a text is refused only where it says nothing else.
/// </summary>
internal static class NoAnswerPhrases
{
    /// <summary>The phrases by meaning and language, as people write them.</summary>
    public static ImmutableArray<(NoAnswer Meaning, string Language, ImmutableArray<string> Phrases)> All { get; } =
    [
        (NoAnswer.NotKnown, "English",
        [
            "unknown", "unknown at present", "unknown at this time", "unknown yet", "as yet unknown", "currently unknown", "still unknown",
            "not known", "not known yet", "not yet known", "none known", "unk", "n/k", "d/k", "do not know", "don't know", "no idea",
            "not sure", "unsure", "unclear", "uncertain", "not available", "unavailable", "information not available", "data not available",
            "no information", "no information available", "no data", "no data available", "no answer", "no response", "no reply",
            "not answered", "not asked", "not stated", "not specified", "unspecified", "not provided", "not given", "not recorded",
            "not reported", "not indicated", "not disclosed", "undisclosed", "not identified", "unidentified", "not determined",
            "undetermined", "not yet determined", "not established", "null", "undefined", "NaN", "blank", "empty",
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
            "no lo sé", "no sabe", "no sabemos", "no lo sabemos", "ns/nc", "ns/nr", "no sabe no contesta", "no sabe no responde",
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
            "à faire", "à venir", "à suivre", "en attente", "pas encore", "pas encore décidé", "non décidé", "plus tard",
        ]),
        (NoAnswer.StillToCome, "Spanish",
        [
            "por determinar", "a determinar", "está por determinar", "aún por determinar", "por definir", "a definir", "por confirmar",
            "a confirmar", "por precisar", "a precisar", "por decidir", "por fijar", "por completar", "a completar", "por rellenar",
            "por identificar", "por establecer", "por designar", "por aclarar", "por especificar", "por hacer", "pendiente", "pendientes",
            "pendiente de confirmar", "pendiente de determinar", "pendiente de definir", "en espera", "todavía no", "aún no", "más tarde",
        ]),
        (NoAnswer.NotApplicable, "English",
            ["n/a", "na", "n/d", "nd", "not applicable", "does not apply", "doesn't apply", "inapplicable", "not relevant"]),
        (NoAnswer.NotApplicable, "French",
            ["s.o.", "sans objet", "non applicable", "pas applicable", "inapplicable", "ne s'applique pas", "n.a.", "n.d.",
                "pas pertinent"]),
        (NoAnswer.NotApplicable, "Spanish",
            ["no aplica", "no se aplica", "no aplicable", "no es aplicable", "no procede", "no corresponde", "sin objeto", "n/a", "n/d"]),
        (NoAnswer.Nothing, "English", ["none", "nothing", "nil", "no", "nobody", "no one", "none at all", "none identified", "void"]),
        (NoAnswer.Nothing, "French", ["néant", "aucun", "aucune", "aucuns", "aucunes", "rien", "non", "rien à signaler"]),
        (NoAnswer.Nothing, "Spanish",
            ["ninguno", "ninguna", "ningunos", "ningunas", "ningún", "nada", "nadie", "no", "no hay", "no existe"]),
    ];

    private static readonly FrozenDictionary<string, NoAnswer> Known = All
        .SelectMany(list => list.Phrases.Select(phrase => (Phrase: TextAnswer.Folded(phrase), list.Meaning)))
        .DistinctBy(pair => pair.Phrase).ToFrozenDictionary(pair => pair.Phrase, pair => pair.Meaning, StringComparer.Ordinal);

    /// <summary>The length of the longest phrase, folded.</summary>
    public static int Longest { get; } = Known.Keys.Max(phrase => phrase.Length);

    /// <summary>What a folded text says in place of an answer; null where it is no phrase of the list.</summary>
    public static NoAnswer? MeaningOf(string folded) => Known.TryGetValue(folded, out var meaning) ? meaning : null;
}
