using System.Collections.Immutable;
using System.Text;

namespace Toolkit.Rules;

/// <summary>The document that a rule book encodes, whose items have ids: guidance packs cite them, and may not pass as the document.</summary>
public sealed class NumberedDocument
{
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

    /// <summary>Whether a title is a name of it, or so near to one that a reader could not tell: letters and digits alone count.</summary>
    /// <param name="title">The title.</param>
    public bool IsNamed(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var letters = Letters(title);
        return letters.Length > 0 && OtherNames.Prepend(Name).Any(name => Letters(name) == letters);
    }

    private static string Letters(string title) => string.Concat(title.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
