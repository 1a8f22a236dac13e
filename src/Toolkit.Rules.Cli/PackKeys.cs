using System.CommandLine;
using System.Security.Cryptography;

namespace Toolkit.Rules.Cli;

/// <summary>Who signs guidance packs, and whose signatures are trusted: <c>toolkit-rules sign</c> and <c>--trust</c>.</summary>
internal static class PackKeys
{
    public static Option<string[]> TrustOption() => new("--trust")
    {
        Description = "NAME=FILE: a public key (PEM, ECDSA on P-256) whose signatures are trusted; every pack then needs one, in a file "
            + ".sig beside it. May be given more than once.",
        Recursive = true,
    };

    public static Command Sign(CommandConsole console)
    {
        var file = new Argument<string>("pack") { Description = "The pack's file." };
        var key = new Option<string>("--key") { Description = "The private key: PEM, ECDSA on the curve P-256.", Required = true };
        var command = new Command("sign", "Signs a guidance pack, and writes the signature beside it as FILE.sig. Comments and spaces "
            + "may change afterwards; what the pack says may not.") { file, key };
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                var name = parsed.GetRequiredValue(file);
                var pack = GuidancePack.Read(PackCommands.ReadFile(name, new()).Bytes, name);
                using var signer = Key(parsed.GetRequiredValue(key));
                await WholeFiles.WriteAsync(name + ".sig", Signature(pack, signer, parsed.GetRequiredValue(key)), mayReplace: true,
                    cancellation);
                await console.TellAsync($"{name}.sig is the signature over content {pack.Hash}");
                return ExitCode.Clear;
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or UsageException or InvalidPackException)
            {
                await console.TellAsync(wrong);
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    /// <summary>How packs are read where these keys are trusted.</summary>
    /// <param name="trusted">NAME=FILE for each; where there is none, no signature is asked for.</param>
    /// <exception cref="UsageException">One names no key.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static PackReadOptions Reading(string[] trusted) => trusted.Length == 0 ? new()
        : new() { TrustedKeys = [.. trusted.Select(Trusted)], RequiresSignature = true };

    private static TrustedKey Trusted(string text)
    {
        var parts = text.Split('=', 2);
        if (parts.Length < 2 || parts[0].Length == 0)
        {
            throw new UsageException($"`--trust {text}` names nobody; write NAME=FILE, as in `ministry=ministry.pem`");
        }

        using var key = Key(parts[1]);
        return key.KeySize == 256
            ? new(parts[0], key.ExportSubjectPublicKeyInfo())
            : throw new UsageException(FormattableString.Invariant($"{parts[1]}: the key has {key.KeySize} bits; packs are signed on the curve P-256"));
    }

    private static ECDsa Key(string file)
    {
        var pem = File.Exists(file) ? File.ReadAllText(file) : throw new IOException($"{file}: there is no such file");
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return key;
        }
        catch (Exception wrong) when (wrong is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new UsageException($"{file}: this is no key in PEM for ECDSA");
        }
    }

    private static byte[] Signature(GuidancePack pack, ECDsa signer, string file)
    {
        try
        {
            return PackSignature.Sign(pack, signer);
        }
        catch (Exception wrong) when (wrong is ArgumentException or CryptographicException)
        {
            throw new UsageException(wrong is ArgumentException ? $"{file}: packs are signed with a key on the curve P-256"
                : $"{file}: this is a public key; signing takes the private one");
        }
    }
}
