using System.Collections.Immutable;

namespace Toolkit.Rules.Conditions;

/// <summary>The texts of a list that was answered.</summary>
/// <param name="All">The texts that say something.</param>
/// <param name="IsWhole">
/// Whether the list holds nothing else: with an entry that reads as not answered, it is known neither how many there are nor what is not
/// among them.
/// </param>
internal readonly record struct TextsAnswered(ImmutableArray<string> All, bool IsWhole)
{
    /// <summary>A list as it was given; null where nothing was answered, and where it is empty and that is no answer.</summary>
    public static TextsAnswered? Of(ImmutableArray<string>? given, bool mayBeEmpty)
    {
        if (given is not { IsDefault: false } list || (list.IsEmpty && !mayBeEmpty))
        {
            return null;
        }

        ImmutableArray<string> told = [.. list.Where(text => text is not null && TextAnswer.IsGiven(text)).Select(text => text.Trim())];
        return told.IsEmpty && !list.IsEmpty ? null : new(told, told.Length == list.Length);
    }
}
