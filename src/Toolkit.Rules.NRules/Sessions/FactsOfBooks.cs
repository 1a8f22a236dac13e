using System.Collections.Immutable;

namespace Toolkit.Rules.NRules;

/// <summary>
/// Gives each of several books in one session what it reads. A fact that no book reads goes to all of them, so that each refuses it:
/// nothing that was told is passed over without a word.
/// </summary>
internal static class FactsOfBooks
{
    /// <param name="facts">All that is in the session.</param>
    /// <param name="book">The book that is to assess it.</param>
    /// <param name="others">The other books of the session.</param>
    public static Case For(Case facts, RuleBook book, IReadOnlyCollection<RuleBook> others)
    {
        if (others.Count == 0)
        {
            return facts;
        }

        var own = book.On(facts.AssessedOn);
        var further = others.Select(other => other.On(facts.AssessedOn)).ToList();
        var read = facts.Facts.Where(fact => IsFor(known => Reads(known, fact))).ToImmutableArray();
        return new()
        {
            AssessedOn = facts.AssessedOn,
            State = facts.State,
            Facts = read,
            Unanswered = facts.Unanswered.IsDefaultOrEmpty ? []
                : [.. facts.Unanswered.Where(said => read.Any(fact => Unanswered.Of(fact, said.Question, said.Why) == said))],
            Attested = facts.Attested.IsDefaultOrEmpty ? []
                : [.. facts.Attested.Where(said => IsFor(known => known.Rules.Any(rule => rule.Id == said.Rule)))],
            Complete = facts.Complete.IsDefault ? [] : [.. facts.Complete.Where(type => IsFor(known => Reads(known, type)))],
            CompleteOfPacks = facts.CompleteOfPacks.IsDefault ? []
                : [.. facts.CompleteOfPacks.Where(name => IsFor(known => known.FactTypes.Any(type => IsNamed(type.Name, name))))],
            Commitments = facts.Commitments,
        };

        bool IsFor(Func<RuleBook, bool> reads) => reads(own) || !further.Exists(other => reads(other));
    }

    private static bool Reads(RuleBook book, IFact fact) => fact is PackFact told
        ? book.FactTypes.Any(type => IsNamed(type.Name, told.Type)
            && (told.Answers is null
                || told.Answers.Keys.All(name => type.Questions.SelectMany(question => question.Members.Append(question))
                .Any(question => IsNamed(question.Name, name)))))
        : Reads(book, fact.GetType());

    private static bool Reads(RuleBook book, Type type) => book.FactTypes.Any(known => known.ClrType == type);

    /// <summary>Whether a name, which may be given without the pack's id before it, names this.</summary>
    private static bool IsNamed(string whole, string? name) =>
        name is not null && (whole == name || whole.EndsWith($"/{name}", StringComparison.Ordinal));
}
