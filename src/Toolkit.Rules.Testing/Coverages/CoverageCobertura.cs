using System.Globalization;
using System.Text;
using System.Xml;

namespace Toolkit.Rules.Testing;

/// <summary>
/// Coverage as Cobertura XML for the usual viewers: a tool or guidance pack is a package, a rule a class, a part or an end a line.
/// </summary>
public static class CoverageCobertura
{
    /// <summary>
    /// Writes the file. A part is a line whose conditions are the goals: to be seen and to decide with each truth. The file names are the
    /// ids of the rules, for which no source file exists; the time stamp is 0, since nothing here reads a clock.
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
            xml.WriteAttributeString("lines-covered", Number(lines.Count(line => line.Met > 0)));
            xml.WriteAttributeString("lines-valid", Number(lines.Count));
            xml.WriteAttributeString("branches-covered", Number(report.Met));
            xml.WriteAttributeString("branches-valid", Number(report.Goals));
            xml.WriteAttributeString("complexity", "0");
            xml.WriteAttributeString("version", "1");
            xml.WriteAttributeString("timestamp", "0");
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
        xml.WriteAttributeString("name", definition.Id);
        xml.WriteAttributeString("filename", definition.Id);
        Rates(xml, [definition]);
        xml.WriteAttributeString("complexity", "0");
        xml.WriteElementString("methods", "");
        xml.WriteStartElement("lines");
        foreach (var (line, number) in Lines(definition).Select((line, number) => (line, number)))
        {
            xml.WriteStartElement("line");
            xml.WriteAttributeString("number", Number(number + 1));
            xml.WriteAttributeString("hits", Number(line.Met > 0 ? 1 : 0));
            xml.WriteAttributeString("branch", "true");
            xml.WriteAttributeString("condition-coverage",
                FormattableString.Invariant($"{(int)Math.Floor(line.Met * 100m / line.Goals)}% ({line.Met}/{line.Goals})"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static IEnumerable<(int Met, int Goals)> Lines(DefinitionCoverage definition) =>
        definition.Parts.Select(part => (part.Met, part.Goals))
            .Concat(definition.Ends.Select(end => (end.Is ? 1 : 0, end.Can ? 1 : 0)))
            .Where(line => line.Item2 > 0);

    private static void Rates(XmlWriter xml, IEnumerable<DefinitionCoverage> definitions)
    {
        var all = definitions.ToList();
        var lines = all.SelectMany(Lines).ToList();
        xml.WriteAttributeString("line-rate", Rate(lines.Count(line => line.Met > 0), lines.Count));
        xml.WriteAttributeString("branch-rate", Rate(all.Sum(definition => definition.Met), all.Sum(definition => definition.Goals)));
    }

    private static string Rate(int met, int goals) => (goals == 0 ? 1m : Math.Floor(met * 10_000m / goals) / 10_000)
        .ToString("0.####", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
