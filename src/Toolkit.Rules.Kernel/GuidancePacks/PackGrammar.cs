using System.Collections.Immutable;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>The grammar of guidance packs, version 1, but for conditions.</summary>
internal static class PackGrammar
{
    public const int Version = 1;

    public static ImmutableArray<string> Layers { get; } = [.. Enum.GetNames<PackLayer>().Select(Spelling.Kebab)];

    public static ImmutableArray<string> Severities { get; } = [.. Enum.GetNames<Severity>().Select(Spelling.Kebab)];

    public static ImmutableArray<string> Confidences { get; } = [.. Enum.GetNames<Confidence>().Select(Spelling.Kebab)];

    private static PackShape Sentence { get; } = PackShape.Of(PackText.Telling, "text");

    /// <summary>A country code may read like a phrase that means "not known": `NA` is Namibia.</summary>
    private static PackShape Place { get; } = PackShape.Any("a country code, or the name of a region");

    private static PackShape Day { get; } = PackShape.Of(PackText.Date, "a date as in `2026-11-24`");

    private static PackShape RuleId { get; } = PackShape.Of(PackText.KebabPath, "the id of a rule");

    private static PackShape RuleBeneath { get; } = RuleId with { Names = PackName.Rule };

    private static PackShape TypeName { get; } = PackShape.Of(PackText.CamelOfPack, "the name of a type of fact") with
    {
        Names = PackName.FactType,
    };

    /// <summary>Where something stands: a source that the pack lists, or an item of the toolkit.</summary>
    private static PackShape Cited { get; } = PackShape.List(
        PackShape.Object(
            "a source",
            new("source", PackShape.Of(PackText.Kebab, "the id of a source that the pack lists"), false,
                "the source's id, as the pack lists it."),
            new("toolkit", Sentence, false, "an item of the toolkit's index, in place of `source` and `place`."),
            new("place", Sentence, false, "the place in the source: a section, an article, a page.")),
        "a list of sources, such as `{ \"source\": \"act\", \"place\": \"s. 4\" }`",
        least: 1);

    private static PackShape Question(params ImmutableArray<PackMember> first) => PackShape.Object("a question",
    [
        .. first,
        new("name", PackShape.Of(PackText.Camel, "the question's name in camelCase"), true,
            "the question's name in case files; there it stands after the pack's id and a slash where the type is not the pack's own, "
            + "or alone while that is clear."),
        new("ask", PackShape.Of(PackText.Telling, "a question with a question mark"), true, "the question as it is put to a person."),
        new("label", Sentence, false, "the question in a few words, for sentences."),
        new("askWhom", Sentence, false, "who can answer it."),
        new("answers", PackShape.List(PackShape.Of(PackText.Kebab, "an answer in kebab-case"), "a list of answers", least: 2), false,
            "the answers to choose from, in printed order; of a set, its members."),
        new("meanings", PackShape.List(
            PackShape.Object(
                "what an answer means",
                new("answer", PackShape.Of(PackText.Kebab, "one of the answers"), true, "the answer, as `answers` lists it."),
                new("label", Sentence, false, "the answer in a few words, as reports show it."),
                new("text", Sentence, true, "what the answer means, as a sentence.")),
            "a list of what the answers mean"), false, "what the answers mean; those that are left out are shown by their names."),
        new("ordered", PackShape.Flag, false, "whether the answers stand in rising order, so that `atLeast` and `atMost` mean something."),
        new("kind", PackShape.Choice("whole-number", "decimal", "date", "text", "texts", "set"), false,
            "what is answered, where it is no choice; a `set` is answered yes or no for each of its `answers`."),
        new("mayBeEmpty", PackShape.Flag, false, "whether an empty list of `texts` is an answer: that there is none."),
        new("unit", Sentence, false, "what a number counts, such as `per cent`; a `decimal` has one."),
        new("decimals", PackShape.Whole("a whole number from 1 to 6"), false,
            "how many decimals an answer of kind `decimal` may have; nothing is rounded."),
        new("refersTo", TypeName, false, "the type of fact whose id the answer is; the answer is then text."),
        new("appliesIf", PackShape.Object(
            "to which facts a question applies",
            new("question", PackShape.Any("a question of the same type of fact"), true,
                "another question of the same type of fact, answered by a choice."),
            new("isAnyOf", PackShape.List(PackShape.Of(PackText.Kebab, "an answer in kebab-case"), "a list of answers", least: 1), true,
                "the answers with which this question applies.")), false,
                "to which facts the question applies; only of others a case may say that it does not apply."),
        new("sensitive", PackShape.Flag, false, "whether the answer is personal or confidential."),
        new("remediable", PackShape.Flag, false, "whether events can change the answer."),
        new("sources", Cited, true, "where the question comes from."),
    ]);

