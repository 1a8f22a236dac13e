using System.Text;

namespace Toolkit.Rules.Testing.Tests;

/// <summary>Runs by itself, since it measures what the process keeps in memory.</summary>
[CollectionDefinition(nameof(ScenarioLinesTests), DisableParallelization = true)]
[Collection(nameof(ScenarioLinesTests))]
public sealed class ScenarioLinesTests : IDisposable
{
    private static readonly string Line = Books.Commander.ReplaceLineEndings("");
    private readonly string folder = Directory.CreateTempSubdirectory("lines").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_TenTimesTheLines_KeepsNoMoreInMemory()
    {
        // Held as text, the longer file would take 36 MB more than the shorter.
        var few = KeptAtTheEnd(1_000);
        var many = KeptAtTheEnd(10_000);

        (many - few).Should().BeLessThan(3_000_000);
    }

    [Fact]
    public void Read_FileLongerThanTheLimitOfAScenario_IsReadLineByLine()
    {
        Write("a.jsonl", string.Concat(Enumerable.Repeat(Line + "\r\n", 50)) + new string(' ', 9_000) + Line);
        CaseJsonOptions options = new() { MaxBytes = Line.Length + 10 };
        var scenarios = new ScenarioFolder(folder);

        scenarios.Names().Should().HaveCount(51);
        scenarios.Read("a.jsonl:50", Books.Toolkit, options).Name.Should().StartWith("A unit");
        scenarios.Invoking(all => all.Read("a.jsonl:51", Books.Toolkit, options)).Should().Throw<InvalidScenarioException>()
            .WithMessage(FormattableString.Invariant($"TR0601 a.jsonl:51: the line has {Line.Length + 9_000} bytes; allowed are {Line.Length + 10}"));
        scenarios.Invoking(all => all.Read("a.jsonl:52", Books.Toolkit, options)).Should().Throw<IOException>()
            .WithMessage("*there is no line 52");
    }

    [Fact]
    public void Read_LinesInAnyOrder_EachIsTheOneThatWasAskedFor()
    {
        Write("a.jsonl", "\uFEFF" + string.Concat(Enumerable.Range(1, 300)
            .Select(number => Named(number) + (number % 3 == 0 ? "\r\n\n" : "\n"))));
        var scenarios = new ScenarioFolder(folder);
        var names = scenarios.Names().ToList();

        names.Should().HaveCount(300).And.Contain(["a.jsonl:1", "a.jsonl:3", "a.jsonl:5"]).And.NotContain("a.jsonl:4");
        foreach (var number in new[] { 0, 1, 2, 299, 5, 5, 6, 200, 0, 299 })
        {
            scenarios.Read(names[number], Books.Toolkit).Name.Should().Be(NameOf((int)number + 1));
        }

        Parallel.ForEach(names, (name, _, number) => scenarios.Read(name, Books.Toolkit).Name.Should().Be(NameOf((int)number + 1)));
    }

    [Fact]
    public void Read_FileThatChangedMeanwhile_IsReadFromItsStart()
    {
        Write("a.jsonl", $"{Named(1)}\n{Named(2)}\n");
        var scenarios = new ScenarioFolder(folder);
        scenarios.Read("a.jsonl:1", Books.Toolkit);

        Write("a.jsonl", $"\n\n{Named(3)}\n");

        scenarios.Invoking(all => all.Read("a.jsonl:2", Books.Toolkit)).Should().Throw<InvalidScenarioException>().WithMessage("TR0603 *");
        scenarios.Read("a.jsonl:3", Books.Toolkit).Name.Should().Be(NameOf(3));
    }

    [Fact]
    public void Run_BytesThatAreNoText_AreRefusedAndNotReplaced()
    {
        File.WriteAllBytes(Path.Combine(folder, "a.jsonl"),
            [.. Encoding.UTF8.GetBytes(Line.Replace("vehicles", "vehicl?s", StringComparison.Ordinal))
            .Select(value => value == '?' ? (byte)0xFF : value)]);

        ScenarioSuite.Run(new(folder), Books.Toolkit, cancellation: TestContext.Current.CancellationToken).Refused.Should()
            .ContainSingle().Which.Code.Should().Be("TR0602");
    }

    [Fact]
    public void Names_LinksInACircle_AreFollowedOnce()
    {
        Write("a.json", Books.Commander);
        Directory.CreateDirectory(Path.Combine(folder, "inner"));
        Write("inner/b.json", Books.Commander);
        Directory.CreateSymbolicLink(Path.Combine(folder, "again"), folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "inner", "up"), folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "other"), Path.Combine(folder, "inner"));

        new ScenarioFolder(folder).Names().Should().Equal("a.json", "inner/b.json", "other/b.json");
    }

    private long KeptAtTheEnd(int lines)
    {
        using (var output = new StreamWriter(Path.Combine(folder, "all.jsonl")))
        {
            for (var number = 0; number < lines; number++)
            {
                output.Write(Line);
                output.Write(new string(' ', 2_000 - Line.Length));
                output.Write('\n');
            }
        }

        var (count, kept) = (0, 0L);
        var report = ScenarioSuite.Run(
            new(folder),
            Books.Toolkit,
            _ => kept = ++count == lines ? GC.GetTotalMemory(forceFullCollection: true) : 0,
            cancellation: TestContext.Current.CancellationToken);
        (report.Passed, report.IsGreen).Should().Be((lines, true));
        return kept;
    }

    private static string Named(int number) => Line.Replace("A unit whose commander is implicated gets no vehicles", NameOf(number),
        StringComparison.Ordinal);

    private static string NameOf(int number) => FormattableString.Invariant($"Scenario {number} refuses the vehicles");

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
