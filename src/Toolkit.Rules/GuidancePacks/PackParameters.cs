using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// The parameters with the values that packs give them, layer by layer: those of the rules beneath the packs, and those that packs have of
/// their own.
/// </summary>
internal sealed class PackParameters(RuleBook plain, IEnumerable<GuidancePack> packs, Func<GuidancePack, PackProblems> problemsOf)
{
    private readonly Dictionary<string, GuidancePack> setBy = new(StringComparer.Ordinal);
    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    private readonly Dictionary<string, GuidancePack> definedBy = packs
        .SelectMany(pack => pack.Root.Good("ownParameters").Select(node => (Id: node.TextOf("id"), Pack: pack)))
        .DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Pack, StringComparer.Ordinal);

    /// <summary>The values.</summary>
    public ImmutableDictionary<Parameter, int> Values { get; private set; } = plain.Options.Parameters;

    /// <summary>Whether a pack sets a parameter that the rules beneath the packs read.</summary>
    public bool ChangesRules => plain.Options.Parameters.Any(pair => Values[pair.Key] != pair.Value);

    /// <summary>The values as one text: the same for the same values.</summary>
    public string Key =>
        string.Join(' ', Values.Select(pair => FormattableString.Invariant($"{pair.Key.Id}={pair.Value}")).Order(StringComparer.Ordinal));

    /// <summary>The first pack that sets a parameter of the rules beneath the packs, or of another pack; null where none does.</summary>
    /// <param name="isOwn">Whether it is that of another pack.</param>
    public GuidancePack? Setter(bool isOwn) => setBy.FirstOrDefault(set => own.Contains(set.Key) == isOwn).Value;

    /// <summary>Takes in what a pack defines and sets. Packs come in the order of their layers.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="setsOwn">Whether it may set the parameters of other packs; otherwise that is passed over.</param>
    public void Add(GuidancePack pack, bool setsOwn = true)
    {
        foreach (var node in pack.Root.Good("ownParameters").ToList())
        {
            own.Add(node.TextOf("id"));
            Values = Values.SetItem(Of(pack, node), Number(node["value"]!));
        }

        foreach (var node in pack.Root.Good("parameters").Where(node => setsOwn || !own.Contains(node.TextOf("parameter"))).ToList())
        {
            Set(pack, node);
        }
    }

    /// <summary>A parameter of a pack's own.</summary>
    public static Parameter Of(GuidancePack pack, PackNode node) =>
        new(node.TextOf("id"), Number(node["value"]!), node.TextOf("unit"), node.TextOf("text"), PackBinder.Sources(pack, node)[0])
        {
            Stricter = node.TextOf("stricter") == "lower" ? Stricter.Lower : Stricter.Higher,
        };

    private void Set(GuidancePack pack, PackNode node)
    {
        var problems = problemsOf(pack);
        var id = node.TextOf("parameter");
        if (definedBy.TryGetValue(id, out var owner) && owner.Layer >= pack.Layer)
        {
            problems.Add("TR1034", node["parameter"]!, owner == pack
                ? $"`{id}` is this pack's own parameter; change its value there"
                : $"`{id}` is a parameter of pack `{owner.Id}`, which does not stand beneath this one");
            return;
        }

        if (Values.Keys.FirstOrDefault(known => known.Id == id) is not { } parameter)
        {
            problems.Add("TR1034", node["parameter"]!, Unknown(id, Values.Keys));
            return;
        }

        var value = Number(node["value"]!);
        if (value <= 0)
        {
            problems.Add("TR1035", node["value"]!, $"parameter `{id}` is a whole number above zero");
        }
        else if (setBy.TryGetValue(id, out var other) && other.Layer == pack.Layer && Values[parameter] != value)
        {
            var sets = FormattableString.Invariant(
                $"this pack sets `{id}` to {value}, and pack `{other.Id}` of the same layer to {Values[parameter]}");
            problems.Add("TR1036", node, $"{sets}; which of them holds can't be told");
        }
        else if ((parameter.Stricter == Stricter.Lower && value > Values[parameter])
            || (parameter.Stricter == Stricter.Higher && value < Values[parameter]))
        {
            var way = parameter.Stricter == Stricter.Lower ? "lower" : "higher";
            problems.Add("TR1035", node["value"]!, FormattableString.Invariant(
                $"`{id}` is {Values[parameter]} {parameter.Unit}, and {value} would be looser; a pack may only set it {way}"));
        }
        else
        {
            Values = Values.SetItem(parameter, value);
            setBy[id] = pack;
        }
    }

    /// <summary>The message for a parameter that doesn't exist.</summary>
    public static string Unknown(string id, IEnumerable<Parameter> parameters)
    {
        var known = parameters.Select(parameter => parameter.Id).Order(StringComparer.Ordinal).ToList();
        return $"no parameter is called {Spelling.Quote(id)}; "
            + $"{(known.Count == 0 ? "there are none" : $"there are {Spelling.List(known)}")}{Spelling.DidYouMean(id, known)}";
    }

    private static int Number(PackNode value) => int.Parse(value.Text!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
