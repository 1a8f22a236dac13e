using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The content hash of a rule book, in two parts: what decides (conditions, scales, outcomes, severities, legal bases, readings,
/// parameters, packs) and what is said (questions, answers, findings, advice, sources). Each is taken over canonical JSON, in the order of
/// ids: moving a rule within a list changes neither.
/// </summary>
internal static class RuleBookHash
{
    /// <summary>Over both parts.</summary>
    public static string Of(RuleBook book) => Hash(Encoding.ASCII.GetBytes($"{book.LogicHash} {book.WordsHash}"));

    /// <summary>Over what decides.</summary>
    public static string OfLogic(RuleBook book) => Hash(json =>
    {
        // What no rule of the book hangs on does not count: a tool that is added changes nothing about the others.
        ImmutableArray<Definition> all = [.. book.Rules, .. book.Flows];
        var readings = all.SelectMany(definition => definition.Readings).ToHashSet(StringComparer.Ordinal);
        Strings(json, "readings", book.Readings.Where(choice => readings.Contains(choice.Reading!.Id))
            .Select(choice => $"{choice.Reading!.Id}={choice.Id}"));
        Strings(json, "parameters", all.SelectMany(definition => definition.Parameters)
            .Concat(book.Rules.SelectMany(rule => rule.OfPacks.Waivers).SelectMany(waiver => waiver.Parameters)).Distinct()
            .Select(one => FormattableString.Invariant($"{one.Id}={book.Options.Parameters.GetValueOrDefault(one, one.Default)}"))
            .Order(StringComparer.Ordinal));
        if (!book.Packs.IsEmpty)
        {
            Strings(json, "packs", book.Packs.Where(pack => pack.IsInForce).Select(pack => $"{pack.Id}={pack.Hash}"));
        }

        foreach (var type in book.FactTypes)
        {
            Strings(json, type.Name, type.Questions.OrderBy(question => question.Name, StringComparer.Ordinal).Select(Deciding));
        }

        Each(json, book, WriteLogic);
    });

    /// <summary>Over what is said.</summary>
    public static string OfWords(RuleBook book) => Hash(json =>
    {
        json.WriteString("edition", book.Edition);
        foreach (var type in book.FactTypes)
        {
            Strings(json, type.Name, type.Questions.OrderBy(question => question.Name, StringComparer.Ordinal).Select(Said));
        }

        Each(json, book, WriteWords);
    });

    private static string Hash(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Hash(bytes.WrittenSpan);
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void Each(Utf8JsonWriter json, RuleBook book, Action<Utf8JsonWriter, Definition> write)
    {
        foreach (var definition in book.Rules.Concat<Definition>(book.Flows).OrderBy(definition => definition.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject(definition.Id);
            write(json, definition);
            json.WriteEndObject();
        }
    }

    private static void WriteLogic(Utf8JsonWriter json, Definition definition)
    {
        Strings(json, "about", definition.About.Select(type => type.Name));
        if (definition.Join is { } join)
        {
            json.WriteString(join.Inner.Id, join.Outer.Question.Id);
        }

        if (definition is RuleDefinition rule)
        {
            json.WriteString("severity", Spelling.Kebab(rule.Severity.ToString()));
            json.WriteBoolean("contradiction", rule.IsContradiction);
            json.WriteBoolean("concept", rule.IsConcept);
            json.WriteBoolean("absolute", rule.IsAbsolute);
            if (!rule.InForce.IsEver)
            {
                json.WriteString("inForce", rule.InForce.ToString());
            }

            Strings(json, "basis", rule.Basis.Select(source => source.ToString()));
            WriteCondition(json, "when", rule.When);
            if (rule.Within is { } states)
            {
                WriteCondition(json, "within", states);
            }

            WriteClauses(json, "unless", rule.Unless);
        }
        else if (definition is FlowDefinition flow)
        {
            Strings(json, "outcomes", flow.Outcomes.Select(outcome => $"{outcome.Name} {Spelling.Kebab(outcome.Effect.ToString())}"));
            foreach (var step in flow.Steps.Append(flow.Otherwise))
            {
                json.WriteStartObject(step.Id);
                WriteCondition(json, "when", step.When);
                json.WriteString("unknown", step.WhenUnknown.ToString());
                json.WriteString("outcome", step.Outcome.Name);
                json.WriteEndObject();
            }

            if (flow.Gate is { } gate)
            {
                Strings(json, "gated", gate.Outcomes.Select(outcome => outcome.Name));
                json.WriteString("until", gate.Until.Name);
                WriteClauses(json, "requires", gate.Requires);
            }
        }
    }

    private static void WriteWords(Utf8JsonWriter json, Definition definition)
    {
        Sources(json, definition.Sources);
        if (definition is RuleDefinition rule)
        {
            json.WriteString("finding", rule.Finding);
            json.WriteString("advice", rule.Advice);
            WriteTexts(json, "unless", rule.Unless);
        }
        else if (definition is FlowDefinition flow)
        {
            json.WriteString("title", flow.Title);
            Strings(json, "caveats", flow.Caveats);
            Strings(json, "outcomes", flow.Outcomes.Select(outcome => $"{outcome.Name} {outcome.Text}"));
            foreach (var step in flow.Steps.Append(flow.Otherwise))
            {
                json.WriteStartObject(step.Id);
                json.WriteString("because", step.Because);
                json.WriteString("advice", step.Advice);
                json.WriteString("wouldChange", step.WouldChange);
                Sources(json, step.Sources);
                json.WriteEndObject();
            }

            WriteTexts(json, "requires", flow.Gate?.Requires ?? []);
        }
    }

    private static void WriteClauses(Utf8JsonWriter json, string name, ImmutableArray<Clause> clauses)
    {
        json.WriteStartObject(name);
        foreach (var clause in clauses)
        {
            WriteCondition(json, clause.Id, clause.When);
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<Clause> clauses)
    {
        json.WriteStartObject(name);
        foreach (var clause in clauses)
        {
            json.WriteStartObject(clause.Id);
            json.WriteString("text", clause.Text);
            Sources(json, clause.Sources);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCondition(Utf8JsonWriter json, string name, Condition condition)
    {
        json.WritePropertyName(name);
        ConditionJson.Write(json, condition);
    }

    private static string Deciding(Question question) => string.Join(
        '|',
        new[]
        {
            question.Name, question.IsSensitive ? "sensitive" : "", question.IsRemediable ? "remediable" : "",
            question.IsJudgement ? "judgement" : "", question.RefersToName ?? "", question.TakenFrom?.Name ?? "",
            Spelling.Kebab(question.Scale.Kind.ToString()), question.Scale.IsOrdered ? "ordered" : "",
        }
            .Concat(question.Scale.Choices.Select(choice => choice.Name))
            .Concat(question.Names)
            .Concat(question.AppliesIf is { } applies ? [$"applies if {applies.Asked.Question.Name}: {string.Join(", ", applies.Answers)}"]
                : Array.Empty<string>())
            .Concat(question.MayBeEmpty ? ["may be empty"] : Array.Empty<string>())
            .Concat(question.Scale.Unit is { } unit ? [FormattableString.Invariant($"{unit}, {question.Scale.Decimals} decimals")]
                : Array.Empty<string>())
            .Concat(question.Least is { } least ? [FormattableString.Invariant($"at least {least}")] : Array.Empty<string>()));

    private static string Said(Question question) => string.Join(
        '|',
        new[] { question.Name, question.Text, question.Label, question.AskWhom }
            .Concat(question.Sources.Select(source => source.ToString()))
            .Concat(question.Scale.Choices.Select(choice => $"{choice.Name}: {choice.Label}. {choice.Text}")));

    private static void Sources(Utf8JsonWriter json, ImmutableArray<Citation> sources) =>
        Strings(json, "sources", sources.Select(source => source.ToString()));

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
