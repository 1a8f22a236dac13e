using System.Text.Json;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// Reads the day of the assessment from a condition of a pack: <c>"day-of-assessment"</c>, or so far from it, as in
/// <c>{ "months": 12, "before": "day-of-assessment" }</c>.
/// </summary>
internal static class PackDays
{
    /// <summary>How the day of the assessment is written, for messages.</summary>
    public const string HowTo =
        "the day of the assessment is written `day-of-assessment`, and a day so far from it as in `{ \"months\": 12, \"before\": "
            + "\"day-of-assessment\" }`";

    /// <summary>What stands between the day of the assessment and another.</summary>
    public static string[] Members { get; } = ["months", "days", "before", "after"];

    /// <summary>What people write who mean the day of the assessment.</summary>
    private static readonly string[] Today =
        ["today", "now", "todays date", "current date", "day of assessment", "day of the assessment", "assessedon", "assessed on",
            "date of assessment", "aujourd hui", "hoy"];

    /// <summary>Whether a value speaks of the day of the assessment and is no date of the calendar.</summary>
    public static bool IsDay(PackNode node) => node.Kind == JsonValueKind.Object
        || (node.Kind == JsonValueKind.String && node.Text == ConditionJson.DayOfAssessment);

    /// <summary>Whether a text that is no date means the day of the assessment.</summary>
    public static bool MeansToday(string text) => Today.Contains(TextAnswer.Folded(text))
        || Spelling.Nearest(text, [ConditionJson.DayOfAssessment]) is not null;

    /// <summary>The day; null where it could not be read, and then something was noted.</summary>
    /// <param name="node">The value.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="limits">The limits of the pack.</param>
    /// <param name="numberIn">The whole number that a value stands for; null where it is none, which is then noted.</param>
    public static RelativeDay? Read(PackNode node, PackProblems problems, PackLimits limits, Func<PackNode, int?> numberIn)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            return default(RelativeDay);
        }

        var members = new PackShapeCheck(problems, limits).Known(node, Members, "a day");
        var way = members.Keys.Intersect(["before", "after"]).ToList();
        var spans = members.Keys.Intersect(["months", "days"]).ToList();
        if (node.IsBad)
        {
            return null;
        }

        if (way.Count != 1 || spans.Count == 0 || members[way[0]].Text != ConditionJson.DayOfAssessment)
        {
            problems.Add(PackCodes.BadCondition, node, $"this is no day: {HowTo}");
            return null;
        }

        var sign = way[0] == "before" ? -1 : 1;
        var months = Number("months", RelativeDay.MostMonths);
        var days = Number("days", RelativeDay.MostDays);
        return months is { } m && days is { } d ? new(sign * m, sign * d) : null;

        int? Number(string name, int most)
        {
            if (!members.TryGetValue(name, out var value))
            {
                return 0;
            }

            if (numberIn(value) is not { } number)
            {
                return null;
            }

            if (number > 0 && number <= most)
            {
                return number;
            }

            problems.Add(PackCodes.BadCondition, value,
                FormattableString.Invariant(
                    $"so many {name} are a whole number from 1 to {most}, and not `{number}`; `before` and `after` say which way"));
            return null;
        }
    }
}
