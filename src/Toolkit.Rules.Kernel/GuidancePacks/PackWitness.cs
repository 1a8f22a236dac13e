using System.Text;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>Writes a case file that shows what an analysis found.</summary>
internal static class PackWitness
{
    /// <summary>The answers as a case file; what is said of groups of other facts stands beneath it in words, as a comment.</summary>
    /// <param name="found">
    /// The diagram that was analysed, the cell of each of its variables, 0 for one that is not answered, and the day on which it is so, if
    /// that matters.
    /// </param>
    /// <param name="definition">What the diagram is about.</param>
    /// <param name="book">The book, for the day of the case.</param>
    /// <param name="state">The State that the case is about, where the diagram does not say; null for none.</param>
    public static string Write((DecisionDiagram Diagram, int[] Cells, int? Day) found, Definition definition, RuleBook book,
        Law.State? state = null)
    {
        var (diagram, cells, on) = found;
        var about = state?.Alpha2;
        var facts = definition.About.Select((type, number) =>
            new Fact(type, $"{(number == 0 ? "a" : "another")}-{Spelling.Kebab(type.ShortName)}", [])).ToList();
        var words = new List<string>();
        foreach (var (variable, cell) in diagram.Variables.Zip(cells).Where(pair => pair.Second != 0))
        {
            if (variable.Asked is { Question.IsAnsweredByCase: true } ofCase)
            {
                about = Format(variable, cell);
            }
            else if (variable.Asked is { } asked && asked.Fact < facts.Count && !asked.Question.IsKey)
            {
                facts[asked.Fact].Answers[asked.Question] = Format(variable, cell);
            }
            else if (variable.Opaque is { } other)
            {
                words.Add($"{(cell == 2 ? "it holds that" : "it does not hold that")} {other}");
            }
        }

        if (definition.Join is { } join && join.Inner.IsKey != join.Outer.Question.IsKey)
        {
            var (refers, question, to) = join.Inner.IsKey ? (facts[0], join.Outer.Question, facts[1]) : (facts[1], join.Inner, facts[0]);
            refers.Answers[question] = to.Id;
        }

        var day = on is { } number ? DateOnly.FromDayNumber(number)
            : book.Packs.Where(pack => pack.IsInForce).Select(pack => pack.ValidFrom).DefaultIfEmpty(new(2026, 1, 1)).Max();
        var bytes = JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", CaseJson.Version);
            json.WriteString("assessedOn", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            if (Law.State.TryFind(about, out var named))
            {
                json.WriteString("state", named.Alpha2);
            }

            json.WriteStartObject("facts");
            foreach (var same in facts.GroupBy(fact => fact.Type.Name))
            {
                json.WriteStartArray(same.Key);
                foreach (var fact in same)
                {
                    json.WriteStartObject();
                    json.WriteString("id", fact.Id);
                    AnswerJson.Write(json, fact.Answers.OrderBy(pair => Place(pair.Key))
                        .ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
                        .Select(pair => (pair.Key, pair.Value)));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        return Encoding.UTF8.GetString(bytes) + string.Concat(words.Select(word => $"\n// and {word}"));
    }

    /// <summary>An answer in a cell as it is written in files; where any other State would do, the first.</summary>
    private static string Format(DiagramVariable variable, int cell)
    {
        var scale = variable.Asked!.Value.Question.Scale;
        var answer = scale.Format(variable.Representative(cell));
        return scale.Type != typeof(Law.State) || Law.State.TryFind(answer, out _) ? answer
            : Law.State.All.First(state => variable.CellOf(new AnswerValue(0, state.Alpha2)) == cell).Alpha2;
    }

    private static int Place(Question question) => question.Fact.Single.IndexOf(question) is >= 0 and var place ? place : int.MaxValue;

    private sealed record Fact(FactType Type, string Id, Dictionary<Question, string> Answers);
}
