using System.Collections.Concurrent;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>
/// Real files that change under a folder that is watched. Nothing waits for a fixed time; what must come is waited for, with a limit that
/// only a defect reaches.
/// </summary>
public sealed class PackFolderWatchTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly PackFolderOptions Prompt = new()
    {
        Quiet = TimeSpan.FromMilliseconds(20),
        Recheck = TimeSpan.FromMilliseconds(50)
    };

    /// <summary>Only the system tells of changes, as the folder is looked at once a day.</summary>
    private static readonly PackFolderOptions Told = Prompt with { Recheck = TimeSpan.FromDays(1) };

    private readonly string top = Directory.CreateTempSubdirectory("watched").FullName;
    private readonly BlockingCollection<PackReload> reloads = [];

    private string Folder => Path.Combine(top, "packs");

    public PackFolderWatchTests()
    {
        Directory.CreateDirectory(Folder);
        Put(Edition("1"));
    }

    public void Dispose()
    {
        Directory.Delete(top, recursive: true);
        reloads.Dispose();
    }

    [Fact]
    public void Watch_FileChanged_IsTaken()
    {
        using var packs = Watched(Told);

        Put(Edition("2"));

        Until(came => came.IsTaken && EditionOf(came.Book) == "2");
        EditionOf(packs.Book).Should().Be("2");
    }

    [Fact]
    public void Watch_FileCreatedThenRenamedThenDeleted_EachIsTaken()
    {
        using var packs = Watched(Told);

        Put(Packs.Text(id: "south", layer: "region"), "south.json");
        Until(came => IdsOf(came.Book) == "south xz");

        File.Move(At("south.json"), At("south.json.off"));
        Until(came => IdsOf(came.Book) == "xz");

        File.Move(At("south.json.off"), At("south.json"));
        Until(came => IdsOf(came.Book) == "south xz");

        File.Delete(At("south.json"));
        Until(came => IdsOf(came.Book) == "xz");
    }

    [Fact]
    public void Watch_ScenarioBelowChanged_IsReadAgain()
    {
        using var packs = Watched(Told with
        {
            RunScenarios = (_, folder) => File.Exists(Path.Combine(folder, "scenarios", "bad.json"))
            ? [new("TR0999", "bad.json", "it came otherwise")] : []
        });

        Directory.CreateDirectory(At("scenarios"));
        Put("{}", Path.Combine("scenarios", "bad.json"));
        Until(came => !came.IsTaken).Problems.Single().Code.Should().Be("TR0999");

        File.Delete(At(Path.Combine("scenarios", "bad.json")));
        Until(came => came.IsTaken);
    }

    [Fact]
    public void Watch_FileHalfWritten_KeepsTheLastGoodUntilTheRestIsThere()
    {
        using var packs = Watched(Told);
        var good = packs.Book;
        var next = Edition("2");

        using (var output = new StreamWriter(At("xz.json")))
        {
            output.Write(next[..^40]);
            output.Flush();
            Until(came => !came.IsTaken).Book.Should().BeSameAs(good);
            packs.Book.Should().BeSameAs(good);
            output.Write(next[^40..]);
        }

        Until(came => came.IsTaken && EditionOf(came.Book) == "2");
    }

    [Fact]
    public void Watch_FileChangedBetweenOpenAndWatch_IsTaken()
    {
        using var packs = PackFolder.Open(Folder, Told);
        packs.Reloaded += (_, came) => reloads.Add(came);
        Put(Edition("second"));

        packs.Watch();

        Until(came => EditionOf(came.Book) == "second");
    }

    [Fact]
    public void Watch_FolderRemovedAndPutBack_IsTakenAndWatchedFurther()
    {
        using var packs = Watched(Prompt);
        var good = packs.Book;

        Directory.Delete(Folder, recursive: true);
        Until(came => !came.IsTaken).Book.Should().BeSameAs(good);

        Directory.CreateDirectory(Folder);
        Put(Edition("2"));
        Until(came => came.IsTaken && EditionOf(came.Book) == "2");

        Put(Edition("3"));
        Until(came => EditionOf(came.Book) == "3");
    }

    [Fact]
    public void Watch_AnotherFolderPutInItsPlace_IsTakenAndWatchedFurther()
    {
        using var packs = Watched(Prompt);
        var next = Directory.CreateDirectory(Path.Combine(top, "next")).FullName;
        File.WriteAllText(Path.Combine(next, "xz.json"), Edition("second"));

        Directory.Move(Folder, Path.Combine(top, "old"));
        Directory.Move(next, Folder);

        Until(came => came.IsTaken && EditionOf(came.Book) == "second");
        Put(Edition("3"));
        Until(came => EditionOf(came.Book) == "3");
    }

    [Fact]
    public void Watch_LinkToTheFolderPointedElsewhere_IsTaken()
    {
        var link = Path.Combine(top, "current");
        Directory.CreateSymbolicLink(link, Folder);
        using var packs = PackFolder.Open(link, Prompt);
        packs.Reloaded += (_, came) => reloads.Add(came);
        packs.Watch();
        var next = Directory.CreateDirectory(Path.Combine(top, "next")).FullName;
        File.WriteAllText(Path.Combine(next, "xz.json"), Edition("second"));

        Directory.Delete(link);
        Directory.CreateSymbolicLink(link, next);

        Until(came => came.IsTaken && EditionOf(came.Book) == "second");
    }

    [Fact]
    public void Watch_FolderMissingWhenWatchingBegins_IsWatchedOnceItIsThere()
    {
        using var packs = PackFolder.Open(Folder, Prompt);
        packs.Reloaded += (_, came) => reloads.Add(came);
        Directory.Move(Folder, Path.Combine(top, "away"));

        packs.Watch();
        Until(came => !came.IsTaken);
        Directory.Move(Path.Combine(top, "away"), Folder);
        Put(Edition("2"));

        Until(came => came.IsTaken && EditionOf(came.Book) == "2");
    }

    [Fact]
    public async Task Watch_FileThatNeverRests_DoesNotKeepGuidanceAway()
    {
        using var packs = Watched(Told with { Quiet = TimeSpan.FromMilliseconds(200) });
        using var done = new CancellationTokenSource();
        var busy = Task.Run(() =>
        {
            for (var round = 0; !done.IsCancellationRequested; round++)
            {
                File.WriteAllText(At("log.txt"), round.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }, TestContext.Current.CancellationToken);

        Put(Edition("2"));
        Until(came => EditionOf(came.Book) == "2");

        await done.CancelAsync();
        await busy.WaitAsync(Limit, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Watch_ChangedWhileScenariosRun_IsReadOnceMoreAfterwards()
    {
        using var goOn = new ManualResetEventSlim();
        using var running = new ManualResetEventSlim();
        using var packs = Watched(Told with
        {
            RunScenarios = (book, _) =>
            {
                if (EditionOf(book) == "2")
                {
                    running.Set();
                    Came(goOn);
                }

                return [];
            },
        });
        Put(Edition("2"));
        Came(running).Should().BeTrue();

        Put(Edition("3"));
        goOn.Set();

        Until(came => EditionOf(came.Book) == "3");
    }

    [Fact]
    public void Dispose_WhileChangesAreRead_LeavesTheRulesAndTellsNobody()
    {
        using var goOn = new ManualResetEventSlim();
        using var running = new ManualResetEventSlim();
        Problem failed = new("TR0999", "scenario.json", "it came otherwise");
        var packs = Watched(Told with
        {
            RunScenarios = (book, _) =>
            {
                if (EditionOf(book) == "1")
                {
                    return [];
                }

                if (!goOn.IsSet)
                {
                    running.Set();
                    Came(goOn);
                    return [];
                }

                return [failed];
            },
        });
        Put(Edition("2"));
        Came(running).Should().BeTrue();

        packs.Dispose();
        goOn.Set();
        var asked = packs.Reload(); // comes after the reading that was under way

        asked.Problems.Should().Equal(failed);
        EditionOf(packs.Book).Should().Be("1");
        reloads.Should().Equal(asked);
        packs.Dispose();
        packs.Invoking(folder => folder.Watch()).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void Dispose_WhileAHandlerIsTold_EndsWatching()
    {
        using var told = new ManualResetEventSlim();
        var packs = PackFolder.Open(Folder, Told);
        packs.Reloaded += (_, _) =>
        {
            packs.Dispose();
            told.Set();
        };
        packs.Watch();

        Put(Edition("2"));

        Came(told).Should().BeTrue();
        EditionOf(packs.Book).Should().Be("2");
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(200_000, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 200_000)]
    public void Open_TimeThatCannotBeWaited_IsRefused(int quiet, int recheck)
    {
        var open = () => PackFolder.Open(Folder, new() { Quiet = TimeSpan.FromSeconds(quiet), Recheck = TimeSpan.FromSeconds(recheck) });

        open.Should().Throw<ArgumentOutOfRangeException>();
    }

    private PackFolder Watched(PackFolderOptions options)
    {
        var packs = PackFolder.Open(Folder, options);
        packs.Reloaded += (_, came) => reloads.Add(came);
        packs.Watch();
        return packs;
    }

    /// <summary>The first reading from now on of which something holds.</summary>
    private PackReload Until(Func<PackReload, bool> holds)
    {
        while (reloads.TryTake(out var came, Limit))
        {
            if (holds(came))
            {
                return came;
            }
        }

        throw new TimeoutException("the change was never told");
    }

    private static bool Came(ManualResetEventSlim what) => what.Wait(Limit, CancellationToken.None);

    private void Put(string text, string name = "xz.json") => File.WriteAllText(At(name), text);

    private string At(string name) => Path.Combine(Folder, name);

    private static string Edition(string edition) => Packs.Text().Replace("\"edition\": \"1\"", $"\"edition\": \"{edition}\"",
        StringComparison.Ordinal);

    private static string EditionOf(RuleBook book) => book.Packs.Concat(book.On(new(2026, 11, 24)).Packs)
        .Single(pack => pack.Id == "xz").Edition;

    private static string IdsOf(RuleBook book) => string.Join(' ', book.On(new(2026, 11, 24)).Packs.Select(pack => pack.Id));
}
