using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Toolkit.Rules.Serialization;

/// <summary>JSON as this library reads and writes it everywhere.</summary>
internal static class JsonText
{
    /// <summary>Leaves letters of all scripts as they are; escapes what could break out of HTML.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions Pretty { get; } = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    /// <summary>Parses a file; a syntax error ends it, and is reported with its line and column.</summary>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8, string file, CaseJsonOptions options)
    {
        if (utf8.Length > options.MaxBytes)
        {
            throw Bad(file, "TR0601", FormattableString.Invariant($"the file has {utf8.Length} bytes; allowed are {options.MaxBytes}"));
        }

        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (!Utf8.IsValid(utf8.Span))
        {
            throw Bad(file, "TR0602", FormattableString.Invariant($"byte {FirstInvalid(utf8.Span)} is not valid UTF-8; case files are UTF-8 text"));
        }

        if (utf8.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            throw Bad(file, "TR0603", "the file is empty; expected is a JSON object with `version`, `assessedOn` and `facts`");
        }

        try
        {
            if (IsTooDeep(utf8.Span, options.MaxDepth))
            {
                throw Bad(file, "TR0604", FormattableString.Invariant($"arrays and objects are nested deeper than {options.MaxDepth} levels"));
            }

            return JsonDocument.Parse(utf8, new() { MaxDepth = options.MaxDepth });
        }
        catch (JsonException syntax)
        {
            var where = FormattableString.Invariant($"line {syntax.LineNumber + 1}, byte {syntax.BytePositionInLine + 1}");
            throw Bad(file, "TR0605", $"not JSON at {where}: {Reason(syntax)}");
        }
    }

    private static InvalidCaseException Bad(string file, string code, string message) => new([new(code, file, message)]);

    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.CurrentDepth >= maxDepth && (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parser's reason without its own account of the place, and without control characters of the file.</summary>
    private static string Reason(JsonException syntax)
    {
        var reason = syntax.Message.Split(" LineNumber:")[0].Split(" Path:")[0];
        return new([.. reason.Where(c => !char.IsControl(c)).Take(160)]);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (at < utf8.Length && System.Text.Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    public static bool IsDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
