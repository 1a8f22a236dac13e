using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// The rule books of all days: one for each stretch of time in which the same packs are in force. They are built when the packs are taken
/// in, so that nothing can go wrong with a pack when a case is assessed.
/// </summary>
internal static class PackPeriods
{
    /// <summary>The first days of the stretches, each with its book; what is wrong is noted, and then the books are of no use.</summary>
    public static ImmutableArray<(DateOnly From, RuleBook Book)> Build(
        RuleBook plain,
        ImmutableArray<RuleBookEntry> entries,
        ImmutableArray<GuidancePack> packs,
        Func<GuidancePack, PackProblems> problemsOf)
    {
        ImmutableArray<GuidancePack> ordered =
            [.. packs.OrderBy(pack => pack.Layer).ThenBy(pack => pack.Id, StringComparer.Ordinal).ThenBy(pack => pack.ValidFrom)];
        Ids(plain, ordered, problemsOf);
        Overlaps(ordered, problemsOf);
        if (ordered.Length > 0 && ordered.Length > ordered.Max(pack => pack.Limits.MaxPacks))
        {
            problemsOf(ordered[^1]).Add("TR1010", ordered[^1].Root, FormattableString.Invariant(
                $"there are {ordered.Length} packs; allowed are {ordered.Max(pack => pack.Limits.MaxPacks)}"));
            return [];
        }

        var books = ImmutableArray.CreateBuilder<(DateOnly, RuleBook)>();
        var read = new Dictionary<string, RuleBook>(StringComparer.Ordinal) { [PackParameters.Key(plain.Options.Parameters)] = plain };
        foreach (var day in FirstDays(ordered))
        {
            if (OfDay(day) is { } book)
            {
                books.Add((day, book));
            }
        }

        return books.ToImmutable();

        RuleBook? OfDay(DateOnly day)
        {
            var inForce = ordered.Where(pack => pack.IsInForceOn(day)).ToList();
            var others = ordered.Where(pack => !pack.IsInForceOn(day)).ToList();
            var parameters = PackParameters.Of(plain.Options.Parameters, inForce, problemsOf);
            var most = inForce.Select(pack => pack.Limits.MaxParameterSets).DefaultIfEmpty(int.MaxValue).Max();
            var all = parameters.All(most);
            if (all.Length > most)
            {
                var last = parameters.Settings[^1];
                problemsOf(last.Pack).Add("TR1010", last.Node, FormattableString.Invariant(
                    $"the packs set parameters in more than {most} ways for the States of a case, the most that is allowed"));
                return null;
            }

            var beneath = all.Select(values => Beneath(values, parameters)).ToList();
            var extended = beneath.ConvertAll(book => Extended(book, inForce, others, parameters, problemsOf));
            if (extended.Contains(null))
            {
                return null;
            }

            Prove(plain, beneath, all, parameters, problemsOf);
            return PackVariants.Strictest(parameters, all.Zip(extended, (values, book) => (PackParameters.Key(values), book!)));
        }

        // The rules read again with the values that packs set.
        RuleBook Beneath(ImmutableDictionary<Parameter, int> values, PackParameters parameters)
        {
            var key = PackParameters.Key(values);
            if (!read.TryGetValue(key, out var book))
            {
                try
                {
                    book = RuleBook.Build(entries, plain.Options with { Parameters = values, Packs = [] });
                }
                catch (InvalidRuleBookException wrong)
                {
                    var by = parameters.Settings.First(setting => setting.Value == values[setting.Parameter]);
                    problemsOf(by.Pack)
                        .Add("TR1035", by.Node, $"with these parameters the rules no longer hold together: {wrong.Problems[0]}");
                    book = plain;
                }

                read.Add(key, book);
            }

            return book;
        }
    }

    /// <summary>The rule book of the latest stretch that has begun.</summary>
    public static RuleBook On(ImmutableArray<(DateOnly From, RuleBook Book)> books, DateOnly day) => books.Last(book => book.From <= day).Book;

    private static IEnumerable<DateOnly> FirstDays(ImmutableArray<GuidancePack> packs) => packs
        .SelectMany(pack => new[] { pack.ValidFrom, pack.ValidTo is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : DateOnly.MinValue })
        .Append(DateOnly.MinValue).Distinct().Order();

