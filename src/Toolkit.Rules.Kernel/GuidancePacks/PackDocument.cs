namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// What a pack may say of the document that the rules beneath it encode: it cites items that the document has, and does not pass as it.
/// </summary>
internal static class PackDocument
{
    /// <summary>Notes what is wrong with what a pack cites.</summary>
    /// <param name="document">The document; null where the rules encode none.</param>
    /// <param name="root">What the pack says.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(NumberedDocument? document, PackNode root, PackProblems problems)
    {
        foreach (var cited in PackReader.Cited(root).ToList())
        {
            if (cited["toolkit"] is not { IsBad: false, Text: { } item } node)
            {
                continue;
            }

            if (document is null)
            {
                problems.Add(PackCodes.UnknownItem, node,
                    "the rules beneath this pack encode no document with numbered items; cite by `source` and `place`");
            }
            else if (!document.Items.Contains(item))
            {
                problems.Add(PackCodes.UnknownItem, node, $"{document.InWords} has no item {Spelling.Quote(item)}"
                    + Spelling.DidYouMean(item, document.Items.Order(StringComparer.Ordinal)));
            }
        }

        foreach (var source in root.Good("sources").ToList())
        {
            if (MixedScripts.Find(source.TextOf("title")) is { } mixed)
            {
                problems.Add(PackCheckCodes.MixedAlphabets, source["title"]!,
                    $"the title has {mixed}; a reader takes it for another word, so write it in one alphabet");
            }
        }

        if (document is not null)
        {
            foreach (var source in root.Good("sources").Where(source => document.IsNamed(source.TextOf("title"))).ToList())
            {
                problems.Add(PackCheckCodes.TitleOfToolkit, source["title"]!,
                    $"{Spelling.Quote(source.TextOf("title"))} is how {document.InWords} is cited, and this pack is not "
                        + $"{document.InWords}; "
                        + "cite an item of it by `toolkit`, where what it says is meant");
            }
        }
    }
}
