namespace Toolkit.Rules.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("new").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Pack_WrittenWithItsScenario_PassesTheStrictCheckAndTheScenario()
    {
        var (exit, output, error) = await RunAsync("new", "pack", "mine", "--in", folder);

        (exit, output, error).Should().Be((0, $"wrote {At("mine.json")}\nwrote {At("scenarios/first-rule.json")}\n", ""));
        (await RunAsync("check", "--strict", At("mine.json"))).Should().Be((0, "0 errors, 0 warnings, 0 notes\n", ""));
        (await RunAsync("test", At("scenarios"), "--pack", At("mine.json"))).Should().Be((0, "1 passed, 0 failed\n", ""));
    }

    [Fact]
    public async Task QuestionAndRule_AddedToAPack_LeaveEverythingElseByteForByte()
    {
        await RunAsync("new", "pack", "mine", "--in", folder);
        var before = File.ReadAllText(At("mine.json")).Replace("  \"rules\": [", "  \"rules\": [ // read me first", StringComparison.Ordinal)
            .Replace("    }\n  ]\n}", "    } // the first\n    // more to come\n  ]\n}", StringComparison.Ordinal);
        File.WriteAllText(At("mine.json"), before);

        (await RunAsync("new", "question", At("mine.json"), "hotline", "--ask", "Is there a hotline?")).Should().Be((0, $"added to {At("mine.json")}\n", ""));
        (await RunAsync("new", "rule", At("mine.json"), "no-hotline", "--question", "hotline", "--is", "no", "--finding", "There is no hotline.", "--place", "s. 5"))
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

        (await RunAsync("new", "rule", At("mine.json"), "no-equal-pay", "--question", "nationalLaw.equalPay", "--is", "prohibits")).Error.Should().Contain("no answer to `nationalLaw.equalPay` is called `prohibits`; there are ");
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

        (await RunAsync("new", "pack", "mine", "--in", folder)).Should().Be((2, "", $"{At("mine.json")}: there is such a file already; nothing was written\n"));
        (await RunAsync("new", "pack", "other", "--in", folder)).Should().Be((2, "", $"{At("scenarios/first-rule.json")}: there is such a file already; nothing was written\n"));
        (await RunAsync("new", "question", At("mine.json"), "firstQuestion")).Should().Be((2, "", "there is a question `nationalLaw.firstQuestion` already; nothing was written\n"));
        (await RunAsync("new", "rule", At("mine.json"), "first-rule", "--question", "firstQuestion", "--is", "no")).Should().Be((2, "", "there is a rule `mine/first-rule` already; nothing was written\n"));

        Contents().Should().Equal(before);
    }

    [Theory]
    [InlineData("no question is called `firstQestion`; did you mean `firstQuestion`?", "rule", "one", "--question", "firstQestion", "--is", "no")]
    [InlineData("no answer to `nationalLaw.firstQuestion` is called `nope`; there are `yes`, `no`", "rule", "one", "--question", "firstQuestion", "--is", "nope")]
    [InlineData("`mine/No hotline` is no id of a rule; write what is wrong in kebab-case, as in `no-hotline`", "rule", "No hotline", "--question", "firstQuestion", "--is", "no")]
    [InlineData("no source of the pack is called `acts`; there are `act`; did you mean `act`?", "rule", "one", "--question", "firstQuestion", "--is", "no", "--source", "acts")]
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
        (await RunAsync("new", "pack", "../mine", "--in", folder)).Should().Be((2, "", "`../mine` is no id; an id is in kebab-case, as in `xanadu-shelters`\n"));

    private string At(string name) => Path.Combine([folder, .. name.Split('/')]);

    private List<string> Contents() =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file}\n{File.ReadAllText(file)}")];

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, output, error, ShowsProgress: false));
        return (exit, output.ToString(), error.ToString());
    }
}
