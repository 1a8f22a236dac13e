using Toolkit.Rules.Testing.Evaluation;

namespace Toolkit.Rules.Testing.Generation;

/// <summary>Picks, among proposals, a case that does what it is for, and makes it as small as it can be.</summary>
internal static class Witness
{
    /// <summary>The first draft that does, made smaller; null where none does.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="drafts">The proposals.</param>
    /// <param name="does">Whether a case does what it is for.</param>
    public static Draft? Find(RuleBook book, IEnumerable<Draft> drafts, Func<CaseEnds, bool> does) =>
        Find(book, drafts, (_, ends) => does(ends));

    /// <inheritdoc cref="Find(RuleBook, IEnumerable{Draft}, Func{CaseEnds, bool})"/>
    public static Draft? Find(RuleBook book, IEnumerable<Draft> drafts, Func<Case, CaseEnds, bool> does)
    {
        bool Does(Draft draft) => draft.ToCase(book) is { } facts && does(facts, CaseEnds.Of(book, facts));
        return drafts.FirstOrDefault(Does)?.Smallest(Does);
    }
}
