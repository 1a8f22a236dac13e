using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Toolkit.Rules.Cli.Tests;

public sealed class PackKeysTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("keys").FullName;
    private readonly string pack;
    private readonly string trust;

    public PackKeysTests()
    {
        pack = Path.Combine(folder, "south-sea.json");
        File.Copy(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples", "CountryGuidance", "south-sea.json"), pack);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Write("private.pem", key.ExportPkcs8PrivateKeyPem());
        trust = "compact=" + Write("public.pem", key.ExportSubjectPublicKeyInfoPem());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Sign_ThenTrust_IsAccepted()
    {
        (await RunAsync("sign", pack, "--key", Path.Combine(folder, "private.pem"))).ExitCode.Should().Be(0);

        (await RunAsync("packs", pack, "--trust", trust))
            .Should().Match<(int ExitCode,
                string Text)>(run => run.ExitCode == 0 && run.Text.StartsWith("guidance pack south-sea", StringComparison.Ordinal));
        (await RunAsync("check", pack, "--trust", trust)).ExitCode.Should().Be(0);
        (await RunAsync("rules", "--pack", pack, "--trust", trust)).Text.Should().Contain("south-sea/no-safe-place");
        (await RunAsync("render", pack, "--trust", trust)).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task NewKey_ThenSignThenTrust_IsAccepted()
    {
        var (exit, text) = await RunAsync("new", "key", "ministry", "--in", folder);

        var (hidden, open) = (Path.Combine(folder, "ministry.private.pem"), Path.Combine(folder, "ministry.pem"));
        (exit, text).Should().Be((0, $"wrote {hidden}, which signs: `toolkit-rules sign PACK --key {hidden}`; show it to nobody\n"
            + $"wrote {open}, which is given to whoever reads the packs: `--trust ministry={open}`\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(hidden).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (await RunAsync("sign", pack, "--key", hidden)).ExitCode.Should().Be(0);
        (await RunAsync("check", pack, "--trust", $"ministry={open}")).ExitCode.Should().Be(0);
        (await RunAsync("check", pack, "--trust", trust)).Text.Should().Contain("TR1051", "it is by another");
        (await RunAsync("new", "key", "ministry", "--in", folder)).Should()
            .Be((2, $"{hidden}: there is such a file already; nothing was written\n"));
        (await RunAsync("new", "key", "The Ministry", "--in", folder)).Should()
            .Be((2, "`The Ministry` is no name; it is in kebab-case, as in `ministry`\n"));
        (await RunAsync("sign", pack, "--key", pack)).Should()
            .Be((2, $"{pack}: this is no key in PEM for ECDSA; `toolkit-rules new key NAME` makes one\n"));
    }

    [Fact]
    public async Task Trust_PackChangedAfterSigning_IsRefusedByEveryCommand()
    {
        await RunAsync("sign", pack, "--key", Path.Combine(folder, "private.pem"));
        File.WriteAllText(pack, File.ReadAllText(pack).Replace("\"severity\": \"recommended\"", "\"severity\": \"information\"",
            StringComparison.Ordinal));

        foreach (var command in new string[][] { ["packs", pack], ["check", pack], ["render", pack], ["rules", "--pack", pack] })
        {
            var (exit, text) = await RunAsync([.. command, "--trust", trust]);
            exit.Should().Be(2);
            text.Should().Contain("TR1051");
        }
    }

    [Fact]
    public async Task Trust_PackWithoutSignature_IsRefused()
    {
        var (exit, text) = await RunAsync("check", pack, "--trust", trust);

        exit.Should().Be(2);
        text.Should().Contain("TR1052");
    }

    [Fact]
    public async Task Trust_CommentAddedAfterSigning_IsStillAccepted()
    {
        await RunAsync("sign", pack, "--key", Path.Combine(folder, "private.pem"));
        File.AppendAllText(pack, "// seen\n");

        (await RunAsync("check", pack, "--trust", trust)).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("nobody", "`--trust nobody` names nobody; write NAME=FILE")]
    [InlineData("me=none.pem", "none.pem: there is no such file")]
    [InlineData("me=bad.pem", "bad.pem: this is no key in PEM for ECDSA")]
    [InlineData("me=large.pem", "large.pem: the key has 384 bits; packs are signed on the curve P-256")]
    public async Task Trust_NoSuchKey_IsToldAndNothingIsRead(string text, string expected)
    {
        Write("bad.pem", "no key");
        using var large = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Write("large.pem", large.ExportSubjectPublicKeyInfoPem());

        var (exit, told) = await RunAsync("check", pack, "--trust", text.Replace("=", "=" + folder + "/", StringComparison.Ordinal));

        exit.Should().Be(2);
        told.Should().Contain(expected);
    }

    [Fact]
    public async Task Sign_WithAPublicKey_SaysSoAndWritesNothing()
    {
        var (exit, text) = await RunAsync("sign", pack, "--key", Path.Combine(folder, "public.pem"));

        exit.Should().Be(2);
        text.Should().EndWith("this is a public key; signing takes the private one\n");
        File.Exists(pack + ".sig").Should().BeFalse();
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<(int ExitCode, string Text)> RunAsync(params string[] arguments)
    {
        var text = new StringWriter { NewLine = "\n" };
        var exitCode = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, text, text, ShowsProgress: false));
        return (exitCode, text.ToString());
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
