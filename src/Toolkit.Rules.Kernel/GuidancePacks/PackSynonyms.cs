namespace Toolkit.Rules.GuidancePacks;

/// <summary>Words of other languages of rules, and of plain English, for members of packs: nobody who writes one of these misspelt.</summary>
internal static class PackSynonyms
{
    private static readonly Dictionary<string, string[]> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["equals"] = ["is"], ["equal"] = ["is"], ["eq"] = ["is"], ["equalTo"] = ["is"], ["="] = ["is"], ["=="] = ["is"],
        ["answer"] = ["is"], ["value"] = ["is"],
        ["notEquals"] = ["isNot"], ["notEqual"] = ["isNot"], ["ne"] = ["isNot"], ["!="] = ["isNot"], ["<>"] = ["isNot"],
        ["in"] = ["isAnyOf"], ["oneOf"] = ["isAnyOf"], ["isOneOf"] = ["isAnyOf"], ["isIn"] = ["isAnyOf"],
        ["anyOf"] = ["isAnyOf", "any"],
        ["lessThan"] = ["below"], ["fewerThan"] = ["below"], ["lt"] = ["below"], ["<"] = ["below"], ["under"] = ["below"],
        ["smallerThan"] = ["below"], ["lowerThan"] = ["below"],
        ["moreThan"] = ["above"], ["greaterThan"] = ["above"], ["gt"] = ["above"], [">"] = ["above"], ["over"] = ["above"],
        ["exceeds"] = ["above"],
        ["gte"] = ["atLeast"], [">="] = ["atLeast"], ["min"] = ["atLeast"], ["minimum"] = ["atLeast"], ["orMore"] = ["atLeast"],
        ["greaterThanOrEqual"] = ["atLeast"], ["notBelow"] = ["atLeast"], ["noFewerThan"] = ["atLeast"],
        ["lte"] = ["atMost"], ["<="] = ["atMost"], ["max"] = ["atMost"], ["maximum"] = ["atMost"], ["orFewer"] = ["atMost"],
        ["lessThanOrEqual"] = ["atMost"], ["notAbove"] = ["atMost"], ["noMoreThan"] = ["atMost"],
        ["earlierThan"] = ["before"], ["laterThan"] = ["after"], ["since"] = ["onOrAfter"],
        ["contains"] = ["includes"], ["containsAny"] = ["includesAny"], ["containsAll"] = ["includesAll"],
        ["and"] = ["all"], ["allOf"] = ["all"], ["or"] = ["any"], ["none"] = ["not"], ["noneOf"] = ["not"],
        ["exists"] = ["anyFact"], ["some"] = ["anyFact"], ["anyOne"] = ["anyFact"], ["every"] = ["everyFact"],
        ["forAll"] = ["everyFact"], ["each"] = ["everyFact"], ["number"] = ["count"], ["howMany"] = ["count"],
        ["answered"] = ["isAnswered"], ["isKnown"] = ["isAnswered"], ["fact"] = ["question"], ["field"] = ["question"],
        ["follows"] = ["raised"], ["followsOn"] = ["raised"], ["rule"] = ["raised"],
        ["if"] = ["when"], ["condition"] = ["when"], ["where"] = ["when"], ["then"] = ["finding"], ["message"] = ["finding"],
        ["text"] = ["finding", "ask"], ["recommendation"] = ["advice"], ["remedy"] = ["advice"], ["weight"] = ["severity"],
        ["level"] = ["severity"], ["exceptions"] = ["unless"], ["except"] = ["unless"], ["source"] = ["sources"], ["law"] = ["basis"],
        ["treaty"] = ["instrument"], ["options"] = ["answers"], ["choices"] = ["answers"], ["findings"] = ["rules"],
        ["checks"] = ["rules"], ["country"] = ["jurisdiction"], ["state"] = ["jurisdiction"], ["facts"] = ["factTypes"],
        ["exemptions"] = ["waivers"], ["name"] = ["id"],
    };

    /// <summary>"; did you mean `x`?" for what the word means, or for the nearest of the members.</summary>
    public static string DidYouMean(string found, IReadOnlyCollection<string> known) =>
        Meant.GetValueOrDefault(found, []).FirstOrDefault(known.Contains) is { } meant ? $"; did you mean `{meant}`?"
        : Spelling.DidYouMean(found, known);
}
