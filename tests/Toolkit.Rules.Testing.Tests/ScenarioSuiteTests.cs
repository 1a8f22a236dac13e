namespace Toolkit.Rules.Testing.Tests;

public sealed class ScenarioSuiteTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scenarios").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_Folder_GoesThroughAllOfItInOrder()
    {
        Write("b.json", Books.Commander);
        Write("inner/a.json", Books.Commander.Replace("\"refuse\"", "\"incomplete\"", StringComparison.Ordinal));
        Write("a.json", Books.Commander.Replace("\"refuse\"", "\"refused\"", StringComparison.Ordinal));
        Write("scenario.schema.json", "{}");
        Write("notes.txt", "");

        new ScenarioFolder(folder).Names().Should().Equal("a.json", "b.json", "inner/a.json");
        var report = ScenarioSuite.Run(new(folder), Books.Toolkit, cancellation: TestContext.Current.CancellationToken);

        report.Passed.Should().Be(1);
        report.Failed.Should().ContainSingle().Which.Scenario.File.Should().Be("inner/a.json");
        report.Refused.Should().ContainSingle().Which.Place.Should().StartWith("a.json $");
        report.IsGreen.Should().BeFalse();
        report.ToString().Should().EndWith("1 passed, 1 failed, 1 refused\n");
    }

    [Fact]
    public void Run_FileOfLines_TakesEachLineAsAScenario()
    {
        var commander = Books.Commander.ReplaceLineEndings("");
        Write("a.jsonl", $"{commander}\n\n{commander.Replace("\"refuse\"", "\"incomplete\"", StringComparison.Ordinal)}\n{{\n");
        Write("b.json", Books.Commander);

        new ScenarioFolder(folder).Names().Should().Equal("a.jsonl:1", "a.jsonl:3", "a.jsonl:4", "b.json");
        new ScenarioFolder(folder + "/a.jsonl").Names().Should().Equal("a.jsonl:1", "a.jsonl:3", "a.jsonl:4");
        var report = ScenarioSuite.Run(new(folder), Books.Toolkit, cancellation: TestContext.Current.CancellationToken);

        report.Passed.Should().Be(2);
        report.Failed.Should().ContainSingle().Which.Scenario.File.Should().Be("a.jsonl:3");
        report.Refused.Should().ContainSingle().Which.Place.Should().StartWith("a.jsonl:4 ");
        new ScenarioFolder(folder).Invoking(lines => lines.Read("a.jsonl:9", Books.Toolkit)).Should().Throw<IOException>()
            .WithMessage("*there is no line 9");
    }

    [Fact]
    public void Run_NoScenario_IsNotGreen() => ScenarioSuite.Run(new(folder), Books.Toolkit,
        cancellation: TestContext.Current.CancellationToken).IsGreen.Should().BeFalse();

    [Fact]
    public void Names_NoSuchFolder_IsToldAsSuch() => new ScenarioFolder(folder + "/none").Invoking(none => none.Names()).Should()
        .Throw<IOException>().WithMessage("*there is no such file or folder of scenarios");

    [Fact]
    public void Run_ManyScenarios_KeepsNone()
    {
        for (var number = 0; number < 2_000; number++)
        {
            Write(FormattableString.Invariant($"{number}.json"), Books.Commander);
        }

        var kept = new List<WeakReference>();
        var report = ScenarioSuite.Run(new(folder), Books.Toolkit, result => kept.Add(new(result.Scenario)),
            cancellation: TestContext.Current.CancellationToken);
        GC.Collect();

        report.Passed.Should().Be(2_000);
        kept.Count(scenario => scenario.IsAlive).Should().BeLessThan(5);
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
