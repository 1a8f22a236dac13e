using System.Security.Cryptography;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>A public key whose signatures a host trusts.</summary>
/// <param name="Name">Whose key it is, as it stands in reports.</param>
/// <param name="PublicKey">The key: ECDSA on the curve P-256, as a subject public key info in DER.</param>
public sealed record TrustedKey(string Name, ReadOnlyMemory<byte> PublicKey);

/// <summary>Detached signatures of guidance packs: ECDSA on P-256 with SHA-256, over the pack's canonical bytes.</summary>
public static class PackSignature
{
    /// <summary>Signs a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="key">The private key, on the curve P-256.</param>
    /// <exception cref="ArgumentException">The key is on another curve.</exception>
    public static byte[] Sign(GuidancePack pack, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(key);
        return IsP256(key)
            ? key.SignData(pack.CanonicalBytes(), HashAlgorithmName.SHA256)
            : throw new ArgumentException("packs are signed with a key on the curve P-256", nameof(key));
    }

    /// <summary>The trusted key that made the signature; null if none did.</summary>
    internal static TrustedKey? Verify(ReadOnlySpan<byte> canonical, ReadOnlySpan<byte> signature, IEnumerable<TrustedKey> keys)
    {
        foreach (var trusted in keys)
        {
            try
            {
                using var key = ECDsa.Create();
                key.ImportSubjectPublicKeyInfo(trusted.PublicKey.Span, out _);
                if (IsP256(key) && key.VerifyData(canonical, signature, HashAlgorithmName.SHA256))
                {
                    return trusted;
                }
            }
            catch (CryptographicException)
            {
                // What is no such key has signed nothing.
            }
        }

        return null;
    }

    private static bool IsP256(ECDsa key) => key.KeySize == 256
        && key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == "1.2.840.10045.3.1.7";
}
