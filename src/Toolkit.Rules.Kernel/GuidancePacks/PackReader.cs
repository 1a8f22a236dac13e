using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Reads a pack by itself: syntax, signature, grammar, and what can be told without a rule book.</summary>
internal static class PackReader
{
    /// <summary>The members of a question that say what may be answered.</summary>
    private static readonly string[] Kinds = ["answers", "kind", "refersTo"];

    /// <summary>
    /// The pack; null where it cannot be used at all. What is wrong is noted, and keeps the pack from use even where one is given.
    /// </summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="options">Limits, and which signatures to trust.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="more">What else can be told of a pack before rules take it in; null for nothing.</param>
    public static GuidancePack? Read(
        ReadOnlyMemory<byte> utf8,
        string file,
        PackReadOptions options,
        PackProblems problems,
        Action<PackNode, PackProblems>? more = null)
    {
        var limits = options.Limits;
        if (JsonText.Check(utf8.Span, file, JsonFileKind.Pack, limits.MaxBytes, limits.MaxDepth) is { } broken)
        {
            problems.Add(Located(broken, file));
            return null;
        }

        if (PackNode.Parse(JsonText.WithoutMark(utf8).Span, limits.MaxValues) is not { } root)
        {
            problems.Add(new(PackCodes.TooMuch, PackFindingLevel.Error, file, 1, 1, "$",
                FormattableString.Invariant($"the pack has more than {limits.MaxValues} values, the most that is allowed")));
            return null;
        }

        problems.Pack = Spelling.IsKebab(root.TextOf("id"), slashes: false) ? root.TextOf("id") : null;
        var canonical = GuidancePack.Canonical(root);
        if (!IsTrusted(canonical, root, options, problems, out var signedBy) || IsOtherVersion(root, problems))
        {
            return null;
        }

        new PackShapeCheck(problems, limits).Check(root, PackGrammar.Root);
        if (root.Kind != JsonValueKind.Object || problems.IsFull)
        {
            return null; // what lies behind the last problem was not checked
        }

        Count(root, limits, problems);
        Names(root, problems);
        Questions(root, problems);
        Dates(root, problems);
        PackJurisdiction.Check(root, problems);
        Sources(root, problems);
        more?.Invoke(root, problems);
        PackPlaceholder.Warn(root, problems);
        return PackGrammar.Layers.Contains(root.TextOf("layer")) ? new(root, file, limits, GuidancePack.HashOf(canonical), signedBy) : null;
    }

    private static bool IsTrusted(byte[] canonical, PackNode root, PackReadOptions options, PackProblems problems, out string? signedBy)
    {
        signedBy = null;
        if (options.Signature is { } signature)
        {
            signedBy = PackSignature.Verify(canonical, signature.Span, options.TrustedKeys)?.Name;
            if (signedBy is null)
            {
                problems.Add(PackCheckCodes.SignatureOfOther, root,
                    "the signature is by no trusted key, or the pack was changed after it was signed");
            }
        }
        else if (options.RequiresSignature)
        {
            problems.Add(PackCheckCodes.NotSigned, root, "the pack is not signed, and only signed packs are accepted here");
        }

        return signedBy is not null || (options.Signature is null && !options.RequiresSignature);
    }

    private static bool IsOtherVersion(PackNode root, PackProblems problems)
    {
        if (root.Kind != JsonValueKind.Object || root["version"] is not { Kind: JsonValueKind.Number } version || version.Text == "1")
        {
            return false;
        }

        problems.Add(PackCodes.OtherVersion, version,
            $"version {Spelling.Quote(version.Text!)} cannot be read; "
                + FormattableString.Invariant($"this library reads version {PackGrammar.Version}"));
        return true;
    }