    private static PackShape Clause { get; } = PackShape.Object(
        "an exception",
        new("id", PackShape.Of(PackText.Kebab, "a name in kebab-case"), true, "its name within the rule."),
        new("text", Sentence, true, "the exception as a sentence."),
        new("when", PackShape.Condition, true, "when it holds."),
        new("sources", Cited, true, "where the exception stands."));

    private static PackShape Rule { get; } = PackShape.Object(
        "a rule",
        new("id", RuleId, true, "its id: the pack's id, a slash, and what is wrong."),
        new("about", PackShape.List(TypeName, "a type of fact, or a list of two") with { OrOne = true }, false,
            "the type of fact that it is about; two that are joined; nothing for the whole case."),
        new("join", PackShape.Object(
            "a join",
            new("match", PackShape.Any("a question") with { Names = PackName.Question }, true, "a question of the one fact."),
            new("with", PackShape.Any("a question") with { Names = PackName.Question }, true,
                "the question of the other fact that it equals.")), false,
                "what joins the two facts that the rule is about."),
        new("when", PackShape.Condition, true, "when the rule is raised."),
        new("unless", PackShape.List(Clause, "a list of exceptions"), false,
            "exceptions: where one holds, the rule is not raised; where one is unknown, it is undetermined."),
        new("finding", Sentence, true, "what was found, as one sentence."),
        new("advice", Sentence, false, "what to do about it."),
        new("severity", PackShape.Choice(Severities), true, "how much weight the finding has."),
        new("basis", PackShape.List(
            PackShape.Object(
                "a legal basis",
                new("instrument", PackShape.Any("the id of an instrument, such as `CAT`") with { Names = PackName.Instrument }, true,
                    "the instrument, by its id."),
                new("article", PackShape.Any("an article, such as `4(2)`"), true, "the article, or a part of it."),
                new("whenBound", PackShape.Choice("breach", "at-odds", "shortfall"), true,
                    "the severity where the provision binds the State on the day; otherwise `severity` holds."),
                new("scope", Sentence, false, "for whom or what, in plain words; left out where it holds for everybody.")),
            "a list of legal bases"), false, "the provisions that the finding rests on."),
        new("concept", PackShape.Flag, false, "whether the rule only names a condition that others follow on."),
        new("validFrom", Day, false, "the first day on which the rule is in force; that of the pack unless set."),
        new("validTo", Day, false, "the last day on which the rule is in force; that of the pack unless set."),
        new("sources", Cited, true, "where the rule stands."));

