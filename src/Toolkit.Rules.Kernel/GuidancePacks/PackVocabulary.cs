using System.Collections.Immutable;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>What the packs of a day may speak of: the types, questions and rules of the book beneath them, and their own.</summary>
internal sealed class PackVocabulary
{
    private readonly Dictionary<string, FactType> types;
    private readonly Dictionary<string, List<Question>> added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<FactType>> rules;
    private readonly ImmutableDictionary<Parameter, int> parameters;

    public PackVocabulary(RuleBook beneath)
    {
        parameters = beneath.Options.Parameters;
        types = beneath.FactTypes.ToDictionary(type => type.Name, StringComparer.Ordinal);
        rules = beneath.Rules.ToDictionary(rule => rule.Id, rule => rule.About, StringComparer.Ordinal);
        foreach (var rule in beneath.NotInForce)
        {
            rules.TryAdd(rule.Id, rule.About);
            NotInForce.Add(rule.Id, rule.InForce);
        }
    }

    public IEnumerable<string> RuleIds => rules.Keys.Order(StringComparer.Ordinal);

    /// <summary>Every type, with the questions that packs add.</summary>
    public IEnumerable<FactType> Types => types.Values.Select(type => added.TryGetValue(type.Name, out var more) ? type.With(more) : type);

    public IEnumerable<Question> QuestionsOf(FactType type) => type.Questions.Concat(added.GetValueOrDefault(type.Name, []));

    /// <summary>The words as a pack uses them.</summary>
    public PackTerms For(GuidancePack pack) => new(this, pack.Id);

    /// <summary>The types that a name may mean.</summary>
    public ImmutableArray<FactType> TypesMeant(string name, string? pack) =>
        NamesInFiles.Meant(name, types.Values.OrderBy(type => type.Name, StringComparer.Ordinal), pack);

    /// <summary>What a rule is about; null if there is no such rule.</summary>
    public ImmutableArray<FactType>? RuleNamed(string id) => rules.TryGetValue(id, out var about) ? about : null;

    public IEnumerable<Parameter> Parameters => parameters.Keys;

    /// <summary>A parameter, of the rules beneath or of a pack, with its value; null if there is no such parameter.</summary>
    public (Parameter Parameter, int Value)? ParameterNamed(string id) =>
        parameters.Keys.FirstOrDefault(known => known.Id == id) is { } parameter ? (parameter, parameters[parameter]) : null;

    /// <summary>The rules of packs in which something is wrong already, so that what follows on them is not blamed.</summary>
    public HashSet<string> Ruined { get; } = new(StringComparer.Ordinal);

    /// <summary>The rules that are known and not in force on the days that the book is built for.</summary>
    public Dictionary<string, DateRange> NotInForce { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a type of a pack; not where the rule book has one that is called so, or the pack itself.</summary>
    public bool Add(FactType type) => !types.ContainsKey(type.ShortName) && types.TryAdd(type.Name, type);

    /// <summary>Adds a question of a pack to a type; not where the type has one that is called so, or the pack added it.</summary>
    public bool Add(Question question)
    {
        if (QuestionsOf(question.Fact).Any(known => known.Name == question.Name || known.Name == question.ShortName))
        {
            return false;
        }

        if (!added.TryGetValue(question.Fact.Name, out var more))
        {
            added.Add(question.Fact.Name, more = []);
        }

        more.Add(question);
        return true;
    }

    public bool Add(string rule, ImmutableArray<FactType> about) => rules.TryAdd(rule, about);
}

/// <summary>What a pack may speak of, under the names that it may use: its own go first.</summary>
internal sealed class PackTerms(PackVocabulary all, string pack)
{
    private IEnumerable<string> TypeNames =>
        all.Types.Select(type => NameOf(type.Pack, type.Name, type.ShortName)).Order(StringComparer.Ordinal);

    public IEnumerable<string> RuleIds => all.RuleIds;

    public HashSet<string> Ruined => all.Ruined;

    public ImmutableArray<FactType>? RuleNamed(string id) => all.RuleNamed(id);

    public Dictionary<string, DateRange> NotInForce => all.NotInForce;

    public IEnumerable<Parameter> Parameters => all.Parameters;

    public (Parameter Parameter, int Value)? ParameterNamed(string id) => all.ParameterNamed(id);

    public FactType? TypeNamed(string name) => all.TypesMeant(name, pack) is [var only] ? only : null;

    public IEnumerable<Question> QuestionsOf(FactType type) => all.QuestionsOf(type);

    public Question? Find(FactType type, string question) => NamesInFiles.Named(question, QuestionsOf(type), pack);

    /// <summary>The name by which this pack speaks of a question.</summary>
    public string NameOf(Question question) => NameOf(question.Pack, question.Name, question.ShortName);

    /// <summary>What is said of a name that means no type, or several.</summary>
    public (ProblemCode Code, string Message) NoType(string name) => all.TypesMeant(name, pack) is { Length: > 1 } several
        ? (PackCodes.AmbiguousName, NamesInFiles.Ambiguous(name, several))
        : (PackCodes.UnknownFactType, $"{Spelling.Quote(name)} is no type of fact; allowed are "
            + $"{Spelling.List(TypeNames)}{Spelling.DidYouMean(name, NamesInFiles.All(all.Types))}");

    private string NameOf(string? of, string name, string shortName) => of == pack ? shortName : name;
}
