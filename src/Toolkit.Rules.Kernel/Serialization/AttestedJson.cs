using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.Serialization;

/// <summary>What a case attests of whole rules, as a case file writes it, and the schema of that.</summary>
internal static class AttestedJson
{
    public static void Write(Case facts, Utf8JsonWriter writer)
    {
        if (facts.Attested.IsDefaultOrEmpty)
        {
            return;
        }

        writer.WriteStartArray("attested");
        foreach (var said in facts.Attested.OrderBy(said => said.Rule, StringComparer.Ordinal)
            .ThenBy(said => string.Join('\n', said.Facts.Select(fact => fact.Id)), StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("rule", said.Rule);
            if (said.Facts is [var one])
            {
                writer.WriteString("about", one.Id);
            }
            else if (!said.Facts.IsEmpty)
            {
                CaseSchema.Names(writer, "about", said.Facts.Select(fact => fact.Id));
            }

            writer.WriteString("holds", Spelling.Kebab(said.Holds.ToString()));
            writer.WriteString("attestedBy", said.AttestedBy);
            writer.WriteString("attestedOn", Iso(said.AttestedOn));
            writer.WriteString("basis", said.Basis);
            if (said.ValidUntil is { } end)
            {
                writer.WriteString("validUntil", Iso(end));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteSchema(Utf8JsonWriter json, RuleBook book)
    {
        json.WriteString("description",
            "What somebody attests of whole rules without the answers. It decides nothing: the rules stay undetermined until they are "
            + "answered.");
        CaseSchema.Types(json, "array", "null");
        json.WriteStartObject("items");
        CaseSchema.StartObject(json, ["rule", "holds", "attestedBy", "attestedOn", "basis"]);
        CaseSchema.Property(json, "rule", () =>
        {
            json.WriteString("description", "The rule, by its id.");
            CaseSchema.Names(json, "enum", book.Rules.Where(rule => !rule.IsContradiction).Select(rule => rule.Id));
        });
        CaseSchema.Property(json, "about", () =>
        {
            json.WriteString("description",
                "The fact that the rule is about, by its id; a list of two where it is about two; left out where it is about the case.");
            json.WriteStartArray("oneOf");
            json.WriteStartObject();
            CaseSchema.Types(json, "string", "null");
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            json.WriteString("type", "string");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        });
        CaseSchema.Property(json, "holds", () =>
        {
            json.WriteString("description", "Whether the rule is attested to apply.");
            CaseSchema.Names(json, "enum", ["yes", "no"]);
        });
        CaseSchema.Property(json, "attestedBy", () => Text(json, "Who attests: a name or an office."));
        CaseSchema.Property(json, "attestedOn", () => CaseSchema.Date(json, "The day on which it was attested.", "string"));
        CaseSchema.Property(json, "basis", () => Text(json, "What it rests on, as far as that can be told."));
        CaseSchema.Property(json, "validUntil", () => CaseSchema.Date(json, "The last day on which it counts.", "string", "null"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string description)
    {
        json.WriteString("description", description);
        json.WriteString("type", "string");
        json.WriteString("pattern", "\\S");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
