using System.Collections.Immutable;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>
/// The rule that assesses the case by one book and keeps the verdicts in step with it. It has the highest priority, so that no other rule
/// meets verdicts on the case as it was before.
/// </summary>
/// <param name="source">The book.</param>
/// <param name="others">The other books of the session.</param>
/// <param name="made">The kinds of verdict that other rules match.</param>
internal sealed class BookRule(BookSource source, ImmutableArray<BookSource> others, ImmutableArray<VerdictKind> made)
    : global::NRules.Fluent.Dsl.Rule
{
    public override void Define()
    {
        CaseTerms terms = null!;
        IEnumerable<IFact> facts = null!;
        Name($"toolkit-rules/{source.Name}");
        Priority(int.MaxValue);
        When()
            .Match(() => terms)
            .Query(() => facts, query => query.Match<IFact>().Collect());
        Then()
            .Do(context => Assess(context, terms, facts));
    }

    private void Assess(IContext context, CaseTerms terms, IEnumerable<IFact> facts)
    {
        var verdict = source.Assess(terms.With(facts), others);
        var wanted = new Dictionary<object, object> { [verdict.Key] = verdict };
        if (verdict.Report is { } report)
        {
            foreach (var fact in made.SelectMany(kind => kind.Of(source.Name, report)))
            {
                var key = fact.Key;
                while (!wanted.TryAdd(key, fact))
                {
                    key = key with { Number = key.Number + 1 };
                }
            }
        }

        var (gone, changed) = (new List<KeyValuePair<object, object>>(), new List<KeyValuePair<object, object>>());
        foreach (var key in context.GetLinkedKeys())
        {
            var before = (VerdictFact)context.GetLinked(key)!;
            if (!wanted.Remove(key, out var now))
            {
                gone.Add(new(key, before));
            }
            else if (!before.SaysTheSame((VerdictFact)now))
            {
                changed.Add(new(key, now));
            }
        }

        // What no longer holds goes first: should a condition of another rule fail after that, nothing out of date is left.
        if (gone.Count > 0)
        {
            context.RetractAllLinked(gone);
        }

        if (changed.Count > 0)
        {
            context.UpdateAllLinked(changed);
        }

        if (wanted.Count > 0)
        {
            context.InsertAllLinked(wanted);
        }
    }
}
