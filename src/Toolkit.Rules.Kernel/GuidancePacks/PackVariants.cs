using System.Collections.Frozen;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>The rule books of a day, one for each set of values that a case can be assessed with.</summary>
internal sealed class PackVariants
{
    private readonly FrozenDictionary<string, RuleBook> books;

    private PackVariants(PackParameters parameters, FrozenDictionary<string, RuleBook> books) =>
        (Parameters, this.books) = (parameters, books);

    /// <summary>The numbers that packs set.</summary>
    public PackParameters Parameters { get; }

    /// <summary>The book for a case that does not tell its State; it and the others know one another from then on.</summary>
    public static RuleBook Strictest(PackParameters parameters, IEnumerable<(string Key, RuleBook Book)> books)
    {
        var all = new PackVariants(parameters, books.ToFrozenDictionary(pair => pair.Key, pair => pair.Book, StringComparer.Ordinal));
        if (!parameters.Settings.IsEmpty)
        {
            foreach (var book in all.books.Values)
            {
                book.Variants = all;
            }
        }

        return all.Where(_ => true);
    }

    /// <summary>The book where the packs that may apply are those that a test says.</summary>
    public RuleBook Where(Func<PackStates, bool> mayApply) => books[PackParameters.Key(Parameters.Values(mayApply))];
}
