using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// By which of its questions a fact that is not asked for its State is of the State of another: it refers to one that is asked, or to one
/// that is such a fact too.
/// </summary>
internal sealed class StateReferences
{
    private readonly Dictionary<string, ImmutableArray<(Question Reference, FactType Target)>> byType = new(StringComparer.Ordinal);

    /// <param name="types">Every type of fact, with the questions that packs add.</param>
    public StateReferences(IEnumerable<FactType> types)
    {
        var all = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var reaching = all.Values.Where(type => type.StateQuestion is not null).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        for (var before = -1; before < reaching.Count;)
        {
            before = reaching.Count;
            reaching.UnionWith(all.Values.Where(type => type.Questions.Any(Reaches)).Select(type => type.Name));
        }

        foreach (var type in all.Values.Where(type => type.StateQuestion is null && reaching.Contains(type.Name)))
        {
            byType.Add(type.Name, [.. type.Questions.Where(Reaches).Select(question => (question, all[question.RefersToName!]))]);
        }

        bool Reaches(Question question) => question.RefersToName is { } target && reaching.Contains(target);
    }

    /// <summary>
    /// The questions of a type that lead to a State; none where it is asked for its State itself, or is of none but the case's.
    /// </summary>
    public ImmutableArray<(Question Reference, FactType Target)> Of(FactType type) => byType.GetValueOrDefault(type.Name, []);
}

/// <summary>The States that a fact is about.</summary>
/// <param name="Told">Those that are told, by code.</param>
/// <param name="Untold">The questions that would tell the others.</param>
internal sealed record StatesOfFact(ImmutableArray<State> Told, ImmutableArray<OpenKey> Untold)
{
    /// <summary>The State for those of a pack: one for which the pack does not speak goes first; null where it is not known.</summary>
    public State? For(PackStates states) =>
        Told.FirstOrDefault(state => !states.Holds(state)) ?? (Untold.IsEmpty ? Told[0] : null);
}
