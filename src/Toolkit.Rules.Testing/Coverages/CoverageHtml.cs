using System.Net;
using System.Text;

namespace Toolkit.Rules.Testing;

/// <summary>Coverage as one HTML page that needs no other file.</summary>
public static class CoverageHtml
{
    private const string Style =
        """
        body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem } td, th { border: 1px solid #c9c9c9; padding: .25rem .5rem; text-align: left; vertical-align: top }
        .decides { background: #d7f0d7 } .seen { background: #fdf3cd } .notseen { background: #f9d9d6 } .never { background: #eee; color: #666 }
        summary { cursor: pointer; font-weight: 600; padding: .2rem 0 } code { font-size: .95em }
        """;

    /// <summary>Writes the page: every rule with its parts, what each was seen as, and whether it decided.</summary>
    /// <param name="report">The coverage.</param>
    public static string Write(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Coverage of the "
            + "rules</title>\n<style>\n").Append(Style).Append("\n</style></head><body>\n<h1>Coverage of the rules</h1>\n<p>")
            .Append(Encode(CoverageText.Sum(report)))
            .Append("</p>\n<p><span class=\"decides\">decides</span>: seen so, and the end rests on it. <span "
                + "class=\"seen\">seen</span>: seen so only where nothing rested on it. <span class=\"notseen\">not seen</span>. <span "
                + "class=\"never\">–</span>: no case can show it.</p>\n");
        foreach (var definition in report.Definitions)
        {
            html.Append(definition.Met < definition.Goals ? "<details open>" : "<details>")
                .Append("<summary>").Append(Encode(CoverageText.Of(definition))).Append("<code>").Append(Encode(definition.Id))
                .Append("</code> ")
                .Append(CoverageReport.Percent(definition.Met, definition.Goals))
                    .Append("</summary>\n<table><tr><th>in</th><th>part</th><th>false</th><th>unknown</th><th>true</th></tr>\n");
            foreach (var part in definition.Parts)
            {
                html.Append("<tr><td>").Append(Encode(part.Place)).Append("</td><td>").Append(Encode(part.Text)).Append("</td>");
                foreach (var truth in part.Truths)
                {
                    var (css, word) = truth.Can == CoverageState.NotSeen ? ("never", "–")
                        : truth.Is == CoverageState.NotSeen ? ("notseen", "not seen")
                        : truth.Is == truth.Can ? ("decides", truth.Is == CoverageState.Decides ? "decides" : "seen; cannot decide")
                        : ("seen", "seen");
                    html.Append("<td class=\"").Append(css).Append("\">").Append(word).Append("</td>");
                }

                html.Append("</tr>\n");
            }

            html.Append("</table>\n<p>");
            html.AppendJoin(", ", definition.Ends.Select(end =>
                $"<span class=\"{(!end.Can ? "never" : end.Is ? "decides" : "notseen")}\">{Encode(end.Name)}</span>"));
            html.Append("</p></details>\n");
        }

        html.Append("<h2>Sources</h2>\n<table><tr><th>source</th><th>come to</th></tr>\n");
        foreach (var source in report.Sources)
        {
            html.Append("<tr><td>").Append(Encode(source.Source)).Append("</td><td class=\"").Append(source.IsExercised ? "decides\">yes"
                : "notseen\">no").Append("</td></tr>\n");
        }

        return html.Append("</table>\n</body></html>\n").ToString();
    }

    /// <summary>
    /// Somebody's text as it stands: no tag, no entity, and nothing that is invisible or turns the direction of what follows.
    /// </summary>
    private static string Encode(string text) => WebUtility.HtmlEncode(Spelling.Visible(text));
}
