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
        ImmutableArray<DateOnly> firstDays = [.. FirstDays(ordered)];
        foreach (var (day, last) in firstDays.Zip(firstDays.Skip(1).Select(next => next.AddDays(-1)).Append(DateOnly.MaxValue)))
        {
            var inForce = ordered.Where(pack => pack.IsInForceOn(day)).ToList();
            var beneath = WithParameters(plain, entries, inForce, problemsOf);
            var binder = new PackBinder(beneath, problemsOf);
            var effects = binder.Bind(inForce, [.. ordered.Where(pack => !pack.IsInForceOn(day))], plain);
            if (Extended(beneath, binder, effects, inForce, problemsOf, day, last) is { } book)
            {
                books.Add((day, book));
                if (proves && !ReferenceEquals(beneath, plain))
                {
                    Prove(plain, book, inForce, problemsOf);
                }
            }
        }

        return books.ToImmutable();
    }

    /// <summary>The rule book of the latest stretch that has begun.</summary>
    public static RuleBook On(ImmutableArray<(DateOnly From, RuleBook Book)> books, DateOnly day) => books.Last(book => book.From <= day).Book;

    private static IEnumerable<DateOnly> FirstDays(ImmutableArray<GuidancePack> packs) => packs
        .SelectMany(pack => new[] { pack.ValidFrom, pack.ValidTo is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : DateOnly.MinValue })
        .Append(DateOnly.MinValue).Distinct().Order();

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

    /// <summary>The rules read again with the parameters that packs set; the plain book where they set none.</summary>
    private static RuleBook WithParameters(
        RuleBook plain, ImmutableArray<RuleBookEntry> entries, List<GuidancePack> packs, Func<GuidancePack, PackProblems> problemsOf)
    {
        var values = plain.Options.Parameters;
        var setBy = new Dictionary<string, GuidancePack>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var node in pack.Root.Good("parameters").ToList())
            {
                Set(pack, node);
            }
        }

        if (values == plain.Options.Parameters)
        {
            return plain;
        }

        try
        {
            return RuleBook.Build(entries, plain.Options with { Parameters = values, Packs = [] });
        }
        catch (InvalidRuleBookException wrong)
        {
            var pack = setBy.Values.First();
            problemsOf(pack).Add("TR1035", pack.Root["parameters"]!, $"with these parameters the rules no longer hold together: {wrong.Problems[0]}");
            return plain;
        }

        void Set(GuidancePack pack, PackNode node)
        {
            var problems = problemsOf(pack);
            var id = node.TextOf("parameter");
            if (values.Keys.FirstOrDefault(known => known.Id == id) is not { } parameter)
            {
                var known = values.Keys.Select(known => known.Id).Order(StringComparer.Ordinal).ToList();
                problems.Add("TR1034", node["parameter"]!, $"no parameter is called {Spelling.Quote(id)}; "
                    + (known.Count == 0 ? "there are none" : $"there are {Spelling.List(known)}") + Spelling.DidYouMean(id, known));
                return;
            }

            var value = int.Parse(node["value"]!.Text!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            if (value <= 0)
            {
                problems.Add("TR1035", node["value"]!, $"parameter `{id}` is a whole number above zero");
            }
            else if (setBy.TryGetValue(id, out var other) && other.Layer == pack.Layer && values[parameter] != value)
            {
                problems.Add("TR1036", node, FormattableString.Invariant($"this pack sets `{id}` to {value}, and pack `{other.Id}` of the same layer to {values[parameter]}; which of them holds can't be told"));
            }
            else if ((parameter.Stricter == Stricter.Lower && value > values[parameter]) || (parameter.Stricter == Stricter.Higher && value < values[parameter]))
            {
                problems.Add("TR1035", node["value"]!, FormattableString.Invariant(
                    $"`{id}` is {values[parameter]} {parameter.Unit}, and {value} would be looser; a pack may only set it {(parameter.Stricter == Stricter.Lower ? "lower" : "higher")}"));
            }
            else
            {
                values = values.SetItem(parameter, value);
                setBy[id] = pack;
            }
        }
    }

    /// <summary>The book with what the packs add; null where something is wrong with one of them, as then rules may be missing.</summary>
    private static RuleBook? Extended(
        RuleBook beneath, PackBinder binder, PackEffects effects, List<GuidancePack> inForce, Func<GuidancePack, PackProblems> problemsOf, DateOnly first, DateOnly last)
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

        return beneath.Extended(binder.Rules, inOrder, binder.FactTypes, effects, first, last);
    }

    private static void Prove(RuleBook plain, RuleBook book, List<GuidancePack> packs, Func<GuidancePack, PackProblems> problemsOf)
    {
        var pack = packs.First(pack => pack.Root.Has("parameters"));
        foreach (var breach in PackFloor.Breaches(plain, book))
        {
            problemsOf(pack).Add(new(breach.Code, PackFindingLevel.Error, pack.File, pack.Root["parameters"]!.Line, pack.Root["parameters"]!.Column, "$.parameters", breach.Message) { Witness = breach.Witness });
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
