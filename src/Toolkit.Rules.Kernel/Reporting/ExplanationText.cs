using System.Collections.Immutable;
using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>Explanations as indented text: what decided stands with an arrow.</summary>
public static class ExplanationText
{
    /// <summary>Writes why a rule or flow ended as it did, once for each fact it was asked about.</summary>
    /// <param name="explanations">What <see cref="RuleBook.Explain"/> gave.</param>
    /// <param name="width">The greatest length of a line, in characters.</param>
    public static string Write(ImmutableArray<Explanation> explanations, int width = 100)
    {
        var text = new StringBuilder();
        if (explanations.IsDefaultOrEmpty)
        {
            text.Append("The case holds no fact that this is about.\n");
        }

        foreach (var explanation in explanations.IsDefault ? [] : explanations)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            var about = explanation.About.IsEmpty ? "the case" : ReportWords.About(explanation.About);
            ReportText.Wrap(text, "", "  ",
                $"{(explanation.Pack is { } pack ? $"[guidance pack {pack}] " : "")}{explanation.Id}, {about}: {explanation.Ended}", width);
            if (explanation.IsContradiction)
            {
                ReportText.Wrap(text, "  ", "  ", "These answers contradict one another. Which of them holds is not known, and nothing "
                    + "else reads either.", width);
            }

            foreach (var part in explanation.Parts)
            {
                Write(text, part, 1, width);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ExplanationPart part, int depth, int width)
    {
        var holds = part.Holds switch { Truth.True => "yes", Truth.False => "no", _ => "unknown" };
        var indent = new string(' ', depth * 2);
        var label = part.Label is null ? "" : $"{part.Label}: ";
        ReportText.Wrap(text, $"{indent}{(part.Decides ? "→" : " ")} [{holds}] ", indent + "    ", label + part.Text, width);
        foreach (var read in part.Answers)
        {
            var answer = read.IsContradicted ? "answered, and contradicted by another answer"
                : read.IsWithheld ? "answered, and withheld as sensitive"
                : read.Answer is null ? $"NOT ANSWERED{(read.Why is { } why ? $" ({MissingWords.Of(why)})" : "")}"
                : Spelling.Visible(read.AnswerLabel ?? read.Answer, 200) + (read.Unit is { } unit ? $" {unit}" : "");
            ReportText.Wrap(
                text, indent + "      · ", indent + "        ", $"{ReportWords.Fact(read.Fact)}, {read.Label}: {answer}", width);
        }

        foreach (var inner in part.Parts)
        {
            Write(text, inner, depth + 1, width);
        }
    }
}
