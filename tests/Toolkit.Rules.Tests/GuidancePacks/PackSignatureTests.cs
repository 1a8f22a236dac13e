using System.Security.Cryptography;
using System.Text;

namespace Toolkit.Rules.Tests.GuidancePacks;

public sealed class PackSignatureTests : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        key.Dispose();
        other.Dispose();
    }

    [Fact]
    public void Read_PackSignedByATrustedKey_NamesIt()
    {
        var pack = Packs.Read(Packs.Text(), options: Trusting(PackSignature.Sign(Packs.Pack(), key)));

        pack.SignedBy.Should().Be("Ministry");
        Packs.Book(pack).Assess(Packs.Given(new Statute { Id = "code" })).Packs.Single().SignedBy.Should().Be("Ministry");
    }

    [Fact]
    public void Read_CommentsAddedAfterSigning_StayTrusted() =>
        Packs.Read("// for readers\n" + Packs.Text(), options: Trusting(PackSignature.Sign(Packs.Pack(), key))).SignedBy.Should()
            .Be("Ministry");

    [Fact]
    public void Read_PackChangedAfterSigning_IsRefused() =>
        Refusal(Packs.Text().Replace("Ministry of Tests", "Ministry of Test", StringComparison.Ordinal),
            Trusting(PackSignature.Sign(Packs.Pack(), key)))
            .Should().Be("TR1051 xz.json line 1 $: the signature is by no trusted key, or the pack was changed after it was signed");

    [Fact]
    public void Read_PackSignedByAnotherKey_IsRefused() =>
        Refusal(Packs.Text(), Trusting(PackSignature.Sign(Packs.Pack(), other))).Should().StartWith("TR1051");

    [Fact]
    public void Read_SignatureThatIsNone_IsRefused() => Refusal(Packs.Text(), Trusting(Encoding.UTF8.GetBytes("signed"))).Should()
        .StartWith("TR1051");

    [Fact]
    public void Read_TrustedKeyThatIsNone_TrustsNothing() =>
        Refusal(Packs.Text(), new()
        {
            Signature = PackSignature.Sign(Packs.Pack(), key),
            TrustedKeys = [new("Nobody", new byte[] { 1, 2, 3 })]
        }).Should().StartWith("TR1051");

    [Fact]
    public void Read_UnsignedWhereSignaturesAreAsked_IsRefusedBeforeAnythingElseIsSaid() =>
        Refusal("{ \"rules\": 7 }", new() { RequiresSignature = true }).Should().Be("TR1052 xz.json line 1 $: the pack is not signed, "
            + "and only signed packs are accepted here");

    [Fact]
    public void Sign_KeyOnAnotherCurve_IsRefused()
    {
        using var large = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var sign = () => PackSignature.Sign(Packs.Pack(), large);

        sign.Should().Throw<ArgumentException>();
    }

    private PackReadOptions Trusting(byte[] signature) => new()
    {
        Signature = signature,
        TrustedKeys = [new("Another", other.ExportSubjectPublicKeyInfo().AsEnumerable().Reverse().ToArray()),
            new("Ministry", key.ExportSubjectPublicKeyInfo())],
        RequiresSignature = true,
    };

    private static string Refusal(string text, PackReadOptions options)
    {
        var read = () => Packs.Read(text, options: options);
        return read.Should().Throw<InvalidPackException>().Which.Message;
    }
}
