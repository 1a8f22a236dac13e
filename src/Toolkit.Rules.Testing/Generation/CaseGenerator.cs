using System.Collections.Immutable;
using Toolkit.Rules.Testing.Coverages;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Generation;

namespace Toolkit.Rules.Testing;

/// <summary>A case made by the generator, of which a person still has to say what should come.</summary>
/// <param name="Name">A name to start from.</param>
/// <param name="Case">The case.</param>
/// <param name="ToDo">What the person should decide.</param>
public sealed record GeneratedCase(string Name, Case Case, string ToDo)
{
    /// <summary>The scenario file to fill in; it is refused until then.</summary>
    /// <param name="options">Metadata for a host's own fact types; null for the toolkit's alone.</param>
    public byte[] ToScenario(CaseJsonOptions? options = null) => ScenarioJson.WriteToFillIn(Name, Case, ToDo, options);
}

/// <summary>Makes few small cases that exercise what is not covered yet.</summary>
/// <remarks>
/// Goals are read off the decision diagrams of the rules; each case is assessed before it is given, so that it does exercise what it is
/// for. The set is small and without a case that adds nothing, but that it is the smallest of all is not proven.
/// </remarks>
/// <param name="book">The rules; with packs, those of a day, as <see cref="RuleBook.On(DateOnly)"/> gives them.</param>
public sealed class CaseGenerator(RuleBook book)
{
    private const int Tries = 200;

    /// <summary>How many cases in a row may show nothing new before the search is given up.</summary>
    private const int FruitlessTries = 10_000;

    private static readonly Truth[] Truths = [Truth.True, Truth.False, Truth.Unknown];
    private static readonly bool[] DecidingFirst = [true, false];
    private static readonly int[] Bits = [.. Truths.SelectMany(truth => DecidingFirst.Select(decides => Part.Bit(truth, decides)))];

    private readonly RuleBook book = book ?? throw new ArgumentNullException(nameof(book));

    /// <summary>
    /// The day for which generated cases are assessed; 1 January 2026 unless set. What can be covered only on another day, where conditions
    /// compare a date with that of the assessment and with one of the calendar, is covered on such a day.
    /// </summary>
    public DateOnly AssessedOn { get; init; } = new(2026, 1, 1);

    /// <summary>Cases that together cover all that can be covered.</summary>
    public ImmutableArray<GeneratedCase> Cover() => Cover(new Coverage(book));

