using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Cli.Tests;

public sealed class ToolkitRulesCommandTests
{
    private static readonly string Samples = Path.GetFullPath(Path.Combine(Here(), "..", "..", "samples", "QuickStart"));

    [Theory]
    [InlineData("proceeds-with-mitigation", 0, "MAY PROCEED")]
    [InlineData("refused", 1, "This support must not be given to this recipient.")]
    [InlineData("incomplete", 3, "No support may start: the assessment is not complete.")]
    [InlineData("risk-register", 1, "Shortfall: A mitigation strategy is required for this risk, and none is recorded.")]
    [InlineData("risk-register", 1, "go up the ladder, at least to political intervention.")]
    [InlineData("risk-register", 1, "programme risk `few-women-officers`: How likely is it?")]
    [InlineData("victim-data", 1, "The data must not be published as it is: hold back or change what exposes people.")]
    [InlineData("country-assessment", 1, "Breach (treaty): A victim's consent can be a defence although one of the means was used.")]
    [InlineData("country-assessment", 1, "irrelevance of consent: no, by made-up Act s. 4")]
    [InlineData("country-assessment", 1, "Breach (treaty and custom): Neither policy nor practice respects non-refoulement throughout.")]
    [InlineData("country-assessment", 1, "exception rights-of-citizens")]
    public async Task Assess_Sample_EndsWithItsExitCodeAndSaysWhy(string sample, int exitCode, string says)
    {
        var run = await RunAsync(["assess", Path.Combine(Samples, sample + ".json")]);

        run.ExitCode.Should().Be(exitCode);
        run.Error.Should().BeEmpty();
        string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Contain(says);
        run.Output.Split('\n').Should().AllSatisfy(line =>
        {
            line.Length.Should().BeLessThanOrEqualTo(100);
            line.Should().NotEndWith(" ");
        });
    }

