using System.Globalization;
using System.Text.Json;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Serialization;

/// <summary>Commitments of a State as they stand in a case file.</summary>
internal static class CommitmentsJson
{
    public static void Write(StateCommitments known, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("state", known.State.Alpha2);
        json.WriteStartArray("commitments");
        foreach (var act in known.Commitments)
        {
            json.WriteStartObject();
            json.WriteString("instrument", act.Instrument.Id);
            json.WriteString("act", Spelling.Kebab(act.Act.ToString()));
            json.WriteString("date", act.Date.ToString());
            if (act.EffectiveOn is { } effective)
            {
                json.WriteString("effectiveOn", effective.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            json.WriteString("source", act.Source);
            json.WriteString("sourceAsOf", act.SourceAsOf.ToString());
            json.WriteString("confidence", Spelling.Kebab(act.Confidence.ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reservations");
        foreach (var statement in known.Reservations)
        {
            json.WriteStartObject();
            json.WriteString("instrument", statement.Instrument.Id);
            Texts(json, "kinds", DraftReader.KindsToWrite.Where(kind => statement.Kinds.HasFlag(kind))
                .Select(kind => Spelling.Kebab(kind.ToString())));
            Texts(json, "articles", statement.Articles);
            json.WriteString("reading", Spelling.Kebab(statement.Reading.ToString()));
            json.WriteBoolean("isGeneral", statement.IsGeneral);
            if (statement.LimitedTo is { } part)
            {
                json.WriteString("limitedTo", part);
            }

            json.WriteString("source", statement.Source);
            json.WriteString("sourceAsOf", statement.SourceAsOf.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "reservationsKnownFor", known.ReservationsKnownFor.Select(instrument => instrument.Id).Order(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
