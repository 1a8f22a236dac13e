using System.Globalization;
using System.Text;
using System.Xml;

namespace Toolkit.Rules.Testing;

/// <summary>
/// Coverage as Cobertura XML for the usual viewers: a tool or guidance pack is a package, a rule a class. Of a pack's rule the lines are
/// those of the pack's file; of any other a part or an end is a line, as no file holds it.
/// </summary>
public static class CoverageCobertura
{
    /// <summary>
    /// Writes the file. The conditions of a line are the goals of what stands on it: to be seen and to decide with each truth; it is hit
    /// where something was met of each part and end on it. A class is named after its rule, with points for slashes, since viewers take a
    /// slash for a class within another and show none of its own. The file of a pack is named as it was when the pack was read; for other
    /// rules the id stands in its place. The time stamp is 0, since nothing here reads a clock.
    /// </summary>
    /// <param name="report">The coverage.</param>
    public static string Write(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new() { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("coverage");
            Rates(xml, report.Definitions);
            var lines = report.Definitions.SelectMany(Lines).ToList();
            xml.WriteAttributeString("lines-covered", Number(lines.Count(line => line.IsHit)));
            xml.WriteAttributeString("lines-valid", Number(lines.Count));
            xml.WriteAttributeString("branches-covered", Number(report.Met));
            xml.WriteAttributeString("branches-valid", Number(report.Goals));
            xml.WriteAttributeString("complexity", "0");
            xml.WriteAttributeString("version", "1");
            xml.WriteAttributeString("timestamp", "0");
            xml.WriteStartElement("sources");
            xml.WriteElementString("source", ".");
            xml.WriteEndElement();
            xml.WriteStartElement("packages");
            foreach (var tool in report.Definitions.GroupBy(definition => definition.Pack is { } pack
                ? $"guidance pack {pack}"
                : definition.Id.Split('/')[0]))
            {
                xml.WriteStartElement("package");
                xml.WriteAttributeString("name", tool.Key);
                Rates(xml, tool);
                xml.WriteAttributeString("complexity", "0");
                xml.WriteStartElement("classes");
                foreach (var definition in tool)
                {
                    Class(xml, definition);
                }

                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return text + "\n";
    }

    private static void Class(XmlWriter xml, DefinitionCoverage definition)
    {
        xml.WriteStartElement("class");
        xml.WriteAttributeString("name", definition.Id.Replace('/', '.'));
        xml.WriteAttributeString("filename", definition.File?.Replace('\\', '/') ?? definition.Id);
        Rates(xml, [definition]);
        xml.WriteAttributeString("complexity", "0");
        xml.WriteElementString("methods", "");
        xml.WriteStartElement("lines");
        foreach (var line in Lines(definition))
        {
            xml.WriteStartElement("line");
            xml.WriteAttributeString("number", Number(line.Number));
            xml.WriteAttributeString("hits", line.IsHit ? "1" : "0");
            xml.WriteAttributeString("branch", "true");
            xml.WriteAttributeString("condition-coverage",
                FormattableString.Invariant($"{(int)Math.Floor(line.Met * 100m / line.Goals)}% ({line.Met}/{line.Goals})"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>One line for each number: viewers that find two count one of them.</summary>
    private static IEnumerable<Line> Lines(DefinitionCoverage definition) =>
        definition.Parts.Select(part => (part.Line, part.Met, part.Goals))
            .Concat(definition.Ends.Select(end => (definition.Line, Met: end.Is ? 1 : 0, Goals: end.Can ? 1 : 0)))
            .Where(part => part.Goals > 0)
            .Select((part, number) => (Number: part.Line ?? number + 1, part.Met, part.Goals))
            .GroupBy(part => part.Number).OrderBy(line => line.Key)
            .Select(line => new Line(line.Key, line.Sum(part => part.Met), line.Sum(part => part.Goals), line.All(part => part.Met > 0)));

    private static void Rates(XmlWriter xml, IEnumerable<DefinitionCoverage> definitions)
    {
        var all = definitions.ToList();
        var lines = all.SelectMany(Lines).ToList();
        xml.WriteAttributeString("line-rate", Rate(lines.Count(line => line.IsHit), lines.Count));
        xml.WriteAttributeString("branch-rate", Rate(all.Sum(definition => definition.Met), all.Sum(definition => definition.Goals)));
    }

    private static string Rate(int met, int goals) => (goals == 0 ? 1m : Math.Floor(met * 10_000m / goals) / 10_000)
        .ToString("0.####", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Line(int Number, int Met, int Goals, bool IsHit);

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
