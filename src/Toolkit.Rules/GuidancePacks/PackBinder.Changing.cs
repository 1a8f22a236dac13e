using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>What packs do to rules that were there before them. Each of these tightens, or is a waiver that every report shows.</summary>
internal sealed partial class PackBinder
{
    /// <summary>What a pack does to parameters, which were read before the rules; here it is only told.</summary>
    private void SetParameters(GuidancePack pack)
    {
        var before = parameters!.Values;
        parameters.Add(pack);
        foreach (var node in pack.Root.Good("ownParameters").ToList())
        {
            Change(pack, false, "adds parameter", node.TextOf("id"), null,
                $"{node["value"]!.Text} {node.TextOf("unit")}, stricter when {node.TextOf("stricter")}: {node.TextOf("text")}");
        }

        foreach (var node in pack.Root.Good("parameters").ToList())
        {
            if (before.FirstOrDefault(pair => pair.Key.Id == node.TextOf("parameter")) is { Key: not null } known)
            {
                Change(pack, false, "sets parameter", known.Key.Id, known.Value.ToString(CultureInfo.InvariantCulture),
                    node["value"]!.Text!);
            }
        }
    }

    private void RaiseSeverities(GuidancePack pack)
    {
        var problems = problemsOf(pack);
        foreach (var node in pack.Root.Good("severities").ToList())
        {
            var id = node.TextOf("rule");
            if (Target(pack, node, problems) is not { } rule)
            {
                continue;
            }

            var to = SeverityIn(node);
            var raised = severities.GetValueOrDefault(id);
            var from = raised.Pack is null ? rule.Severity : raised.Severity;
            if (raised.Pack is { } other && other.Layer == pack.Layer && raised.Severity != to)
            {
                problems.Add("TR1036", node, $"this pack sets the severity of `{id}` to {Words(to)}, and pack `{other.Id}` of the same layer to {Words(raised.Severity)}; which of them holds can't be told");
            }
            else if (to < from || (to == from && raised.Pack is null))
            {
                problems.Add("TR1033", node["severity"]!, $"`{id}` weighs {Words(from)} already; a pack only raises that, and lowers it by a waiver");
            }
            else
            {
                severities[id] = (pack, node, to);
                Change(pack, false, "raises severity", id, Words(from), Words(to));
            }
        }
    }

    private void Reword(GuidancePack pack)
    {
        var problems = problemsOf(pack);
        foreach (var node in pack.Root.Good("wordings").ToList())
        {
            var id = node.TextOf("rule");
            var language = node.TextOf("language");
            if (!IsLanguageTag(language))
            {
                problems.Add("TR1007", node["language"]!, $"{Spelling.Quote(language)} is no language tag; write one as in `fr` or `pt-BR`");
                continue;
            }

            if (words.RuleNamed(id) is null)
            {
                problems.Add("TR1024", node["rule"]!, $"no rule is called {Spelling.Quote(id)}{Spelling.DidYouMean(id, words.RuleIds)}");
                continue;
            }

            var all = wordings.TryGetValue(id, out var known) ? known : wordings[id] = [];
            var wording = new Wording(pack.Id, language, node.TextOf("finding"), node["advice"]?.Text);
            if (all.Find(same => same.Language == language) is { } same)
            {
                if (same.Pack == pack.Id || changes.Exists(change => change.Pack == same.Pack && change.Layer == pack.Layer))
                {
                    problems.Add("TR1036", node, $"`{id}` is worded in `{language}` twice in the same layer, here and in pack `{same.Pack}`; which of them holds can't be told");
                    continue;
                }

                all.Remove(same);
            }

            all.Add(wording);
            Change(pack, false, "rewords", id, null, $"{language}: {wording.Text}");
        }
    }

