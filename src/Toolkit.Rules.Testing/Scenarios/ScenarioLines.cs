namespace Toolkit.Rules.Testing.Scenarios;

/// <summary>Where a line of a file begins.</summary>
/// <param name="File">The file.</param>
/// <param name="Length">How long the file was; where it is longer or shorter now, the place no longer holds.</param>
/// <param name="Number">The line's number, from one.</param>
/// <param name="From">Where its first byte stands.</param>
internal sealed record LinePlace(string File, long Length, int Number, long From);

/// <summary>The lines of a file, of which one at a time is in memory. No file stays open between two lines.</summary>
internal static class ScenarioLines
{
    private const int PieceLength = 8_192;

    /// <summary>The numbers of the lines that hold more than spaces, from one.</summary>
    public static IEnumerable<int> WithText(string file)
    {
        using var input = File.OpenRead(file);
        var piece = new byte[PieceLength];
        var (number, hasText) = (1, false);
        for (int length; (length = input.Read(piece)) > 0;)
        {
            for (var at = 0; at < length; at++)
            {
                if (piece[at] != '\n')
                {
                    hasText |= piece[at] is not ((byte)' ' or (byte)'\t' or (byte)'\r');
                    continue;
                }

                if (hasText)
                {
                    yield return number;
                }

                (number, hasText) = (number + 1, false);
            }
        }

        if (hasText)
        {
            yield return number;
        }
    }

    /// <summary>A line; null where the file has fewer.</summary>
    /// <param name="file">The file.</param>
    /// <param name="number">The line's number, from one.</param>
    /// <param name="most">The most bytes that it may have.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="place">A line that is known to begin there; then the one behind the line that was read.</param>
    /// <exception cref="InvalidScenarioException">It has more bytes.</exception>
    public static byte[]? Read(string file, int number, int most, string name, ref LinePlace? place)
    {
        using var input = File.OpenRead(file);
        var (line, from) = place is { } known && known.File == file && known.Length == input.Length && known.Number <= number
            ? (known.Number, known.From) : (1, 0L);
        input.Position = from;
        var piece = new byte[PieceLength];
        var kept = new MemoryStream();
        var length = 0L;
        for (int read; (read = input.Read(piece)) > 0;)
        {
            var rest = piece.AsSpan(0, read);
            for (int end; (end = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..], line++)
            {
                from += end + 1;
                if (line == number)
                {
                    Keep(rest[..end]);
                    place = new(file, input.Length, line + 1, from);
                    return Kept();
                }
            }

            from += rest.Length;
            if (line == number)
            {
                Keep(rest);
            }
        }

        return line == number && length > 0 ? Kept() : null;

        void Keep(ReadOnlySpan<byte> part)
        {
            length += part.Length;
            if (length <= most)
            {
                kept.Write(part);
            }
        }

        byte[] Kept() => length > most
            ? throw new InvalidScenarioException([new(FileCodes.FileTooLarge, name,
                FormattableString.Invariant($"the line has {length} bytes; allowed are {most}"))])
            : kept.ToArray();
    }
}
