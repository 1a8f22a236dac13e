using System.Collections.Immutable;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Gathers what is wrong with one pack, with the place of each.</summary>
internal sealed class PackProblems(string file, int most)
{
    private readonly List<PackFinding> findings = [];

    /// <summary>The id of the pack, once it is known.</summary>
    public string? Pack { get; set; }

    public bool IsFull => findings.Count > most;

    /// <summary>Whether anything keeps the pack from being used.</summary>
    public bool HasErrors => findings.Exists(finding => finding.Level == PackFindingLevel.Error);

    public IEnumerable<PackFinding> All => findings;

    public ImmutableArray<PackFinding> Listed => IsFull
        ? [.. findings.Take(most).Select(Named), new(PackCodes.MoreProblems, PackFindingLevel.Error, file, 1, 1, "$",
            FormattableString.Invariant($"more is wrong with this pack; only the first {most} problems are listed"))]
        : [.. findings.Select(Named)];

    private PackFinding Named(PackFinding finding) => finding with { Pack = Pack };

    public void Add(string code, PackNode at, string message, string? help = null)
    {
        at.Spoil();
        Add(new(code, PackFindingLevel.Error, file, at.Line, at.Column, at.Path, message) { OwnHelp = help });
    }

    public void Warn(string code, PackNode at, string message, string? witness = null) =>
        Add(new(code, PackFindingLevel.Warning, file, at.Line, at.Column, at.Path, message) { Witness = witness });

    public void Note(string code, PackNode at, string message) =>
        Add(new(code, PackFindingLevel.Note, file, at.Line, at.Column, at.Path, message));

    public void Add(PackFinding finding)
    {
        if (!IsFull && !findings.Contains(finding))
        {
            findings.Add(finding);
        }
    }
}
