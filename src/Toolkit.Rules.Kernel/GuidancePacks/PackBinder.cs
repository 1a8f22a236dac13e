using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Builds the packs that are in force on a day onto a rule book, layer by layer.</summary>
internal sealed partial class PackBinder(RuleBook beneath, Func<GuidancePack, PackProblems> problemsOf, DateOnly day)
{
    private readonly PackVocabulary words = new(beneath);
    private readonly List<RuleDefinition> rules = [];
    private readonly Dictionary<string, (GuidancePack Pack, PackNode Node)> owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(PackNode Node, PackSeverity Raised)>> severities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PackWording>> wordings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(PackNode Node, PackWaiver Waiver)>> waivers = new(StringComparer.Ordinal);
    private readonly List<PackChange> changes = [];
    private readonly List<(string Name, string Pack, bool IsQuiet)> declared = [];
    private readonly List<RuleNotInForce> notInForce = [];

    /// <summary>By what facts are of the States of others; asked for after every type and question was declared.</summary>
    private StateReferences References => field ??= new(words.Types);

    /// <summary>The rules of the packs.</summary>
    public ImmutableArray<RuleDefinition> Rules => [.. rules];

    /// <summary>All the rules: those beneath with what packs say of them, then those of the packs.</summary>
    public ImmutableArray<RuleDefinition> AllRules => [.. beneath.Rules.Concat(rules).Select(WithPacks)];

    /// <summary>The rules of the packs that are in force on other days.</summary>
    public ImmutableArray<RuleNotInForce> NotInForce => [.. notInForce];

