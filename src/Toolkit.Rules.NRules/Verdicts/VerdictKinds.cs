using System.Collections.Immutable;

namespace Toolkit.Rules.NRules;

/// <summary>The kinds of verdict beside <see cref="CaseVerdict"/>, each with how it is made from a report.</summary>
internal static class VerdictKinds
{
    /// <summary>Every kind.</summary>
    public static ImmutableArray<VerdictKind> All { get; } =
    [
        new(typeof(RaisedFinding), (book, report) => report.Findings.Select(finding => new RaisedFinding(book, finding))),
        new(typeof(OpenRule), (book, report) => report.Undetermined.Select(open => new OpenRule(book, open))),
        new(typeof(ExemptedRule), (book, report) => report.Exempted.Select(exempted => new ExemptedRule(book, exempted))),
        new(typeof(WaivedRule), (book, report) => report.Waived.Select(waived => new WaivedRule(book, waived))),
        new(typeof(MadeDecision), (book, report) => report.Decisions.Select(decision => new MadeDecision(book, decision))),
        new(typeof(StillToAsk), (book, report) =>
            report.OpenQuestions.Select((question, number) => new StillToAsk(book, question, number + 1))),
        new(typeof(FoundContradiction), (book, report) =>
            report.Contradictions.Select(contradiction => new FoundContradiction(book, contradiction))),
        new(typeof(NotDecided), (book, report) => report.Refused.Select(refused => new NotDecided(book, refused))),
    ];

    /// <summary>Whether a pattern over facts of a type can match a verdict.</summary>
    public static bool CanMatch(Type pattern) =>
        pattern.IsAssignableFrom(typeof(CaseVerdict)) || All.Any(kind => pattern.IsAssignableFrom(kind.Type));
}

/// <summary>A kind of verdict.</summary>
/// <param name="Type">The type of its facts.</param>
/// <param name="Of">Makes them from the name of a book and what it said.</param>
internal sealed record VerdictKind(Type Type, Func<string, Report, IEnumerable<VerdictFact>> Of);
