using System.Collections.Frozen;
using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Builds the packs that are in force on a day onto a rule book, layer by layer.</summary>
internal sealed partial class PackBinder(RuleBook beneath, Func<GuidancePack, PackProblems> problemsOf, DateOnly day)
{
    private readonly PackVocabulary words = new(beneath);
    private readonly List<RuleDefinition> rules = [];
    private readonly Dictionary<string, (GuidancePack Pack, PackNode Node)> owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (GuidancePack Pack, PackNode Node, Severity Severity)> severities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Wording>> wordings = new(StringComparer.Ordinal);
    private readonly List<(GuidancePack Pack, PackNode Node, PackWaiver Waiver)> waivers = [];
    private readonly List<PackChange> changes = [];
    private readonly List<RuleNotInForce> notInForce = [];
    private PackParameters? parameters;

    /// <summary>The rules of the packs.</summary>
    public ImmutableArray<RuleDefinition> Rules => [.. rules];

    /// <summary>The rules of the packs that are in force on other days.</summary>
    public ImmutableArray<RuleNotInForce> NotInForce => [.. notInForce];

    /// <summary>Every type of fact, with the questions that packs add.</summary>
    public ImmutableArray<FactType> FactTypes => [.. words.Types.OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The pack and the place of a rule that a pack adds.</summary>
    public IReadOnlyDictionary<string, (GuidancePack Pack, PackNode Node)> Owners => owners;

    /// <summary>Builds in the packs that are in force, which stand in order; those that are not only lend the names of their questions.</summary>
    public PackEffects Bind(IReadOnlyList<GuidancePack> inForce, IReadOnlyList<GuidancePack> others, RuleBook plain)
    {
        foreach (var pack in inForce)
        {
            Declare(pack, isQuiet: false);
        }

        foreach (var pack in others)
        {
            Declare(pack, isQuiet: true);
        }

        foreach (var pack in inForce)
        {
            AddHeads(pack);
        }

        parameters = new(plain, inForce, _ => new("", int.MaxValue));
        foreach (var pack in inForce)
        {
            SetParameters(pack);
            ReadRules(pack);
            RaiseSeverities(pack);
            Reword(pack);
            Waive(pack);
        }

        foreach (var pack in inForce)
        {
            CheckTables(pack);
        }

        foreach (var (pack, node, waiver) in waivers.Where(waived => severities.TryGetValue(waived.Waiver.Rule, out var raised) && raised.Pack.Layer >= waived.Pack.Layer))
        {
            problemsOf(pack).Add("TR1036", node, $"this pack waives `{waiver.Rule}`, and pack `{severities[waiver.Rule].Pack.Id}` raises its severity; which of them holds can't be told");
        }

        return new()
        {
            Used = [.. inForce.Select(pack => Used(pack, true)), .. others.Select(pack => Used(pack, false))],
            Severities = severities.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Severity),
            Wordings = wordings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()),
            Waivers = waivers.GroupBy(waived => waived.Waiver.Rule).ToFrozenDictionary(group => group.Key, group => group.Select(waived => waived.Waiver).ToImmutableArray()),
            Changes = [.. changes],
        };
    }

    /// <summary>The types and questions of a pack. A quiet one gives way wherever a name is taken.</summary>
    private void Declare(GuidancePack pack, bool isQuiet)
    {
        var problems = problemsOf(pack);
        foreach (var node in pack.Root.Good("factTypes").ToList())
        {
            var name = node.TextOf("name");
            var type = FactType.OfPack(name, node["label"]?.Text ?? Spelling.Words(name), type => node.Good("questions").Select(question => Question(pack, type, question)));
            if (words.Add(type))
            {
                Change(pack, isQuiet, "adds type", name, null, $"{type.Questions.Length - 1} questions");
            }
            else if (!isQuiet)
            {
                problems.Add("TR1014", node["name"]!, $"{Spelling.Quote(name)} is a type of fact already; add to it under `questions`, or give this one another name");
            }
        }

        foreach (var node in pack.Root.Good("questions").ToList())
        {
            var about = node.TextOf("about");
            if (words.TypeNamed(about) is not { } type)
            {
                if (!isQuiet)
                {
                    problems.Add("TR1021", node["about"]!, $"{Spelling.Quote(about)} is no type of fact; allowed are {Spelling.List(words.TypeNames)}{Spelling.DidYouMean(about, words.TypeNames)}");
                }
            }
            else if (words.Add(Question(pack, type, node)))
            {
                Change(pack, isQuiet, "adds question", $"{about}.{node.TextOf("name")}", null, node.TextOf("ask"));
            }
            else if (!isQuiet)
            {
                problems.Add("TR1014", node["name"]!, $"`{about}` has a question {Spelling.Quote(node.TextOf("name"))} already; give this one another name");
            }
        }

        if (!isQuiet)
        {
            foreach (var reference in pack.Root.Good("questions").Concat(pack.Root.Good("factTypes").SelectMany(type => type.Good("questions")))
                .Select(question => question["refersTo"]).OfType<PackNode>().Where(node => words.TypeNamed(node.Text!) is null).ToList())
            {
                problems.Add("TR1021", reference, $"{Spelling.Quote(reference.Text!)} is no type of fact; allowed are {Spelling.List(words.TypeNames)}{Spelling.DidYouMean(reference.Text!, words.TypeNames)}");
            }
        }
    }

    private static Question Question(GuidancePack pack, FactType type, PackNode node)
    {
        var scale = node["answers"] is { } answers ? Scale.OfChoices(answers.Items.Select(answer => answer.Text ?? ""), node.IsTrue("ordered"))
            : Scale.Of(node.TextOf("kind") switch
            {
                "whole-number" => typeof(int),
                "date" => typeof(DateOnly),
                _ => typeof(string),
            })!;
        var name = node.TextOf("name");
        return new(type, name, node.TextOf("ask"), scale, Sources(pack, node), new PackAnswerReader(name, scale))
        {
            Label = node["label"]?.Text ?? Spelling.Words(name),
            AskWhom = node["askWhom"]?.Text,
            IsSensitive = node.IsTrue("sensitive"),
            IsRemediable = node.IsTrue("remediable"),
            RefersToName = node["refersTo"]?.Text,
        };
    }

    /// <summary>The ids of a pack's rules and what they are about, so that rules may follow on one another in any order.</summary>
    private void AddHeads(GuidancePack pack)
    {
        var problems = problemsOf(pack);
        words.Ruined.UnionWith((pack.Root["rules"]?.Items ?? []).Where(rule => rule.IsBad).Select(rule => rule.TextOf("id")));
        foreach (var node in pack.Root.Good("rules").ToList())
        {
            var names = node["about"] is not { } about ? [] : about.Items.Count > 0 ? about.Items : [about];
            if (names.Count > 2)
            {
                problems.Add("TR1009", node["about"]!, "a rule is about one type of fact, or about two that are joined");
                continue;
            }

            var types = names.Select(name =>
            {
                var type = words.TypeNamed(name.Text ?? "");
                if (type is null)
                {
                    problems.Add("TR1021", name, $"{Spelling.Quote(name.Text ?? "")} is no type of fact; allowed are {Spelling.List(words.TypeNames)}{Spelling.DidYouMean(name.Text ?? "", words.TypeNames)}");
                }

                return type;
            }).ToList();
            if (types.Contains(null))
            {
                words.Ruined.Add(node.TextOf("id"));
            }
            else if (!words.Add(node.TextOf("id"), [.. types!]))
            {
                problems.Add("TR1014", node["id"]!, $"a rule is called {Spelling.Quote(node.TextOf("id"))} already; give this one another id");
            }
            else if (!DatesOf(node).Holds(day))
            {
                words.NotInForce.Add(node.TextOf("id"), DatesOf(node));
                notInForce.Add(new(node.TextOf("id"), node.TextOf("finding"), [.. types!], DatesOf(node)));
            }

            owners.TryAdd(node.TextOf("id"), (pack, node));
        }
    }

    public static DateRange DatesOf(PackNode rule) => new(GuidancePack.DayOf(rule, "validFrom"), GuidancePack.DayOf(rule, "validTo"));

    private void ReadRules(GuidancePack pack)
    {
        var problems = problemsOf(pack);
        foreach (var node in pack.Root.Good("rules").Where(Tell).ToList())
        {
            var about = words.RuleNamed(node.TextOf("id"))!.Value;
            var reader = new PackConditionReader(words, problems, pack.Limits);
            if ((about.Length == 2) != node.Has("join"))
            {
                problems.Add("TR1026", node, about.Length == 2
                    ? "`join` is missing; it says which fact of the second type belongs to one of the first"
                    : "`join` joins two facts, and this rule is not about two");
                continue;
            }

            var join = node["join"] is { } tie ? reader.ReadJoin(tie, about) : null;
            var when = reader.Read(node["when"]!, about);
            var unless = node.Good("unless").Select(clause => reader.Read(clause["when"]!, about) is { } holds
                ? new Clause(clause.TextOf("id"), Fill(clause["text"]!, problems), holds, Sources(pack, clause))
                : null).ToList();
            var basis = Basis(node, problems);
            if (when is null || unless.Contains(null) || (about.Length == 2 && join is null))
            {
                continue;
            }

            var severity = SeverityIn(node);
            rules.Add(new()
            {
                Id = node.TextOf("id"),
                Sources = Sources(pack, node),
                About = about,
                Join = join,
                When = when,
                Unless = [.. unless!],
                Finding = Fill(node["finding"]!, problems),
                Advice = node["advice"] is { } advice ? Fill(advice, problems) : null,
                Severity = severity,
                Basis = basis,
                IsContradiction = false,
                IsConcept = node.IsTrue("concept"),
                ValidFrom = DatesOf(node).First,
                ValidTo = DatesOf(node).Last,
            });
        }

        // Told whether or not it is in force on the day: a reader has to know that it comes, or was there.
        bool Tell(PackNode node)
        {
            Change(pack, false, "adds rule", node.TextOf("id"), null,
                $"{Fill(node["finding"]!, problems)} ({Spelling.Words(SeverityIn(node).ToString())})"
                + (DatesOf(node) is { IsEver: false } dates ? $", in force {dates}" : ""));
            return !words.NotInForce.ContainsKey(node.TextOf("id"));
        }
    }

    private static ImmutableArray<LegalBasis> Basis(PackNode rule, PackProblems problems)
    {
        var bases = ImmutableArray.CreateBuilder<LegalBasis>();
        foreach (var node in rule.Good("basis").ToList())
        {
            var place = node.TextOf("article");
            if (!Instruments.TryFind(node.TextOf("instrument"), out var instrument))
            {
                problems.Add("TR1053", node["instrument"]!, Instruments.UnknownMessage(node.TextOf("instrument")));
            }
            else if ((instrument.ArticleProblem(place) ?? instrument.WeightProblem(place)) is { } why)
            {
                problems.Add("TR1053", node["article"]!, why);
            }
            else
            {
                var provision = instrument.Article(place);
                bases.Add(node.TextOf("whenBound") switch
                {
                    "breach" => provision.Breach(node["scope"]?.Text),
                    "at-odds" => provision.AtOdds(scope: node["scope"]?.Text),
                    _ => provision.Shortfall(node["scope"]?.Text),
                });
            }
        }

        return bases.ToImmutable();
    }

    private void CheckTables(GuidancePack pack)
    {
        var problems = problemsOf(pack);
        foreach (var table in pack.Root.Good("tables").ToList())
        {
            var named = table["rules"]!.Items.Select(item => (Node: item, Rule: beneath.Rules.Concat(rules).FirstOrDefault(rule => rule.Id == item.Text))).ToList();
            foreach (var (item, _) in named.Where(pair => pair.Rule is null && words.RuleNamed(pair.Node.Text!) is null && !words.Ruined.Contains(pair.Node.Text!)))
            {
                problems.Add("TR1024", item, $"no rule is called {Spelling.Quote(item.Text!)}{Spelling.DidYouMean(item.Text!, words.RuleIds)}");
            }

            if (named.TrueForAll(pair => pair.Rule is not null) && named.Find(pair => !PackAnalysis.IsAboutTheSame(pair.Rule!, named[0].Rule!)) is { Rule: { } odd })
            {
                problems.Add("TR1026", table["rules"]!, $"`{odd.Id}` and `{named[0].Rule!.Id}` are not about the same facts, and make up no table");
            }
        }
    }

    private string Fill(PackNode text, PackProblems problems)
    {
        var wrong = new List<Problem>();
        var filled = new DefinitionReader("", wrong, beneath.Options).Fill(text.Text!);
        foreach (var problem in wrong)
        {
            problems.Add(problem.Code, text, problem.Message);
        }

        return filled;
    }

    internal static ImmutableArray<Citation> Sources(GuidancePack pack, PackNode node) =>
    [
        .. (node["sources"]?.Items ?? []).Select(cited => cited.Has("toolkit")
            ? new Citation(Tool.Edition, cited.TextOf("toolkit"))
            : pack.Root.Good("sources").FirstOrDefault(source => source.TextOf("id") == cited.TextOf("source")) is { } source
                ? new Citation(source.TextOf("title"), cited.TextOf("place"), ConfidenceIn(source))
                : new Citation(cited.TextOf("source"), cited.TextOf("place"), Confidence.Doubtful)),
    ];

    private static Confidence ConfidenceIn(PackNode source) =>
        PackGrammar.Confidences.IndexOf(source.TextOf("confidence")) is >= 0 and var index ? Enum.GetValues<Confidence>()[index] : Confidence.ReadInSource;

    internal static Severity SeverityIn(PackNode node) => Enum.GetValues<Severity>()[PackGrammar.Severities.IndexOf(node.TextOf("severity"))];

    private static PackUsed Used(GuidancePack pack, bool isInForce) =>
        new(pack.Id, pack.Edition, pack.Layer, pack.Jurisdiction, pack.Hash, pack.ValidFrom, pack.ValidTo, isInForce, pack.SignedBy);

    private void Change(GuidancePack pack, bool isQuiet, string what, string subject, string? before, string after)
    {
        if (!isQuiet)
        {
            changes.Add(new(pack.Id, pack.Layer, what, subject, before, after));
        }
    }
}
