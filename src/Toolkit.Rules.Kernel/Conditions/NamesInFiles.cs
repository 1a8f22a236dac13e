using System.Collections.Immutable;

namespace Toolkit.Rules.Conditions;

/// <summary>What has a name in files: a type of fact, or a question of one.</summary>
internal interface INamedInFiles
{
    /// <summary>The name; with the pack that adds it, a slash before what the pack calls it.</summary>
    string Name { get; }

    /// <summary>What the pack calls it; the same as the name of what no pack adds.</summary>
    string ShortName { get; }

    /// <summary>The guidance pack that adds it; null for what the rule book itself has.</summary>
    string? Pack { get; }

    /// <summary>Whether the pack is not in force, and only lends the name, so that a file which uses it can be read.</summary>
    bool IsQuiet { get; }
}

/// <summary>
/// How names are read: what a pack adds is called by the pack's id, a slash and its name there, or by its name there alone while only one
/// thing can be meant. Within a pack's own file its own names go first.
/// </summary>
internal static class NamesInFiles
{
    /// <summary>What a name may mean: nothing, one thing, or several that it does not tell apart.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="all">What there is.</param>
    /// <param name="pack">The pack in whose file it is written; null for any other file.</param>
    public static ImmutableArray<T> Meant<T>(string name, IEnumerable<T> all, string? pack = null)
        where T : class, INamedInFiles
    {
        var found = all.Where(one => one.Name == name || one.ShortName == name).ToList();
        return found.Find(one => one.Name == name) is { } exact ? [exact]
            : found.Find(one => one.Pack == pack) is { } own ? [own]
            : found.Exists(one => !one.IsQuiet) ? [.. found.Where(one => !one.IsQuiet)]
            : [.. found];
    }

    /// <summary>The one thing that a name means; null where there is none, or more than one.</summary>
    public static T? Named<T>(string name, IEnumerable<T> all, string? pack = null)
        where T : class, INamedInFiles => Meant(name, all, pack) is [var only] ? only : null;

    /// <summary>
    /// The names under which each thing may be written: its name, and its short name where that means it and nothing else.
    /// </summary>
    public static IEnumerable<string> Of<T>(T one, IEnumerable<T> all)
        where T : class, INamedInFiles => one.Name == one.ShortName || Named(one.ShortName, all) != one
            ? [one.Name] : [one.Name, one.ShortName];

    /// <summary>Every name and short name there is, for finding the nearest to one that is not.</summary>
    public static IEnumerable<string> All<T>(IEnumerable<T> all)
        where T : class, INamedInFiles => all.SelectMany(one => new[] { one.Name, one.ShortName }).Distinct();

    /// <summary>What is said of a name that could mean several things.</summary>
    public static string Ambiguous<T>(string name, ImmutableArray<T> meant)
        where T : class, INamedInFiles =>
            $"{Spelling.Quote(name)} could be {string.Join(" or ", meant.Select(one => Spelling.Quote(one.Name)))}; write one of these";

    /// <summary>
    /// A fact of packs under the names that the rules know it by; what cannot be told stays as it is, and is refused with the case.
    /// </summary>
    public static PackFact Canonical(RuleBook book, PackFact fact)
    {
        if (fact.Type is null || fact.Answers is null || book.FactTypeNamed(fact.Type) is not { } type)
        {
            return fact;
        }

        var answers = fact.Answers;
        foreach (var (name, answer) in fact.Answers)
        {
            if (Named(name, type.Reported) is { } question && question.Name != name && !fact.Answers.ContainsKey(question.Name))
            {
                answers = answers.Remove(name).SetItem(question.Name, answer);
            }
        }

        return type.Name == fact.Type && answers == fact.Answers ? fact : fact with { Type = type.Name, Answers = answers };
    }
}