    public static PackShape Root { get; } = PackShape.Object(
        "a guidance pack",
        new("$schema", PackShape.Any("text"), false, "the place of the schema, for editors."),
        new("version", PackShape.Whole("the number 1"), true, "the version of this format: 1."),
        new("id", PackShape.Of(PackText.Kebab, "the pack's id in kebab-case"), true, "the pack's id; its rules' ids begin with it."),
        new("edition", Sentence, true, "which edition of the pack this is."),
        new("title", Sentence, false, "what the pack is about."),
        new("layer", PackShape.Choice(Layers), true,
            "for whom the pack speaks: packs are built in in the order toolkit, region, country, organisation."),
        new("jurisdiction",
            PackShape.List(Place, "a list of States by ISO code, or the name of a region", least: 1) with { OrOne = true }, false,
            "the country, by ISO code, or the name of the region; left out where a pack of an organisation holds everywhere."),
        new("states", PackShape.List(PackShape.Any("the ISO code of a State"), "a list of States by ISO code", least: 1), false,
            "the States of the region, by ISO code: the pack's rules, waivers and wordings touch only facts and cases of these."),
        new("validFrom", Day, true, "the first day on which the pack is in force."),
        new("validTo", Day, false, "the last day on which it is in force; left out where no end is set."),
        new("author", Sentence, true, "who wrote the pack."),
        new("approvals", PackShape.List(
            PackShape.Object(
                "an approval",
                new("by", Sentence, true, "who approved."),
                new("on", Day, true, "the day of the approval.")), "a list of approvals"), false, "who approved the pack, and when."),
        new("sources", PackShape.List(
            PackShape.Object(
                "a source",
                new("id", PackShape.Of(PackText.Kebab, "a name in kebab-case"), true, "the name by which this pack refers to it."),
                new("title", Sentence, true, "the document, as it is cited."),
                new("confidence", PackShape.Choice(Confidences), false,
                    "how sure the author is that it says what it is cited for; `read-in-source` unless said otherwise.")),
            "a list of sources"), false, "the documents that the pack cites."),
        new("factTypes", PackShape.List(
            PackShape.Object(
                "a type of fact",
                new("name", PackShape.Of(PackText.Camel, "the name of a type of fact"), true,
                    "its name in case files, after the pack's id and a slash; alone while no other pack has a type of this name."),
                new("label", Sentence, false, "its name in words."),
                new("questions", PackShape.List(Question(), "a list of questions", least: 1), true, "what is asked about it.")),
            "a list of types of fact"), false, "types of fact that this pack defines."),
        new("questions", PackShape.List(
            Question(new PackMember("about", TypeName, true, "the type of fact that it is asked about.")),
            "a list of questions"), false, "questions added to types of fact that exist already."),
        new("rules", PackShape.List(Rule, "a list of rules"), false, "the rules that this pack adds."),
        new("parameters", PackShape.List(
            PackShape.Object(
                "a parameter",
                new("parameter", PackShape.Of(PackText.KebabPath, "the id of a parameter") with { Names = PackName.Parameter }, true,
                    "the parameter, of the toolkit or of a pack beneath."),
                new("value", PackShape.Whole("a whole number above zero"), true, "its value."),
                new("reason", Sentence, true, "why."),
                new("sources", Cited, true, "where that stands.")),
            "a list of parameters"), false, "numbers that the toolkit or a pack beneath leaves open, set for this layer."),
        new("ownParameters", PackShape.List(
            PackShape.Object(
                "a parameter of the pack's own",
                new("id", PackShape.Of(PackText.KebabPath, "the id of a parameter"), true,
                    "its id: the pack's id, a slash, and what it is; conditions read it by `{ \"parameter\": \"its id\" }`, texts by its "
                    + "id in braces."),
                new("value", PackShape.Whole("a whole number above zero"), true, "its value, unless a layer above sets another."),
                new("unit", Sentence, true, "what the number counts, such as `months`."),
                new("text", Sentence, true, "what it is for, as a sentence."),
                new("stricter", PackShape.Choice("lower", "higher"), true,
                    "in which direction it is stricter; a layer above may set it in that direction only."),
                new("sources", Cited, true, "where its value comes from.")),
            "a list of parameters of the pack's own"), false,
                "numbers that this pack's conditions and texts read, and that a layer above may set."),
        new("severities", PackShape.List(
            PackShape.Object(
                "a raised severity",
                new("rule", RuleBeneath, true, "the rule."),
                new("severity", PackShape.Choice(Severities), true, "its severity in this layer, higher than before."),
                new("reason", Sentence, true, "why."),
                new("sources", Cited, true, "where that stands.")),
            "a list of raised severities"), false, "findings of other rules that weigh more in this layer."),
        new("wordings", PackShape.List(
            PackShape.Object(
                "a wording",
                new("rule", RuleBeneath, true, "the rule."),
                new("language", PackShape.Any("a language tag, such as `fr`"), true, "the language, as a tag such as `fr` or `pt-BR`."),
                new("finding", Sentence, true, "what was found, in these words."),
                new("advice", Sentence, false, "what to do about it, in these words.")),
            "a list of wordings"), false, "findings in the words of this layer; they stand beside the rule's own and do not replace it."),
        new("waivers", PackShape.List(
            PackShape.Object(
                "a waiver",
                new("rule", RuleBeneath, true, "the rule that is waived."),
                new("reason", Sentence, true, "why it is waived."),
                new("authority", Sentence, true, "who decided that."),
                new("from", Day, false, "the first day of the waiver; that of the pack unless set."),
                new("until", Day, true, "the last day of the waiver."),
                new("when", PackShape.Condition, false, "for which facts only; where that is unknown, nothing is waived."),
                new("severity", PackShape.Choice(Severities), false,
                    "the lower severity that the finding keeps, once it is made; left out where it is waived altogether."),
                new("sources", Cited, false, "where the decision stands.")),
            "a list of waivers"), false, "rules of other layers that are not held against a case, with reason, authority and end; every "
                + "report concerned shows them."),
        new("tables", PackShape.List(
            PackShape.Object(
                "a table",
                new("id", PackShape.Of(PackText.Kebab, "a name in kebab-case"), true, "its name within the pack."),
                new("rules", PackShape.List(RuleBeneath, "a list of rule ids", least: 2), true,
                    "the rules that make up the table, about the same facts."),
                new("raises", PackShape.Choice("exactly-one", "at-least-one", "at-most-one"), true,
                    "how many of them are raised once every question is answered; `toolkit-rules check` proves it.")),
            "a list of tables"), false, "rules that belong together, so that gaps and overlaps between them are found."));
}
