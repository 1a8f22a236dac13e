using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>Checks what a case attests of whole rules, in a file as in code.</summary>
/// <param name="book">The rules.</param>
/// <param name="check">The check of the case, which knows its facts.</param>
/// <param name="tell">Takes what is wrong: code, place and message.</param>
internal sealed class AttestedCheck(RuleBook book, FactsCheck check, Action<ProblemCode, string, string> tell)
{
    private readonly HashSet<(string Rule, string About)> told = [];

    /// <summary>The rule of which something is attested; null where nothing can be attested of it, which is told.</summary>
    public RuleDefinition? Rule(string id, string place)
    {
        if (book.Rules.FirstOrDefault(rule => rule.Id == id) is not { } rule)
        {
            tell(CaseCodes.NothingToAttest, place, book.Flows.Any(flow => flow.Id == id)
                ? $"`{id}` is a decision; what is attested is the condition of a rule"
                : $"no rule of this book is called {Spelling.Quote(id)}" + Spelling.DidYouMean(id, book.Rules.Select(known => known.Id)));
            return null;
        }

        if (rule.IsContradiction)
        {
            tell(CaseCodes.NothingToAttest, place,
                $"`{id}` finds answers that contradict one another, and nothing is to be attested of it");
            return null;
        }

        return rule;
    }

    /// <summary>Checks the facts that a rule is said to hold of.</summary>
    public void About(RuleDefinition rule, ImmutableArray<FactRef> about, string place)
    {
        if (about.Length != rule.About.Length)
        {
            tell(CaseCodes.NothingToAttest, place, $"`{rule.Id}` is about {Subject(rule)}; "
                + (about.Length == 0 ? "no fact is named" : $"named {(about.Length == 1 ? "is" : "are")} "
                    + Spelling.List(about.Select(fact => fact?.Id ?? ""))));
            return;
        }

        for (var number = 0; number < about.Length; number++)
        {
            if (about[number] is not { Type: { } named, Id: { } id } || NamesInFiles.Named(named, book.FactTypes) != rule.About[number])
            {
                tell(CaseCodes.NothingToAttest, place, $"`{rule.Id}` is about {Subject(rule)}; "
                    + $"{Spelling.Quote(about[number]?.ToString() ?? "")} is none");
                return;
            }

            check.AttestedAbout(rule.About[number].Name, id, place);
        }

        if (!told.Add((rule.Id, string.Join('\n', about.Select(fact => fact.Id)))))
        {
            tell(FileCodes.MemberTwice, place, $"two entries attest something of `{rule.Id}` about the same; one stands");
        }
    }

    private static string Subject(RuleDefinition rule) => rule.About.Length switch
    {
        0 => "the case as a whole, so that no fact is named",
        1 => $"one {rule.About[0].Name}",
        _ => $"one {rule.About[0].Name} and one {rule.About[1].Name}, named in this order",
    };
}