    /// <summary>
    /// Cases that together cover all that can be covered, of the rules and flows that the coverage is of, and that is not yet.
    /// </summary>
    /// <param name="covered">What the cases that are there cover of the same rule book; it stays as it is.</param>
    /// <exception cref="ArgumentException">The coverage is of another rule book.</exception>
    public ImmutableArray<GeneratedCase> Cover(Coverage covered)
    {
        ArgumentNullException.ThrowIfNull(covered);
        var model = covered.Model;
        if (!ReferenceEquals(model.Book, book))
        {
            throw new ArgumentException("the coverage is of another rule book than the one that cases are made for", nameof(covered));
        }

        var coverage = covered.Copy();
        var goals = new PartGoals(book);
        var found = new List<(Definition For, bool IsWaiver, Draft Draft)>();
        foreach (var (definition, number) in model.Definitions.Select((definition, number) => (definition, number)))
        {
            foreach (var (part, each) in definition.Parts.Select((part, each) => (part, each)))
            {
                var reachable = goals.Reachable(part);
                foreach (var decides in DecidingFirst)
                {
                    foreach (var truth in Truths.Where(truth => (reachable & Part.Bit(truth, decides)) != 0
                        && !coverage.Has(number, each, Part.Bit(truth, decides))))
                    {
                        Take(definition.Definition, false, goals.Drafts(part, truth, decides, AssessedOn),
                            facts => Meets(model, facts, number, each, Part.Bit(truth, decides)));
                    }
                }
            }

            foreach (var end in Enumerable.Range(0, definition.Ends.Length).Where(end => !coverage.HasEnd(number, end)))
            {
                Take(definition.Definition, false, definition.Drafts(end, book, AssessedOn), facts => MeetsEnd(model, facts, number, end));
            }
        }

        foreach (var (waiver, number) in model.Waivers.Select((waiver, number) => (waiver, number)))
        {
            foreach (var end in Enumerable.Range(0, waiver.Ends.Length).Where(end => !coverage.HasWaiver(number, end)))
            {
                Take(waiver.Rule, true, waiver.Drafts(end, book, AssessedOn), facts => MeetsWaiver(model, facts, number, end));
            }
        }

        if (Open().Any())
        {
            Search();
        }

        return
        [
            .. Fewest([.. found.Select(each => (each.For, each.IsWaiver, each.Draft.ToCase(book)!))], covered.Copy())
                .Select(each => Named(each.For, each.IsWaiver, each.Case)),
        ];

        void Take(Definition definition, bool isWaiver, IEnumerable<Draft> drafts, Func<CaseEnds, bool> meets)
        {
            if (Witness.Find(book, drafts.Take(Tries), meets) is { } draft)
            {
                found.Add((definition, isWaiver, draft));
                coverage.Add(CaseEnds.Of(book, draft.ToCase(book)!));
            }
        }

        // What is not met although it may be; waivers are numbered after the rules and flows.
        IEnumerable<(int Definition, int Number, int Goal)> Open() => model.Definitions.SelectMany((definition, number) =>
            definition.Parts.SelectMany((part, each) => Bits.Where(bit => (goals.Reachable(part) & bit) != 0
                && !coverage.Has(number, each, bit))
                .Select(bit => (number, each, bit)))
                .Concat(Enumerable.Range(0, definition.Ends.Length).Where(end => !coverage.HasEnd(number, end))
                    .Select(end => (number, end, 0))))
            .Concat(model.Waivers.SelectMany((waiver, number) => waiver.Reachable(book)
                .Select((isReachable, end) => (isReachable, end))
                .Where(each => each.isReachable && !coverage.HasWaiver(number, each.end))
                .Select(each => (model.Definitions.Length + number, each.end, 0))));

        void Search()
        {
            var search = new CaseSearch(book, found.Select(each => each.Draft), AssessedOn);
            var fruitless = 0;
            foreach (var (draft, facts) in search.Cases().TakeWhile(_ => fruitless++ < FruitlessTries))
            {
                var news = coverage.New(CaseEnds.Of(book, facts));
                if (news.Count == 0)
                {
                    continue;
                }

                var small = draft.Smallest(smaller => smaller.ToCase(book) is { } fewer
                    && news.IsSubsetOf(coverage.New(CaseEnds.Of(book, fewer))));
                var first = news.Min().Definition;
                var isWaiver = first >= model.Definitions.Length;
                found.Add((isWaiver ? model.Waivers[first - model.Definitions.Length].Rule : model.Definitions[first].Definition,
                    isWaiver, small));
                coverage.Add(CaseEnds.Of(book, small.ToCase(book)!));
                search.Keep(small);
                fruitless = Open().Any() ? 0 : FruitlessTries;
            }
        }
    }

    /// <summary>Leaves out what others cover as well, the last made first, since later cases tend to cover more.</summary>
    private List<(Definition For, bool IsWaiver, Case Case)> Fewest(List<(Definition For, bool IsWaiver, Case Case)> found,
        Coverage coverage)
    {
        var kept = new List<(Definition, bool, Case)>();
        foreach (var each in Enumerable.Reverse(found).Where(each => coverage.Add(CaseEnds.Of(book, each.Case))))
        {
            kept.Add(each);
        }

        kept.Reverse();
        return kept;
    }

    private static bool Meets(CoverageModel model, CaseEnds ends, int definition, int part, int bit)
    {
        var meets = false;
        model.Walk(ends, (number, each, met) => meets |= number == definition && each == part && (met & bit) != 0, (_, _) => { });
        return meets;
    }

    private static bool MeetsEnd(CoverageModel model, CaseEnds ends, int definition, int end)
    {
        var meets = false;
        model.Walk(ends, (_, _, _) => { }, (number, reached) => meets |= number == definition && reached == end);
        return meets;
    }

    private static bool MeetsWaiver(CoverageModel model, CaseEnds ends, int waiver, int end)
    {
        var meets = false;
        model.Walk(ends, (_, _, _) => { }, (_, _) => { }, (number, shown) => meets |= number == waiver && shown == end);
        return meets;
    }

    private static GeneratedCase Named(Definition definition, bool isWaiver, Case facts)
    {
        var says = definition switch
        {
            RuleDefinition rule when isWaiver =>
                $"say under `waived` that `{rule.Id}` is waived, with the `severity` that the waiver leaves where it leaves any; or under "
                    + "`raised`, `clear`, `undetermined` or `exempted` how it should end.",
            FlowDefinition flow => $"say under `decisions` what `{flow.Id}` should come to: "
                + $"{string.Join(", ", flow.Outcomes.Select(outcome => outcome.Name))}.",
            RuleDefinition { IsContradiction: true } rule => $"say under `contradicts` whether `{rule.Id}` should refuse the case, or "
                + $"under `clear` or `undetermined` that it should not.",
            _ => $"say under `raised`, `clear`, `undetermined` or `exempted` how `{definition.Id}` should end.",
        };
        return new($"FILL IN what should happen here ({definition.Id})", facts,
            $"Read the facts, {says} Give the scenario a name that says so.");
    }
}
