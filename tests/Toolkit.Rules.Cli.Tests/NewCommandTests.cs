using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Toolkit.Rules.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("new").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Pack_WrittenWithItsScenario_LacksNothingButTheTextsThatItsAuthorHasToWrite()
    {
        var (exit, output, error) = await RunAsync("new", "pack", "mine", "--in", folder);

        (exit, output, error).Should().Be((0, $"wrote {At("mine.json")}\nwrote {At("scenarios/first-rule.json")}\n"
            + $"wrote {At("guidance-pack.schema.json")}\n", ""));
        var (left, told, _) = await RunAsync("check", "--strict", At("mine.json"));
        left.Should().Be(1);
        told.Replace(folder, "", StringComparison.Ordinal).Split('\n')
            .Where(line => !line.StartsWith("    help: Write the text; ", StringComparison.Ordinal)).Should().Equal(
            "/mine.json:7:19: warning TR1056 $.jurisdiction: `ZZ` is a placeholder for a country or region that is still to be named",
            "/mine.json:9:13: warning TR1056 $.author: `write the author here` is a placeholder for a text that is still to be written",
            "/mine.json:11:29: warning TR1056 $.sources[0].title: `write the title of the law here` is a placeholder for a text that is "
                + "still to be written",
            "/mine.json:17:14: warning TR1056 $.questions[0].ask: `Write here what is asked of the law?` is a placeholder for a text "
                + "that is still to be written",
            "/mine.json:19:48: warning TR1056 $.questions[0].sources[0].place: `write the section here` is a placeholder for a text "
                + "that is still to be written",
            "/mine.json:27:18: warning TR1056 $.rules[0].finding: `Write here what is wrong.` is a placeholder for a text that is still "
                + "to be written",
            "/mine.json:29:48: warning TR1056 $.rules[0].sources[0].place: `write the section here` is a placeholder for a text that is "
                + "still to be written",
            "/scenarios/first-rule.json:3:11: warning TR1056 $.name: `It is found: Write here what is wrong.` is a placeholder for a "
                + "text that is still to be written",
            "/scenarios/first-rule.json:6:14: warning TR1056 $.case.state: `ZZ` is a placeholder for a country or region that is still "
                + "to be "
                + "named",
            "0 errors, 9 warnings, 0 notes",
            "");
        foreach (var format in new[] { "json", "sarif" })
        {
            using var json = JsonDocument.Parse((await RunAsync("check", At("mine.json"), "--format", format)).Output);
            var findings = format == "json" ? json.RootElement : json.RootElement.GetProperty("runs")[0].GetProperty("results");
            findings.EnumerateArray().Select(finding => finding.GetProperty(format == "json" ? "code" : "ruleId").GetString()).Should()
                .Equal(Enumerable.Repeat("TR1056", 9));
        }

        Fill(At("mine.json"));
        Fill(At("scenarios/first-rule.json"));
        (await RunAsync("check", "--strict", At("mine.json"))).Should().Be((0, "0 errors, 0 warnings, 0 notes\n", ""));
        (await RunAsync("test", At("scenarios"), "--pack", At("mine.json"))).Should().Be((0, "1 passed, 0 failed\n", ""));
    }

    [Fact]
    public async Task RuleOnSeveralAnswersAndWaiver_AddedToAPack_Pass()
    {
        await RunAsync("new", "pack", "mine", "--in", folder, "--jurisdiction", "XZ", "--author", "Me", "--source", "Act");

        (await RunAsync("new", "question", At("mine.json"), "grade", "--answers", "good,poor,none", "--ask", "How good is it?")).ExitCode
            .Should().Be(0);
        (await RunAsync("new", "rule", At("mine.json"), "not-good", "--question", "grade", "--any-of", "poor, none", "--finding",
            "It is not good.", "--advice", "Make it good.")).Should()
            .Be((0, $"added to {At("mine.json")}\nwrote {At("scenarios/not-good.json")}\n", ""));
        (await RunAsync("new", "question", At("mine.json"), "endsOn", "--kind", "date", "--ask", "When does it end?")).ExitCode
            .Should().Be(0);
        (await RunAsync("new", "rule", At("mine.json"), "ended", "--question", "endsOn", "--before", "day-of-assessment")).ExitCode
            .Should().Be(0);
        (await RunAsync("new", "waiver", At("mine.json"), "national-legal-context/no-equal-pay", "--reason", "A law is before parliament.",
            "--authority", "Attorney General", "--until", "2026-12-31")).Should().Be((0, $"added to {At("mine.json")}\n", ""));

        File.ReadAllText(At("mine.json")).Should().Contain("\"isAnyOf\": [\"poor\", \"none\"]").And.Contain("\"advice\": \"Make it good.\"")
            .And.Contain("\"kind\": \"date\"").And.Contain("\"authority\": \"Attorney General\"");
        (await RunAsync("check", At("mine.json"))).Output.Should().Contain("TR1064").And.Contain("0 errors");
        (await RunAsync("test", At("scenarios"), "--pack", At("mine.json"))).Output.Should().Be("3 passed, 0 failed\n");
    }

    [Theory]
    [InlineData("waiver PACK national-legal-context/no-equal-wages --reason r --authority a --until 2026-12-31",
        "did you mean `national-legal-context/no-equal-pay`?")]
    [InlineData("waiver PACK national-legal-context/no-equal-pay --reason Law. --authority a --until 31.12.2026",
        "`31.12.2026` is no date of the calendar")]
    [InlineData("rule PACK some --question firstQuestion --any-of no,perhaps", "no answer to `nationalLaw.mine/firstQuestion` is called `perhaps`")]
    [InlineData("rule PACK some --question firstQuestion --is no --any-of yes", "give --is, --any-of or --before")]
    [InlineData("question PACK some --ask So? --kind date --answers a,b", "give --answers or --kind")]
    public async Task Addition_ThatCannotBe_WritesNothing(string command, string message)
    {
        await RunAsync("new", "pack", "mine", "--in", folder, "--jurisdiction", "XZ", "--author", "Me");
        var before = File.ReadAllText(At("mine.json"));

        var (exit, _, error) = await RunAsync(["new", .. command.Split(' ').Select(word => word == "PACK" ? At("mine.json") : word)]);

        exit.Should().Be(2);
        error.Should().Contain(message);
        File.ReadAllText(At("mine.json")).Should().Be(before);
    }

    /// <summary>Editors underline comments in JSON, and complete names where the file says its schema.</summary>
    [Fact]
    public async Task Pack_Written_IsPlainJsonThatNamesItsSchema()
    {
        await RunAsync("new", "pack", "mine", "--in", folder);

        using var pack = JsonDocument.Parse(File.ReadAllText(At("mine.json")));
        pack.RootElement.EnumerateObject().First().Name.Should().Be("$schema");
        var schema = At(pack.RootElement.GetProperty("$schema").GetString()!);
        File.ReadAllText(schema).Should().Be((await RunAsync("schema", "pack")).Output, "it has the names of the rules beneath");
        File.WriteAllText(schema, "of my own");
        await RunAsync("new", "pack", "another", "--in", folder + "/");
        File.ReadAllText(schema).Should().Be("of my own");
        (await RunAsync("check", At("mine.json"))).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task QuestionAndRule_AddedToAPack_LeaveEverythingElseByteForByte()
    {
        await RunAsync("new", "pack", "mine", "--in", folder);
        var before = File.ReadAllText(At("mine.json")).Replace("  \"rules\": [", "  \"rules\": [ // read me first",
            StringComparison.Ordinal)
            .Replace("    }\n  ]\n}", "    } // the first\n    // more to come\n  ]\n}", StringComparison.Ordinal);
        File.WriteAllText(At("mine.json"), before);

        (await RunAsync("new", "question", At("mine.json"), "hotline", "--ask", "Is there a hotline?")).Should()
            .Be((0, $"added to {At("mine.json")}\n", ""));
        (await RunAsync("new", "rule", At("mine.json"), "no-hotline", "--question", "hotline", "--is", "no", "--finding",
            "There is no hotline.", "--place", "s. 5"))
            .Should().Be((0, $"added to {At("mine.json")}\nwrote {At("scenarios/no-hotline.json")}\n", ""));

        var after = File.ReadAllText(At("mine.json"));
        after.Should().EndWith("""
                }, // the first
                // more to come
                {
                  "id": "mine/no-hotline",
                  "about": "nationalLaw",
                  "when": { "question": "hotline", "is": "no" },
                  "finding": "There is no hotline.",
                  "severity": "recommended",
                  "sources": [ { "source": "act", "place": "s. 5" } ]
                }
              ]
            }

            """);
        before.Split('\n').Should().BeSubsetOf(after.Split('\n').Append("    } // the first"));
        Fill(At("mine.json"));
        Fill(At("scenarios/first-rule.json"));
        Fill(At("scenarios/no-hotline.json"));
        (await RunAsync("check", "--strict", At("mine.json"))).Should().Be((0, "0 errors, 0 warnings, 0 notes\n", ""));
        (await RunAsync("test", At("scenarios"), "--pack", At("mine.json"))).Should().Be((0, "2 passed, 0 failed\n", ""));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Rule_PackWithoutTheList_GetsOneWithItsOwnNewlines(string newline)
    {
        var text = """
            {
              "version": 1, "id": "mine", "edition": "1", "layer": "country", "jurisdiction": "XZ", "validFrom": "2026-01-01", "author": "Me",
              "sources": [ { "id": "act", "title": "Act" } ] // all
            }

            """.ReplaceLineEndings(newline);
        File.WriteAllText(At("mine.json"), text, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        (await RunAsync("new", "rule", At("mine.json"), "no-equal-pay", "--question", "nationalLaw.equalPay", "--is",
            "prohibits")).Error.Should().Contain("no answer to `nationalLaw.equalPay` is called `prohibits`; there are ");
        (await RunAsync("new", "question", At("mine.json"), "hotline")).ExitCode.Should().Be(0);
        (await RunAsync("new", "rule", At("mine.json"), "no-hotline", "--question", "hotline", "--is", "no")).ExitCode.Should().Be(0);

        var after = File.ReadAllText(At("mine.json"));
        after.Should().StartWith(text.Split(" // all")[0] + ", // all" + newline + "  \"questions\": [" + newline);
        after.Replace(newline, "", StringComparison.Ordinal).Should().NotContain("\n");
        File.ReadAllBytes(At("mine.json")).Should().StartWith(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'{' });
    }

    [Fact]
    public async Task New_WhatIsThereAlready_IsNeverWrittenOver()
    {
        await RunAsync("new", "pack", "mine", "--in", folder);
        var before = Contents();

        (await RunAsync("new", "pack", "mine", "--in", folder)).Should().Be((2, "",
            $"{At("mine.json")}: there is such a file already; nothing was written\n"));
        (await RunAsync("new", "pack", "other", "--in", folder)).Should().Be((2, "",
            $"{At("scenarios/first-rule.json")}: there is such a file already; nothing was written\n"));
        (await RunAsync("new", "question", At("mine.json"), "firstQuestion")).Should().Be((2, "",
            "there is a question `nationalLaw.firstQuestion` already; nothing was written\n"));
        (await RunAsync("new", "rule", At("mine.json"), "first-rule", "--question", "firstQuestion", "--is", "no")).Should()
            .Be((2, "", "there is a rule `mine/first-rule` already; nothing was written\n"));

        Contents().Should().Equal(before);
    }

    [Theory]
    [InlineData("no question is called `firstQestion`; did you mean `firstQuestion`?", "rule", "one", "--question", "firstQestion",
        "--is", "no")]
    [InlineData("no answer to `nationalLaw.mine/firstQuestion` is called `nope`; there are `yes`, `no`", "rule", "one", "--question",
        "firstQuestion", "--is", "nope")]
    [InlineData("`mine/No hotline` is no id of a rule; write what is wrong in kebab-case, as in `no-hotline`", "rule", "No hotline",
        "--question", "firstQuestion", "--is", "no")]
    [InlineData("no source of the pack is called `acts`; there are `act`; did you mean `act`?", "rule", "one", "--question",
        "firstQuestion", "--is", "no", "--source", "acts")]
    [InlineData("did you mean `nationalLaw`?", "question", "hotline", "--about", "nationalLaws")]
    [InlineData("nothing was written, for the pack would be refused:", "question", "Hot line")]
    [InlineData("a question ends with a question mark", "question", "hotline", "--ask", "A hotline")]
    public async Task New_WhatDoesNotFit_IsToldWithTheNearestAndWritesNothing(string expected, string what, params string[] rest)
    {
        await RunAsync("new", "pack", "mine", "--in", folder);
        var before = Contents();

        var (exit, output, error) = await RunAsync(["new", what, At("mine.json"), .. rest]);

        (exit, output).Should().Be((2, ""));
        error.Should().Contain(expected);
        Contents().Should().Equal(before);
    }

    [Fact]
    public async Task Pack_IdThatIsNone_IsRefused() =>
        (await RunAsync("new", "pack", "../mine", "--in", folder)).Should().Be((2, "",
            "`../mine` is no id; an id is in kebab-case, as in `xanadu-shelters`\n"));

    [Theory]
    [InlineData("$.jurisdiction[0]", "\"XZ\"", "[\"ZZ\", \"XZ\"]")]
    [InlineData("$.author", "\"Me\"", "\"Me, or WRITE THE AUTHOR HERE\"")]
    [InlineData("$.questions[1].ask", null, "question hotline --place s.5")]
    [InlineData("$.questions[1].sources[0].place", null, "question hotline --ask Any?")]
    [InlineData("$.rules[1].finding", null, "rule no-hotline --question firstQuestion --is yes --place s.5")]
    [InlineData("$.rules[1].sources[0].place", null, "rule no-hotline --question firstQuestion --is yes --finding Missing.")]
    public async Task Check_TextThatANewPieceWasMadeWith_IsToldUntilItIsReplaced(string path, string? before, string after)
    {
        await RunAsync("new", "pack", "mine", "--in", folder, "--jurisdiction", "XZ", "--author", "Me");
        Fill(At("mine.json"));
        if (before is null)
        {
            (await RunAsync(["new", after.Split(' ')[0], At("mine.json"), .. after.Split(' ')[1..]])).ExitCode.Should().Be(0);
        }
        else
        {
            File.WriteAllText(At("mine.json"), File.ReadAllText(At("mine.json")).Replace(before, after, StringComparison.Ordinal));
        }

        var (exit, output, _) = await RunAsync("check", At("mine.json"), "--format", "json");

        exit.Should().Be(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement.EnumerateArray().Where(finding => finding.GetProperty("code").GetString() == "TR1056"
            && finding.GetProperty("file").GetString() == At("mine.json"))
            .Select(finding => finding.GetProperty("path").GetString()).Should().Equal(path);
    }

    [Theory]
    [InlineData("day-of-assessment", "2025-12-31")]
    [InlineData("2020-05-06", "2020-05-05")]
    public async Task Rule_OnDatesBeforeADay_IsWrittenWithAScenarioOfTheDayBefore(string day, string answer)
    {
        var pack = await WithAShelterAsync();

        var (exit, _, error) = await RunAsync("new", "rule", pack, "licence-run-out", "--question", "licensedUntil", "--before", day,
            "--finding", "Its licence has run out.", "--place", "s. 5");

        (exit, error).Should().Be((0, ""));
        File.ReadAllText(pack).Should().Contain($"\"when\": {{ \"question\": \"licensedUntil\", \"before\": \"{day}\" }}");
        File.ReadAllText(At("scenarios/licence-run-out.json")).Should().Contain($"\"licensedUntil\": \"{answer}\"");
        (await RunAsync("explain", "mine/licence-run-out", "--pack", pack)).Output.Should().Contain(
            day == "2020-05-06" ? "the shelter's licensed until is before ‘2020-05-06’"
                : "the shelter's licensed until is before the day of the assessment");
    }

    [Theory]
    [InlineData("--question licensedUntil --before today", "--before is a date as in `2026-11-24` or `day-of-assessment`, and not "
        + "`today`\n")]
    [InlineData("--question firstQuestion --before day-of-assessment",
        "--before is said of dates, and the answers of `nationalLaw.mine/firstQuestion` are none; use --is\n")]
    [InlineData("--question licensedUntil", "a rule is raised for one answer, for several, or for dates before one; give --is, --any-of or --before\nSee "
        + "`toolkit-rules --help`.\n")]
    [InlineData("--question licensedUntil --is 2020-01-01 --before 2020-01-01",
        "a rule is raised for one answer, for several, or for dates before one; give --is, --any-of or --before\nSee `toolkit-rules --help`.\n")]
    public async Task Rule_OnDates_WronglyAskedFor_IsRefused(string how, string message)
    {
        var pack = await WithAShelterAsync();
        var before = Contents();

        (await RunAsync(["new", "rule", pack, "some", .. how.Split(' ')])).Should().Be((2, "", message));

        Contents().Should().Equal(before);
    }

    private async Task<string> WithAShelterAsync()
    {
        await RunAsync("new", "pack", "mine", "--in", folder, "--jurisdiction", "XZ", "--author", "Me");
        File.WriteAllText(At("mine.json"), File.ReadAllText(At("mine.json")).Replace("  \"rules\": [", """
              "factTypes": [ { "name": "shelter", "questions": [
                { "name": "licensedUntil", "ask": "Until when is it licensed?", "kind": "date",
                  "sources": [ { "source": "act", "place": "s. 1" } ] } ] } ],
              "rules": [
            """.Trim(), StringComparison.Ordinal));
        return At("mine.json");
    }

    [Fact]
    public async Task Template_OfACountry_PassesItsOwnScriptOnceItsTextsAreWritten()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the script is for sh");
        Copy(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples", "CountryTemplate")), folder);
        var bin = Directory.CreateDirectory(At("bin")).FullName;
        var tool = Path.Combine(bin, "toolkit-rules");
        File.WriteAllText(tool, $"#!/bin/sh\nexec dotnet '{typeof(ToolkitRulesCommand).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var (exit, output) = await ScriptAsync(bin);
        (exit, output[^1]).Should().Be((1, "0 errors, 10 warnings, 0 notes"));
        output.Where(line => line.Contains(": warning ", StringComparison.Ordinal)).Should()
            .OnlyContain(line => line.Contains(" TR1056 ", StringComparison.Ordinal));

        foreach (var file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains(".template.config", StringComparison.Ordinal)))
        {
            Fill(file);
        }

        (await ScriptAsync(bin)).Should().BeEquivalentTo((0, new[] { "0 errors, 0 warnings, 0 notes", "3 passed, 0 failed" }));
    }

    private async Task<(int ExitCode, string[] Output)> ScriptAsync(string bin)
    {
        var start = new ProcessStartInfo("sh", [At("check")]) { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["PATH"] = $"{bin}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        using var script = Process.Start(start)!;
        var output = await script.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await script.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (script.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Writes what an author would in the place of what `new` wrote.</summary>
    private static void Fill(string file) => File.WriteAllText(file, File.ReadAllText(file)
        .Replace("\"ZZ\"", "\"XZ\"", StringComparison.Ordinal)
        .Replace("write the author here", "Ministry", StringComparison.Ordinal)
        .Replace("write the title of the law here", "Act", StringComparison.Ordinal)
        .Replace("write the section here", "s. 1", StringComparison.Ordinal)
        .Replace("Write here what is asked of the law?", "Is it so?", StringComparison.Ordinal)
        .Replace("Write here what is wrong.", "It is not so.", StringComparison.Ordinal));

    private static string Here([CallerFilePath] string path = "") => path;

    private string At(string name) => Path.Combine([folder, .. name.Split('/')]);

    private List<string> Contents() =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file =>
            $"{file}\n{File.ReadAllText(file)}")];

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, output, error, ShowsProgress: false));
        return (exit, output.ToString(), error.ToString());
    }
}
