using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>Problem codes as text for people.</summary>
internal static class ProblemText
{
    /// <summary>Writes a code: what it is, what it means and what to do.</summary>
    /// <param name="code">The code.</param>
    /// <param name="width">The greatest length of a line, in characters.</param>
    public static string Write(ProblemCode code, int width = 100)
    {
        var text = new StringBuilder();
        ReportText.Wrap(text, "", "  ", $"{code.Id}: {code.Title}", width);
        ReportText.Wrap(text, "  Means:  ", "          ", code.Meaning, width);
        ReportText.Wrap(text, "  To do:  ", "          ", code.Mend, width);
        return text.ToString();
    }

    /// <summary>Writes all codes, one a line.</summary>
    public static string List() => string.Concat(ProblemCodes.All.Select(code => $"{code.Id}  {code.Title}\n"));
}
