using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Problems;

/// <summary>Every kind of problem that this library and its packages tell, in one place.</summary>
public static class ProblemCodes
{
    private static readonly (string Area, IReadOnlyList<ProblemCode> Codes)[] Areas =
    [
        ("Types of fact", FactTypeCodes.All),
        ("Rules and flows in C#", RuleCodes.All),
        ("Cases", CaseCodes.All),
        ("Text of files", FileCodes.All),
        ("Treaties of a State", CommitmentCodes.All),
        ("Scenarios", ScenarioCodes.All),
        ("Guidance packs", PackCodes.All),
        ("Checks of guidance packs", PackCheckCodes.All),
        ("Sessions of NRules", NRulesCodes.All),
        ("Translations", TranslationCodes.All),
    ];

    /// <summary>All of them, by number.</summary>
    public static ImmutableArray<ProblemCode> All { get; } = [.. Areas.SelectMany(area => area.Codes)];

    /// <summary>A null stands where a fact is expected.</summary>
    public static ProblemCode NullInCase => CaseCodes.NullInCase;

    /// <summary>Two facts of one type have the same id.</summary>
    public static ProblemCode FactTwice => CaseCodes.FactTwice;

    /// <summary>A rule of an application takes the absence of a finding for clearance.</summary>
    public static ProblemCode AbsenceAsClearance => NRulesCodes.AbsenceAsClearance;

    /// <summary>A rule of an application has the priority by which a case is assessed.</summary>
    public static ProblemCode PriorityTaken => NRulesCodes.PriorityTaken;

    /// <summary>A rule book could not be applied to the case of a session.</summary>
    public static ProblemCode NotApplied => NRulesCodes.NotApplied;

    /// <summary>The kind of problem with a code, in whatever case it is written.</summary>
    /// <param name="code">The code, for instance <c>TR0505</c>.</param>
    /// <exception cref="ArgumentException">There is no such code; the message names the nearest.</exception>
    public static ProblemCode Get(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Find(code) ?? throw new ArgumentException($"no problem has the code {Spelling.Quote(code)}{DidYouMean(code)}", nameof(code));
    }

    /// <summary>All codes as a page: what each means, and what to do about it.</summary>
    internal static string ToMarkdown()
    {
        var page = new StringBuilder("# Problems and their codes\n\n");
        page.Append("What is wrong with a rule, a case or a file is told with a code that keeps its meaning for good. "
            + "`toolkit-rules explain TR0505` prints one of them.\n");
        foreach (var (area, codes) in Areas)
        {
            page.Append("\n## ").Append(area).Append("\n\n| code | what it is | what it means | what to do |\n|---|---|---|---|\n");
            foreach (var code in codes)
            {
                page.Append("| ").AppendJoin(" | ", $"`{code.Id}`", Cell(code.Title), Cell(code.Meaning), Cell(code.Mend)).Append(" |\n");
            }
        }

        return page.ToString();

        static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
    }

    /// <summary>The nearest code: of the same hundred the one with the nearest number, since codes of an area stand together.</summary>
    private static string DidYouMean(string code)
    {
        var alike = int.TryParse(code.AsSpan(Math.Min(2, code.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? All.Where(known => known.Id[..4].Equals(code[..Math.Min(4, code.Length)], StringComparison.OrdinalIgnoreCase))
                .MinBy(known => Math.Abs(int.Parse(known.Id.AsSpan(2), CultureInfo.InvariantCulture) - number))
            : null;
        return alike is null ? Spelling.DidYouMean(code, All.Select(known => known.Id)) : $"; did you mean `{alike.Id}`?";
    }

    /// <summary>The kind of problem with a code; null where there is none.</summary>
    internal static ProblemCode? Find(string code) =>
        All.FirstOrDefault(known => string.Equals(known.Id, code, StringComparison.OrdinalIgnoreCase));
}
