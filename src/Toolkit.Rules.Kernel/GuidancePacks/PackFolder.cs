using System.Collections.Immutable;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>How a <see cref="PackFolder"/> reads its packs.</summary>
public record PackFolderSettings
{
    /// <summary>
    /// Limits, trusted keys, and whether every pack must be signed. The signature of <c>a.json</c> is <c>a.json.sig</c> beside it.
    /// </summary>
    public PackReadOptions Reading { get; init; } = new();

    /// <summary>
    /// Runs the packs' own scenarios on the new rules and gives what came otherwise than expected; the second argument is the folder. Null
    /// where none are run. An exception counts as a failure.
    /// </summary>
    public Func<RuleBook, string, IEnumerable<Problem>>? RunScenarios { get; init; }

    /// <summary>
    /// How long nothing may change in the folder before it is read again, so that files being copied are read once; half a second unless
    /// set.
    /// </summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How often a folder that is watched is looked at for changes of which the system does not tell, such as another folder in its
    /// place or a
    /// change on a network drive; half a minute unless set.
    /// </summary>
    public TimeSpan Recheck { get; init; } = TimeSpan.FromSeconds(30);

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Quiet, TimeSpan.Zero, nameof(Quiet));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Quiet, TimeSpan.FromDays(1), nameof(Quiet));
        ArgumentOutOfRangeException.ThrowIfLessThan(Recheck, TimeSpan.FromMilliseconds(1), nameof(Recheck));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Recheck, TimeSpan.FromDays(1), nameof(Recheck));
    }
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
/// checked, built in, and their scenarios run; only then the new rules take the place of the old, all at once. Where anything fails,
/// the last
/// good rules stay, and the reason is told. Safe for any number of threads.
/// </summary>
/// <remarks>
/// An assessment keeps to the rules that it began with: take <see cref="Book"/> once for each. Packs are the files <c>*.json</c> in the
/// folder itself; one without any, or with YAML, is refused, so that a failed copy cannot quietly take guidance away.
/// </remarks>
public sealed class PackFolder : IDisposable
{
    private readonly string folder;
    private readonly RulesBeneath rules;
    private readonly PackFolderSettings options;
    private readonly Lock reading = new();
    private readonly Lock state = new();
    private readonly Timer quiet;
    private readonly Timer recheck;
    private FileSystemWatcher? watcher;
    private RuleBook book;
    private string noticed = "";
    private long? waitingSince;
    private bool isReadingChanges;
    private bool hasChangedMeanwhile;
    private bool isWatching;
    private bool isDisposed;

    private PackFolder(string folder, RulesBeneath rules, PackFolderSettings options)
    {
        this.folder = folder;
        this.rules = rules;
        this.options = options;
        var (first, problems, _) = Read();
        book = first ?? throw new InvalidPackException(problems);
        quiet = new(_ => ReadChanges());
        recheck = new(_ => Recheck());
    }

    /// <summary>Told after each reading but the first, on the thread that read; a handler must not throw.</summary>
    public event EventHandler<PackReload>? Reloaded;

    /// <summary>The rules as of the last reading that went well.</summary>
    public RuleBook Book => Volatile.Read(ref book);

    /// <summary>Reads a folder for the first time.</summary>
    /// <param name="rules">The rules beneath the packs, with the packs that do not stand in the folder.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="InvalidPackException">Something is wrong with the folder, a pack or a scenario; there are no rules to go on with.
    /// It lists everything that is.</exception>
    /// <exception cref="ArgumentException">The options name a time that cannot be waited.</exception>
    public static PackFolder Open(RulesBeneath rules, string folder, PackFolderSettings? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(folder);
        options ??= new();
        options.Check();
        return new(Path.GetFullPath(folder), rules, options);
    }

    /// <summary>Reads the folder again and tells what came of it.</summary>
    public PackReload Reload() => Reload(isAsked: true)!;

