using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace Toolkit.Rules.Evaluation;

/// <summary>The content hash of a rule book: over canonical JSON of everything that can show in a report.</summary>
internal static class RuleBookHash
{
    public static string Of(RuleBook book)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("edition", book.Edition);
            Strings(json, "readings", book.Readings.Select(choice => choice.ToString()));
            Strings(json, "parameters", book.Options.Parameters.Select(pair => FormattableString.Invariant($"{pair.Key.Id}={pair.Value}")).Order(StringComparer.Ordinal));
            if (!book.Packs.IsEmpty)
            {
                Strings(json, "packs", book.Packs.Where(pack => pack.IsInForce).Select(pack => $"{pack.Id}={pack.Hash}"));
            }

            foreach (var type in book.FactTypes)
            {
                Strings(json, type.Name, type.Questions.Select(Line));
            }

            foreach (var definition in book.Rules.Concat<Definition>(book.Flows))
            {
                json.WriteStartObject(definition.Id);
                Write(json, definition);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, Definition definition)
    {
        Strings(json, "about", definition.About.Select(type => type.Name));
        Strings(json, "sources", definition.Sources.Select(source => source.ToString()));
        if (definition.Join is { } join)
        {
            json.WriteString(join.Inner.Id, join.Outer.Question.Id);
        }

        if (definition is RuleDefinition rule)
        {
            json.WriteString("finding", rule.Finding);
            json.WriteString("advice", rule.Advice);
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
            json.WriteString("title", flow.Title);
            Strings(json, "caveats", flow.Caveats);
            Strings(json, "outcomes", flow.Outcomes.Select(outcome => outcome.ToString()));
            foreach (var step in flow.Steps.Append(flow.Otherwise))
            {
                json.WriteStartObject(step.Id);
                WriteCondition(json, "when", step.When);
                json.WriteString("unknown", step.WhenUnknown.ToString());
                json.WriteString("outcome", step.Outcome.Name);
                json.WriteString("because", step.Because);
                json.WriteString("advice", step.Advice);
                json.WriteString("wouldChange", step.WouldChange);
                Strings(json, "sources", step.Sources.Select(source => source.ToString()));
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

    private static void WriteClauses(Utf8JsonWriter json, string name, ImmutableArray<Clause> clauses)
    {
        json.WriteStartArray(name);
        foreach (var clause in clauses)
        {
            json.WriteStartObject();
            json.WriteString("id", clause.Id);
            json.WriteString("text", clause.Text);
            Strings(json, "sources", clause.Sources.Select(source => source.ToString()));
            WriteCondition(json, "when", clause.When);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCondition(Utf8JsonWriter json, string name, Condition condition)
    {
        json.WritePropertyName(name);
        ConditionJson.Write(json, condition);
    }

    private static string Line(Question question) => string.Join(
        '|',
        new[] { question.Name, question.Text, question.Label, question.AskWhom, question.IsSensitive ? "sensitive" : "", question.IsRemediable ? "remediable" : "" }
            .Concat(question.Scale.Choices.Select(choice => choice.Name))
            .Concat(question.Names)
            .Concat(question.Least is { } least ? [FormattableString.Invariant($"at least {least}")] : Array.Empty<string>())
            .Concat(question.Sources.Select(source => source.ToString())));

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
