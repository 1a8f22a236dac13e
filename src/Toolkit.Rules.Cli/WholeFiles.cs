namespace Toolkit.Rules.Cli;

/// <summary>
/// Writes files so that each is there whole or not at all, and what was there before is lost only to what takes its place.
/// </summary>
internal static class WholeFiles
{
    /// <summary>Writes one file.</summary>
    public static Task WriteAsync(string file, ReadOnlyMemory<byte> bytes, bool mayReplace, CancellationToken cancellation = default) =>
        WriteAsync([(file, bytes, mayReplace)], cancellation: cancellation);

    /// <summary>Writes several files, all or none: each beside its place, and into it once all are written.</summary>
    /// <param name="files">The files; where one may not replace another that is there, nothing is written.</param>
    /// <param name="isForOwnerAlone">The one of the files that nobody but its owner may ever read; null for none.</param>
    /// <param name="cancellation">Ends it before anything takes its place.</param>
    /// <exception cref="IOException">
    /// The disk is full, the folder may not be written to, or a file that may not be replaced is there.
    /// </exception>
    public static async Task WriteAsync(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes, bool MayReplace)> files,
        string? isForOwnerAlone = null, CancellationToken cancellation = default)
    {
        var made = new List<string>();
        var beside = new List<string>();
        var placed = new List<string>();
        try
        {
            foreach (var (name, bytes, _) in files)
            {
                var missing = Missing(Path.GetDirectoryName(Path.GetFullPath(name)));
                made.AddRange(missing);
                missing.ForEach(folder => Directory.CreateDirectory(folder));
                beside.Add($"{name}.{Path.GetRandomFileName()}");
                var options = new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.Write,
                    Share = FileShare.None,
                    BufferSize = 0,
                };
                if (name == isForOwnerAlone && !OperatingSystem.IsWindows())
                {
                    options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
                }

                await using var output = new FileStream(beside[^1], options);
                await output.WriteAsync(bytes, cancellation);
                output.Flush(flushToDisk: true);
            }

            foreach (var ((name, _, mayReplace), half) in files.Zip(beside))
            {
                if (mayReplace && File.Exists(name) && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(half, File.GetUnixFileMode(name));
                }

                File.Move(half, name, mayReplace);
                if (!mayReplace)
                {
                    placed.Add(name);
                }
            }
        }
        catch (Exception wrong)
        {
            beside.Concat(placed).ToList().ForEach(File.Delete);
            Enumerable.Reverse(made).Where(Directory.Exists).ToList().ForEach(Directory.Delete);
            if (wrong is not (IOException or UnauthorizedAccessException))
            {
                throw;
            }

            // The reader knows the name of the file, and not of what was written beside it.
            throw new IOException(files.Zip(beside).Aggregate(wrong.Message, (message, pair) =>
                message.Replace(Path.GetFullPath(pair.Second), pair.First.Name, StringComparison.Ordinal)), wrong);
        }
    }

    /// <summary>The folders on the way that are not there, the outermost first.</summary>
    private static List<string> Missing(string? folder) => folder is null || Directory.Exists(folder) ? []
        : [.. Missing(Path.GetDirectoryName(folder)), folder];
}
