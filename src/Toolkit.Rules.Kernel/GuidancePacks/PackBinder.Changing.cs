using System.Collections.Immutable;
using System.Globalization;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>What packs do to rules that were there before them. Each of these tightens, or is a waiver that every report shows.</summary>
internal sealed partial class PackBinder
{
    /// <summary>What to do where one pack says of the same rule what contradicts itself.</summary>
    private const string WithinOnePack = "Take one of them out, or let them hold for different facts or on different days.";

    /// <summary>What a pack does to parameters, which were read before the rules; here it is only told.</summary>
    private void TellParameters(GuidancePack pack, PackParameters parameters)
    {
        foreach (var own in parameters.OwnOf(pack))
        {
            Change(pack, false, "adds parameter", own.Id, null, string.Create(CultureInfo.InvariantCulture,
                $"{own.Default} {own.Unit}, stricter when {Spelling.Words(own.Stricter.ToString())}: {own.Text}"));
        }

        foreach (var setting in parameters.Settings.Where(setting => setting.Pack == pack))
        {
            Change(pack, false, "sets parameter", setting.Parameter.Id,
                setting.Before.ToString(CultureInfo.InvariantCulture), setting.Value.ToString(CultureInfo.InvariantCulture));
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
            var beneathIt = RaisedBeneath(id, pack);
            var from = beneathIt?.Severity ?? rule.Severity;
            if (beneathIt is { } other && other.Pack.Layer == pack.Layer && other.Severity != to)
            {
                problems.Add(PackCodes.PacksDisagree, node,
                    $"this pack sets the severity of `{id}` to {Words(to)}, "
                        + $"and pack `{other.Pack.Id}` of the same layer to {Words(other.Severity)}; which of them holds cannot be told",
                    other.Pack == pack ? WithinOnePack : null);
            }
            else if (to < from || (to == from && beneathIt is null))
            {
                problems.Add(PackCodes.WrongDirection, node["severity"]!,
                    $"`{id}` weighs {Words(from)} already; a pack only raises that, and lowers it by a waiver");
            }
            else
            {
                var says = new SeverityRaised(pack.Id, to, node.TextOf("reason"),
                    Sources(beneath.Options.Document, pack, node))
                { Holds = Truth.Unknown };
                (severities.TryGetValue(id, out var all) ? all : severities[id] = [])
                    .Add((node, new(pack, to, pack.ForStates.Of(rule.About, References, StateOf.CaseForSeverity), says)));
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
            if (!Texts.LanguageTag.IsTag(language))
            {
                problems.Add(PackCodes.BadText, node["language"]!,
                    $"{Spelling.Quote(language)} is no language tag; write one as in `fr` or `pt-BR`");
                continue;
            }

            if (words.RuleNamed(id) is not { } about)
            {
                problems.Add(PackCodes.UnknownRule, node["rule"]!,
                    $"no rule is called {Spelling.Quote(id)}{Spelling.DidYouMeanId(id, words.RuleIds)}");
                continue;
            }

            var all = wordings.TryGetValue(id, out var known) ? known : wordings[id] = [];
            var wording = new Wording(pack.Id, language, node.TextOf("finding"), node["advice"]?.Text);
            if (all.Find(same => same.Says.Language == language && same.Pack.Layer == pack.Layer && Overlap(same.Pack, pack)) is { } same)
            {
                problems.Add(PackCodes.PacksDisagree, node,
                    $"`{id}` is worded in `{language}` twice in the same layer, here and in pack `{same.Pack.Id}`; "
                        + "which of them holds cannot be told",
                    same.Pack == pack ? WithinOnePack : null);
                continue;
            }

            all.Add(new(pack, wording, RuleBeneath(id) is { } reworded ? pack.ForStates.OfFinding(reworded, References, RuleBeneath)
                : pack.ForStates.Of(about, References, StateOf.CaseForWaiver)));
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
                problems.Add(PackCodes.CannotBeWaived, node["rule"]!, $"`{rule.Id}` cannot be waived: {why}");
                continue;
            }

            var until = GuidancePack.DayOf(node, "until")!.Value;
            var from = GuidancePack.DayOf(node, "from") ?? pack.ValidFrom;
            if (until < from || (pack.ValidTo is { } last && from > last) || until < pack.ValidFrom)
            {
                problems.Add(PackCodes.NeverInForce, node["until"]!,
                    $"the waiver ends on {node.TextOf("until")}, and is never in force together with its pack");
                continue;
            }

            Severity? severity = node.Has("severity") ? SeverityIn(node) : null;
            var own = RaisedBeneath(rule.Id, pack)?.Severity ?? rule.Severity;
            if (severity >= own)
            {
                problems.Add(PackCodes.WrongDirection, node["severity"]!,
                    $"`{rule.Id}` weighs {Words(own)}; a waiver lowers that, and `severities` raises it");
                continue;
            }

            var reader = new PackConditionReader(words.For(pack), problems, pack.Limits);
            var when = node["when"] is { } condition ? reader.Read(condition, rule.About) : null;
            if (node.IsBad)
            {
                continue;
            }

            var waiver = new PackWaiver(
                pack,
                new(pack.Id, node.TextOf("reason"), node.TextOf("authority"), from, until, Sources(beneath.Options.Document, pack, node)),
                pack.ForStates.OfFinding(rule, References, RuleBeneath),
                when is null ? null : pack.ForStates.Within(when, References),
                severity)
            {
                Parameters = reader.ParametersRead,
                Line = node.Line,
            };
            (waivers.TryGetValue(rule.Id, out var all) ? all : waivers[rule.Id] = []).Add((node, waiver));
            Change(pack, false, "waives", rule.Id, Words(own),
                $"{(severity is { } lower ? Words(lower) : "not held against a case")}{(when is null ? "" : $" where {when}")}, "
                + $"until {node.TextOf("until")}, by {node.TextOf("authority")}: {node.TextOf("reason")}");
        }
    }

