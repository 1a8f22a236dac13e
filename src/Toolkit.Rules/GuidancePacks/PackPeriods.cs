using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// The rule books of all days: one for each stretch of time in which the same packs and the same rules are in force. They are built when
/// the
/// packs are taken in, so that nothing can go wrong with a pack when a case is assessed.
/// </summary>
internal static class PackPeriods
{
    /// <summary>The first days of the stretches, each with its book; what is wrong is noted, and then the books are of no use.</summary>
    public static ImmutableArray<(DateOnly From, RuleBook Book)> Build(
        RuleBook plain, ImmutableArray<RuleBookEntry> entries, ImmutableArray<GuidancePack> packs, Func<GuidancePack, PackProblems> problemsOf, bool proves = true)
    {
        ImmutableArray<GuidancePack> ordered =
            [.. packs.OrderBy(pack => pack.Layer).ThenBy(pack => pack.Id, StringComparer.Ordinal).ThenBy(pack => pack.ValidFrom)];
        Overlaps(ordered, problemsOf);
        if (ordered.Length > 0 && ordered.Length > ordered.Max(pack => pack.Limits.MaxPacks))
        {
            problemsOf(ordered[^1]).Add("TR1010", ordered[^1].Root, FormattableString.Invariant(
                $"there are {ordered.Length} packs; allowed are {ordered.Max(pack => pack.Limits.MaxPacks)}"));
            return [];
        }

        var books = ImmutableArray.CreateBuilder<(DateOnly, RuleBook)>();
        var read = new Dictionary<string, RuleBook>(StringComparer.Ordinal);
        ImmutableArray<DateOnly> firstDays = [.. FirstDays(plain, ordered)];
        foreach (var (day, last) in firstDays.Zip(firstDays.Skip(1).Select(next => next.AddDays(-1)).Append(DateOnly.MaxValue)))
        {
            var inForce = ordered.Where(pack => pack.IsInForceOn(day)).ToList();
            var parameters = new PackParameters(plain, inForce, problemsOf);
            inForce.ForEach(pack => parameters.Add(pack));
            if (Book(parameters, problemsOf) is { } book)
            {
                books.Add((day, book));
                if (proves && parameters.Setter(isOwn: false) is { } pack)
                {
                    Prove(plain.InForceOn(day), book, pack, problemsOf);
                }

                if (proves && parameters.Setter(isOwn: true) is { } above && Unset() is { } before)
                {
                    Prove(before, book, above, problemsOf);
                }
            }

            RuleBook? Book(PackParameters values, Func<GuidancePack, PackProblems> told)
            {
                var beneath = WithParameters(plain, entries, values, told, read).InForceOn(day);
                var binder = new PackBinder(beneath, told, day);
                var effects = binder.Bind(inForce, [.. ordered.Where(pack => !pack.IsInForceOn(day))], plain);
                return Extended(beneath, binder, effects, inForce, told, day, last);
            }

            // The same packs, none of which sets a parameter of another.
            RuleBook? Unset()
            {
                var aside = new PackProblems("", int.MaxValue);
                var values = new PackParameters(plain, inForce, _ => aside);
                inForce.ForEach(pack => values.Add(pack, setsOwn: false));
                return Book(values, _ => aside);
            }
        }

        return books.ToImmutable();
    }

    /// <summary>The rule book of the latest stretch that has begun.</summary>
    public static RuleBook On(ImmutableArray<(DateOnly From, RuleBook Book)> books, DateOnly day) => books.Last(book => book.From <= day).Book;

    private static IEnumerable<DateOnly> FirstDays(RuleBook plain, ImmutableArray<GuidancePack> packs) => packs
        .SelectMany(pack => pack.Root.Good("rules").Select(PackBinder.DatesOf).Append(new(pack.ValidFrom, pack.ValidTo)))
        .Concat(plain.Rules.Select(rule => rule.InForce))
        .SelectMany(dates => dates.Turns()).Append(DateOnly.MinValue).Distinct().Order();

    private static void Overlaps(ImmutableArray<GuidancePack> packs, Func<GuidancePack, PackProblems> problemsOf)
    {
        foreach (var same in packs.GroupBy(pack => pack.Id))
        {
            var editions = same.OrderBy(pack => pack.ValidFrom).ToList();
            foreach (var (before, after) in editions.Zip(editions.Skip(1)).Where(pair => pair.First.ValidTo is not { } last || last >= pair.Second.ValidFrom))
            {
                problemsOf(after).Add("TR1039", after.Root["validFrom"]!, $"edition {Spelling.Quote(before.Edition)} of pack `{after.Id}` is still in force on {Day(after.ValidFrom)}; "
                    + (before.ValidTo is { } last ? $"it ends on {Day(last)}" : "it has no end") + $" (file {before.File})");
            }
        }
    }

    /// <summary>
    /// The rules read again with the parameters that packs set; the plain book where neither they nor any of a pack's own are given.
    /// </summary>
    private static RuleBook WithParameters(
        RuleBook plain, ImmutableArray<RuleBookEntry> entries, PackParameters parameters, Func<GuidancePack, PackProblems> problemsOf,
            Dictionary<string, RuleBook> read)
    {
        if (parameters.Values == plain.Options.Parameters)
        {
            return plain;
        }

        if (read.TryGetValue(parameters.Key, out var known))
        {
            return known;
        }

        try
        {
            var options = plain.Options with { Parameters = parameters.Values, Packs = [] };
            return read[parameters.Key] = parameters.ChangesRules ? RuleBook.BuildPlain(entries, options) : plain.With(options);
        }
        catch (InvalidRuleBookException wrong)
        {
            var pack = parameters.Setter(isOwn: false)!;
            problemsOf(pack).Add("TR1035", pack.Root["parameters"]!, $"with these parameters the rules no longer hold together: {wrong.Problems[0]}");
            return plain;
        }
    }

    /// <summary>The book with what the packs add; null where something is wrong with one of them, as then rules may be missing.</summary>
    private static RuleBook? Extended(
        RuleBook beneath, PackBinder binder, PackEffects effects, List<GuidancePack> inForce, Func<GuidancePack, PackProblems> problemsOf,
            DateOnly first, DateOnly last)
    {
        var problems = new List<Problem>();
        var inOrder = Evaluation.Strata.Order([.. beneath.Rules, .. binder.Rules], problems);
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

        return beneath.Extended(binder, inOrder, effects, first, last);
    }

    private static void Prove(RuleBook before, RuleBook book, GuidancePack pack, Func<GuidancePack, PackProblems> problemsOf)
    {
        foreach (var breach in PackFloor.Breaches(before, book))
        {
            problemsOf(pack).Add(new(breach.Code, PackFindingLevel.Error, pack.File, pack.Root["parameters"]!.Line, pack.Root["parameters"]!.Column, "$.parameters", breach.Message) { Witness = breach.Witness });
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
