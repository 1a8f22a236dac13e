using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// The numbers that packs set in the place of the toolkit's, each for the States of its pack. Since a number stands in conditions, a case
/// is assessed with one value of each: the strictest of those that may apply to anything in it. A case about one State gets that State's;
/// one that is about several, or doesn't tell, the strictest of all that may be meant.
/// </summary>
internal sealed class PackParameters
{
    private readonly ImmutableDictionary<Parameter, int> plain;

    private PackParameters(ImmutableDictionary<Parameter, int> plain, ImmutableArray<PackSetting> settings) =>
        (this.plain, Settings) = (plain, settings);

    /// <summary>What each pack sets, layer by layer.</summary>
    public ImmutableArray<PackSetting> Settings { get; }

    /// <summary>
    /// What the packs of a day set. What would loosen a number beneath it, of the toolkit or of a lower layer that speaks for one of the
    /// same States, is noted and left out; so is what another pack of the layer contradicts.
    /// </summary>
    public static PackParameters Of(ImmutableDictionary<Parameter, int> plain, IEnumerable<GuidancePack> inForce,
        Func<GuidancePack, PackProblems> problemsOf)
    {
        var settings = ImmutableArray.CreateBuilder<PackSetting>();
        foreach (var pack in inForce)
        {
            foreach (var node in pack.Root.Good("parameters").ToList())
            {
                if (Read(pack, node, plain, settings, problemsOf(pack)) is { } setting)
                {
                    settings.Add(setting);
                }
            }
        }

        return new(plain, settings.ToImmutable());
    }

    /// <summary>The values where the packs that may apply are those that a test says.</summary>
    public ImmutableDictionary<Parameter, int> Values(Func<PackStates, bool> mayApply) => Settings
        .Where(setting => mayApply(setting.Pack.ForStates))
        .Aggregate(plain,
            (values, setting) => values.SetItem(setting.Parameter, setting.Parameter.StricterOf(values[setting.Parameter], setting.Value)));

    /// <summary>
    /// Every set of values that some case is assessed with, the loosest first: those of each State, and the strictest of any of them
    /// together.
    /// </summary>
    /// <param name="most">With how many it ends; then there are more.</param>
    public ImmutableArray<ImmutableDictionary<Parameter, int>> All(int most)
    {
        var all = new List<ImmutableDictionary<Parameter, int>> { Values(states => states.IsEverywhere) };
        foreach (var state in Settings.SelectMany(setting => setting.Pack.States).Distinct())
        {
            var own = Values(states => states.Holds(state));
            foreach (var together in all.Select(values => Stricter(values, own)).ToList())
            {
                if (all.Count <= most && all.TrueForAll(values => Key(values) != Key(together)))
                {
                    all.Add(together);
                }
            }
        }

        return [.. all];
    }

    /// <summary>The stricter of each value.</summary>
    public static ImmutableDictionary<Parameter, int> Stricter(ImmutableDictionary<Parameter, int> one,
        ImmutableDictionary<Parameter, int> other) =>
        one.ToImmutableDictionary(pair => pair.Key, pair => pair.Key.StricterOf(pair.Value, other[pair.Key]));

    /// <summary>The values as a text, equal for equal values.</summary>
    public static string Key(ImmutableDictionary<Parameter, int> values) => string.Join(' ', values
        .OrderBy(pair => pair.Key.Id, StringComparer.Ordinal)
        .Select(pair => FormattableString.Invariant($"{pair.Key.Id}={pair.Value}")));

    private static PackSetting? Read(
        GuidancePack pack,
        PackNode node,
        ImmutableDictionary<Parameter, int> plain,
        ImmutableArray<PackSetting>.Builder before,
        PackProblems problems)
    {
        var id = node.TextOf("parameter");
        if (plain.Keys.FirstOrDefault(known => known.Id == id) is not { } parameter)
        {
            var known = plain.Keys.Select(known => known.Id).Order(StringComparer.Ordinal).ToList();
            problems.Add("TR1034", node["parameter"]!, $"no parameter is called {Spelling.Quote(id)}; "
                + (known.Count == 0 ? "there are none" : $"there are {Spelling.List(known)}") + Spelling.DidYouMean(id, known));
            return null;
        }

        var value = int.Parse(node["value"]!.Text!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var beneath = before.Where(setting => setting.Parameter == parameter && setting.Pack.ForStates.Overlaps(pack.ForStates)).ToList();
        var strictest = beneath.Aggregate(
            (Value: plain[parameter], By: (GuidancePack?)null),
            (so, setting) => parameter.StricterOf(so.Value, setting.Value) == so.Value ? so : (setting.Value, setting.Pack));
        if (value <= 0)
        {
            problems.Add("TR1035", node["value"]!, $"parameter `{id}` is a whole number above zero");
        }
        else if (beneath.Find(setting => setting.Pack.Layer == pack.Layer && setting.Value != value) is { } other)
        {
            problems.Add("TR1036", node, string.Create(
                CultureInfo.InvariantCulture,
                $"this pack sets `{id}` to {value}, and pack `{other.Pack.Id}` of the same layer to {other.Value}; "
                + $"which of them holds cannot be told"));
        }
        else if (parameter.StricterOf(strictest.Value, value) != value)
        {
            problems.Add("TR1035", node["value"]!, FormattableString.Invariant($"`{id}` is {strictest.Value} {parameter.Unit}")
                + (strictest.By is { } set ? $" by pack `{set.Id}` beneath this one" : "")
                + FormattableString.Invariant($", and {value} would be looser; a pack may only set it ")
                + (parameter.Stricter == Rules.Stricter.Lower ? "lower" : "higher"));
        }
        else
        {
            return new(pack, node, parameter, strictest.Value, value);
        }

        return null;
    }
}

/// <summary>A number that a pack sets.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Node">Where it stands in the pack.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Before">Its value beneath the pack.</param>
/// <param name="Value">Its value for the States of the pack.</param>
internal sealed record PackSetting(GuidancePack Pack, PackNode Node, Parameter Parameter, int Before, int Value);

/// <summary>The rule books of a day, one for each set of values that a case can be assessed with.</summary>
internal sealed class PackVariants
{
    private readonly FrozenDictionary<string, RuleBook> books;

    private PackVariants(PackParameters parameters, FrozenDictionary<string, RuleBook> books) =>
        (Parameters, this.books) = (parameters, books);

    /// <summary>The numbers that packs set.</summary>
    public PackParameters Parameters { get; }

    /// <summary>The book for a case that doesn't tell its State; it and the others know one another from then on.</summary>
    public static RuleBook Strictest(PackParameters parameters, IEnumerable<(string Key, RuleBook Book)> books)
    {
        var all = new PackVariants(parameters, books.ToFrozenDictionary(pair => pair.Key, pair => pair.Book, StringComparer.Ordinal));
        if (!parameters.Settings.IsEmpty)
        {
            foreach (var book in all.books.Values)
            {
                book.Variants = all;
            }
        }

        return all.Where(_ => true);
    }

    /// <summary>The book where the packs that may apply are those that a test says.</summary>
    public RuleBook Where(Func<PackStates, bool> mayApply) => books[PackParameters.Key(Parameters.Values(mayApply))];
}
