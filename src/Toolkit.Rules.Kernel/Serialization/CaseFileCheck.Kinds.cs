using System.Text.Json;

namespace Toolkit.Rules.Serialization;

/// <summary>Checks the answers that are more than one value.</summary>
internal sealed partial class CaseFileCheck
{
    private static readonly string[] YesAndNo = ["yes", "no"];

    /// <summary>The texts of a list, each held to what a text answer is held to.</summary>
    private void Texts(JsonElement list, Question question, string path)
    {
        var before = new List<string>();
        foreach (var (item, number) in list.EnumerateArray().Select((item, number) => (item, number)))
        {
            var place = FormattableString.Invariant($"{path}[{number}]");
            if (!Is(item, JsonValueKind.String, place, "text", question.IsSensitive))
            {
                continue;
            }

            check.Entry(question, item.GetString()!, before, place);
            before.Add(item.GetString()!.Trim());
        }
    }

    /// <summary>A number in its unit, read from its digits so that nothing is rounded.</summary>
    private void Number(JsonElement answer, Question question, string path)
    {
        var scale = question.Scale;
        if (!Is(answer, JsonValueKind.Number, path, $"a number in {scale.Unit}{scale.DecimalsAllowed}, or null for not answered",
            question.IsSensitive))
        {
            return;
        }

        var number = JsonNumber.Plain(answer.GetRawText());
        if (ExactNumber.Parse(number, scale.Decimals) is (null, var code))
        {
            check.Number(question, code, path);
        }
        else
        {
            check.NotExact(question, number, path);
        }
    }

    /// <summary>The members of a set: each on the scale, and answered one way.</summary>
    private void Set(JsonElement set, Question question, string path)
    {
        var answered = new Dictionary<string, string>(StringComparer.Ordinal);
        var lists = Lists(set, question, path);
        foreach (var (answer, list) in YesAndNo.Where(lists.ContainsKey).Select(answer => (answer, lists[answer])))
        {
            var at = $"{path}.{answer}";
            if (list.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            if (answer == "no" && list.ValueKind == JsonValueKind.String && IsText(list) && list.GetString() == AnswerJson.Others)
            {
                if (!lists.TryGetValue("yes", out var yes) || yes.ValueKind != JsonValueKind.Array)
                {
                    Add(FileCodes.MemberMissing, path,
                        "`yes` is missing; where `no` stands for the others, it lists the members that are answered yes, "
                        + "and is empty where none is");
                }

                continue;
            }

            var expected = answer == "no" ? $"a list of members, or `{AnswerJson.Others}`" : "a list of members";
            if (!Is(list, JsonValueKind.Array, at, expected, question.IsSensitive))
            {
                continue;
            }

            foreach (var (item, number) in list.EnumerateArray().Select((item, number) => (item, number)))
            {
                var place = FormattableString.Invariant($"{at}[{number}]");
                if (!Is(item, JsonValueKind.String, place, "a member of the set", question.IsSensitive))
                {
                    continue;
                }

                var member = item.GetString()!;
                if (!question.Scale.Names.Contains(member))
                {
                    check.NoMember(question, member, place);
                }
                else if (!answered.TryAdd(member, answer))
                {
                    check.MemberTwice(question, member, isBothWays: answered[member] != answer, place);
                }
            }
        }
    }

    /// <summary>The lists of a set; what else stands there is noted, and not repeated where the set is sensitive.</summary>
    private Dictionary<string, JsonElement> Lists(JsonElement set, Question question, string path)
    {
        if (!question.IsSensitive)
        {
            return Read(set, path, YesAndNo, "list of a set");
        }

        var lists = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in set.EnumerateObject())
        {
            var name = YesAndNo.FirstOrDefault(known => known == Name(member));
            if (name is null)
            {
                Add(FileCodes.UnknownMember, path,
                    "a member of this object (withheld as sensitive) is no list of a set; allowed are `yes`, `no`");
            }
            else if (!lists.TryAdd(name, member.Value))
            {
                Add(FileCodes.MemberTwice, path, $"`{name}` is given more than once; which one is meant is not clear");
            }
        }

        return lists;
    }
}
