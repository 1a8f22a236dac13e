using System.Text.Json;
using System.Text.Json.Serialization;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Serialization;

/// <summary>Writes a State as its two-letter code, and reads its codes and its name.</summary>
internal sealed class StateConverter : JsonConverter<State>
{
    public override State Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && State.TryFind(reader.GetString(), out var state)
            ? state
            : throw new JsonException("this is no State");

    public override void Write(Utf8JsonWriter writer, State value, JsonSerializerOptions options) => writer.WriteStringValue(value.Alpha2);
}
