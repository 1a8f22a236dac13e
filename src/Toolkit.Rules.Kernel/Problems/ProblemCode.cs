namespace Toolkit.Rules.Problems;

/// <summary>A kind of problem: its stable code with what it means and what to do about it.</summary>
/// <param name="Id">The code, for instance <c>TR0505</c>. It keeps its meaning for good, and is never used again for another.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Meaning">What was found, in a sentence or two, apart from any one case.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record ProblemCode(string Id, string Title, string Meaning, string Mend)
{
    /// <summary>The code alone, as it stands in a <see cref="Problem"/>.</summary>
    /// <param name="code">The kind of problem.</param>
    public static implicit operator string(ProblemCode code) => code?.Id ?? throw new ArgumentNullException(nameof(code));

    /// <summary>The code.</summary>
    public override string ToString() => Id;
}

/// <summary>The codes of one area, in the order in which they are added.</summary>
internal sealed class CodeList
{
    private readonly List<ProblemCode> all = [];

    public IReadOnlyList<ProblemCode> All => all;

    public ProblemCode Add(string id, string title, string meaning, string mend)
    {
        var code = new ProblemCode(id, title, meaning, mend);
        all.Add(code);
        return code;
    }
}
