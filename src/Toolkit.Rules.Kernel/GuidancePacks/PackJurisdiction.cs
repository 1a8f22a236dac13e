using Toolkit.Rules.Law;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Checks that a pack tells for which States it speaks, as its layer has to.</summary>
internal static class PackJurisdiction
{
    /// <summary>Notes what keeps it from being told for which States the pack speaks.</summary>
    public static void Check(PackNode root, PackProblems problems)
    {
        var layer = root.TextOf("layer");
        if (!PackGrammar.Layers.Contains(layer))
        {
            return;
        }

        var isRegion = layer == Spelling.Kebab(nameof(PackLayer.Region));
        var isCountry = layer == Spelling.Kebab(nameof(PackLayer.Country));
        if ((isRegion || isCountry) && !root.Has("jurisdiction"))
        {
            problems.Add(PackCodes.MemberMissing, root, isRegion
                ? "`jurisdiction` is missing; a pack of a region names the region there, and its States under `states`"
                : "`jurisdiction` is missing; a pack of a country names it there by its ISO code");
        }

        if (isRegion && !root.Has("states"))
        {
            problems.Add(PackCodes.MemberMissing, root,
                "`states` is missing; a pack of a region lists the region's States there, by ISO code: it touches "
                + "facts and cases of these alone");
        }

        if (isCountry && root["states"] is { } spare)
        {
            problems.Add(PackCheckCodes.UnknownState, spare,
                "a pack of a country names its States under `jurisdiction`; `states` is for the States of a region");
        }

        var states = root["states"] ?? (isRegion ? null : root["jurisdiction"]);
        var seen = new Dictionary<State, PackNode>();
        foreach (var node in states is null ? [] : states.Items.Count > 0 ? states.Items.ToList() : [states])
        {
            if (node.IsBad || node.Text is not { } text)
            {
                continue;
            }

            if (!State.TryFind(text, out var state))
            {
                problems.Add(PackCheckCodes.UnknownState, node, State.UnknownMessage(text) + (isCountry || root.Has("states") ? ""
                    : "; a pack that holds everywhere has no `jurisdiction`, and one of a region lists its `states`"));
            }
            else if (!seen.TryAdd(state, node))
            {
                problems.Add(PackCodes.NameTaken, node,
                    FormattableString.Invariant($"{state} is here more than once, first in line {seen[state].Line}"));
            }
        }
    }
}
