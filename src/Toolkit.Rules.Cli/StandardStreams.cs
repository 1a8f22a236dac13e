using System.Globalization;

namespace Toolkit.Rules.Cli;

/// <summary>
/// Standard input, output and error, each of which a shell may have closed (<c>&lt;&amp;-</c>). The runtime opens files and pipes of its
/// own where one is missing, and they take its number: what is read there never comes, and what is written there ends the process.
/// </summary>
internal static class StandardStreams
{
    private const int Input = 0, Output = 1, Error = 2;

    /// <summary>Close-on-exec, as Linux numbers it.</summary>
    private const int CloseOnExec = 0x80000;

    /// <summary>Standard input; where it is closed, a stream that says so when it is read.</summary>
    public static Stream OpenInput() => IsClosed(Input) ? new ClosedStream("standard input") : Console.OpenStandardInput();

    /// <summary>Standard output; where it is closed, a stream that says so when it is written to.</summary>
    public static Stream OpenOutput() => IsClosed(Output) ? new ClosedStream("standard output") : StandardOutput.Open();

    /// <summary>Standard error; where it is closed, nobody is told anything.</summary>
    public static TextWriter OpenError() => IsClosed(Error) ? TextWriter.Null : Console.Error;

    /// <summary>
    /// Whether whoever started the program gave it none. A file that would have been closed at the start was opened after it: what was
    /// given never has that mark, and what the runtime opens has. Told on Linux alone.
    /// </summary>
    private static bool IsClosed(int descriptor)
    {
        const string Kept = "/proc/self/fdinfo";
        if (!OperatingSystem.IsLinux() || !Directory.Exists(Kept))
        {
            return false;
        }

        try
        {
            var flags = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"{Kept}/{descriptor}"))
                .First(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return (Convert.ToInt32(flags["flags:".Length..].Trim(), 8) & CloseOnExec) != 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
    }

    /// <summary>What is closed can neither be read nor written.</summary>
    private sealed class ClosedStream(string name) : Stream
    {
        /// <inheritdoc/>
        public override bool CanRead => true;

        /// <inheritdoc/>
        public override bool CanSeek => false;

        /// <inheritdoc/>
        public override bool CanWrite => true;

        /// <inheritdoc/>
        public override long Length => throw new NotSupportedException();

        /// <inheritdoc/>
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        /// <inheritdoc/>
        public override void Flush()
        {
        }

        /// <inheritdoc/>
        public override int Read(byte[] buffer, int offset, int count) => throw Closed();

        /// <inheritdoc/>
        public override void Write(byte[] buffer, int offset, int count) => throw Closed();

        /// <inheritdoc/>
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override void SetLength(long value) => throw new NotSupportedException();

        private IOException Closed() => new($"{name}: it is closed");
    }
}