    private static void Count(PackNode root, PackLimits limits, PackProblems problems)
    {
        if (root["rules"] is { } rules && rules.Items.Count > limits.MaxRules)
        {
            problems.Add(PackCodes.TooMuch, rules,
                FormattableString.Invariant($"the pack has {rules.Items.Count} rules; allowed are {limits.MaxRules}"));
        }

        var dates = root.Good("rules").SelectMany(rule => PackBinder.DatesOf(rule).Turns()).Distinct().Count();
        if (dates > limits.MaxDates)
        {
            problems.Add(PackCodes.TooMuch, root["rules"]!,
                FormattableString.Invariant($"the rules begin or end on {dates} different days; allowed are {limits.MaxDates}"));
        }

        var questions = (root["questions"]?.Items.Count ?? 0)
            + (root["factTypes"]?.Items.Sum(type => type["questions"]?.Items.Count ?? 0) ?? 0);
        if (questions > limits.MaxQuestions)
        {
            problems.Add(PackCodes.TooMuch, root,
                FormattableString.Invariant($"the pack has {questions} questions; allowed are {limits.MaxQuestions}"));
        }
    }

    private static void Names(PackNode root, PackProblems problems)
    {
        var id = root.TextOf("id");
        foreach (var (what, node) in root.Good("rules").Select(rule => ("rule", rule))
            .Concat(root.Good("ownParameters").Select(parameter => ("parameter", parameter)))
            .Where(named => id.Length > 0 && !named.Item2.TextOf("id").StartsWith(id + "/", StringComparison.Ordinal)).ToList())
        {
            problems.Add(PackCodes.IdOfOther, node["id"]!,
                $"{what} {Spelling.Quote(node.TextOf("id"))} does not begin with the pack's id; write "
                + $"{Spelling.Quote($"{id}/{node.TextOf("id").Split('/')[^1]}")}");
        }

        foreach (var parameter in root.Good("ownParameters").Where(parameter => parameter["value"] is { Text: { } value }
            && value.StartsWith('-') || parameter["value"]?.Text == "0").ToList())
        {
            problems.Add(PackCodes.Loosens, parameter["value"]!, $"parameter `{parameter.TextOf("id")}` is a whole number above zero");
        }

        Unique(root.Good("rules"), "id", "rule", problems);
        Unique(root.Good("sources"), "id", "source", problems);
        Unique(root.Good("tables"), "id", "table", problems);
        Unique(root.Good("factTypes"), "name", "type of fact", problems);
        Unique(root.Good("parameters"), "parameter", "parameter", problems);
        Unique(root.Good("ownParameters"), "id", "parameter", problems);
        Unique(root.Good("severities"), "rule", "rule with a raised severity", problems);
        foreach (var type in root.Good("factTypes").ToList())
        {
            Unique(type.Good("questions"), "name", "question", problems);
        }

        foreach (var rule in root.Good("rules").ToList())
        {
            Unique(rule.Good("unless"), "id", "exception", problems);
        }
    }

    private static void Unique(IEnumerable<PackNode> nodes, string member, string what, PackProblems problems)
    {
        foreach (var twice in nodes.GroupBy(node => node.TextOf(member)).Where(group => group.Key.Length > 0).ToList())
        {
            foreach (var again in twice.Skip(1))
            {
                problems.Add(PackCodes.NameTaken, again[member]!,
                    FormattableString.Invariant($"{what} {Spelling.Quote(twice.Key)} is here more than once, first in line {twice.First().Line}"));
            }
        }
    }

