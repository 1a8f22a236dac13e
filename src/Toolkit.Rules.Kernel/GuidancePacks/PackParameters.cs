using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// The numbers that packs have of their own, and those that they set in the place of the toolkit's or of a pack's beneath them, each for
/// the States of its pack. Since a number stands in conditions, a case is assessed with one value of each: the strictest of those that may
/// apply to anything in it. A case about one State gets that State's; one that is about several, or does not tell, the strictest of all
/// that
/// may be meant.
/// </summary>
internal sealed class PackParameters
{
    private readonly ImmutableDictionary<string, (GuidancePack Pack, Parameter Parameter)> own;

    private PackParameters(ImmutableDictionary<Parameter, int> unset,
        ImmutableDictionary<string, (GuidancePack Pack, Parameter Parameter)> own, ImmutableArray<PackSetting> settings) =>
        (Unset, this.own, Settings) = (unset, own, settings);

    /// <summary>The values where no pack sets any: those of the rules beneath the packs, and those that packs give their own.</summary>
    public ImmutableDictionary<Parameter, int> Unset { get; }

    /// <summary>What each pack sets, layer by layer.</summary>
    public ImmutableArray<PackSetting> Settings { get; }

    /// <summary>
    /// What the packs of a day set. What would loosen a number beneath it, of the toolkit or of a lower layer that speaks for one of the
    /// same States, is noted and left out; so is what another pack of the layer contradicts.
    /// </summary>
    /// <param name="beneath">What the rules beneath the packs were built with: the values of their parameters among it.</param>
    /// <param name="inForce">The packs, in the order of their layers.</param>
    /// <param name="problemsOf">Takes what is wrong.</param>
    public static PackParameters Of(RuleBookOptions beneath, IReadOnlyList<GuidancePack> inForce,
        Func<GuidancePack, PackProblems> problemsOf)
    {
        var own = inForce.SelectMany(pack => pack.Root.Good("ownParameters")
            .Select(node => (Pack: pack, Parameter: Own(beneath, pack, node))))
            .DistinctBy(pair => pair.Parameter.Id).ToImmutableDictionary(pair => pair.Parameter.Id, StringComparer.Ordinal);
        var unset = beneath.Parameters.AddRange(own.Values.Select(pair => KeyValuePair.Create(pair.Parameter, pair.Parameter.Default)));
        var settings = ImmutableArray.CreateBuilder<PackSetting>();
        foreach (var pack in inForce)
        {
            foreach (var node in pack.Root.Good("parameters").ToList())
            {
                if (Read(pack, node, unset, own, settings, problemsOf(pack)) is { } setting)
                {
                    settings.Add(setting);
                }
            }
        }

        return new(unset, own, settings.ToImmutable());
    }

    /// <summary>The parameters that a pack has of its own, by id.</summary>
    public IEnumerable<Parameter> OwnOf(GuidancePack pack) => own.Values.Where(pair => pair.Pack == pack).Select(pair => pair.Parameter)
        .OrderBy(parameter => parameter.Id, StringComparer.Ordinal);

    /// <summary>The values where the packs that may apply are those that a test says.</summary>
    /// <param name="mayApply">The test, on the States of a pack.</param>
    /// <param name="upTo">The highest layer whose packs count.</param>
    public ImmutableDictionary<Parameter, int> Values(Func<PackStates, bool> mayApply, PackLayer upTo = PackLayer.Organisation) => Settings
        .Where(setting => setting.Pack.Layer <= upTo && mayApply(setting.Pack.ForStates))
        .Aggregate(Unset,
            (values, setting) => values.SetItem(setting.Parameter, setting.Parameter.StricterOf(values[setting.Parameter], setting.Value)));

    /// <summary>
    /// Every set of values that some case is assessed with, the loosest first: those of each State, and the strictest of any of them
    /// together.
    /// </summary>
    /// <param name="most">With how many it ends; then there are more.</param>
    /// <param name="upTo">The highest layer whose packs count.</param>
    public ImmutableArray<ImmutableDictionary<Parameter, int>> All(int most, PackLayer upTo = PackLayer.Organisation)
    {
        var all = new List<ImmutableDictionary<Parameter, int>> { Values(states => states.IsEverywhere, upTo) };
        foreach (var state in Settings.SelectMany(setting => setting.Pack.States).Distinct())
        {
            var its = Values(states => states.Holds(state), upTo);
            foreach (var together in all.Select(values => Stricter(values, its)).ToList())
            {
                if (all.Count <= most && all.TrueForAll(values => Key(values) != Key(together)))
                {
                    all.Add(together);
                }
            }
        }

        return [.. all];
    }

