using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Toolkit.Rules.Cli.Tests;

/// <summary>
/// What the program does where its output can't be written, or nobody reads it; run as a process of its own, as a shell runs it.
/// </summary>
public sealed class StreamsAndDisksTests : IDisposable
{
    private const string Good = """{"version":1,"assessedOn":"2026-11-24","facts":{"supportRequest":[{"id":"s","kind":"hr-training"}]}}""";

    private static readonly string Samples = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples"));

    private static readonly string Tool = $"dotnet '{typeof(ToolkitRulesCommand).Assembly.Location}'";

    private readonly string folder = Directory.CreateTempSubdirectory("streams").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("assess '{0}/QuickStart/refused.json'")]
    [InlineData("assess '{0}/QuickStart/country-assessment.json'")]
    [InlineData("assess - --lines")]
    [InlineData("treaties FR --on 2026-01-01")]
    [InlineData("questions '{0}/QuickStart/refused.json'")]
    [InlineData("schema pack")]
    [InlineData("--help")]
    public async Task Output_ToAFullDisk_EndsWithTwoAndSaysSo(string command)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");

        var run = await ShellAsync($"echo '{Good}' 2> /dev/null | {Tool} "
            + $"{string.Format(System.Globalization.CultureInfo.InvariantCulture, command, Samples)} > /dev/full; echo $?");

        run.Should().Be(("2\n", "standard output: No space left on device\n"));
    }

    [Theory]
    [InlineData("assess - <&-", "2\n", "standard input: it is closed\n")]
    [InlineData("assess - --lines <&-", "2\n", "standard input: it is closed\n")]
    [InlineData("questions - <&-", "2\n", "standard input: it is closed\n")]
    [InlineData("assess nofile 2>&-", "2\n", "")]
    [InlineData("--no-such-option 2>&-", "2\n", "")]
    [InlineData("assess - <&- 2>&-", "2\n", "")]
    [InlineData("assess '{0}/QuickStart/refused.json' >&-", "2\n", "standard output: it is closed\n")]
    [InlineData("assess - --lines >&-", "2\n", "standard output: it is closed\n")]
    [InlineData("schema case >&-", "2\n", "standard output: it is closed\n")]
    [InlineData("--help >&-", "2\n", "standard output: it is closed\n")]
    [InlineData("assess '{0}/QuickStart/refused.json' 1</dev/null", "2\n", "standard output: it is not open for writing\n")]
    [InlineData("assess '{0}/QuickStart/refused.json' <&- 2>&- >/dev/null", "1\n", "")]
    public async Task ClosedStream_EndsWithTwoWhereItIsNeeded(string command, string exit, string error)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "what is closed is told on Linux");

        var run = await ShellAsync($"echo '{Good}' 2> /dev/null | timeout 120 {Tool} "
            + $"{string.Format(System.Globalization.CultureInfo.InvariantCulture, command, Samples)}; echo $?");

        run.Should().Be((exit, error));
    }

    [Fact]
    public async Task Lines_IntoAClosedPipe_StopAtTheFirstLineThatNobodyReads()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the pipes are those of sh");

        // The input has no end: that the program ends at all is the proof.
        var (output, error) = await ShellAsync($"yes '{Good}' 2> /dev/null | {{ {Tool} assess - --lines; echo $? >&2; }} | head -n 1");

        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().Contain("carve-out");
        error.Should().Be("141\n");
    }

    [Fact]
    public async Task Output_IntoAClosedPipe_EndsQuietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the pipes are those of sh");

        // The reader is gone before anything is written.
        var (_, error) = await ShellAsync($"{{ sleep 2; {Tool} rules; echo $? >&2; }} | true");

        error.Should().Be("141\n");
    }

    [Fact]
    public async Task Output_ToAFileThatStandardErrorSharesIsWhole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the redirection is that of sh");
        var log = Path.Combine(folder, "log");

        await ShellAsync($"printf '%s\\n{{}}\\n%s\\n' '{Good}' '{Good}' | {Tool} assess - --lines > '{log}' 2>&1");

        var lines = (await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Where(line => line.StartsWith('{')).Should().HaveCount(3).And.OnlyContain(line => line.EndsWith('}'));
        lines.Where(line => line.StartsWith("TR0607 standard input:2 ", StringComparison.Ordinal)).Should().HaveCount(3);
        lines.Should().HaveCount(6);
    }

    [Fact]
    public async Task Files_OnAFullDisk_StayAsTheyAreAndNothingIsLeftBehind()
    {
        var disk = Directory.CreateDirectory(Path.Combine(folder, "disk")).FullName;
        Assert.SkipUnless((await ShellAsync($"unshare -rm mount -t tmpfs tmpfs '{disk}' && echo may")).Output == "may\n",
            "no disk of its own may be mounted here");
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        await File.WriteAllTextAsync(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem(),
            TestContext.Current.CancellationToken);
        var script = Path.Combine(folder, "script");
        await File.WriteAllTextAsync(script, $$"""
            mount -t tmpfs -o size=64k tmpfs '{{disk}}' && cd '{{disk}}' && mkdir scenarios
            cp '{{Samples}}/CountryGuidance/south-sea.json' pack.json
            echo good > pack.json.sig
            ls > ../before
            cat /dev/zero > fill 2> ../filled
            {{Tool}} sign pack.json --key ../key.pem; echo $?
            {{Tool}} new question pack.json hotline --about nationalLaw --ask 'Is there one?' --place s.1; echo $?
            {{Tool}} new pack mine --in mine --jurisdiction XZ; echo $?
            {{Tool}} test scenarios --of support-to-security-forces/gross-violations --generate made; echo $?
            cmp pack.json '{{Samples}}/CountryGuidance/south-sea.json' && cat pack.json.sig
            rm fill; ls | cmp - ../before && find . -name '*.*.*.*'
            """, TestContext.Current.CancellationToken);

        var (output, error) = await ShellAsync($"unshare -rm sh '{script}'");

        output.Should().Be("2\n2\n2\n0 passed, 0 failed\n2\ngood\n");
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "No space left on device : 'pack.json.sig'",
            "No space left on device : 'pack.json'",
            "No space left on device : 'mine/scenarios/first-rule.json'",
            "No space left on device : 'made/to-fill-in-001.json'");
    }

    [Fact]
    public async Task Sign_WhereASignatureIsThere_ReplacesItWholeAndKeepsItsMode()
    {
        var pack = Path.Combine(folder, "pack.json");
        File.Copy(Path.Combine(Samples, "CountryGuidance", "south-sea.json"), pack);
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        await File.WriteAllTextAsync(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem(),
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(pack + ".sig", "a signature of before", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(pack + ".sig", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }

        var exit = await ToolkitRulesCommand.RunAsync(["sign", pack, "--key", Path.Combine(folder, "key.pem")],
            new(Stream.Null, TextWriter.Null, TextWriter.Null, ShowsProgress: false), TestContext.Current.CancellationToken);

        exit.Should().Be(0);
        (await File.ReadAllBytesAsync(pack + ".sig", TestContext.Current.CancellationToken)).Should().HaveCount(64);
        Directory.GetFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo("pack.json", "pack.json.sig", "key.pem");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(pack + ".sig").Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }
    }

    [Fact]
    public async Task WholeFiles_WhereOneMayNotBeWritten_WritesNone()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "taken"), "there", TestContext.Current.CancellationToken);
        var write = () => WholeFiles
            .WriteAsync([(Path.Combine(folder, "new", "first"), "1"u8.ToArray(), false),
            (Path.Combine(folder, "taken"), "2"u8.ToArray(), false)], cancellation: TestContext.Current.CancellationToken);

        (await write.Should().ThrowAsync<IOException>()).Which.Message.Should().Contain(Path.Combine(folder, "taken"));

        Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).Should().Equal(Path.Combine(folder, "taken"));
        (await File.ReadAllTextAsync(Path.Combine(folder, "taken"), TestContext.Current.CancellationToken)).Should().Be("there");
    }

    [Fact]
    public async Task Assess_WhereTheLastOfTheOutputFails_EndsWithTwo()
    {
        var error = new StringWriter { NewLine = "\n" };
        var output = new StreamWriter(new FullStream(), Encoding.UTF8, 65_536);

        var exit = await ToolkitRulesCommand.RunAsync(["assess", Path.Combine(Samples, "QuickStart", "refused.json")],
            new(Stream.Null, output, error, ShowsProgress: false), TestContext.Current.CancellationToken);

        (exit, error.ToString()).Should().Be((2, "the disk is full\n"));
    }

    private static string Here([CallerFilePath] string path = "") => path;

    private static async Task<(string Output, string Error)> ShellAsync(string script)
    {
        using var shell = Process
            .Start(new ProcessStartInfo("sh", ["-c", script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true
            })!;
        shell.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(3));
        try
        {
            var output = shell.StandardOutput.ReadToEndAsync(limit.Token);
            var error = shell.StandardError.ReadToEndAsync(limit.Token);
            return (await output, await error);
        }
        finally
        {
            if (!shell.HasExited)
            {
                shell.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Takes nothing.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("the disk is full");

        public override void Write(ReadOnlySpan<byte> buffer)
        {
        }
    }
}