    private static void Questions(PackNode root, PackProblems problems)
    {
        foreach (var question in root.Good("questions").Concat(root.Good("factTypes").SelectMany(type => type.Good("questions"))).ToList())
        {
            var says = Kinds.Where(question.Has).ToList();
            var isSet = question.TextOf("kind") == "set";
            if (isSet && (!question.Has("answers") || says.Count != 2 || question.IsTrue("ordered")))
            {
                problems.Add(PackCodes.KindUnclear, question["kind"]!,
                    !question.Has("answers") ? "a set has members, and the question lists none; give them as `answers`"
                    : says.Count != 2 ? "a set is answered yes or no for each of its `answers`, and refers to nothing; take `refersTo` out"
                    : "the members of a set have no order; take `ordered` out");
            }
            else if (!isSet && says.Count != 1)
            {
                problems.Add(PackCodes.KindUnclear, question, says.Count == 0
                    ? "the question does not say what may be answered; give `answers`, `kind` or `refersTo`"
                    : $"the question says what may be answered in {says.Count} ways, {Spelling.List(says)}; one is allowed");
            }

            Numbers(question, problems);
            if (question["mayBeEmpty"] is { } empty && question.TextOf("kind") != "texts")
            {
                problems.Add(PackCodes.KindUnclear, empty,
                    "`mayBeEmpty` says that an empty list is an answer; the question's kind is `texts`");
            }

            if (question.Has("ordered") && !question.Has("answers"))
            {
                problems.Add(PackCodes.KindUnclear, question["ordered"]!,
                    "`ordered` is said of a list of `answers`; numbers and dates have their order, texts have none");
            }

            if (question["ask"] is { IsBad: false } && !Texts.QuestionMark.IsIn(question.TextOf("ask")))
            {
                problems.Add(PackCodes.BadText, question["ask"] ?? question, "a question ends with a question mark");
            }

            if (question.TextOf("name") == Evaluation.UnansweredCheck.Member)
            {
                problems.Add(PackCodes.NameTaken, question["name"]!, $"`{Evaluation.UnansweredCheck.Member}` is where a case file says "
                    + $"why questions are not answered; a question has another name");
            }

            if (question.TextOf("name") == "id")
            {
                problems.Add(PackCodes.NameTaken, question["name"]!,
                    "`id` is the name of every fact within its case; a question has another name");
            }

            foreach (var answer in (question["answers"]?.Items ?? []).Where(answer => !answer.IsBad).ToList())
            {
                if (answer.Text is { } text && TextAnswer.WhyNoChoice(text) is { } why)
                {
                    problems.Add(PackCheckCodes.AnswerOfNothing, answer,
                        $"{Spelling.Quote(text)} {why}, and a case would count it as an answer; take it out, as "
                        + TextAnswer.LeaveOut);
                }
            }

            foreach (var twice in (question["answers"]?.Items ?? []).GroupBy(answer => answer.Text).Where(group => group.Count() > 1)
                .ToList())
            {
                problems.Add(PackCodes.NameTaken, twice.Last(), $"answer {Spelling.Quote(twice.Key ?? "")} is here more than once");
            }

            PackMeanings.Check(question, problems);
        }
    }

    /// <summary>What a number counts, and with how many decimals.</summary>
    private static void Numbers(PackNode question, PackProblems problems)
    {
        var isDecimal = question.TextOf("kind") == "decimal";
        if (question["unit"] is { } unit && !isDecimal && question.TextOf("kind") != "whole-number")
        {
            problems.Add(PackCodes.KindUnclear, unit,
                "`unit` says what a number counts; the question's kind is `decimal` or `whole-number`");
        }

        if (question["decimals"] is { } decimals
            && (!isDecimal || !int.TryParse(decimals.Text, System.Globalization.CultureInfo.InvariantCulture, out var count)
                || count is < 1 or > Scale.MostDecimals))
        {
            problems.Add(PackCodes.KindUnclear, decimals, isDecimal
                ? FormattableString.Invariant($"found {PackShapeCheck.Describe(decimals)}; a number has from 1 to {Scale.MostDecimals} decimals")
                : "`decimals` is said of the kind `decimal`; a whole number has none");
        }

        if (isDecimal && (!question.Has("unit") || !question.Has("decimals")))
        {
            problems.Add(PackCodes.KindUnclear, question["kind"]!,
                "a `decimal` says what it counts and how exactly, as in `\"unit\": \"per cent\", \"decimals\": 1`");
        }
    }

