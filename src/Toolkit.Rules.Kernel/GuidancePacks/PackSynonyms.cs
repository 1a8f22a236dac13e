namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// Words of other languages of rules, and of plain English, for members of packs: nobody who writes one of these misspelt.
/// </summary>
internal static class PackSynonyms
{
    private static readonly (string Member, string Words)[] Meant =
    [
        ("is", "equals equal eq equalTo = == answer value"),
        ("isNot", "notEquals notEqual ne != <>"),
        ("isAnyOf", "in oneOf isOneOf isIn anyOf"),
        ("below", "lessThan fewerThan smallerThan lowerThan lt < under"),
        ("above", "moreThan greaterThan gt > over exceeds"),
        ("atLeast", "gte >= min minimum orMore greaterThanOrEqual notBelow noFewerThan"),
        ("atMost", "lte <= max maximum orFewer lessThanOrEqual notAbove noMoreThan"),
        ("before", "earlierThan"),
        ("after", "laterThan"),
        ("onOrAfter", "since"),
        ("includes", "contains"),
        ("includesAny", "containsAny"),
        ("includesAll", "containsAll"),
        ("all", "and allOf"),
        ("any", "or anyOf"),
        ("not", "none noneOf"),
        ("anyFact", "exists some anyOne"),
        ("everyFact", "every forAll each"),
        ("count", "number howMany"),
        ("isAnswered", "answered isKnown"),
        ("question", "fact field"),
        ("raised", "follows followsOn rule"),
        ("when", "if condition where"),
        ("finding", "then message text"),
        ("ask", "text"),
        ("advice", "recommendation remedy"),
        ("severity", "weight level"),
        ("unless", "exceptions except"),
        ("sources", "source"),
        ("basis", "law"),
        ("instrument", "treaty"),
        ("answers", "options choices"),
        ("rules", "findings checks"),
        ("jurisdiction", "country state"),
        ("factTypes", "facts"),
        ("waivers", "exemptions"),
        ("id", "name"),
    ];

    /// <summary>"; did you mean `x`?" for what the word means, or for the nearest of the members.</summary>
    public static string DidYouMean(string found, IReadOnlyCollection<string> known) =>
        Meant.FirstOrDefault(one => known.Contains(one.Member)
            && one.Words.Split(' ').Contains(found, StringComparer.OrdinalIgnoreCase)) is { Member: { } meant }
            ? $"; did you mean `{meant}`?" : Spelling.DidYouMean(found, known);
}