    /// <summary>
    /// No pack is called after a tool, or after what other rules are called after; and packs of one id are editions of one pack.
    /// </summary>
    private static void Ids(RuleBook plain, ImmutableArray<GuidancePack> packs, Func<GuidancePack, PackProblems> problemsOf)
    {
        var taken = plain.Rules.Concat<Definition>(plain.Flows).Select(definition => definition.Id.Split('/')[0])
            .Concat(plain.Options.ReservedIds).ToHashSet(StringComparer.Ordinal);
        foreach (var pack in packs.Where(pack => taken.Contains(pack.Id)))
        {
            problemsOf(pack).Add("TR1062", pack.Root["id"]!,
                $"`{pack.Id}` is what rules are called after that stand beneath the packs; a pack has an id of its own, "
                    + "so that nobody takes its rules for theirs");
        }

        foreach (var same in packs.GroupBy(pack => pack.Id))
        {
            var first = same.OrderBy(pack => pack.ValidFrom).First();
            foreach (var other in same.Where(pack => pack.Layer != first.Layer || !pack.Jurisdiction.SequenceEqual(first.Jurisdiction)))
            {
                problemsOf(other).Add("TR1062", other.Root["id"]!,
                    $"`{other.Id}` is the id of another pack, of {Of(first)} (file {first.File}); "
                        + "the editions of one pack have one layer and one jurisdiction");
            }
        }
    }

    private static string Of(GuidancePack pack) =>
        $"layer {Spelling.Words(pack.Layer.ToString())}{(pack.Jurisdiction.IsEmpty ? "" : $" for {Spelling.List(pack.Jurisdiction)}")}";

    private static void Overlaps(ImmutableArray<GuidancePack> packs, Func<GuidancePack, PackProblems> problemsOf)
    {
        foreach (var same in packs.GroupBy(pack => pack.Id))
        {
            var editions = same.OrderBy(pack => pack.ValidFrom).ToList();
            foreach (var (before, after) in editions.Zip(editions.Skip(1))
                .Where(pair => pair.First.ValidTo is not { } last || last >= pair.Second.ValidFrom))
            {
                problemsOf(after)
                    .Add("TR1039", after.Root["validFrom"]!,
                        $"edition {Spelling.Quote(before.Edition)} of pack `{after.Id}` is still in force on {Day(after.ValidFrom)}; "
                    + (before.ValidTo is { } last ? $"it ends on {Day(last)}" : "it has no end") + $" (file {before.File})");
            }
        }
    }

    /// <summary>The book with what the packs add; null where something is wrong with one of them, as then rules may be missing.</summary>
    private static RuleBook? Extended(
        RuleBook beneath,
        List<GuidancePack> inForce,
        List<GuidancePack> others,
        PackParameters parameters,
        Func<GuidancePack, PackProblems> problemsOf)
    {
        var binder = new PackBinder(beneath, problemsOf);
        var effects = binder.Bind(inForce, others, parameters);
        var problems = new List<Problem>();
        var all = binder.AllRules;
        var inOrder = Evaluation.Strata.Order(all, problems);
        foreach (var problem in problems)
        {
            var (pack, node) = binder.Owners[problem.Place];
            problemsOf(pack).Add(problem.Code, node, problem.Message);
        }

        if (inForce.Exists(pack => problemsOf(pack).HasErrors))
        {
            return null;
        }

        foreach (var (id, why) in PackCost.TooMuch(beneath, binder.Rules, rule => binder.Owners[rule].Pack.Limits))
        {
            var (pack, node) = binder.Owners[id];
            problemsOf(pack).Add("TR1010", node, why);
        }

        return beneath.Extended(all, inOrder, binder.FactTypes, effects);
    }

    /// <summary>
    /// Proves that nothing becomes looser by what packs set: neither beneath the values of the toolkit, nor from any set of values to one
    /// that more packs apply to.
    /// </summary>
    private static void Prove(
        RuleBook plain,
        List<RuleBook> books,
        ImmutableArray<ImmutableDictionary<Parameter, int>> all,
        PackParameters parameters,
        Func<GuidancePack, PackProblems> problemsOf)
    {
        var steps = from loose in Enumerable.Range(-1, books.Count + 1)
                    from strict in Enumerable.Range(0, books.Count)
                    let before = loose < 0 ? plain : books[loose]
                    where !ReferenceEquals(before, books[strict])
                        && PackParameters.Key(PackParameters.Stricter(before.Options.Parameters, all[strict])) == PackParameters.Key(
                            all[strict])
                    select (before, books[strict]);
        foreach (var (before, after) in steps.Distinct())
        {
            var by = parameters.Settings.First(setting => after.Options.Parameters[setting.Parameter] == setting.Value
                && before.Options.Parameters[setting.Parameter] != setting.Value);
            foreach (var breach in PackFloor.Breaches(before, after))
            {
                problemsOf(by.Pack)
                    .Add(new(breach.Code, PackFindingLevel.Error, by.Pack.File, by.Node.Line, by.Node.Column, by.Node.Path, breach.Message)
                    {
                        Witness = breach.Witness,
                    });
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
