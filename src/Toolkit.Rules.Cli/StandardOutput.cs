using Microsoft.Win32.SafeHandles;

namespace Toolkit.Rules.Cli;

/// <summary>Thrown when whoever read standard output has gone away; what is written after that nobody would read.</summary>
internal sealed class ReaderGoneException(IOException why) : Exception("whoever read standard output has gone away", why);

/// <summary>
/// Standard output, which tells when nobody reads it any more. The stream of <see cref="Console"/> takes what is written to a pipe without
/// a reader and says nothing, so that a run would go on to its end for nobody.
/// </summary>
internal sealed class StandardOutput(Stream inner) : Stream
{
    /// <summary>"Broken pipe" as Linux and macOS number it.</summary>
    private const int BrokenPipe = 32;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>
    /// Opens it. A file and a terminal are left to the console: neither has a reader that goes away, and a file may be standard error's as
    /// well, whose place in it the console shares.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var bare = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new StandardOutput(bare.CanSeek ? Console.OpenStandardOutput() : bare);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw Told(wrong);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            await inner.WriteAsync(buffer, cancellationToken);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw Told(wrong);
        }
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private static Exception Told(Exception wrong) => wrong is IOException { HResult: BrokenPipe } gone ? new ReaderGoneException(gone)
        : wrong is UnauthorizedAccessException ? new IOException("standard output: it is not open for writing", wrong)
        : new IOException($"standard output: {wrong.Message}", wrong);
}
