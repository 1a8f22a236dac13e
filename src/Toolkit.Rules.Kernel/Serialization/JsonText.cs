using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Toolkit.Rules.Serialization;

/// <summary>JSON as this library reads and writes it everywhere.</summary>
internal static class JsonText
{
    /// <summary>
    /// Leaves letters of all scripts and quotes as they are. What could break out of HTML or cannot be seen is escaped by <see
    /// cref="Write"/>.
    /// </summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>What has to be looked at: what could break out of HTML, and the first byte of every character beyond ASCII.</summary>
    private static readonly SearchValues<byte> Suspect = SearchValues.Create([(byte)'<', (byte)'>', (byte)'&',
        .. Enumerable.Range(0xC2, 0xF4 - 0xC2 + 1).Select(lead => (byte)lead)]);

    private static JsonWriterOptions Pretty { get; } = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    private static JsonWriterOptions Compact { get; } = new() { Encoder = Encoder };

    /// <summary>
    /// The bytes of what is written, with <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> escaped, so that they may stand in a page, and
    /// whatever a
    /// reader cannot see or is turned by, so that they may stand on a screen.
    /// </summary>
    public static byte[] Write(Action<Utf8JsonWriter> write, bool isCompact = false)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, isCompact ? Compact : Pretty))
        {
            write(writer);
        }

        return Escape(bytes.WrittenSpan);
    }

    /// <summary>Parses a file; a syntax error ends it, and is reported with its line and column.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="options">Limits.</param>
    /// <param name="expected">What a file of this kind holds, for messages.</param>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8, string file, CaseJsonOptions options,
        string expected = JsonSyntax.CaseObject)
    {
        if (Check(utf8.Span, file, JsonFileKind.Case with { Root = expected }, options.MaxBytes, options.MaxDepth) is { } problem)
        {
            throw new InvalidCaseException([problem]);
        }

        return JsonDocument.Parse(WithoutMark(utf8), new() { MaxDepth = options.MaxDepth });
    }

    /// <summary>What keeps the bytes from being JSON of this kind, if anything: their number, their encoding, their syntax.</summary>
    public static Problem? Check(ReadOnlySpan<byte> utf8, string file, JsonFileKind kind, int maxBytes, int maxDepth)
    {
        if (utf8.Length > maxBytes)
        {
            return new(FileCodes.FileTooLarge, file,
                FormattableString.Invariant($"the file has {utf8.Length} bytes; allowed are {maxBytes}"));
        }

        if (utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new(FileCodes.NotUtf8, file, $"this is UTF-16 text; {kind.Name} are UTF-8 text");
        }

        if (FirstInvalid(utf8) is { } invalid)
        {
            return new(FileCodes.NotUtf8, file,
                FormattableString.Invariant($"the bytes at offset {invalid} are not UTF-8; {kind.Name} are UTF-8 text"));
        }

        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        return utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0
            ? new(FileCodes.EmptyFile, file,
                $"the file is empty; expected is {kind.Root.Replace("an object", "a JSON object", StringComparison.Ordinal)}")
            : JsonSyntax.Check(utf8, file, kind, maxDepth);
    }

    /// <summary>The bytes without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    public static bool IsDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static int? FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return null;
        }

        var at = 0;
        while (at < utf8.Length && Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static byte[] Escape(ReadOnlySpan<byte> json)
    {
        ArrayBufferWriter<byte>? escaped = null;
        Span<char> units = stackalloc char[2];
        for (var from = 0; json[from..].IndexOfAny(Suspect) is >= 0 and var found;)
        {
            var at = from + found;
            Rune.DecodeFromUtf8(json[at..], out var rune, out var length);
            if (rune.Value is '<' or '>' or '&' || !Spelling.IsVisible(rune))
            {
                escaped ??= new(json.Length + 64);
                escaped.Write(json[..at]);
                foreach (var unit in units[..rune.EncodeToUtf16(units)])
                {
                    escaped.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"\\u{(int)unit:X4}")));
                }

                json = json[(at + length)..];
                from = 0;
            }
            else
            {
                from = at + length;
            }
        }

        if (escaped is null)
        {
            return json.ToArray();
        }

        escaped.Write(json);
        return escaped.WrittenSpan.ToArray();
    }
}