    /// <summary>
    /// Reads the folder again from now on whenever something in it, or below it, has changed, also since it was read last. Called again, it
    /// changes nothing.
    /// </summary>
    /// <remarks>
    /// A folder that is removed or put in the place of another is noticed as well, and so are changes of which the system does not tell,
    /// after
    /// <see cref="PackFolderSettings.Recheck"/> at the latest.
    /// </remarks>
    /// <exception cref="ObjectDisposedException">Watching has ended.</exception>
    public void Watch()
    {
        lock (state)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (!isWatching)
            {
                isWatching = true;
                Listen();
                recheck.Change(TimeSpan.Zero, options.Recheck);
            }
        }
    }

    /// <summary>Ends watching. The rules stay as they are, also where a change is just being read.</summary>
    public void Dispose()
    {
        lock (state)
        {
            isDisposed = true;
            watcher?.Dispose();
            quiet.Dispose();
            recheck.Dispose();
        }
    }

    private void ReadChanges()
    {
        lock (state)
        {
            waitingSince = null;
            hasChangedMeanwhile = isReadingChanges;
            if (isReadingChanges)
            {
                return; // whoever reads does it once more; else a thread would wait for each change while scenarios run
            }

            isReadingChanges = true;
        }

        do
        {
            Reload(isAsked: false);
        }
        while (MustReadAgain());
    }

    private bool MustReadAgain()
    {
        lock (state)
        {
            isReadingChanges = hasChangedMeanwhile && !isDisposed;
            hasChangedMeanwhile = false;
            return isReadingChanges;
        }
    }

    /// <summary>Reads the folder; null where nobody asked for it and watching has ended meanwhile.</summary>
    private PackReload? Reload(bool isAsked)
    {
        PackReload came;
        lock (reading)
        {
            var (next, problems, findings) = Read();
            lock (state)
            {
                if (isDisposed && !isAsked)
                {
                    return null;
                }

                if (next is not null)
                {
                    Volatile.Write(ref book, next);
                }

                came = new(book, problems, findings);
            }
        }

        Reloaded?.Invoke(this, came);
        return came;
    }

    /// <summary>
    /// Has the system tell of changes; where it cannot, for instance as there is no folder now, the next look at the folder tries again.
    /// </summary>
    private void Listen()
    {
        watcher?.Dispose();
        watcher = null;
        try
        {
            var next = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher = next;
            next.Changed += (_, _) => Wait();
            next.Created += (_, _) => Wait();
            next.Deleted += (_, _) => Wait();
            next.Renamed += (_, _) => Wait();
            next.Error += (_, _) => Missed();
            next.EnableRaisingEvents = true;
        }
        catch (Exception none) when (none is ArgumentException or IOException or UnauthorizedAccessException)
        {
            watcher?.Dispose();
            watcher = null;
        }
    }

    /// <summary>Changes were missed, and no more may be told; reading it all again finds them.</summary>
    private void Missed()
    {
        lock (state)
        {
            if (!isDisposed)
            {
                noticed = "";
                recheck.Change(TimeSpan.Zero, options.Recheck);
            }
        }
    }

    /// <summary>
    /// Compares the folder with what was seen of it, as the system does not tell of everything: not of another folder in its place.
    /// </summary>
    private void Recheck()
    {
        var stamp = PackFolderStamp.Of(folder);
        lock (state)
        {
            if (!isDisposed && stamp != noticed)
            {
                noticed = stamp;
                Listen();
                Wait();
            }
        }
    }

    /// <summary>
    /// Puts the reading off until nothing changes for a while, but not for ever: a file that is written all the time must not keep
    /// guidance away.
    /// </summary>
    private void Wait()
    {
        lock (state)
        {
            var now = Environment.TickCount64;
            waitingSince ??= now;
            if (!isDisposed && (now == waitingSince || now - waitingSince < 10 * options.Quiet.TotalMilliseconds))
            {
                quiet.Change(options.Quiet, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>The new rules, or why there are none.</summary>
    private (RuleBook? Book, ImmutableArray<Problem> Problems, ImmutableArray<PackFinding> Findings) Read()
    {
        try
        {
            var stamp = PackFolderStamp.Of(folder);
            lock (state)
            {
                noticed = stamp;
            }

            var names = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList();
            if (names.Find(FileNames.IsYaml) is { } yaml)
            {
                return (null, [new(FileCodes.NotJson, yaml, $"{Yaml.NotRead("guidance packs")}, so write it as JSON or take it away")], []);
            }

            var files = names.Where(FileNames.IsJson).Select(file => PackFile.Open(file, options.Reading)).ToList();
            if (files.Count == 0)
            {
                return (null, [new(PackCheckCodes.NoPackInFolder, folder,
                    "the folder holds no guidance pack, that is no file whose name ends in `.json`")], []);
            }

            var result = PackCheck.Run(files, rules.Entries, rules.Options, options.Reading);
            if (result.HasErrors)
            {
                return (null, [.. result.Findings.Where(finding => finding.Level == PackFindingLevel.Error)
                    .Select(finding => finding.ToProblem())], result.Findings);
            }

            var packs = files.Select(file => GuidancePack.Read(file.Bytes, file.Name, options.Reading with { Signature = file.Signature }));
            var built = rules.With(packs).Build();
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
            return (null, [new(PackCheckCodes.FolderNotRead, folder, $"the packs could not be read: {wrong.Message}")], []);
        }
    }
}
