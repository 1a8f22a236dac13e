using System.Text;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Reporting;

/// <summary>Rules and flows as text: what they ask and say, apart from any case.</summary>
public static class DefinitionText
{
    /// <summary>Writes one rule or flow: its sentence, sources, questions and, for a flow, its steps.</summary>
    /// <param name="definition">The rule or flow.</param>
    /// <param name="book">The rule book that holds it; null to leave out what the rules say and ask that it follows on.</param>
    /// <param name="width">The greatest length of a line, in characters.</param>
    public static string Write(Definition definition, RuleBook? book = null, int width = 100)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var followed = book is null ? [] : Followed(definition, book);
        var text = new StringBuilder();
        void Line(string first, string words) => ReportText.Wrap(text, first, new(' ', Math.Min(first.Length, 6)), words, width);
        if (definition is RuleDefinition rule)
        {
            Line("", $"{rule.Id} ({Spelling.Words(rule.Severity.ToString())})");
            if (rule.Pack is { } pack)
            {
                Line("  Added by: ", $"guidance pack {pack}; it is no rule of the toolkit");
                Line("  Only if: ", rule.Within is { } states ? states.ToString() : "any State");
            }

            if (!rule.InForce.IsEver)
            {
                Line("  In force: ", rule.InForce.ToString());
            }

            Line("  Finds: ", rule.Finding);
            Line("  When: ", rule.When.ToString());
            foreach (var clause in rule.Unless)
            {
                Line("  Unless: ", $"{clause.Text} ({clause.When})");
            }

            if (rule.Advice is { } advice)
            {
                Line("  To do: ", advice);
            }
        }
        else if (definition is FlowDefinition flow)
        {
            Line("", flow.Id);
            Line("  Decides: ", flow.Title);
            foreach (var caveat in flow.Caveats)
            {
                Line("  Note: ", caveat);
            }

            foreach (var step in flow.Steps)
            {
                Line($"  {step.Id}: ", $"if {step.When}{(step.WhenUnknown == Reads.AsYes ? ", or that is unknown" : "")}: "
                    + $"{step.Outcome.Name}. {step.Because} ({string.Join("; ", step.Sources)})");
            }

            Line($"  {flow.Otherwise.Id}: ",
                $"otherwise: {flow.Otherwise.Outcome.Name}. {flow.Otherwise.Because} ({string.Join("; ", flow.Otherwise.Sources)})");
            if (flow.Gate is { } gate)
            {
                Line("  Conditions: ", $"{string.Join(" and ", gate.Outcomes.Select(outcome => outcome.Name))} stand as "
                    + $"{gate.Until.Name} until all of these are met:");
                foreach (var clause in gate.Requires)
                {
                    Line("    - ", $"{clause.Text} ({string.Join("; ", clause.Sources)})");
                }
            }
        }

        Line("  Source: ", string.Join("; ", definition.Sources));
        foreach (var concept in followed)
        {
            Line("  Where: ", $"‘{concept.Id}’{(concept.Pack is { } of ? $" [guidance pack {of}]" : "")} is raised when {concept.Whole}");
        }

        foreach (var question in followed.Prepend(definition).SelectMany(read => read.Conditions).SelectMany(ConditionTree.All)
            .SelectMany(ConditionTree.AskedBy)
            .Select(asked => asked.Question.Whole ?? asked.Question).Where(question => !question.IsKey).Distinct())
        {
            var by = question.Pack is { } pack ? $" [guidance pack {pack}]" : "";
            var says = question.Scale.Choices.Any(choice => choice.SaysMore);
            var choices = (question.Scale.Kind == ScaleKind.Set ? says ? "yes or no for each" : "yes or no for each of " : "")
                + (says ? "" : string.Join(", ", question.Scale.Choices.Select(choice => choice.Name)))
                + (question.Scale.Unit is null ? "" : question.Scale.Describe());
            Line("  Asks: ", $"{question.Id}: {question.Text}{by}{(choices.Length == 0 ? "" : $" ({choices})")}");
            foreach (var choice in says ? question.Scale.Choices : [])
            {
                Line("    - ", $"{choice.Name}: {choice.Text ?? choice.Label}");
            }
        }

        return text.ToString();
    }

    /// <summary>The rules that it follows on, and those that these follow on, each after what follows on it.</summary>
    private static List<RuleDefinition> Followed(Definition definition, RuleBook book)
    {
        var all = new List<RuleDefinition>();
        var open = new Queue<Definition>([definition]);
        while (open.TryDequeue(out var next))
        {
            foreach (var rule in RuleBook.RulesFollowed(next).Distinct().Select(book.Rule).Where(rule => !all.Contains(rule)))
            {
                all.Add(rule);
                open.Enqueue(rule);
            }
        }

        return all;
    }

    /// <summary>Writes a list, a rule or flow a line.</summary>
    /// <param name="definitions">The rules and flows.</param>
    public static string List(IEnumerable<Definition> definitions) =>
        string.Concat(definitions.Select(definition => $"{definition.Id}  {Kind(definition)}  "
            + (definition is RuleDefinition { Pack: { } pack } ? $"[guidance pack {pack}] " : "")
            + $"{Spelling.Visible(Says(definition))}{InForce(definition)}\n"));

    /// <summary>
    /// Writes a list as JSON: id, kind, the guidance pack that adds it or null, what it says, the days between which it is in force if it
    /// is not always, and sources.
    /// </summary>
    /// <param name="definitions">The rules and flows.</param>
    public static string Json(IEnumerable<Definition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        var bytes = JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var definition in definitions)
            {
                json.WriteStartObject();
                json.WriteString("id", definition.Id);
                json.WriteString("kind", Kind(definition));
                json.WriteString("pack", (definition as RuleDefinition)?.Pack);
                json.WriteString("says", Says(definition));
                foreach (var (name, day) in definition is RuleDefinition rule ? [("validFrom", rule.ValidFrom), ("validTo", rule.ValidTo)]
                    : Array.Empty<(string, DateOnly?)>())
                {
                    if (day is { } date)
                    {
                        json.WriteString(name, date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                    }
                }

                json.WriteStartArray("sources");
                foreach (var source in definition.Sources)
                {
                    json.WriteStringValue(source.ToString());
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return Encoding.UTF8.GetString(bytes) + "\n";
    }

    private static string InForce(Definition definition) => definition is RuleDefinition { InForce: { IsEver: false } dates }
        ? $" (in force {dates})" : "";

    private static string Kind(Definition definition) => definition switch
    {
        FlowDefinition => "flow",
        RuleDefinition { IsConcept: true } => "concept",
        RuleDefinition { IsContradiction: true } => "contradiction",
        RuleDefinition rule => Spelling.Kebab(rule.Severity.ToString()),
        _ => "",
    };

    private static string Says(Definition definition) => definition switch
    {
        FlowDefinition flow => flow.Title,
        RuleDefinition rule => rule.Finding,
        _ => "",
    };
}