    private static void Dates(PackNode root, PackProblems problems)
    {
        Order(root, "validFrom", "validTo");
        foreach (var rule in root.Good("rules").ToList())
        {
            Order(rule, "validFrom", "validTo");
            Within(rule);
        }

        foreach (var waiver in root.Good("waivers").ToList())
        {
            Order(waiver, "from", "until");
            if (GuidancePack.DayOf(waiver, "until") > GuidancePack.DayOf(root, "validTo"))
            {
                problems.Warn(PackCheckCodes.WaiverOutlivesPack, waiver["until"]!,
                    $"the waiver is to end on {waiver.TextOf("until")}, and ends with its pack on "
                    + root.TextOf("validTo"));
            }
        }

        void Within(PackNode rule)
        {
            if (GuidancePack.DayOf(rule, "validTo") < GuidancePack.DayOf(root, "validFrom")
                || GuidancePack.DayOf(rule, "validFrom") > GuidancePack.DayOf(root, "validTo"))
            {
                problems.Add(PackCodes.NeverInForce, rule, "the rule is never in force together with its pack: it "
                    + (GuidancePack.DayOf(rule, "validTo") < GuidancePack.DayOf(root, "validFrom") ? $"ends on {rule.TextOf("validTo")}"
                    : $"begins on {rule.TextOf("validFrom")}"));
            }
        }

        void Order(PackNode node, string first, string last)
        {
            if (GuidancePack.DayOf(node, first) is { } from && GuidancePack.DayOf(node, last) is { } to && to < from)
            {
                problems.Add(PackCodes.BadNumberOrDate, node[last]!,
                    $"`{last}` is {node.TextOf(last)}, before `{first}`, {node.TextOf(first)}");
            }
        }
    }

    /// <summary>Every source that is named is listed, and the other way round.</summary>
    private static void Sources(PackNode root, PackProblems problems)
    {
        var listed = root.Good("sources").Select(source => source.TextOf("id")).ToList();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cited in Cited(root).Where(cited => !cited.IsBad).ToList())
        {
            if (cited.Has("source") == cited.Has("toolkit"))
            {
                problems.Add(PackCodes.BadCitation, cited, "a source is named by `source` and `place`, or by `toolkit`");
            }
            else if (cited.Has("toolkit") && cited.Has("place"))
            {
                problems.Add(PackCodes.BadCitation, cited["place"]!,
                    "an item of the toolkit is the place itself; `place` belongs to `source`");
            }
            else if (cited.Has("source") && !cited.Has("place"))
            {
                problems.Add(PackCodes.BadCitation, cited, "`place` is missing; it says where in the source this stands");
            }
            else if (cited.Has("source") && !listed.Contains(cited.TextOf("source")))
            {
                problems.Add(PackCodes.BadCitation, cited["source"]!,
                    $"{Spelling.Quote(cited.TextOf("source"))} is no source of this pack; "
                    + (listed.Count == 0 ? "it lists none" : $"it lists {Spelling.List(listed)}")
                        + Spelling.DidYouMean(cited.TextOf("source"), listed));
            }

            used.Add(cited.TextOf("source"));
        }

        foreach (var source in root.Good("sources").Where(source => !used.Contains(source.TextOf("id"))))
        {
            problems.Warn(PackCheckCodes.NotCited, source, $"nothing in this pack cites the source {Spelling.Quote(source.TextOf("id"))}");
        }
    }

    /// <summary>Every place where something is cited.</summary>
    public static IEnumerable<PackNode> Cited(PackNode node) => node.Members
        .SelectMany(member => member.Name == "sources" ? member.Value.Items.Where(item => !item.Has("title")) : Cited(member.Value))
        .Concat(node.Items.SelectMany(Cited));

    /// <summary>A syntax error, whose place tells line and column in words.</summary>
    private static PackFinding Located(Problem problem, string file)
    {
        var words = problem.Place[file.Length..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Where(word => int.TryParse(word, out _))
            .Select(word => int.Parse(word, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return new(problem.Code, PackFindingLevel.Error, file, numbers.Count > 0 ? numbers[0] : 1, numbers.Count > 1 ? numbers[1] : 1, "$",
            problem.Message);
    }
}