    [Theory]
    [InlineData("json", "\"outcome\": \"refuse\"")]
    [InlineData("markdown", "## May this support be given to this recipient?")]
    [InlineData("mermaid", "flowchart TD")]
    public async Task Assess_OtherFormat_IsWritten(string format, string contains)
    {
        var run = await RunAsync(["assess", Path.Combine(Samples, "refused.json"), "--format", format]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain(contains);
    }

    [Fact]
    public async Task Assess_StandardInput_IsReadWithOrWithoutByteOrderMark()
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Samples, "refused.json"), TestContext.Current.CancellationToken);

        var plain = await RunAsync(["assess", "-", "--format", "json"], bytes);
        var marked = await RunAsync(["assess", "-", "--format", "json"], [0xEF, 0xBB, 0xBF, .. bytes]);

        plain.ExitCode.Should().Be(1);
        marked.Output.Should().Be(plain.Output);
    }

    [Theory]
    [InlineData("", "TR0603 standard input: the file is empty; expected is a JSON object with `version`, `assessedOn` and `facts`")]
    [InlineData("{\"version\":1,\"assessedOn\":\"2026-11-24\",\"facts\":{\"securityForce\":[{\"id\":\"a\",\"kind\":\"listed-forces\"}]}}",
        "TR0505 standard input $.facts.securityForce[0].kind: `listed-forces` is no answer to this question; allowed are "
            + "`listed-force`, `prison-service`, `responsible-authority`, `regional-peacekeeping`, `non-state-or-private-force`, "
            + "`not-security`; did you mean `listed-force`?")]
    public async Task Assess_BadInput_SaysWhatIsWrongAndWritesNothing(string input, string message)
    {
        var run = await RunAsync(["assess", "-"], Encoding.UTF8.GetBytes(input));

        run.Should().Be(new Run(2, "", message + "\n"));
    }

    [Fact]
    public async Task Assess_ContradictoryAnswers_EndAsBadInputWithTheReport()
    {
        const string Input = """
            {"version":1,"assessedOn":"2026-11-24","facts":{
              "securityForce":[{"id":"unit","seniorCommand":"implicated"}],
              "supportRequest":[
                {"id":"boats","recipient":"unit","risk":"below","residualRisk":"substantial"},
                {"id":"course","kind":"medevac","risk":"below","residualRisk":"substantial"}]}}
            """;

        var run = await RunAsync(["assess", "-"], Encoding.UTF8.GetBytes(Input));

        run.ExitCode.Should().Be(2);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("Summary\n=======\n- Answers contradict one another (2)").And.Contain("\nAnswers that contradict "
            + "one another\n")
            .And.Contain("support request `boats`, risk: below the threshold").And.Contain("residual risk: substantial grounds")
            .And.Contain("commander of the unit is under substantial suspicion");
    }

    [Fact]
    public async Task Assess_FileOverTheLimit_IsRefusedWithoutReadingItAll()
    {
        using var endless = new EndlessStream();

        var run = await RunAsync(["assess", "-"], endless);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("more than 16777216 bytes");
        endless.Given.Should().BeLessThan(20_000_000);
    }

    [Theory]
    [InlineData("no-such-file.json", "there is no such file")]
    [InlineData(".", "this is a folder")]
    public async Task Assess_NoFile_IsRefused(string file, string message)
    {
        var run = await RunAsync(["assess", file]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message);
    }

    [Fact]
    public async Task Lines_OneOfThemBad_GivesAnErrorRecordInItsPlaceAndGoesOn()
    {
        const string Good = """{"version":1,"assessedOn":"2026-11-24","facts":{"securityForce":[{"id":"f","kind":"listed-force"}],"supportRequest":[{"id":"s","recipient":"f","kind":"hr-training"}]}}""";

        var run = await RunAsync(["assess", "-", "--lines"], Encoding.UTF8.GetBytes($"{Good}\n{{\"version\":2}}\n\n{Good}"));

        run.ExitCode.Should().Be(2);
        var lines = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Should().HaveCount(3);
        lines[0].GetProperty("report").GetProperty("decisions")[0].GetProperty("outcome").GetString().Should().Be("carve-out");
        lines.Select(line => line.GetProperty("line").GetInt32()).Should().Equal([1, 2, 4], "blank lines are counted and not assessed");
        lines[1].GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString())
            .Should().Equal("TR0608", "TR0607", "TR0607");
        lines[2].GetProperty("report").GetRawText().Should().Be(lines[0].GetProperty("report").GetRawText());
        run.Error.Should().Contain("standard input:2 $.version");
    }

    [Fact]
    public async Task Lines_CasesWithTitles_AreTold()
    {
        const string Case = """{"version":1.0,"title":"Zoë & <co>","assessedOn":"2026-11-24","facts":{}}""";

        var run = await RunAsync(["assess", "-", "--lines"], Encoding.UTF8.GetBytes($"\n{Case}\n{Case.Replace("Zoë & <co>", " ")}\n"));

        var lines = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        (lines[0].GetProperty("line").GetInt32(), lines[0].GetProperty("title").GetString()).Should().Be((2, "Zoë & <co>"));
        run.Output.Should().NotContainAny("<", ">", "&");
        lines[1].GetProperty("title").ValueKind.Should().Be(JsonValueKind.Null);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Lines_TitleThatIsTooLong_IsRefused()
    {
        var run = await RunAsync(["assess", "-", "--lines"],
            Encoding.UTF8.GetBytes($$"""{"version":1,"title":"{{new string('a', 501)}}","assessedOn":"2026-11-24","facts":{ } }"""));

        run.Error.Should().Be("TR0513 standard input:1 $.title: the title has 501 characters; allowed are 500\n");
    }

    [Fact]
    public async Task Lines_OneTooLong_IsSkippedAndTheNextIsRead()
    {
        const string Good = """{"version":1,"assessedOn":"2026-11-24","facts":{"securityForce":[{"id":"f","kind":"listed-force"}],"supportRequest":[{"id":"s","recipient":"f","kind":"hr-training"}]}}""";

        var run = await RunAsync(["assess", "-", "--lines"], Encoding.UTF8.GetBytes($"{new string(' ', 17_000_000)}\n{Good}\n"));

        run.ExitCode.Should().Be(2);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2).And.EndWith(run.Output.TrimEnd('\n')
            .Split('\n')[^1]);
        run.Output.Should().Contain("\"line\":1").And.Contain("carve-out");
    }

    [Fact]
    public async Task Lines_MoreToCome_ReportsWhatIsThereAlready()
    {
        const string Good = """{"version":1,"assessedOn":"2026-11-24","facts":{"securityForce":[{"id":"f","kind":"listed-force"}],"supportRequest":[{"id":"s","recipient":"f","kind":"hr-training"}]}}""";
        var input = new System.IO.Pipelines.Pipe();
        var output = new FlushedWriter();
        var running = ToolkitRulesCommand.RunAsync(
            ["assess", "-", "--lines"], new(input.Reader.AsStream(), output, TextWriter.Null, ShowsProgress: false),
                TestContext.Current.CancellationToken);

        await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(Good + "\n"), TestContext.Current.CancellationToken);
        await output.Flushed.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await input.Writer.CompleteAsync();

        (await running).Should().Be(3);
        output.AtFirstFlush.Should().Contain("carve-out");
    }

    [Fact]
    public async Task Error_WithControlCharacters_CannotSteerATerminal()
    {
        var run = await RunAsync(["assess", "\u001b[31mno.json"]);

        run.Error.Should().Be("\\u001b[31mno.json: there is no such file\n");
    }

    [Fact]
    public async Task ResponseFile_Named_IsNoCommandLine()
    {
        var run = await RunAsync(["@" + Path.Combine(Samples, "refused.json")]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Reading_Chosen_IsFlaggedInTheReport()
    {
        var run = await RunAsync(["assess", Path.Combine(Samples, "refused.json"), "--reading",
            "bar-of-failed-authorities=un-mitigation-may-carry"]);

        run.Output.Should().StartWith("NOT THE CAUTIOUS READING of bar-of-failed-authorities");
    }

    [Theory]
    [InlineData("--reading", "suspension-test=x")]
    [InlineData("--reading", "suspension-test")]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "fatal")]
    [InlineData("--lines", "--format=markdown")]
    [InlineData("--no-such-option", "x")]
    public async Task Usage_Wrong_EndsWithTwoAndWritesNothing(string option, string value)
    {
        var run = await RunAsync(["assess", Path.Combine(Samples, "refused.json"), option, value]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("PK", "Pakistan is bound by Trafficking in Persons Protocol: in force since 2022-12-04")]
    [InlineData("pakistan", "Whether Pakistan is bound by")]
    public async Task Treaties_OfAState_SaysWhatBindsAndWhy(string state, string says)
    {
        var run = await RunAsync(["treaties", state, "--on", "2026-11-24"]);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.Should().Contain(says);
    }

    [Fact]
    public async Task Treaties_AsACase_CanBeAssessed()
    {
        var facts = await RunAsync(["treaties", "AFG", "--on", "2026-11-24", "--format", "case"]);
        var report = await RunAsync(["assess", "-", "--all"], System.Text.Encoding.UTF8.GetBytes(facts.Output));

        report.Error.Should().BeEmpty();
        var text = string.Join(' ', report.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text.Should().Contain("treaty position `AF OP-CEDAW`: Is the State party to it, with effect on the date?");
        text.Should().Contain("This decides [international-legal-context/not-party] (recommended)")
            .And.NotContain("Individuals cannot complain", "whether they can is not known");
    }

    [Theory]
    [InlineData("Pakistann", "2026-11-24", "did you mean `Pakistan`?")]
    [InlineData("PK", "24.11.2026", "write it like 2026-11-24")]
    public async Task Treaties_WrongStateOrDate_AreUsageErrors(string state, string on, string message)
    {
        var run = await RunAsync(["treaties", state, "--on", on]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message);
    }

    [Fact]
    public async Task Explain_WithCase_SaysWhichQuestionBlocks()
    {
        var run = await RunAsync(["explain", "support-to-security-forces/commander-implicated", "--case",
            Path.Combine(Samples, "incomplete.json")]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("undetermined").And.Contain("record of senior command: NOT ANSWERED");
    }

    [Fact]
    public async Task Explain_WithoutCase_GivesSentenceSourcesAndQuestions()
    {
        var run = await RunAsync(["explain", "support-to-security-forces/widespread-refoulement"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("When:").And.Contain("HRDDP para. 12(a)(i)").And.Contain("allegation.onSignificantScale");
    }

    [Fact]
    public async Task Explain_Table_ListsEveryCombinationOfAnswers()
    {
        var run = await RunAsync(["explain", "support-to-security-forces/commander-implicated", "--table"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("# `support-to-security-forces/commander-implicated`\n\nAll 9 combinations of answers.\n").And.Contain("| checked, and nothing found | no | clear |");
    }

    [Theory]
    [InlineData("support-to-security-forces/before-support",
        "`support-to-security-forces/before-support` is a flow; a truth table is of a rule\n")]
    [InlineData("support-to-security-forces/commander-implicate", "no rule or flow is called "
        + "`support-to-security-forces/commander-implicate`; did you mean `support-to-security-forces/commander-implicated`?\n")]
    public async Task Explain_TableOfNoRule_SaysWhatIsWrong(string id, string problem) =>
        (await RunAsync(["explain", id, "--table"])).Should().Be(new Run(2, "", problem));

    [Fact]
    public async Task Explain_TableWithCase_IsRefused()
    {
        var run = await RunAsync(["explain", "support-to-security-forces/commander-implicated", "--table", "--case",
            Path.Combine(Samples, "incomplete.json")]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("--table is about every case; it cannot go with --case\n");
    }

    [Fact]
    public async Task Explain_UnknownRule_NamesTheNearest()
    {
        var run = await RunAsync(["explain", "support-to-security-forces/commander-implicate"]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("did you mean `support-to-security-forces/commander-implicated`?");
    }

    [Fact]
    public async Task Questions_Incomplete_ListsTheMostDecidingFirst()
    {
        var run = await RunAsync(["questions", Path.Combine(Samples, "incomplete.json")]);

        run.ExitCode.Should().Be(3);
        run.Output.Should().Contain(" 1. security force `anti-trafficking-unit`");
    }

    [Theory]
    [InlineData("2.5", "support-to-security-forces")]
    [InlineData("2.2", "international-legal-context")]
    public async Task Rules_ToolByItsNumber_AreThoseOfItsId(string number, string id)
    {
        var run = await RunAsync(["rules", "--tool", number]);

        run.Should().Be(await RunAsync(["rules", "--tool", id]));
        run.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("9.9")]
    [InlineData("2,5")]
    public async Task Rules_ToolByANumberThatIsNone_IsRefused(string number)
    {
        var run = await RunAsync(["rules", "--tool", number]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"no tool is called `{number}`");
    }

    [Theory]
    [InlineData("Iran", "Iran (Islamic Republic of)")]
    [InlineData("Ivory Coast", "Côte d'Ivoire")]
    public async Task Treaties_OfAStateByACommonName_AreThatStates(string typed, string name) =>
        (await RunAsync(["treaties", typed, "--on", "2026-11-24"])).Output.Should().StartWith($"{name} is bound by UNTOC");

    [Fact]
    public async Task Rules_UnknownTool_IsRefusedWithTheNearest()
    {
        var run = await RunAsync(["rules", "--tool", "support-to-security-force"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("did you mean `support-to-security-forces`?");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Rules_Listed_HoldEveryRuleAndFlow(string format)
    {
        var run = await RunAsync(["rules", "--format", format]);
        var book = ToolkitRules.Build();

        run.ExitCode.Should().Be(0);
        book.Rules.Select(rule => rule.Id).Concat(book.Flows.Select(flow => flow.Id)).Should()
            .AllSatisfy(id => run.Output.Should().Contain(id));
    }

    [Theory]
    [InlineData("case")]
    [InlineData("report")]
    [InlineData("scenario")]
    public async Task Schema_Asked_IsJson(string what)
    {
        var run = await RunAsync(["schema", what]);

        run.ExitCode.Should().Be(0);
        JsonDocument.Parse(run.Output).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
    }

    private static Task<Run> RunAsync(string[] arguments, byte[]? input = null) => RunAsync(arguments, new MemoryStream(input ?? []));

    private static async Task<Run> RunAsync(string[] arguments, Stream input)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = await ToolkitRulesCommand.RunAsync(arguments, new(input, output, error, ShowsProgress: false));
        return new(exitCode, output.ToString(), error.ToString());
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private sealed record Run(int ExitCode, string Output, string Error);

    private sealed class FlushedWriter : StringWriter
    {
        private readonly TaskCompletionSource flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Flushed => flushed.Task;

        public string AtFirstFlush { get; private set; } = "";

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            if (GetStringBuilder().Length > 0 && AtFirstFlush.Length == 0)
            {
                AtFirstFlush = ToString();
                flushed.SetResult();
            }

            return Task.CompletedTask;
        }
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
