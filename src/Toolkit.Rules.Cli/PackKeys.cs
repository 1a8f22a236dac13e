using System.CommandLine;
using System.Security.Cryptography;
using System.Text;

namespace Toolkit.Rules.Cli;

/// <summary>Who signs guidance packs, and whose signatures are trusted: <c>toolkit-rules sign</c> and <c>--trust</c>.</summary>
internal static class PackKeys
{
    public static Option<string[]> TrustOption() => new("--trust")
    {
        Description = "NAME=FILE: a public key (PEM, ECDSA on P-256) whose signatures are trusted; every pack then needs one, in a file "
            + ".sig beside it. `toolkit-rules new key NAME` makes one. May be given more than once.",
        Recursive = true,
    };

    /// <summary>Makes the two halves of a key: <c>toolkit-rules new key</c>.</summary>
    public static Command New(CommandConsole console)
    {
        var name = new Argument<string>("name") { Description = "Whose key it is, in kebab-case; the files are named after it." };
        var folder = new Option<string>("--in") { Description = "The folder to write to.", DefaultValueFactory = _ => "." };
        var command = new Command("key", "Makes a key to sign packs with, ECDSA on the curve P-256, as two files. NAME.private.pem signs, "
            + "stays with whoever signs, and is shown to nobody. NAME.pem is given to whoever reads the packs, and trusted there by "
            + "--trust NAME=NAME.pem. Whoever has the private file can sign in your name: keep it where only you can read it, and "
            + "never beside the packs.") { name, folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                var whose = parsed.GetRequiredValue(name);
                if (!Spelling.IsKebab(whose, slashes: false))
                {
                    throw new UsageException($"{Spelling.Quote(whose)} is no name; it is in kebab-case, as in `ministry`");
                }

                var path = Path.Combine(parsed.GetRequiredValue(folder), whose);
                var (hidden, open) = ($"{path}.private.pem", $"{path}.pem");
                foreach (var taken in new[] { hidden, open }.Where(Path.Exists))
                {
                    throw new UsageException($"{taken}: there is such a file already; nothing was written");
                }

                using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
                await WholeFiles.WriteAsync(
                    [
                        (hidden, Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem() + "\n"), false),
                        (open, Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem() + "\n"), false),
                    ], isForOwnerAlone: hidden, cancellation);
                await console.Output.WriteAsync($"wrote {hidden}, which signs: `toolkit-rules sign PACK --key {hidden}`; show it to nobody\n"
                    + $"wrote {open}, which is given to whoever reads the packs: `--trust {whose}={open}`\n");
                return ExitCode.Clear;
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or UsageException)
            {
                await console.TellAsync(wrong);
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    public static Command Sign(CommandConsole console)
    {
        var file = new Argument<string>("pack") { Description = "The pack's file." };
        var key = new Option<string>("--key")
        {
            Description = "The private key: PEM, ECDSA on the curve P-256. `toolkit-rules new key NAME` makes one.",
            Required = true,
        };
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
    /// <exception cref="IOException">A file cannot be read.</exception>
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
        var pem = File.ReadAllText(InputFiles.Named(file, "a key in PEM"));
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return key;
        }
        catch (Exception wrong) when (wrong is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new UsageException($"{file}: this is no key in PEM for ECDSA; `toolkit-rules new key NAME` makes one");
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
