using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>Reports as plain text for people.</summary>
public static class ReportText
{
    private const int LabelWidth = 18;

    /// <summary>Writes a report: a summary of at most ten lines, then what it holds by weight.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How much of it, and how wide; null for the short form.</param>
    public static string Write(Report report, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= new();
        return Write(ReportOutline.Of(report, options.ShowsAll), options.Width);
    }

    /// <summary>
    /// Writes only what is still to be asked, and before it the answers that contradict one another with what was not decided for that;
    /// empty where there is neither.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="width">The greatest length of a line, in characters.</param>
    public static string WriteQuestions(Report report, int width = 100)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(ReportOutline.QuestionsOf(report), width);
    }

    internal static string Write(IReadOnlyList<OutlineItem> items, int width)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            switch (item.Kind)
            {
                case OutlineKind.Heading when item.Number == 1:
                    text.Append(text.Length > 0 ? "\n" : "");
                    Wrap(text, "", "", item.Text, width);
                    text.Append('=', Math.Min(width, item.Text.Length)).Append('\n');
                    break;
                case OutlineKind.Heading:
                    Wrap(text, "* ", "  ", item.Text, width);
                    break;
                case OutlineKind.Field:
                    Wrap(text, $"  {item.Label}:".PadRight(LabelWidth) + " ", new(' ', LabelWidth + 1), item.Text, width);
                    break;
                case OutlineKind.SubBullet:
                    Wrap(text, new string(' ', LabelWidth + 1) + "- ", new(' ', LabelWidth + 3), item.Text, width);
                    break;
                case OutlineKind.Bullet:
                    Wrap(text, "- ", "  ", item.Text, width);
                    break;
                case OutlineKind.Numbered:
                    Wrap(text, FormattableString.Invariant($"{item.Number,2}. "), "    ", item.Text, width);
                    break;
                default:
                    Wrap(text, "", "", item.Text, width);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// Every line of text that people read is written here, so that nothing in it can begin a line of its own or steer a terminal.
    /// </summary>
    internal static void Wrap(StringBuilder text, string first, string next, string words, int width)
    {
        var line = new StringBuilder(first);
        var isFresh = true;
        foreach (var word in Spelling.Visible(words).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFresh && line.Length + 1 + word.Length > width)
            {
                text.Append(line.ToString().TrimEnd()).Append('\n');
                line.Clear().Append(next);
                isFresh = true;
            }

            line.Append(isFresh ? "" : " ").Append(word);
            isFresh = false;
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
    }
}
