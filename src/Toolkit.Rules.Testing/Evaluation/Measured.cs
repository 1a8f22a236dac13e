using System.Collections.Immutable;

namespace Toolkit.Rules.Testing.Evaluation;

/// <summary>The rules and flows of which coverage and mutants are told.</summary>
internal static class Measured
{
    /// <summary>The rules and flows of a book, or some of them.</summary>
    /// <param name="book">The rules, the same on every day; otherwise those of packs would be left out unseen.</param>
    /// <param name="of">Ids, or what stands in them before the slash; null for all.</param>
    /// <exception cref="ArgumentException">The rules change from day to day, or nothing is called so.</exception>
    public static ImmutableArray<Definition> Of(RuleBook book, IEnumerable<string>? of)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (!book.Periods.IsEmpty)
        {
            throw new ArgumentException("these rules have guidance packs, or dates of their own, and change from day to day; give those of "
                + "one day, as `book.On(day)` does", nameof(book));
        }

        ImmutableArray<Definition> all = [.. book.Rules, .. book.Flows];
        if (of is null)
        {
            return all;
        }

        string[] names = [.. of];
        string[] unknown = [.. names.Where(name => !all.Any(definition => IsOf(definition, name)))];
        return unknown.Length == 0
            ? [.. all.Where(definition => names.Any(name => IsOf(definition, name)))]
            : throw new ArgumentException(string.Join('\n', unknown.Select(name =>
                $"no tool, pack, rule or flow is called {Spelling.Quote(name)}{Spelling.DidYouMean(name, all.SelectMany(Names).Distinct())}")));
    }

    private static bool IsOf(Definition definition, string name) => Names(definition).Contains(name, StringComparer.Ordinal);

    private static IEnumerable<string> Names(Definition definition) => [definition.Id, definition.Id.Split('/')[0]];
}