    /// <summary>What packs set that makes the difference between two sets of values.</summary>
    public IEnumerable<PackSetting> Between(ImmutableDictionary<Parameter, int> before, ImmutableDictionary<Parameter, int> after) =>
        Settings.Where(setting =>
            after[setting.Parameter] == setting.Value && before[setting.Parameter] != setting.Value);

    /// <summary>The stricter of each value.</summary>
    public static ImmutableDictionary<Parameter, int> Stricter(ImmutableDictionary<Parameter, int> one,
        ImmutableDictionary<Parameter, int> other) =>
        one.ToImmutableDictionary(pair => pair.Key, pair => pair.Key.StricterOf(pair.Value, other[pair.Key]));

    /// <summary>The values as a text, equal for equal values.</summary>
    public static string Key(ImmutableDictionary<Parameter, int> values) => string.Join(' ', values
        .OrderBy(pair => pair.Key.Id, StringComparer.Ordinal)
        .Select(pair => FormattableString.Invariant($"{pair.Key.Id}={pair.Value}")));

    /// <summary>The message for a parameter that does not exist.</summary>
    public static string Unknown(string id, IEnumerable<Parameter> parameters)
    {
        var known = parameters.Select(parameter => parameter.Id).Order(StringComparer.Ordinal).ToList();
        return $"no parameter is called {Spelling.Quote(id)}; "
            + $"{(known.Count == 0 ? "there are none" : $"there are {Spelling.List(known)}")}{Spelling.DidYouMean(id, known)}";
    }

    private static Parameter Own(RuleBookOptions beneath, GuidancePack pack, PackNode node) =>
        new(node.TextOf("id"), Number(node["value"]!), node.TextOf("unit"), node.TextOf("text"),
            PackBinder.Sources(beneath.Document, pack, node)[0])
        {
            Stricter = node.TextOf("stricter") == "lower" ? Rules.Stricter.Lower : Rules.Stricter.Higher,
        };

    private static PackSetting? Read(
        GuidancePack pack,
        PackNode node,
        ImmutableDictionary<Parameter, int> unset,
        ImmutableDictionary<string, (GuidancePack Pack, Parameter Parameter)> own,
        ImmutableArray<PackSetting>.Builder before,
        PackProblems problems)
    {
        var id = node.TextOf("parameter");
        if (own.TryGetValue(id, out var owned) && WhyNotBeneath(owned.Pack, pack, id) is { } why)
        {
            problems.Add(PackCodes.UnknownParameter, node["parameter"]!, why);
            return null;
        }

        if (unset.Keys.FirstOrDefault(known => known.Id == id) is not { } parameter)
        {
            problems.Add(PackCodes.UnknownParameter, node["parameter"]!, Unknown(id, unset.Keys));
            return null;
        }

        var value = Number(node["value"]!);
        var beneath = before.Where(setting => setting.Parameter == parameter && setting.Pack.ForStates.Overlaps(pack.ForStates)).ToList();
        var strictest = beneath.Aggregate(
            (Value: unset[parameter], By: (GuidancePack?)null),
            (so, setting) => parameter.StricterOf(so.Value, setting.Value) == so.Value ? so : (setting.Value, setting.Pack));
        if (value <= 0)
        {
            problems.Add(PackCodes.Loosens, node["value"]!, $"parameter `{id}` is a whole number above zero");
        }
        else if (beneath.Find(setting => setting.Pack.Layer == pack.Layer && setting.Value != value) is { } other)
        {
            problems.Add(PackCodes.PacksDisagree, node, string.Create(
                CultureInfo.InvariantCulture,
                $"this pack sets `{id}` to {value}, and pack `{other.Pack.Id}` of the same layer to {other.Value}; "
                + $"which of them holds cannot be told"));
        }
        else if (parameter.StricterOf(strictest.Value, value) != value)
        {
            problems.Add(PackCodes.Loosens, node["value"]!, FormattableString.Invariant($"`{id}` is {strictest.Value} {parameter.Unit}")
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

    /// <summary>Why a pack may not set a parameter that another has of its own; null where it may.</summary>
    private static string? WhyNotBeneath(GuidancePack owner, GuidancePack pack, string id) =>
        owner == pack ? $"`{id}` is this pack's own parameter; change its value there"
        : owner.Layer >= pack.Layer ? $"`{id}` is a parameter of pack `{owner.Id}`, which does not stand beneath this one"
        : !owner.ForStates.Overlaps(pack.ForStates)
            ? $"`{id}` is a parameter of pack `{owner.Id}`, which speaks for none of this pack's States"
        : null;

    private static int Number(PackNode value) => int.Parse(value.Text!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

/// <summary>A number that a pack sets.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Node">Where it stands in the pack.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Before">Its value beneath the pack.</param>
/// <param name="Value">Its value for the States of the pack.</param>
internal sealed record PackSetting(GuidancePack Pack, PackNode Node, Parameter Parameter, int Before, int Value);