    /// <summary>Every type of fact, with the questions that packs add.</summary>
    public ImmutableArray<FactType> FactTypes => [.. words.Types.OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The pack and the place of a rule that a pack adds.</summary>
    public IReadOnlyDictionary<string, (GuidancePack Pack, PackNode Node)> Owners => owners;

    /// <summary>
    /// Builds in the packs that are in force, which stand in order; those that are not only lend the names of their questions.
    /// </summary>
    public PackEffects Bind(IReadOnlyList<GuidancePack> inForce, IReadOnlyList<GuidancePack> others, PackParameters parameters)
    {
        (GuidancePack Pack, bool IsQuiet)[] all = [.. inForce.Select(pack => (pack, false)), .. others.Select(pack => (pack, true))];
        declared.AddRange(
            all.SelectMany(each => each.Pack.Root.Good("factTypes"), (each, node) => (node.TextOf("name"), each.Pack.Id, each.IsQuiet)));
        foreach (var (pack, isQuiet) in all)
        {
            DeclareTypes(pack, isQuiet);
        }

        foreach (var (pack, isQuiet) in all)
        {
            DeclareQuestions(pack, isQuiet);
        }

        foreach (var pack in inForce)
        {
            AddHeads(pack);
        }

        foreach (var pack in inForce)
        {
            TellParameters(pack, parameters);
            ReadRules(pack);
            RaiseSeverities(pack);
            Reword(pack);
            Waive(pack);
        }

        foreach (var pack in inForce)
        {
            CheckTables(pack);
        }

        Contradictions();
        return new()
        {
            Used = [.. inForce.Select(pack => Used(pack, true)), .. others.Select(pack => Used(pack, false))],
            Changes = [.. changes],
        };
    }

    /// <summary>The types of a pack; of one that is not in force, only their names are wanted.</summary>
    private void DeclareTypes(GuidancePack pack, bool isQuiet)
    {
        foreach (var node in pack.Root.Good("factTypes").ToList())
        {
            var name = node.TextOf("name");
            var type = FactType.OfPack(pack.Id, name, node["label"]?.Text ?? Spelling.Words(name), isQuiet,
                type => node.Good("questions").Select(question => Question(pack, type, question, isQuiet)));
            if (words.Add(type))
            {
                Change(pack, isQuiet, "adds type", type.Name, null, $"{type.Questions.Length - 1} questions");
            }
            else if (!isQuiet)
            {
                problemsOf(pack)
                    .Add(PackCodes.NameTaken, node["name"]!,
                        $"{Spelling.Quote(name)} is a type of fact already; add to it under `questions`, or give this one another name");
            }
        }
    }

    /// <summary>The questions that a pack adds to the types of others, and what its questions refer to.</summary>
    private void DeclareQuestions(GuidancePack pack, bool isQuiet)
    {
        var problems = problemsOf(pack);
        var own = words.For(pack);
        foreach (var node in pack.Root.Good("questions").ToList())
        {
            var about = node.TextOf("about");
            if (own.TypeNamed(about) is not { } type)
            {
                if (!isQuiet)
                {
                    var (code, message) = own.NoType(about);
                    problems.Add(code, node["about"]!, message);
                }

                continue;
            }

            var question = Question(pack, type, node, isQuiet);
            if (words.Add(question))
            {
                Change(pack, isQuiet, "adds question", question.Id, null, node.TextOf("ask"));
            }
            else if (!isQuiet)
            {
                problems.Add(PackCodes.NameTaken, node["name"]!,
                    $"`{type.Name}` has a question {Spelling.Quote(node.TextOf("name"))} already; give this one another name");
            }
        }

        TellApplies(pack, isQuiet, problems);
        foreach (var reference in isQuiet ? [] : pack.Root.Good("questions")
            .Concat(pack.Root.Good("factTypes").SelectMany(type => type.Good("questions")))
            .Select(question => question["refersTo"]).OfType<PackNode>().Where(node => own.TypeNamed(node.Text!) is null).ToList())
        {
            var (code, message) = own.NoType(reference.Text!);
            problems.Add(code, reference, message);
        }
    }

    /// <summary>The type whose facts a question of a pack refers to, which need not have been declared yet.</summary>
    private string Referred(string target, GuidancePack pack)
    {
        var named = declared.FindAll(type => type.Name == target);
        var meant = named.Exists(type => type.Pack == pack.Id) ? named.FindAll(type => type.Pack == pack.Id)
            : named.Exists(type => !type.IsQuiet) ? named.FindAll(type => !type.IsQuiet)
            : named;
        return beneath.FactTypes.Any(type => type.Name == target) || meant.Count == 0 ? target : $"{meant[0].Pack}/{target}";
    }

    /// <summary>A question of a pack; one about a type of others is called after the pack.</summary>
    private Question Question(GuidancePack pack, FactType type, PackNode node, bool isQuiet)
    {
        var isSet = node.TextOf("kind") == "set";
        var choices = node.Has("answers") ? Scale.OfChoices(PackMeanings.Choices(node), node.IsTrue("ordered")) : null;
        var scale = choices is not null ? isSet ? Scale.OfSet(choices) : choices
            : node["unit"]?.Text is { } unit ? Scale.OfNumbers(node.TextOf("kind") == "decimal" ? typeof(decimal) : typeof(int), unit,
                node["decimals"] is { Text: { } count } ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 0)
            : Scale.Of(node.TextOf("kind") switch
            {
                "whole-number" => typeof(int),
                "date" => typeof(DateOnly),
                _ => typeof(string),
            })!;
        scale = node.TextOf("kind") == "texts" ? Scale.Texts : scale;
        var name = node.TextOf("name");
        var full = type.Pack == pack.Id ? name : $"{pack.Id}/{name}";
        var sources = Sources(beneath.Options.Document, pack, node);
        var question = new Question(type, full, node.TextOf("ask"), scale, sources,
            new PackAnswerReader(full, scale, node.IsTrue("mayBeEmpty")))
        {
            Pack = pack.Id,
            IsQuiet = isQuiet,
            Label = node["label"]?.Text ?? Spelling.Words(name),
            AskWhom = node["askWhom"]?.Text,
            IsSensitive = node.IsTrue("sensitive"),
            IsRemediable = node.IsTrue("remediable"),
            MayBeEmpty = node.IsTrue("mayBeEmpty"),
            RefersToName = node["refersTo"]?.Text is { } target ? Referred(target, pack) : null,
        };
        return scale.Kind == ScaleKind.TextList ? question.WithCount()
            : isSet ? question.WithMembers((_, member) => new PackAnswerReader(member, Scale.YesOrNo)) : question;
    }

    /// <summary>The ids of a pack's rules and what they are about, so that rules may follow on one another in any order.</summary>
    private void AddHeads(GuidancePack pack)
    {
        var problems = problemsOf(pack);
        var own = words.For(pack);
        words.Ruined.UnionWith((pack.Root["rules"]?.Items ?? []).Where(rule => rule.IsBad).Select(rule => rule.TextOf("id")));
        foreach (var node in pack.Root.Good("rules").ToList())
        {
            var names = node["about"] is not { } about ? [] : about.Items.Count > 0 ? about.Items : [about];
            if (names.Count > 2)
            {
                problems.Add(PackCodes.TooFew, node["about"]!, "a rule is about one type of fact, or about two that are joined");
                continue;
            }

            var types = names.Select(name =>
            {
                var type = own.TypeNamed(name.Text ?? "");
                if (type is null)
                {
                    var (code, message) = own.NoType(name.Text ?? "");
                    problems.Add(code, name, message);
                }

                return type;
            }).ToList();
            if (types.Contains(null))
            {
                words.Ruined.Add(node.TextOf("id"));
            }
            else if (!words.Add(node.TextOf("id"), [.. types!]))
            {
                problems.Add(PackCodes.NameTaken, node["id"]!,
                    $"a rule is called {Spelling.Quote(node.TextOf("id"))} already; give this one another id");
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
            var reader = new PackConditionReader(words.For(pack), problems, pack.Limits);
            if ((about.Length == 2) != node.Has("join"))
            {
                problems.Add(PackCodes.BadCondition, node, about.Length == 2
                    ? "`join` is missing; it says which fact of the second type belongs to one of the first"
                    : "`join` joins two facts, and this rule is not about two");
                continue;
            }

            var read = new SortedDictionary<string, Parameter>(StringComparer.Ordinal);
            var join = node["join"] is { } tie ? reader.ReadJoin(tie, about) : null;
            var when = reader.Read(node["when"]!, about);
            var unless = node.Good("unless").Select(clause => reader.Read(clause["when"]!, about) is { } holds
                ? new Clause(clause.TextOf("id"), Fill(clause["text"]!, problems, read), pack.ForStates.Within(holds, References),
                    Sources(beneath.Options.Document, pack, clause))
                : null).ToList();
            foreach (var parameter in reader.ParametersRead)
            {
                read[parameter.Id] = parameter;
            }

            var basis = Basis(node, problems);
            if (when is null || unless.Contains(null) || (about.Length == 2 && join is null))
            {
                continue;
            }

            var severity = SeverityIn(node);
            rules.Add(new()
            {
                Id = node.TextOf("id"),
                Sources = Sources(beneath.Options.Document, pack, node),
                About = about,
                Join = join,
                Pack = pack.Id,
                Within = pack.ForStates.Of(about, References),
                When = pack.ForStates.Within(when, References),
                Unless = [.. unless!],
                Finding = Fill(node["finding"]!, problems, read),
                Advice = node["advice"] is { } advice ? Fill(advice, problems, read) : null,
                Severity = severity,
                Basis = basis,
                IsContradiction = false,
                IsConcept = node.IsTrue("concept"),
                WrittenAt = reader.Written(pack.File, node),
                ValidFrom = DatesOf(node).First,
                ValidTo = DatesOf(node).Last,
                Parameters = [.. read.Values],
            });
        }

        // Told whether or not it is in force on the day: a reader has to know that it comes, or was there.
        bool Tell(PackNode node)
        {
            Change(pack, false, "adds rule", node.TextOf("id"), null,
                $"{Fill(node["finding"]!, problems, new(StringComparer.Ordinal))} ({Spelling.Words(SeverityIn(node).ToString())})"
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
                problems.Add(PackCheckCodes.UnknownLaw, node["instrument"]!, Instruments.UnknownMessage(node.TextOf("instrument")));
            }
            else if ((instrument.ArticleProblem(place) ?? instrument.WeightProblem(place)) is { } why)
            {
                problems.Add(PackCheckCodes.UnknownLaw, node["article"]!, why);
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
            var named = table["rules"]!.Items.Select(item => (Node: item, Rule: beneath.Rules.Concat(rules)
                .FirstOrDefault(rule => rule.Id == item.Text))).ToList();
            foreach (var (item, _) in named.Where(pair => pair.Rule is null && words.RuleNamed(pair.Node.Text!) is null
                && !words.Ruined.Contains(pair.Node.Text!)))
            {
                problems.Add(PackCodes.UnknownRule, item,
                    $"no rule is called {Spelling.Quote(item.Text!)}{Spelling.DidYouMeanId(item.Text!, words.RuleIds)}");
            }

            if (named.TrueForAll(pair => pair.Rule is not null)
                && named.Find(pair => !PackAnalysis.IsAboutTheSame(pair.Rule!, named[0].Rule!)) is { Rule: { } odd })
            {
                problems.Add(PackCodes.BadCondition, table["rules"]!,
                    $"`{odd.Id}` and `{named[0].Rule!.Id}` are not about the same facts, and make up no table");
            }
        }
    }

    private string Fill(PackNode text, PackProblems problems, SortedDictionary<string, Parameter> read)
    {
        var wrong = new List<Problem>();
        var reader = new DefinitionReader("", wrong, beneath.Options);
        var filled = reader.Fill(text.Text!);
        foreach (var parameter in reader.Parameters)
        {
            read[parameter.Id] = parameter;
        }

        foreach (var problem in wrong)
        {
            problems.Add(problem.Code, text, problem.Message);
        }

        return filled;
    }

    internal static ImmutableArray<Citation> Sources(NumberedDocument? document, GuidancePack pack, PackNode node) =>
    [
        .. (node["sources"]?.Items ?? []).Select(cited => cited.Has("toolkit")
            ? new Citation(document?.Name ?? "", cited.TextOf("toolkit"))
            : pack.Root.Good("sources").FirstOrDefault(source => source.TextOf("id") == cited.TextOf("source")) is { } source
                ? new Citation(source.TextOf("title"), cited.TextOf("place"), ConfidenceIn(source))
                : new Citation(cited.TextOf("source"), cited.TextOf("place"), Confidence.Doubtful)),
    ];

    private static Confidence ConfidenceIn(PackNode source) =>
        PackGrammar.Confidences.IndexOf(source.TextOf("confidence")) is >= 0 and var index ? Enum.GetValues<Confidence>()[index]
            : Confidence.ReadInSource;

    internal static Severity SeverityIn(PackNode node) =>
        Enum.GetValues<Severity>()[PackGrammar.Severities.IndexOf(node.TextOf("severity"))];

    private static PackUsed Used(GuidancePack pack, bool isInForce) =>
        new(pack.Id, pack.Edition, pack.Layer, pack.Jurisdiction, pack.Hash, pack.ValidFrom, pack.ValidTo, isInForce, pack.SignedBy)
        {
            States = pack.States,
            Standing = isInForce ? PackStanding.Applied : PackStanding.NotInForce,
            Reason = isInForce ? null : "it is not in force on this day",
        };

    /// <summary>Whether both packs speak for some State.</summary>
    private static bool Overlap(GuidancePack one, GuidancePack other) => one.ForStates.Overlaps(other.ForStates);

    /// <summary>A rule with what packs say of it.</summary>
    private RuleDefinition WithPacks(RuleDefinition rule) =>
        !severities.ContainsKey(rule.Id) && !waivers.ContainsKey(rule.Id) && !wordings.ContainsKey(rule.Id) ? rule
        : new(rule)
        {
            OfPacks = new()
            {
                Severities = [.. severities.GetValueOrDefault(rule.Id, []).Select(raised => raised.Raised)],
                Waivers = [.. waivers.GetValueOrDefault(rule.Id, []).Select(waived => waived.Waiver)
                    .OrderByDescending(waiver => waiver.Pack.Layer)],
                Wordings = [.. wordings.GetValueOrDefault(rule.Id, [])],
            },
        };

    private void Change(GuidancePack pack, bool isQuiet, string what, string subject, string? before, string after)
    {
        if (!isQuiet)
        {
            changes.Add(new(pack.Id, pack.Layer, what, subject, before, after));
        }
    }
}
