using System.Collections.Immutable;

namespace Toolkit.Rules.Testing.Evaluation;

/// <summary>The rules and flows of which coverage and mutants are told, and the waivers of packs, by rule and number.</summary>
/// <param name="Definitions">The rules and flows.</param>
/// <param name="Waivers">The waivers: each the rule that it is of, and its number among those of the rule.</param>
internal sealed record Measured(ImmutableArray<Definition> Definitions, ImmutableArray<(RuleDefinition Rule, int Number)> Waivers)
{
    /// <summary>
    /// The rules, flows and waivers of a book, or some of them: a waiver is one of its pack, and of the rule that is waived.
    /// </summary>
    /// <param name="book">The rules, the same on every day; otherwise those of packs would be left out unseen.</param>
    /// <param name="of">Ids, or what stands in them before the slash; null for all.</param>
    /// <exception cref="ArgumentException">The rules change from day to day, or nothing is called so.</exception>
    public static Measured Of(RuleBook book, IEnumerable<string>? of)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (!book.Periods.IsEmpty)
        {
            throw new ArgumentException("these rules have guidance packs, or dates of their own, and change from day to day; give those of "
                + "one day, as `book.On(day)` does", nameof(book));
        }

        ImmutableArray<Definition> all = [.. book.Rules, .. book.Flows];
        ImmutableArray<(RuleDefinition Rule, int Number)> waivers =
            [.. book.Rules.SelectMany(rule => rule.OfPacks.Waivers.Select((_, number) => (rule, number)))];
        if (of is null)
        {
            return new(all, waivers);
        }

        string[] names = [.. of];
        string[] unknown =
            [.. names.Where(name => !all.Any(definition => Names(definition).Contains(name))
                && !waivers.Any(waiver => Names(waiver).Contains(name)))];
        return unknown.Length == 0
            ? new([.. all.Where(definition => Names(definition).Any(names.Contains))],
                [.. waivers.Where(waiver => Names(waiver).Any(names.Contains))])
            : throw new ArgumentException(string.Join('\n', unknown.Select(name =>
                $"no tool, pack, rule or flow is called {Spelling.Quote(name)}"
                + Spelling.DidYouMean(name, all.SelectMany(Names).Concat(waivers.SelectMany(Names)).Distinct()))));
    }

    private static IEnumerable<string> Names((RuleDefinition Rule, int Number) waiver) =>
        Names(waiver.Rule).Append(waiver.Rule.OfPacks.Waivers[waiver.Number].Says.Pack);

    private static IEnumerable<string> Names(Definition definition) => [definition.Id, definition.Id.Split('/')[0]];
}
