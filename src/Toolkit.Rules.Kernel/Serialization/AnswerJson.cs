using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.Serialization;

/// <summary>How answers stand in case files.</summary>
internal static class AnswerJson
{
    /// <summary>In place of the members that are answered no: every one that is not answered yes.</summary>
    public const string Others = "others";

    /// <summary>What stands in a file as the answer to a question about a set.</summary>
    public const string SetExpected = "an object that lists under `yes` and under `no` the members so answered, where `\"no\": \"others\"` "
        + "stands for all that `yes` does not name, or null for not answered";

    /// <summary>Whether an answer of a guidance pack's question is one about a member of a set.</summary>
    public static bool IsMember(string name) => name.Contains('.', StringComparison.Ordinal);

    /// <summary>The set of a member by the name of its question.</summary>
    public static string SetOf(string member) => member[..member.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Writes answers as members of the object that describes a fact.</summary>
    /// <param name="json">The object.</param>
    /// <param name="answers">The questions, of a set those of its members, with their answers as they are written in files.</param>
    public static void Write(Utf8JsonWriter json, IEnumerable<(Question Question, string Answer)> answers)
    {
        foreach (var same in answers.GroupBy(answer => answer.Question.Whole ?? answer.Question))
        {
            json.WritePropertyName(same.Key.Name);
            if (same.Key.Scale.Kind == ScaleKind.Set)
            {
                WriteSet(json, same.Select(answer => (answer.Question.Member!, answer.Answer)));
            }
            else if (same.Key.Scale.Kind == ScaleKind.TextList)
            {
                WriteTexts(json, [.. same]);
            }
            else if (same.Key.Scale.Kind == ScaleKind.WholeNumber)
            {
                json.WriteRawValue(same.Single().Answer);
            }
            else
            {
                json.WriteStringValue(same.Single().Answer);
            }
        }
    }

    /// <summary>Writes a list that holds the texts that it is to hold, and others up to the number that it is to have.</summary>
    private static void WriteTexts(Utf8JsonWriter json, List<(Question Question, string Answer)> asked)
    {
        var texts = asked.Where(answer => !answer.Question.IsCount && answer.Answer == "yes").Select(answer => answer.Question.Member!)
            .ToList();
        var named = asked.Select(answer => answer.Question.Member).ToList();
        var count = asked.Where(answer => answer.Question.IsCount).Select(answer => int.Parse(answer.Answer, CultureInfo.InvariantCulture))
            .DefaultIfEmpty(asked[0].Question.Whole!.MayBeEmpty ? 0 : 1).First();
        for (var number = 1; texts.Count < Math.Min(count, MostTexts); number++)
        {
            var other = string.Create(CultureInfo.InvariantCulture, $"entry {number}");
            texts.AddRange(named.Contains(other) ? [] : [other]);
        }

        json.WriteStartArray();
        texts.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    /// <summary>The most texts that are made up for a case.</summary>
    private const int MostTexts = 1000;

    /// <summary>Writes a set as the members answered yes and those answered no.</summary>
    /// <param name="json">Where it stands.</param>
    /// <param name="members">The members with <c>yes</c> or <c>no</c>.</param>
    /// <param name="isWhole">Whether a list is written where it is empty as well.</param>
    public static void WriteSet(Utf8JsonWriter json, IEnumerable<(string Member, string Answer)> members, bool isWhole = false)
    {
        var all = members.ToLookup(member => member.Answer, member => member.Member);
        json.WriteStartObject();
        foreach (var answer in Scale.YesOrNo.Names.Reverse().Where(answer => isWhole || all.Contains(answer)))
        {
            json.WriteStartArray(answer);
            foreach (var member in all[answer])
            {
                json.WriteStringValue(member);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The members of a checked set, each with <c>yes</c> or <c>no</c>.</summary>
    public static IEnumerable<(string Member, string Answer)> Members(JsonElement set, Question question)
    {
        var yes = Listed(set, "yes");
        var no = set.TryGetProperty("no", out var named) && named.ValueKind == JsonValueKind.String
            ? [.. question.Scale.Names.Except(yes)]
            : Listed(set, "no");
        return [.. yes.Select(member => (member, "yes")), .. no.Select(member => (member, "no"))];
    }

    private static List<string> Listed(JsonElement set, string answer) =>
        set.TryGetProperty(answer, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(member => member.GetString()!)] : [];
}
