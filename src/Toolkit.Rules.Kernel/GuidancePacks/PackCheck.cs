using System.Collections.Immutable;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>A file that may be a guidance pack.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Signature">Its detached signature; null where there is none.</param>
public sealed record PackFile(string Name, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte>? Signature = null)
{
    /// <summary>Reads a file, with the signature <c>.sig</c> beside it where signatures are asked for.</summary>
    internal static PackFile Open(string file, PackReadOptions reading)
    {
        var signature = file + ".sig";
        var isAsked = (reading.RequiresSignature || !reading.TrustedKeys.IsDefaultOrEmpty) && File.Exists(signature);
        return new(file, Start(file, reading.Limits.MaxBytes), isAsked ? (ReadOnlyMemory<byte>?)Start(signature, reading.Limits.MaxBytes)
            : null);
    }

    /// <summary>No more of a file than shows that it is too long.</summary>
    private static byte[] Start(string file, int most)
    {
        using var input = File.OpenRead(file);
        var bytes = new byte[Math.Min(input.Length, most + 1L)];
        input.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>What was found about guidance packs.</summary>
/// <param name="Findings">What was found, file by file and line by line.</param>
public sealed record PackCheckResult(ImmutableArray<PackFinding> Findings)
{
    /// <summary>Whether a pack is refused.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Level == PackFindingLevel.Error);
}

/// <summary>
/// Checks guidance packs: everything for which a rule book would refuse them, and what their rules mean: rules that are never raised,
/// always
/// raised or covered by others, gaps and overlaps in tables. Over finite scales what is said is exact, unanswered questions included.
/// </summary>
public static class PackCheck
{
    /// <summary>Checks packs together, on top of rules.</summary>
    /// <param name="files">The files of the packs.</param>
    /// <param name="entries">The rules and flows beneath the packs.</param>
    /// <param name="options">The edition, readings and parameters of those, and other packs that are used with the files; of those only
    /// what is refused is told.</param>
    /// <param name="reading">Limits and trusted keys; null for the default limits and no signature.</param>
    /// <exception cref="InvalidRuleBookException">Something is wrong with the rules beneath the packs.</exception>
    public static PackCheckResult Run(IEnumerable<PackFile> files, IEnumerable<RuleBookEntry> entries, RuleBookOptions options,
        PackReadOptions? reading = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        reading ??= new();
        var read = files.Select(file =>
        {
            var problems = new PackProblems(file.Name, reading.Limits.MaxProblems);
            var pack = PackReader.Read(file.Bytes, file.Name, reading with { Signature = file.Signature }, problems,
                (root, into) => PackDocument.Check(options.Document, root, into));
            return (Pack: pack, Problems: problems);
        }).ToList();
        return Run(read, entries, options);
    }

    private static PackCheckResult Run(List<(GuidancePack? Pack, PackProblems Problems)> read, IEnumerable<RuleBookEntry> entries,
        RuleBookOptions options)
    {
        ImmutableArray<RuleBookEntry> given = [.. entries];
        var plain = RuleBook.Build(given, options with { Packs = [] });
        var checkedHere = read.Where(one => one.Pack is not null).ToDictionary(one => one.Pack!, one => one.Problems);
        var beneath = (options.Packs.IsDefault ? [] : options.Packs).Distinct().Select(pack => pack.Copy()).ToDictionary(pack => pack,
            pack => new PackProblems(pack.File, pack.Limits.MaxProblems));
        foreach (var (pack, problems) in beneath)
        {
            PackDocument.Check(options.Document, pack.Root, problems);
        }

        var notes = checkedHere.Concat(beneath).ToDictionary();
        if (checkedHere.Count > 0)
        {
            var books = PackPeriods.Build(plain, given, [.. notes.Keys], pack => notes[pack]);
            foreach (var (pack, problems) in checkedHere.Where(pair => !pair.Value.HasErrors))
            {
                if (books.Where(book => pack.IsInForceOn(book.From)).Select(book => book.Book)
                    .ToImmutableArray() is { IsEmpty: false } inForce)
                {
                    PackAnalysis.Run(inForce, pack, problems);
                }

                Gaps(pack, notes.Keys, problems);
            }
        }

        return new([.. read.SelectMany(one => InOrder(one.Problems)),
            .. beneath.Values.SelectMany(problems => InOrder(problems).Where(finding => finding.Level == PackFindingLevel.Error))]);
    }

    private static IEnumerable<PackFinding> InOrder(PackProblems problems) => problems.Listed.OrderBy(finding => finding.Line)
        .ThenBy(finding => finding.Column);

    /// <summary>Days between two editions of a pack on which neither is in force.</summary>
    private static void Gaps(GuidancePack pack, IEnumerable<GuidancePack> packs, PackProblems problems)
    {
        var next = packs.Where(other => other.Id == pack.Id && other.ValidFrom > pack.ValidFrom).OrderBy(other => other.ValidFrom)
            .FirstOrDefault();
        if (next is not null && pack.ValidTo is { } last && last < next.ValidFrom.AddDays(-1))
        {
            var (first, until) = (last.AddDays(1), next.ValidFrom.AddDays(-1));
            problems.Note(PackCheckCodes.DaysBetweenEditions, pack.Root["validTo"]!, FormattableString.Invariant(
                $"no edition of pack `{pack.Id}` is in force from {first:yyyy-MM-dd} to {until:yyyy-MM-dd}"));
        }
    }
}
