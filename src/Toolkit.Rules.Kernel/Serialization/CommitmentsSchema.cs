using System.Text.Json;
using Toolkit.Rules.Law;
using static Toolkit.Rules.Serialization.CaseSchema;

namespace Toolkit.Rules.Serialization;

/// <summary>The part of the schema of case files that describes commitments of States.</summary>
internal static class CommitmentsSchema
{
    private const string PartialDates = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?$";

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteString(
            "description",
            "What is known of the treaties that States joined. "
                + "What this says of an instrument takes the place of what a host knows of it.");
        Objects(json, ["state"], () =>
        {
            Property(json, "state", () => Text(json, "A code of ISO 3166 with two or three letters, or the State's name."));
            Property(json, "commitments", () => Objects(json, ["instrument", "act", "date", "source", "sourceAsOf"], () =>
            {
                Property(json, "instrument", () => Names(json, "enum", Instruments.All.Select(instrument => instrument.Id)));
                Property(json, "act", () => Words<CommitmentAct>(json));
                Property(json, "date", () => PartialDate(json,
                    "The day of signature or deposit; a month, a year or an interval of days where no more is known."));
                Property(json, "effectiveOn", () => Date(json, "The day on which it took effect, where a source says it.",
                    "string", "null"));
                Property(json, "source", () => Text(json, "Who says so."));
                Property(json, "sourceAsOf", () => PartialDate(json, "The date for which the source speaks."));
                Property(json, "confidence", () => Words<CommitmentConfidence>(json));
            }));
            Property(json, "reservations", () => Objects(json, ["instrument", "source", "sourceAsOf"], () =>
            {
                Property(json, "instrument", () => Names(json, "enum", Instruments.All.Select(instrument => instrument.Id)));
                Property(json, "kinds", () => List(json,
                    () => Names(json, "enum", DraftReader.KindsToWrite.Select(kind => Spelling.Kebab(kind.ToString())))));
                Property(json, "articles", () => List(json, () => json.WriteString("type", "string")));
                Property(json, "reading", () => Words<ReservationReading>(json));
                Property(json, "isGeneral", () => Types(json, "boolean", "null"));
                Property(json, "limitedTo", () => Types(json, "string", "null"));
                Property(json, "source", () => Text(json, "Who says so."));
                Property(json, "sourceAsOf", () => PartialDate(json, "The date for which the source speaks."));
            }));
            Property(json, "reservationsKnownFor", () =>
                List(json, () => Names(json, "enum", Instruments.All.Select(instrument => instrument.Id))));
        });
    }

    private static void Objects(Utf8JsonWriter json, string[] required, Action properties) => List(json, () =>
    {
        StartObject(json, required);
        properties();
        json.WriteEndObject();
    });

    private static void List(Utf8JsonWriter json, Action items)
    {
        Types(json, "array", "null");
        json.WriteStartObject("items");
        items();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string description)
    {
        json.WriteString("description", description);
        json.WriteString("type", "string");
    }

    private static void PartialDate(Utf8JsonWriter json, string description)
    {
        Text(json, description);
        json.WriteString("pattern", PartialDates);
    }

    private static void Words<T>(Utf8JsonWriter json)
        where T : struct, Enum =>
        Names(json, "enum", Enum.GetValues<T>().Select(value => Spelling.Kebab(value.ToString())));
}
