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

    public IEnumerable<string> TypeNames => types.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<string> RuleIds => rules.Keys.Order(StringComparer.Ordinal);

    /// <summary>Every type, with the questions that packs add.</summary>
    public IEnumerable<FactType> Types => types.Values.Select(type => added.TryGetValue(type.Name, out var more) ? type.With(more) : type);

    public FactType? TypeNamed(string name) => types.GetValueOrDefault(name);

    public IEnumerable<Question> QuestionsOf(FactType type) => type.Questions.Concat(added.GetValueOrDefault(type.Name, []));

    public Question? Find(FactType type, string question) => QuestionsOf(type).FirstOrDefault(known => known.Name == question);

    /// <summary>What a rule is about; null if there is no such rule.</summary>
    public ImmutableArray<FactType>? RuleNamed(string id) => rules.TryGetValue(id, out var about) ? about : null;

    public IEnumerable<Parameter> Parameters => parameters.Keys;

    /// <summary>The value of a parameter, of the rules beneath or of a pack; null if there is no such parameter.</summary>
    public int? ParameterNamed(string id) => parameters.Keys.FirstOrDefault(known => known.Id == id) is { } parameter
        ? parameters[parameter] : null;

    /// <summary>The rules of packs in which something is wrong already, so that what follows on them isn't blamed.</summary>
    public HashSet<string> Ruined { get; } = new(StringComparer.Ordinal);

    /// <summary>The rules that are known and not in force on the days that the book is built for.</summary>
    public Dictionary<string, DateRange> NotInForce { get; } = new(StringComparer.Ordinal);

    public bool Add(FactType type) => types.TryAdd(type.Name, type);

    public bool Add(Question question)
    {
        if (Find(question.Fact, question.Name) is not null)
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
