using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>Which States a case is about: its own, and those that its facts name.</summary>
internal sealed class StatesOfCase
{
    private StatesOfCase(IEnumerable<State> told, bool hasUntold) =>
        (Told, HasUntold) = ([.. told.Distinct().OrderBy(state => state.Alpha2, StringComparer.Ordinal)], hasUntold);

    /// <summary>The States that are told, by code.</summary>
    public ImmutableArray<State> Told { get; }

    /// <summary>
    /// Whether something in the case is about a State that is not told: a fact that names none, or the case itself where it has no fact.
    /// </summary>
    public bool HasUntold { get; }

    public static StatesOfCase Of(RuleBook book, CaseIndex facts)
    {
        var told = new HashSet<State>();
        var (hasFacts, hasUntold) = (false, false);
        foreach (var type in book.FactTypes)
        {
            foreach (var fact in facts.Of(type))
            {
                hasFacts = true;
                var states = facts.StatesOf(fact.Fact!, type);
                hasUntold |= !states.Untold.IsEmpty;
                told.UnionWith(states.Told);
            }
        }

        return new(facts.State is { } own ? told.Append(own) : told, hasUntold || (!hasFacts && facts.State is null));
    }

    /// <summary>The State of the case for those of a pack, as it is asked; null where it is not known.</summary>
    /// <param name="asked">What is asked.</param>
    /// <param name="ofCase">The State that the case itself tells; null where it tells none.</param>
    public State? For(StateAsked asked, State? ofCase)
    {
        var inside = Told.FirstOrDefault(asked.States.Holds);
        var outside = Told.FirstOrDefault(state => !asked.States.Holds(state));
        return asked.Of switch
        {
            StateOf.CaseForRule => ofCase ?? (HasUntold ? null : inside ?? outside),
            StateOf.CaseForWaiver => outside ?? (HasUntold ? null : inside),
            _ => HasUntold || (inside is not null && outside is not null) ? null : inside ?? outside,
        };
    }

    /// <summary>Whether a pack may touch something in the case.</summary>
    public bool MayBeTouchedBy(PackStates states) => HasUntold || AreTouchedBy(states);

    /// <summary>Whether a pack touches something in the case that tells its State.</summary>
    public bool AreTouchedBy(PackStates states) => states.IsEverywhere || Told.Any(states.Holds);

    /// <summary>A pack of a rule book, as the report on the case names it.</summary>
    public PackUsed Describe(PackUsed pack)
    {
        if (pack.Standing == PackStanding.NotInForce || pack.States.IsEmpty)
        {
            return pack;
        }

        var speaks = $"it speaks for {Names(pack)}";
        var others = Told.RemoveAll(pack.States.Contains);
        return (Told.Length > others.Length, others.Length > 0, HasUntold) switch
        {
            (true, false, false) => pack,
            (false, true, false) =>
                pack with { Standing = PackStanding.OtherState, Reason = $"{speaks}, and the case is about {Names(others)}" },
            (false, false, _) => pack with
            {
                Standing = PackStanding.StateNotTold,
                Reason = $"{speaks}, and the case does not tell which State it is about: its rules are undetermined, its waivers and "
                    + "wordings are left out",
            },
            var (_, isAboutOthers, hasUntold) => pack with
            {
                Standing = PackStanding.AppliedInPart,
                Reason = speaks
                    + (isAboutOthers ? $": what is about {Names(others)} is left out" : "")
                    + (hasUntold ? ": of what tells no State its rules are undetermined, and its waivers and wordings are left out" : ""),
            },
        };
    }

    private static string Names(PackUsed pack) => pack.States.Length <= 3 ? Names(pack.States)
        : FormattableString.Invariant($"{pack.States.Length} States of {string.Join(", ", pack.Jurisdiction)}");

    private static string Names(ImmutableArray<State> states) =>
        states is [var only] ? only.Name : $"{string.Join(", ", states[..^1].Select(state => state.Name))} and {states[^1].Name}";
}