    /// <summary>The gravest severity to which packs have raised a rule so far for a State of this pack; null where none has.</summary>
    private PackSeverity? RaisedBeneath(string rule, GuidancePack pack) => severities.GetValueOrDefault(rule, [])
        .Select(raised => raised.Raised).Where(raised => Overlap(raised.Pack, pack)).MaxBy(raised => raised.Severity);

    /// <summary>Notes waivers that a raised severity, or another waiver of the same layer, contradicts.</summary>
    private void Contradictions()
    {
        foreach (var (id, all) in waivers)
        {
            var raising = severities.GetValueOrDefault(id, []).ConvertAll(raised => raised.Raised.Pack);
            foreach (var ((node, waiver), number) in all.Select((waived, number) => (waived, number)))
            {
                var problems = problemsOf(waiver.Pack);
                if (raising.Find(raised => raised.Layer >= waiver.Pack.Layer && Overlap(raised, waiver.Pack)) is { } other)
                {
                    problems.Add(PackCodes.PacksDisagree, node,
                        $"this pack waives `{id}`, and pack `{other.Id}` raises its severity; which of them holds cannot be told",
                        other == waiver.Pack ? WithinOnePack : null);
                }

                if (all.Take(number).FirstOrDefault(earlier => MayBothApply(earlier.Waiver, waiver, id)) is { Waiver: { } same } clash)
                {
                    problems.Add(PackCodes.PacksDisagree, node, (same.Pack == waiver.Pack
                        ? FormattableString.Invariant($"this pack waives `{id}` in line {clash.Node.Line} already")
                        : $"pack `{same.Pack.Id}` of the same layer waives `{id}` too")
                        + ", for the same facts on the same days; which of them holds cannot be told",
                        same.Pack == waiver.Pack ? WithinOnePack : null);
                }
            }
        }
    }

    /// <summary>
    /// Whether two waivers of one layer may apply to the same facts on the same day, so that it cannot be told which holds.
    /// </summary>
    private bool MayBothApply(PackWaiver one, PackWaiver other, string id)
    {
        if (one.Pack.Layer != other.Pack.Layer || !Overlap(one.Pack, other.Pack) || one.Says.Until < other.Says.From
            || other.Says.Until < one.Says.From)
        {
            return false;
        }

        var book = beneath.With([.. beneath.Rules, .. rules]);
        if (new[] { one.When, other.When }.OfType<Condition>().SelectMany(ConditionTree.All).OfType<Raised>()
            .Any(raised => book.Rules.All(known => known.Id != raised.RuleId)))
        {
            return false; // something is wrong with a rule that they follow on, and is told there
        }

        var diagrams = DecisionDiagram.Of([(one.AsRule(book.Rule(id)), book), (other.AsRule(book.Rule(id)), book)],
            (so, number, truth) => number == 0 ? (int)truth : Math.Min(so, (int)truth));
        return diagrams.IsTooLarge || diagrams.Find(value => value == (int)Truth.True) is not null;
    }

    /// <summary>A rule that was read already; null where none is called so.</summary>
    private RuleDefinition? RuleBeneath(string id) => beneath.Rules.Concat(rules).FirstOrDefault(rule => rule.Id == id);

    /// <summary>The rule beneath the pack that something is said about.</summary>
    private RuleDefinition? Target(GuidancePack pack, PackNode node, PackProblems problems)
    {
        var id = node.TextOf("rule");
        if (owners.TryGetValue(id, out var owner) && owner.Pack.Layer >= pack.Layer)
        {
            problems.Add(PackCodes.WaivesOwn, node["rule"]!, owner.Pack == pack
                ? $"`{id}` is this pack's own rule; change the rule itself"
                : $"`{id}` is a rule of pack `{owner.Pack.Id}`, which does not stand beneath this one");
            return null;
        }

        var rule = RuleBeneath(id);
        if (rule is null && !owners.ContainsKey(id) && !words.Ruined.Contains(id) && !words.NotInForce.ContainsKey(id))
        {
            problems.Add(PackCodes.UnknownRule, node["rule"]!,
                $"no rule is called {Spelling.Quote(id)}{Spelling.DidYouMeanId(id, words.RuleIds)}");
        }

        return rule;
    }

    /// <summary>Why no pack may waive the rule; null where one may.</summary>
    private string? WhyNotWaivable(RuleDefinition rule) =>
        rule.IsAbsolute ? "what it says has no exception"
        : rule.Basis.FirstOrDefault(basis => basis.Custom is not null) is { Custom: { } custom } ? $"it rests on a rule that binds "
            + $"every State, {custom.Place}"
        : rule.IsContradiction ? "it finds answers that contradict one another"
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

    private static string Words(Severity severity) => $"`{Spelling.Kebab(severity.ToString())}`";
}
