using System.Runtime.CompilerServices;
using NRulesHost;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>The sample of an agency's workflow, on its own files and on changed ones.</summary>
public sealed class NRulesHostTests : IDisposable
{
    private static readonly string Sample = Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples", "NRulesHost", "grant-41"));

    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("grants").FullName, "grant-7");

    public NRulesHostTests()
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Sample))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    [Fact]
    public void Run_FilesOfTheSample_TellsWhatIsApproved()
    {
        var told = new StringWriter { NewLine = "\n" };

        GrantWorkflow.Run(Sample, told);

        Approved.Text(told.ToString(), "NRulesHost.approved.txt");
    }

    [Fact]
    public void Run_FactThatCausedTheFindingIsDeleted_TheFindingIsNotTold()
    {
        Change("2-an-allegation.json", "\"allegation\": [", "\"ongoingSupport\": [], \"not-told\": [");
        var file = Path.Combine(folder, "2-an-allegation.json");
        var text = File.ReadAllText(file);
        var from = text.IndexOf(", \"not-told\"", StringComparison.Ordinal);
        var to = text.IndexOf("\"supportRequest\"", StringComparison.Ordinal);
        File.WriteAllText(file, text[..from] + ", " + text[to..]);

        Run().Should().NotContain("gross violations").And.Contain("A senior commander is under substantial suspicion");
    }

    [Fact]
    public void Run_OneAnswerIsMissing_ReleasesNothing()
    {
        Change("3-another-unit.json", "\"accountability\": \"effective\",\n        \"institutions\"", "\"institutions\"");

        Run().Should().NotContain("is released").And.Contain("Were violations investigated and prosecuted effectively?");
    }

    [Fact]
    public void Run_AnswersContradictOneAnother_HoldsTheGrant()
    {
        File.Delete(Path.Combine(folder, "2-an-allegation.json"));
        Change("3-another-unit.json", "\"authorityMeasures\"", "\"residualRisk\": \"substantial\",\n        \"authorityMeasures\"");

        Run().Should().Contain("grant grant-7 is on hold: ").And.NotContain("is released");
    }

    [Fact]
    public void Run_GrantWasReleased_IsHeldOnceSomethingIsFound()
    {
        File.Move(Path.Combine(folder, "2-an-allegation.json"), Path.Combine(folder, "4-an-allegation.json"));

        var told = Run();

        told.IndexOf("is released", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(told.IndexOf("is on hold", StringComparison.Ordinal));
    }

    [Fact]
    public void CSharpBlocks_OfThePackagesPage_StandInTheSample()
    {
        var source = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..");
        var code = Words(string.Concat(Directory.GetFiles(Path.Combine(source, "samples", "NRulesHost"), "*.cs").Select(File.ReadAllText)));

        var blocks = File.ReadAllText(Path.Combine(source, "src", "Toolkit.Rules.NRules", "README.md")).ReplaceLineEndings("\n")
            .Split("```csharp\n")[1..].Select(block => block.Split("\n```")[0]).ToList();

        blocks.Should().HaveCount(2).And.AllSatisfy(block => code.Should().Contain(Words(block)));
    }

    private string Run()
    {
        var told = new StringWriter();
        GrantWorkflow.Run(folder, told);
        return told.ToString();
    }

    private void Change(string file, string from, string to)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        text.Should().Contain(from);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Here([CallerFilePath] string file = "") => file;
}
