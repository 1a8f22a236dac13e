using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Toolkit.Rules.Serialization;

/// <summary>Members of a JSON object as reports have them.</summary>
internal static class JsonMembers
{
    /// <summary>A text that is never missing.</summary>
    /// <exception cref="JsonException">It is null.</exception>
    public static void Text(this Utf8JsonWriter to, ReadOnlySpan<byte> name, string text) =>
        to.WriteString(name, text ?? throw new JsonException("a text of the report is null"));

    /// <summary>A date, as in <c>2026-11-24</c>.</summary>
    public static void Day(this Utf8JsonWriter to, ReadOnlySpan<byte> name, DateOnly day)
    {
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        to.WriteString(name, text);
    }

    /// <summary>A date, or null.</summary>
    public static void Day(this Utf8JsonWriter to, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is { } told)
        {
            to.Day(name, told);
        }
        else
        {
            to.WriteNull(name);
        }
    }

    /// <summary>One of the words of an enum.</summary>
    public static void Word<T>(this Utf8JsonWriter to, ReadOnlySpan<byte> name, T word)
        where T : struct, Enum => to.WriteString(name, Words<T>.Of(word));

    /// <summary>One of the words of an enum, or null.</summary>
    public static void Word<T>(this Utf8JsonWriter to, ReadOnlySpan<byte> name, T? word)
        where T : struct, Enum
    {
        if (word is { } told)
        {
            to.Word(name, told);
        }
        else
        {
            to.WriteNull(name);
        }
    }

    /// <summary>An object, or null.</summary>
    public static void One<T>(this Utf8JsonWriter to, ReadOnlySpan<byte> name, T? one, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        to.WritePropertyName(name);
        if (one is null)
        {
            to.WriteNullValue();
        }
        else
        {
            write(to, one);
        }
    }

    /// <summary>A list of texts.</summary>
    public static void Texts(this Utf8JsonWriter to, ReadOnlySpan<byte> name, ImmutableArray<string> texts)
    {
        to.WriteStartArray(name);
        foreach (var text in texts)
        {
            to.WriteStringValue(text);
        }

        to.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void Each<T>(this Utf8JsonWriter to, ReadOnlySpan<byte> name, ImmutableArray<T> all, Action<Utf8JsonWriter, T> write)
    {
        to.WriteStartArray(name);
        foreach (var one in all)
        {
            write(to, one);
        }

        to.WriteEndArray();
    }

    /// <summary>The words of an enum as the serializer writes them, each made once.</summary>
    private static class Words<T>
        where T : struct, Enum
    {
        private static readonly ConcurrentDictionary<T, JsonEncodedText> Known = [];

        public static JsonEncodedText Of(T word) => Known.TryGetValue(word, out var text) ? text : Known.GetOrAdd(word, Make);

        private static JsonEncodedText Make(T word) => JsonEncodedText.Encode(
            JsonSerializer.SerializeToElement(word, (JsonTypeInfo<T>)ReportJsonContext.Default.GetTypeInfo(typeof(T))!).GetString()!,
            JsonText.Encoder);
    }
}
