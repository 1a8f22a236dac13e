using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Toolkit.Rules;

/// <summary>
/// The document that a rule book encodes, whose items have ids: guidance packs cite them, and may not pass as the document.
/// </summary>
public sealed class NumberedDocument
{
    private static readonly string[] SmallWords = ["the", "a", "an", "of", "in", "from", "edition", "ed"];
    private static readonly char[] Spaces = [' ', '\t', ',', ';', ':'];
    private static readonly char[] Brackets = ['(', ')', '[', ']', '.', '"', '\''];
    private readonly Lazy<IReadOnlySet<string>> items;

    /// <summary>Makes one.</summary>
    /// <param name="name">The short name under which it is cited, for instance <c>Toolkit 2021</c>.</param>
    /// <param name="inWords">What it is called within a sentence, for instance <c>the toolkit</c>.</param>
    /// <param name="otherNames">Other names under which a reader could take something for it.</param>
    /// <param name="items">Gives the ids of its items; asked for at most once, when a pack first cites one.</param>
    public NumberedDocument(string name, string inWords, ImmutableArray<string> otherNames, Func<IReadOnlySet<string>> items)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(inWords);
        ArgumentNullException.ThrowIfNull(items);
        Name = name;
        InWords = inWords;
        OtherNames = otherNames.IsDefault ? [] : otherNames;
        this.items = new(items);
    }

    /// <summary>The short name under which it is cited.</summary>
    public string Name { get; }

    /// <summary>What it is called within a sentence.</summary>
    public string InWords { get; }

    /// <summary>Other names under which a reader could take something for it.</summary>
    public ImmutableArray<string> OtherNames { get; }

    /// <summary>The ids of its items.</summary>
    public IReadOnlySet<string> Items => items.Value;

    /// <summary>
    /// Whether a title is a name of it, or so near to one that a reader could not tell. Letters and digits alone count, their order and
    /// small words do not; what follows on a name with a year, or on a name and the id of an item, makes it no other title.
    /// </summary>
    /// <param name="title">The title.</param>
    public bool IsNamed(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var words = Words(title);
        return words.Length > 0 && OtherNames.Prepend(Name).Any(name => IsNamed(title, words, name));
    }

    private bool IsNamed(string title, ImmutableArray<string> words, string name)
    {
        var (named, said) = (string.Concat(Words(name)), string.Concat(words));
        return named == said || Sorted(Words(name)) == Sorted(words)
            || (name.Any(char.IsAsciiDigit) && (said.StartsWith(named, StringComparison.Ordinal)
                || Sorted(words.Take(Words(name).Length)) == Sorted(Words(name))))
            || (name.Contains('.', StringComparison.Ordinal) && Plain(title).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            || (said.StartsWith(named, StringComparison.Ordinal) && Plain(title).Split(Spaces, StringSplitOptions.RemoveEmptyEntries)
                .Any(word => IsLikeAnItem(word.Trim(Brackets))));
    }

    /// <summary>Whether a word begins as the ids of items do, whether or not there is such an item.</summary>
    private bool IsLikeAnItem(string word) => word.Split('/') is [var part, _, ..] && char.IsAsciiDigit(word[0])
        && Items.Any(item => item.StartsWith(part + "/", StringComparison.Ordinal));

    private static string Sorted(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    /// <summary>The words that count, in small letters without accents.</summary>
    private static ImmutableArray<string> Words(string title) =>
        [.. TextAnswer.Folded(Plain(title)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(SmallWords, StringComparer.Ordinal)];

    /// <summary>The text in the usual forms of its characters, without what cannot be seen.</summary>
    private static string Plain(string title) =>
        string.Concat(title.Normalize(NormalizationForm.FormKC)
            .Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format)).Trim();
}
