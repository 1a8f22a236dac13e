using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>What a case attests of rules, and what its answers make of it as the rules are judged.</summary>
internal sealed class AttestedOfCase
{
    private readonly Dictionary<(string Rule, string About), Entry> entries = [];

    /// <param name="book">The rules.</param>
    /// <param name="from">A case that is right in everything.</param>
    public AttestedOfCase(RuleBook book, Case from)
    {
        foreach (var said in from.Attested.IsDefault ? [] : from.Attested)
        {
            var rule = book.Rule(said.Rule);
            var about = said.Facts.Select((fact, number) => new FactRef(rule.About[number].Name, fact.Id)).ToImmutableArray();
            var standing = said.ValidUntil < from.AssessedOn ? AttestedStanding.Lapsed : AttestedStanding.NotAsked;
            entries.Add(Key(rule.Id, about), new(rule, about, said) { Standing = standing });
        }
    }

    public bool IsEmpty => entries.Count == 0;

    /// <summary>
    /// Notes what the answers make of what is attested of a rule. Returns what is attested where they decide it otherwise, so that one of
    /// the two is wrong; null where that is not so. A finding that the answers raise is no less found for what is attested.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="about">The facts that it was judged about.</param>
    /// <param name="truth">What it came to.</param>
    public Answer? Judged(RuleDefinition rule, ImmutableArray<FactRef> about, Truth truth)
    {
        if (!entries.TryGetValue(Key(rule.Id, about), out var entry)
            || entry.Standing is AttestedStanding.Lapsed or AttestedStanding.Contradicted)
        {
            return null;
        }

        entry.Standing = truth == Truth.Unknown ? AttestedStanding.Undecided
            : truth == Truth.True == (entry.Said.Holds == Answer.Yes) ? AttestedStanding.BorneOut
            : AttestedStanding.Contradicted;
        return entry.Standing == AttestedStanding.Contradicted && (truth == Truth.False || rule.IsConcept) ? entry.Said.Holds : null;
    }

    /// <summary>What a report says of them, in the order of the rule book.</summary>
    public ImmutableArray<Attested> Write(RuleBook book, bool revealsSensitive) =>
    [
        .. entries.Values.OrderBy(entry => book.Rules.IndexOf(entry.Rule))
            .ThenBy(entry => Key("", entry.About).About, StringComparer.Ordinal).Select(entry => new Attested
            {
                Rule = entry.Rule.Id,
                Pack = entry.Rule.Pack,
                About = entry.About,
                Text = entry.Rule.Finding,
                Holds = entry.Said.Holds,
                AttestedOn = entry.Said.AttestedOn,
                ValidUntil = entry.Said.ValidUntil,
                AttestedBy = revealsSensitive ? entry.Said.AttestedBy : null,
                Basis = revealsSensitive ? entry.Said.Basis : null,
                Standing = entry.Standing,
            }),
    ];

    private static (string Rule, string About) Key(string rule, ImmutableArray<FactRef> about) =>
        (rule, string.Join('\n', about.Select(fact => fact.Id)));

    private sealed record Entry(RuleDefinition Rule, ImmutableArray<FactRef> About, Attestation Said)
    {
        public AttestedStanding Standing { get; set; }
    }
}