    private void Waive(GuidancePack pack)
    {
        var problems = problemsOf(pack);
        foreach (var node in pack.Root.Good("waivers").ToList())
        {
            if (Target(pack, node, problems) is not { } rule)
            {
                continue;
            }

            if (WhyNotWaivable(rule) is { } why)
            {
                problems.Add("TR1031", node["rule"]!, $"`{rule.Id}` can't be waived: {why}");
                continue;
            }

            var until = GuidancePack.DayOf(node, "until")!.Value;
            var from = GuidancePack.DayOf(node, "from") ?? pack.ValidFrom;
            if (until < from || (pack.ValidTo is { } last && from > last) || until < pack.ValidFrom)
            {
                problems.Add("TR1032", node["until"]!, $"the waiver ends on {node.TextOf("until")}, and is never in force together with its pack");
                continue;
            }

            Severity? severity = node.Has("severity") ? SeverityIn(node) : null;
            var own = severities.GetValueOrDefault(rule.Id) is { Pack: not null } raised ? raised.Severity : rule.Severity;
            if (severity >= own)
            {
                problems.Add("TR1033", node["severity"]!, $"`{rule.Id}` weighs {Words(own)}; a waiver lowers that, and `severities` raises it");
                continue;
            }

            var when = node["when"] is { } condition ? new PackConditionReader(words, problems, pack.Limits).Read(condition, rule.About) : null;
            if (node.IsBad)
            {
                continue;
            }

            if (waivers.Find(waived => waived.Waiver.Rule == rule.Id && waived.Pack.Layer == pack.Layer && waived.Pack != pack
                && (waived.Waiver.Severity != severity || !Equals(waived.Waiver.When, when))) is { Pack: { } other })
            {
                problems.Add("TR1036", node, $"pack `{other.Id}` of the same layer waives `{rule.Id}` in another way; which of them holds can't be told");
                continue;
            }

            waivers.Add((pack, node, new(rule.Id, new(pack.Id, node.TextOf("reason"), node.TextOf("authority"), from, until, Sources(pack, node)), when, severity)));
            Change(pack, false, "waives", rule.Id, Words(own),
                $"{(severity is { } lower ? Words(lower) : "not held against a case")}{(when is null ? "" : $" where {when}")}, until {node.TextOf("until")}, by {node.TextOf("authority")}: {node.TextOf("reason")}");
        }
    }

    /// <summary>The rule beneath the pack that something is said about.</summary>
    private RuleDefinition? Target(GuidancePack pack, PackNode node, PackProblems problems)
    {
        var id = node.TextOf("rule");
        if (owners.TryGetValue(id, out var owner) && owner.Pack.Layer >= pack.Layer)
        {
            problems.Add("TR1030", node["rule"]!, owner.Pack == pack
                ? $"`{id}` is this pack's own rule; change the rule itself"
                : $"`{id}` is a rule of pack `{owner.Pack.Id}`, which doesn't stand beneath this one");
            return null;
        }

        var rule = beneath.Rules.Concat(rules).FirstOrDefault(rule => rule.Id == id);
        if (rule is null && !owners.ContainsKey(id) && !words.Ruined.Contains(id) && !words.NotInForce.ContainsKey(id))
        {
            problems.Add("TR1024", node["rule"]!, $"no rule is called {Spelling.Quote(id)}{Spelling.DidYouMean(id, words.RuleIds)}");
        }

        return rule;
    }

    /// <summary>Why no pack may waive the rule; null where one may.</summary>
    private string? WhyNotWaivable(RuleDefinition rule) =>
        rule.IsAbsolute ? "what it says has no exception"
        : rule.Basis.FirstOrDefault(basis => basis.Custom is not null) is { Custom: { } custom } ? $"it rests on a rule that binds every State, {custom.Place}"
        : rule.IsContradiction ? "it refuses cases whose answers contradict one another"
        : rule.IsConcept ? "it is no finding, and only names what other rules follow on"
        : FlowThatFollows(rule.Id) is { } flow ? $"the decision `{flow}` rests on it"
        : null;

    private string? FlowThatFollows(string id)
    {
        var following = new HashSet<string>(StringComparer.Ordinal) { id };
        for (var before = 0; before < following.Count;)
        {
            before = following.Count;
            following.UnionWith(beneath.Rules.Where(rule => RuleBook.RulesFollowed(rule).Any(following.Contains)).Select(rule => rule.Id));
        }

        return beneath.Flows.FirstOrDefault(flow => RuleBook.RulesFollowed(flow).Any(following.Contains))?.Id;
    }

    private static bool IsLanguageTag(string tag) =>
        tag.Length is >= 2 and <= 35 && tag.Split('-') is var parts && parts[0].Length is 2 or 3
        && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetterLower);

    private static string Words(Severity severity) => $"`{Spelling.Kebab(severity.ToString())}`";
}
