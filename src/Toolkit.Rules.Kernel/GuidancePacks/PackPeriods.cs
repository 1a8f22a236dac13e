using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// The rule books of all days: one for each stretch of time in which the same packs and the same rules are in force. They are built when
/// the packs are taken in, so that nothing can go wrong with a pack when a case is assessed.
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
            problemsOf(ordered[^1]).Add(PackCodes.TooMuch, ordered[^1].Root, FormattableString.Invariant(
                $"there are {ordered.Length} packs; allowed are {ordered.Max(pack => pack.Limits.MaxPacks)}"));
            return [];
        }

        var books = ImmutableArray.CreateBuilder<(DateOnly, RuleBook)>();
        var beneath = new PackBeneath(plain, entries, problemsOf);
        ImmutableArray<DateOnly> firstDays = [.. FirstDays(plain, ordered)];
        foreach (var (day, last) in firstDays.Zip(firstDays.Skip(1).Select(next => next.AddDays(-1)).Append(DateOnly.MaxValue)))
        {
            if (OfDays(day, last) is { } book)
            {
                books.Add((day, book));
            }
        }

        return books.ToImmutable();

        RuleBook? OfDays(DateOnly day, DateOnly last)
        {
            var inForce = ordered.Where(pack => pack.IsInForceOn(day)).ToList();
            var others = ordered.Where(pack => !pack.IsInForceOn(day)).ToList();
            var parameters = PackParameters.Of(plain.Options, inForce, problemsOf);
            var most = inForce.Select(pack => pack.Limits.MaxParameterSets).DefaultIfEmpty(int.MaxValue).Max();
            var all = parameters.All(most);
            if (all.Length > most)
            {
                var setting = parameters.Settings[^1];
                problemsOf(setting.Pack).Add(PackCodes.TooMuch, setting.Node, FormattableString.Invariant(
                    $"the packs set parameters in more than {most} ways for the States of a case, the most that is allowed"));
                return null;
            }

            var books = all.Select(values => (Key: PackParameters.Key(values), Book: Book(values, problemsOf)))
                .ToList();
            if (books.Exists(pair => pair.Book is null))
            {
                return null;
            }

            if (!parameters.Settings.IsEmpty)
            {
                // What only some of the layers set is looked at too, and was told of already where anything is wrong with it.
                var aside = new PackProblems("", int.MaxValue);
                var known = books.ToDictionary(pair => pair.Key, pair => pair.Book!, StringComparer.Ordinal);
                foreach (var values in parameters.Settings.Select(setting => setting.Pack.Layer).Distinct()
                    .SelectMany(layer => parameters.All(most, layer)).Prepend(parameters.Unset))
                {
                    if (!known.ContainsKey(PackParameters.Key(values)) && Book(values, _ => aside) is { } part)
                    {
                        known.Add(PackParameters.Key(values), part);
                    }
                }

                Prove([.. known.Values], parameters, problemsOf);
            }

            return PackVariants.Strictest(parameters, books.ConvertAll(pair => (pair.Key, pair.Book!)));

            RuleBook? Book(ImmutableDictionary<Parameter, int> values, Func<GuidancePack, PackProblems> told) =>
                Extended(beneath.With(values, parameters).InForceOn(day), inForce, others, parameters, told, day, last);
        }
    }

    /// <summary>The rule book of the latest stretch that has begun.</summary>
    public static RuleBook On(ImmutableArray<(DateOnly From, RuleBook Book)> books,
        DateOnly day) => books.Last(book => book.From <= day).Book;

    private static IEnumerable<DateOnly> FirstDays(RuleBook plain, ImmutableArray<GuidancePack> packs) => packs
        .SelectMany(pack => pack.Root.Good("rules").Select(PackBinder.DatesOf).Append(new(pack.ValidFrom, pack.ValidTo)))
        .Concat(plain.Rules.Select(rule => rule.InForce))
        .SelectMany(dates => dates.Turns()).Append(DateOnly.MinValue).Distinct().Order();

    /// <summary>
    /// No pack is called after a tool, or after what other rules are called after; and packs of one id are editions of one pack.
    /// </summary>
    private static void Ids(RuleBook plain, ImmutableArray<GuidancePack> packs, Func<GuidancePack, PackProblems> problemsOf)
    {
        var taken = plain.Rules.Concat<Definition>(plain.Flows).Select(definition => definition.Id.Split('/')[0])
            .Concat(plain.Options.ReservedIds).ToHashSet(StringComparer.Ordinal);
        foreach (var pack in packs.Where(pack => taken.Contains(pack.Id)))
        {
            problemsOf(pack).Add(PackCheckCodes.PackIdTaken, pack.Root["id"]!,
                $"`{pack.Id}` is what rules are called after that stand beneath the packs; a pack has an id of its own, "
                    + "so that nobody takes its rules for theirs");
        }

        foreach (var same in packs.GroupBy(pack => pack.Id))
        {
            var first = same.OrderBy(pack => pack.ValidFrom).First();
            foreach (var other in same.Where(pack => pack.Layer != first.Layer || !pack.Jurisdiction.SequenceEqual(first.Jurisdiction)))
            {
                problemsOf(other).Add(PackCheckCodes.PackIdTaken, other.Root["id"]!,
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
                    .Add(PackCheckCodes.EditionsOverlap, after.Root["validFrom"]!,
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
        Func<GuidancePack, PackProblems> problemsOf,
        DateOnly first,
        DateOnly last)
    {
        var binder = new PackBinder(beneath, problemsOf, first);
        var effects = binder.Bind(inForce, others, parameters);
        var problems = new List<Problem>();
        var inOrder = Evaluation.Strata.Order(binder.AllRules, problems);
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
            problemsOf(pack).Add(PackCodes.TooMuch, node, why);
        }

        return beneath.Extended(binder, inOrder, effects, first, last);
    }

    /// <summary>
    /// Proves that nothing becomes looser by what packs set, from any set of values to one that more packs or more layers set: nothing of
    /// the rules beneath the packs, and nothing that a pack beneath those that set says.
    /// </summary>
    private static void Prove(ImmutableArray<RuleBook> books, PackParameters parameters, Func<GuidancePack, PackProblems> problemsOf)
    {
        var steps = from before in books
                    from after in books
                    where before != after
                    let strict = after.Options.Parameters
                    where PackParameters.Key(PackParameters.Stricter(before.Options.Parameters, strict)) == PackParameters.Key(strict)
                    select (before, after);
        var told = new HashSet<(PackNode, string)>();
        foreach (var (before, after) in steps)
        {
            var settings = parameters.Between(before.Options.Parameters, after.Options.Parameters).ToList();
            var by = settings[0];
            foreach (var breach in PackFloor.Breaches(before, after, layer => settings.TrueForAll(setting => setting.Pack.Layer > layer)))
            {
                if (told.Add((by.Node, breach.Message)))
                {
                    problemsOf(by.Pack)
                        .Add(new(breach.Code, PackFindingLevel.Error, by.Pack.File, by.Node.Line, by.Node.Column, by.Node.Path,
                            breach.Message)
                        {
                            Witness = breach.Witness,
                        });
                }
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
