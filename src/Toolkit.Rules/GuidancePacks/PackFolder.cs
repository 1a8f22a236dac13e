using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>How a <see cref="PackFolder"/> reads its packs.</summary>
public sealed record PackFolderOptions
{
    /// <summary>The tools, readings and parameters beneath the packs, and packs that don't stand in the folder; null for all tools with the cautious readings.</summary>
    public ToolkitRulesOptions? Rules { get; init; }

    /// <summary>Limits, trusted keys, and whether every pack must be signed. The signature of <c>a.json</c> is <c>a.json.sig</c> beside it.</summary>
    public PackReadOptions Reading { get; init; } = new();

    /// <summary>
    /// Runs the packs' own scenarios on the new rules and gives what came otherwise than expected; the second argument is the folder. Null
    /// where none are run. An exception counts as a failure.
    /// </summary>
    public Func<RuleBook, string, IEnumerable<Problem>>? RunScenarios { get; init; }

    /// <summary>How long nothing may change in the folder before it is read again, so that files being copied are read once; half a second unless set.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(500);
}

/// <summary>What came of reading a folder of packs.</summary>
/// <param name="Book">The rules that hold from now on: the new ones, or the last good ones.</param>
/// <param name="Problems">Why the packs were not taken; empty where they were.</param>
/// <param name="Findings">Warnings and notes about the packs; they keep nothing from use.</param>
public sealed record PackReload(RuleBook Book, ImmutableArray<Problem> Problems, ImmutableArray<PackFinding> Findings)
{
    /// <summary>Whether the packs were taken.</summary>
    public bool IsTaken => Problems.IsEmpty;
}

/// <summary>
/// The rules with the guidance packs of a folder, which can be read again while a host runs. The packs are read, their signatures verified,
/// checked, built in, and their scenarios run; only then the new rules take the place of the old, all at once. Where anything fails, the last
/// good rules stay, and the reason is told. Safe for any number of threads.
/// </summary>
/// <remarks>
/// An assessment keeps to the rules that it began with: take <see cref="Book"/> once for each. Packs are the files <c>*.json</c> in the
/// folder itself; a folder without any is refused, so that a failed copy can't quietly take guidance away.
/// </remarks>
public sealed class PackFolder : IDisposable
{
    private readonly string folder;
    private readonly PackFolderOptions options;
    private readonly Lock reading = new();
    private readonly Timer quiet;
    private FileSystemWatcher? watcher;
    private RuleBook book;

    private PackFolder(string folder, PackFolderOptions options)
    {
        this.folder = folder;
        this.options = options;
        var (first, problems, _) = Read();
        book = first ?? throw new InvalidPackException(problems);
        quiet = new(_ => Reload());
    }

    /// <summary>Told after each reading but the first, on the thread that read; a handler must not throw.</summary>
    public event EventHandler<PackReload>? Reloaded;

    /// <summary>The rules as of the last reading that went well.</summary>
    public RuleBook Book => Volatile.Read(ref book);

    /// <summary>Reads a folder for the first time.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="InvalidPackException">Something is wrong with the folder, a pack or a scenario; there are no rules to go on with. It lists everything that is.</exception>
    /// <exception cref="ArgumentException">The options name a tool, reading or parameter that doesn't exist.</exception>
    public static PackFolder Open(string folder, PackFolderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        options ??= new();
        options.Rules?.Check();
        return new(Path.GetFullPath(folder), options);
    }

    /// <summary>Reads the folder again and tells what came of it.</summary>
    public PackReload Reload()
    {
        PackReload came;
        lock (reading)
        {
            var (next, problems, findings) = Read();
            if (next is not null)
            {
                Volatile.Write(ref book, next);
            }

            came = new(book, problems, findings);
        }

        Reloaded?.Invoke(this, came);
        return came;
    }

    /// <summary>Reads the folder again from now on whenever something in it, or below it, has changed. Called again, it changes nothing.</summary>
    public void Watch()
    {
        lock (reading)
        {
            if (watcher is not null)
            {
                return;
            }

            watcher = new(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Wait();
            watcher.Created += (_, _) => Wait();
            watcher.Deleted += (_, _) => Wait();
            watcher.Renamed += (_, _) => Wait();
            watcher.Error += (_, _) => Wait(); // changes were missed; reading it all again finds them
            watcher.EnableRaisingEvents = true;
        }
    }

    /// <summary>Ends watching. The rules stay as they are.</summary>
    public void Dispose()
    {
        watcher?.Dispose();
        quiet.Dispose();
    }

    private void Wait()
    {
        try
        {
            quiet.Change(options.Quiet, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The last change came while watching ended.
        }
    }

    /// <summary>The new rules, or why there are none.</summary>
    private (RuleBook? Book, ImmutableArray<Problem> Problems, ImmutableArray<PackFinding> Findings) Read()
    {
        try
        {
            var files = Directory.GetFiles(folder, "*.json").Where(file => !file.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
                .Select(file => PackFile.Open(file, options.Reading)).ToList();
            if (files.Count == 0)
            {
                return (null, [new("TR1054", folder, "the folder holds no guidance pack, that is no file whose name ends in `.json`")], []);
            }

            var result = ToolkitRules.CheckPacks(files, options.Reading);
            if (result.HasErrors)
            {
                return (null, [.. result.Findings.Where(finding => finding.Level == PackFindingLevel.Error).Select(finding => finding.ToProblem())], result.Findings);
            }

            var rules = new ToolkitRulesOptions { Tools = options.Rules?.Tools ?? [] };
            rules.Packs.AddRange((options.Rules?.Packs ?? []).Concat(files.Select(file => GuidancePack.Read(file.Bytes, file.Name, options.Reading with { Signature = file.Signature }))));
            foreach (var (reading, choice) in options.Rules?.Readings ?? [])
            {
                rules.Readings[reading] = choice;
            }

            foreach (var (parameter, value) in options.Rules?.Parameters ?? [])
            {
                rules.Parameters[parameter] = value;
            }

            var built = ToolkitRules.Build(rules);
            ImmutableArray<Problem> problems = [.. options.RunScenarios?.Invoke(built, folder) ?? []];
            return (problems.IsEmpty ? built : null, problems, result.Findings);
        }
        catch (InvalidPackException wrong)
        {
            return (null, wrong.Problems, []);
        }
        catch (InvalidRuleBookException wrong)
        {
            return (null, wrong.Problems, []);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            // Whatever it is, also in the host's own delegate: a fault while reading must not take the rules away.
            return (null, [new("TR1055", folder, $"the packs could not be read: {wrong.Message}")], []);
        }
    }
}
