using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>How much a finding about a pack weighs.</summary>
[JsonConverter(typeof(KebabCaseConverter<PackFindingLevel>))]
public enum PackFindingLevel
{
    /// <summary>Something to know.</summary>
    Note,

    /// <summary>The pack can be used, and probably does not say what its author meant.</summary>
    Warning,

    /// <summary>The pack is refused.</summary>
    Error,
}

/// <summary>One thing that was found about a guidance pack, and where.</summary>
/// <param name="Code">A stable code, for instance <c>TR1021</c>.</param>
/// <param name="Level">How much it weighs.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line in the file, from one.</param>
/// <param name="Column">The column in that line, from one, in characters.</param>
/// <param name="Path">The JSON path.</param>
/// <param name="Message">One lower-case sentence.</param>
public sealed record PackFinding(string Code, PackFindingLevel Level, string File, int Line, int Column, string Path, string Message)
{
    /// <summary>The id of the pack that it is about; null where the file cannot be read as one, or is none.</summary>
    public string? Pack { get; init; }

    /// <summary>A case file that shows it; null where none does.</summary>
    public string? Witness { get; init; }

    /// <summary>What to do about findings with this code.</summary>
    public string Help => OwnHelp ?? ProblemCodes.Find(Code)?.Mend ?? "";

    /// <summary>What to do about this one, where that differs from others with the code.</summary>
    internal string? OwnHelp { get; init; }

    internal Problem ToProblem() => new(Code, FormattableString.Invariant($"{File} line {Line} {Path}"), Message);
}

/// <summary>Thrown when a guidance pack is refused; tells everything that is wrong with it at once.</summary>
public sealed class InvalidPackException(ImmutableArray<Problem> problems) : Exception(Problem.List(problems))
{
    /// <summary>What is wrong, in the order of the file.</summary>
    public ImmutableArray<Problem> Problems { get; } = problems;
}
