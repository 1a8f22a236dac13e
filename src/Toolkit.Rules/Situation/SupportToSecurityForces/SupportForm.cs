using System.Collections.Immutable;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Situation.SupportToSecurityForces;

/// <summary>The decisions of tool 2.5 in six boxes, for a case: where each was decided, and what was asked on the way.</summary>
public static class SupportForm
{
    /// <summary>
    /// Draws each decision of a case on support in six boxes. A box says what decided there; that all of it was asked and nothing stops; or
    /// that some of it is open or was not asked, which is never read as nothing.
    /// </summary>
    /// <param name="book">The rules.</param>
    /// <param name="facts">The case.</param>
    /// <param name="options">What may be shown; null for the defaults.</param>
    /// <exception cref="InvalidCaseException">The case is refused.</exception>
    public static PrintedForm Of(RuleBook book, Case facts, AssessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(facts);
        var report = book.Assess(facts, options ?? AssessOptions.Default);
        var form = new Outline();
        var drawn = 0;
        foreach (var decision in report.Decisions)
        {
            if (decision.Flow == BeforeSupportFlow.Flow.Id || decision.Flow == DuringSupportFlow.Flow.Id)
            {
                Draw(form, decision, report.AssessedOn, decision.Flow == BeforeSupportFlow.Flow.Id);
                drawn++;
            }
        }

        foreach (var refused in report.Refused.Where(one => one.Id == BeforeSupportFlow.Flow.Id || one.Id == DuringSupportFlow.Flow.Id))
        {
            form.Line($"{Spelling.Quote(refused.Id)} was not decided: answers contradict one another, or what is attested.");
        }

        form.Line(drawn == 0 ? "The case describes no support to a security force that was decided."
            : "The boxes sort the steps of the decision; the report has each step with its source.");
        return new(form);
    }

    private static void Draw(Outline form, Decision decision, DateOnly on, bool isBefore)
    {
        form.Heading(1, $"{decision.Title} {string.Join(", ", decision.About.Select(about => Spelling.Quote(about.Id)))} on "
            + $"{ReportWords.Iso(on)} (tool 2.5)");
        for (var at = 0; at < SupportBoxes.All.Length; at++)
        {
            var box = SupportBoxes.All[at];
            form.Numbered(at + 1, box.Question);
            form.Field("Here", Said(decision, isBefore ? box.Before : box.During));
            if (isBefore && box.Before.Contains("no-bar"))
            {
                form.List("Still to be met", decision.Requirements.Where(requirement => requirement.Met != Truth.True)
                    .Select(requirement => requirement.Text));
            }
        }

        form.Line($"Outcome: {decision.Text}");
    }

    private static string Said(Decision decision, ImmutableArray<string> steps)
    {
        if (steps.IsEmpty)
        {
            return "not asked by this decision.";
        }

        if (steps.Contains(decision.Step))
        {
            return $"this decides. {decision.Because}";
        }

        var asked = decision.Path.Where(step => steps.Contains(step.Step)).ToList();
        return asked.Any(step => step.Holds == Truth.Unknown) ? "open in part; nothing that is known stops here."
            : asked.Count == 0 ? "not asked: the decision fell before."
            : asked.Count < steps.Length ? "asked in part, and nothing of that stops; the decision fell before the rest."
            : "asked, and nothing stops here.";
    }
}
