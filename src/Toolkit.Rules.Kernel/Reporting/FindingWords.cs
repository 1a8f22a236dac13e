using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Reporting;

/// <summary>The weight of a finding in words, and what it rests on in law.</summary>
internal static class FindingWords
{
    /// <summary>
    /// "Breach (treaty and custom)", "Breach for children; otherwise recommended", "For women at odds, or a breach if …; otherwise
    /// recommended".
    /// </summary>
    public static string Weight(Finding finding) =>
        ReportWords.Sentence(string.Join("; ", finding.Severities.Reverse().Select(scoped => (scoped.Scope, scoped.IsOpen) switch
        {
            (null, _) => $"{(finding.Severities.Length > 1 ? "otherwise " : "")}{Weighs(finding, scoped)}",
            ({ } scope, true) => $"for {scope} {Weighs(finding, scoped)}",
            ({ } scope, false) => $"{Weighs(finding, scoped)} for {scope}",
        })));

    /// <summary>Whether a pack, and not law, may give it more weight.</summary>
    public static bool IsOpenByPack(Finding finding) =>
        finding.Severities.Any(scoped => scoped.IsOpen && RaisedByPack(finding, scoped) is not null);

    /// <summary>Whether a part of its weight hangs on what is not known.</summary>
    public static bool IsOpen(Finding finding) => finding.Severities.Any(scoped => scoped.IsOpen);

    /// <summary>A legal basis with all that is said of it.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="note">What is written of a note.</param>
    public static string Basis(BasisApplied basis, Func<string, string> note) =>
        $"{Provisions(basis)}: {ReportWords.Words(basis.WhenBound)}{(basis.IsCustom ? "" : " where bound")}"
            + (basis.Reading is { } reading ? $", as read in {reading}{(basis.IsSettled ? " (settled)" : "")}" : "")
            + $". {string.Join(" ", basis.Notes.Select(note))}";

    /// <summary>The provisions that bind the State with at least the weight of the finding, in a line; null where there are none.</summary>
    public static string? Law(Finding finding)
    {
        var binding = finding.Basis
            .Where(basis => (basis.IsCustom || basis.Standing == TreatyStanding.Bound) && basis.WhenBound >= finding.Severity)
            .Select(Provisions).ToList();
        return binding.Count == 0 ? null : string.Join("; ", binding);
    }

    /// <summary>The first source, and how many more there are.</summary>
    public static string FirstSource(ImmutableArray<Citation> sources) => sources.Length switch
    {
        0 => "",
        1 => $"({sources[0]})",
        _ => FormattableString.Invariant($"({sources[0]} and {sources.Length - 1} more)"),
    };

    private static string Provisions(BasisApplied basis) =>
        $"{string.Join(" with ", basis.Provisions)}{(basis.Scope is { } scope ? $", for {scope}" : "")}";

    private static string Weighs(Finding finding, ScopedSeverity scoped) =>
        $"{ReportWords.Words(scoped.Severity)}{Source(scoped.Source)}"
        + (!scoped.IsOpen ? "" : $", or {ReportWords.Words(scoped.Possible)} if "
            + (RaisedByPack(finding, scoped) is { } raised
                ? $"guidance pack {raised.Pack} speaks for {(finding.About.IsEmpty ? "all that this rests on, which is not known"
                    : "the State, which is not told")}"
                : "the State is bound, which is not known"));

    /// <summary>The pack that may raise the weight to what it is at most; null where law does.</summary>
    private static SeverityRaised? RaisedByPack(Finding finding, ScopedSeverity scoped) =>
        finding.Basis.Any(basis => basis.WhenBound >= scoped.Possible && (basis.Scope is null || basis.Scope == scoped.Scope)) ? null
        : finding.Raised.FirstOrDefault(raised => raised.Holds == Truth.Unknown && raised.Severity >= scoped.Possible);

    private static string Source(BindingSource source) => source switch
    {
        BindingSource.Treaty => " (treaty)",
        BindingSource.Custom => " (custom)",
        BindingSource.Treaty | BindingSource.Custom => " (treaty and custom)",
        _ => "",
    };
}
