using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Toolkit.Rules.Law;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// Guidance of a region, a country or an organisation, read from a file: questions and rules that it adds, what it tightens, and what it
/// waives. Give it to a rule book, which checks it against its rules and questions.
/// </summary>
public sealed class GuidancePack
{
    internal GuidancePack(PackNode root, string file, PackLimits limits, string hash, string? signedBy)
    {
        Root = root;
        File = file;
        Limits = limits;
        Hash = hash;
        SignedBy = signedBy;
        Id = root.TextOf("id");
        Edition = root.TextOf("edition");
        Title = root["title"]?.Text;
        Layer = Enum.GetValues<PackLayer>()[PackGrammar.Layers.IndexOf(root.TextOf("layer"))];
        Jurisdiction = Texts(root["jurisdiction"]);
        ForStates = new((root.Has("states") ? Texts(root["states"]) : Jurisdiction)
            .Select(text => State.TryFind(text, out var state) ? state : null).OfType<State>());
        ValidFrom = DayOf(root, "validFrom") ?? DateOnly.MinValue;
        ValidTo = DayOf(root, "validTo");
        Author = root.TextOf("author");
        Approvals = [.. root.Good("approvals")
            .Select(approval => new PackApproval(approval.TextOf("by"), DayOf(approval, "on") ?? default))];
    }

    /// <summary>The version of the format that this library reads.</summary>
    public const int Version = PackGrammar.Version;

    /// <summary>The name of the file, for messages.</summary>
    public string File { get; }

    /// <summary>The pack's id; the ids of its rules begin with it.</summary>
    public string Id { get; }

    /// <summary>Which edition of the pack this is.</summary>
    public string Edition { get; }

    /// <summary>What the pack is about; null where it does not say.</summary>
    public string? Title { get; }

    /// <summary>For whom the pack speaks.</summary>
    public PackLayer Layer { get; }

    /// <summary>The countries, by ISO code, or the region; empty where the pack speaks for every State.</summary>
    public ImmutableArray<string> Jurisdiction { get; }

    /// <summary>
    /// The States for which the pack speaks: its rules, waivers and wordings touch only facts and cases of these. Empty where it speaks for
    /// every State, as a pack of the toolkit or of an organisation without jurisdiction does.
    /// </summary>
    public ImmutableArray<State> States => ForStates.All;

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly ValidFrom { get; }

    /// <summary>The last day on which it is in force; null where no end is set.</summary>
    public DateOnly? ValidTo { get; }

    /// <summary>Who wrote it.</summary>
    public string Author { get; }

    /// <summary>Who approved it, and when.</summary>
    public ImmutableArray<PackApproval> Approvals { get; }

    /// <summary>SHA-256 over what the pack says, in hexadecimal; comments, spaces and the order of members do not count.</summary>
    public string Hash { get; }

    /// <summary>The name of the trusted key that signed it; null where no signature was asked for or given.</summary>
    public string? SignedBy { get; }

    /// <summary>The ids of the documents that the pack cites.</summary>
    internal ImmutableArray<string> SourceIds => [.. Root.Good("sources").Select(source => source.TextOf("id"))];

    internal PackNode Root { get; }

    internal PackStates ForStates { get; }

    internal PackLimits Limits { get; }

    /// <summary>Reads a pack. What it says of rules and questions is checked when a rule book takes it in.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="options">Limits, and which signatures to trust; null for the default limits and no signature.</param>
    /// <exception cref="InvalidPackException">Something is wrong with the file or its signature; the exception lists everything that
    /// is.</exception>
    public static GuidancePack Read(ReadOnlyMemory<byte> utf8, string file, PackReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        options ??= new();
        var problems = new PackProblems(file, options.Limits.MaxProblems);
        return PackReader.Read(utf8, file, options, problems) is { } pack && !problems.HasErrors
            ? pack
            : throw new InvalidPackException([.. problems.Listed.Where(finding => finding.Level == PackFindingLevel.Error)
                .Select(finding => finding.ToProblem())]);
    }

    /// <summary>The same pack, to be marked while it is built in; so that this one stays as it is, for any number of threads.</summary>
    internal GuidancePack Copy() => new(Root.Copy(), File, Limits, Hash, SignedBy);

    /// <summary>Whether the pack is in force on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForceOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    /// <summary>
    /// What the hash and a signature are made over: the pack as JSON without comments and spaces, members sorted by name.
    /// </summary>
    public byte[] CanonicalBytes() => Canonical(Root);

    /// <summary>The JSON Schema of guidance packs, 2020-12, for completion in an editor.</summary>
    public static string Schema() => PackSchema.Write();

    /// <summary>
    /// The JSON Schema of guidance packs with the names that a rule book has: types of fact, questions, answers with what they mean, rules,
    /// parameters and instruments are offered by an editor. Other names stay allowed, as a pack has names of its own.
    /// </summary>
    /// <param name="book">The rules that the pack is to stand on, with the packs beneath it.</param>
    public static string Schema(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return PackSchema.Write(book);
    }

    internal static byte[] Canonical(PackNode root)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JsonText.Encoder }))
        {
            root.WriteCanonical(json);
        }

        return bytes.WrittenSpan.ToArray();
    }

    internal static string HashOf(byte[] canonical) => Convert.ToHexStringLower(SHA256.HashData(canonical));

    private static ImmutableArray<string> Texts(PackNode? node) =>
        [.. (node is { Kind: JsonValueKind.Array } ? node.Items : node is null ? [] : [node]).Select(item => item.Text).OfType<string>()];

    internal static DateOnly? DayOf(PackNode node, string name) =>
        DateOnly.TryParseExact(node.TextOf(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;
}

/// <summary>Somebody's approval of a pack.</summary>
/// <param name="By">Who approved.</param>
/// <param name="On">The day of the approval.</param>
public sealed record PackApproval(string By, DateOnly On);

/// <summary>How packs are read.</summary>
public sealed record PackReadOptions
{
    /// <summary>The limits.</summary>
    public PackLimits Limits { get; init; } = PackLimits.Default;

    /// <summary>The pack's detached signature, as <see cref="PackSignature.Sign"/> makes it; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Signature { get; init; }

    /// <summary>The keys whose signatures are trusted; a signature by any other key is refused.</summary>
    public ImmutableArray<TrustedKey> TrustedKeys { get; init; } = [];

    /// <summary>Whether a pack without a trusted signature is refused.</summary>
    public bool RequiresSignature { get; init; }
}
