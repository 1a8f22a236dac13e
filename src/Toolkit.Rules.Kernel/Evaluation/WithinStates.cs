using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// Rules as they are for some States alone: without asking which State it is, where the rule, or one that it follows on, speaks for all of
/// these.
/// </summary>
internal static class WithinStates
{
    /// <summary>A rule as it is for the States that it speaks for, and the book in which it is so.</summary>
    public static (RuleDefinition Rule, RuleBook Book) View(RuleDefinition rule, RuleBook book)
    {
        var (rules, view) = View([rule], StatesOf(rule, book), book);
        return (rules[0], view);
    }

    /// <summary>Rules as they are for some States, and the book in which they are so.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="states">The States; none for every State.</param>
    /// <param name="book">The book that has them.</param>
    public static (ImmutableArray<RuleDefinition> Rules, RuleBook Book) View(ImmutableArray<RuleDefinition> rules,
        ImmutableArray<State> states, RuleBook book)
    {
        var followed = new Dictionary<string, RuleDefinition>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            Follow(rule);
        }

        ImmutableArray<RuleDefinition> free = [.. rules.Select(Free)];
        return followed.Values.All(rule => ReferenceEquals(Free(rule), rule)) ? (free, book)
            : (free, book.With([.. followed.Values.Where(rule => !rules.Contains(rule)).Select(Free), .. free]));

        void Follow(RuleDefinition rule)
        {
            foreach (var id in RuleBook.RulesFollowed(rule).Where(id => !followed.ContainsKey(id)))
            {
                followed.Add(id, book.Rule(id));
                Follow(book.Rule(id));
            }
        }

        RuleDefinition Free(RuleDefinition rule) => states.IsEmpty || !states.All(StatesOf(rule, book).Contains) ? rule : rule.Unbounded;
    }

    /// <summary>The States that a rule speaks for; empty where it speaks for every State.</summary>
    public static ImmutableArray<State> StatesOf(RuleDefinition rule, RuleBook book) =>
        rule.Within is null ? [] : book.Packs.First(pack => pack.Id == rule.Pack && pack.IsInForce).States;
}
