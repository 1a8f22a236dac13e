using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.GuidancePacks;

namespace Toolkit.Rules;

/// <summary>Rules and decision flows, checked once and then immutable; safe to use from any number of threads.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, RuleModel> models;
    private readonly Dictionary<string, FlowModel> flowModels;

    /// <summary>The book of each stretch of time in which the same packs are in force; empty where there are no packs.</summary>
    private ImmutableArray<(DateOnly From, RuleBook Book)> periods = [];

    private RuleBook(
        ImmutableArray<Definition> definitions,
        RuleBookOptions options,
        ImmutableArray<RuleDefinition> inOrder,
        ImmutableArray<FactType>? known = null,
        PackEffects? effects = null)
    {
        Effects = effects ?? PackEffects.None;
        Options = options;
        Rules = [.. definitions.OfType<RuleDefinition>()];
        Flows = [.. definitions.OfType<FlowDefinition>()];
        TypesRead = [.. definitions.SelectMany(TypesIn).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal)];
        FactTypes = known ?? TypesRead;
        models = Rules.Select((rule, number) => new RuleModel(rule, number, this)).ToDictionary(model => model.Rule.Id, StringComparer.Ordinal);
        InOrder = [.. inOrder.Select(Model)];
        flowModels = Flows.ToDictionary(flow => flow.Id, flow => new FlowModel(flow, this), StringComparer.Ordinal);
        Slots = definitions.SelectMany(RulesFollowed).Distinct().Order(StringComparer.Ordinal)
            .Select((id, slot) => (id, slot)).ToDictionary(pair => pair.id, pair => pair.slot, StringComparer.Ordinal);
        Readings = [.. options.InForce];
    }

    /// <summary>The edition of the rules.</summary>
    public string Edition => Options.Edition;

    /// <summary>SHA-256 over everything that the rules say, in hexadecimal: two books with the same hash give the same reports.</summary>
    public string Hash => field ??= RuleBookHash.Of(this);

    /// <summary>The rules, in the order in which they were given.</summary>
    public ImmutableArray<RuleDefinition> Rules { get; }

    /// <summary>The decision flows, in the order in which they were given.</summary>
    public ImmutableArray<FlowDefinition> Flows { get; }

    /// <summary>Every type of fact that a rule or flow reads, by name; with the types and questions that guidance packs add.</summary>
    public ImmutableArray<FactType> FactTypes { get; }

    /// <summary>The types of fact that a rule or flow reads, without what only packs speak of.</summary>
    internal ImmutableArray<FactType> TypesRead { get; }

    /// <summary>The guidance packs that the book was built with, and whether each is in force in it.</summary>
    public ImmutableArray<PackUsed> Packs => Effects.Used;

    /// <summary>What the guidance packs in force changed in the rules beneath them, pack by pack.</summary>
    public ImmutableArray<PackChange> PackChanges => Effects.Changes;

    internal PackEffects Effects { get; }

    /// <summary>The readings that hold, one for each ambiguity.</summary>
    public ImmutableArray<ReadingChoice> Readings { get; }

    internal RuleBookOptions Options { get; }

    /// <summary>The rules, each after those that it follows on.</summary>
    internal ImmutableArray<RuleModel> InOrder { get; }

    /// <summary>The rules that others follow on, numbered.</summary>
    internal Dictionary<string, int> Slots { get; }

    /// <summary>Reads and checks rules and flows.</summary>
    /// <param name="entries">The rules and flows, in the order in which a report lists what they found.</param>
    /// <param name="options">The edition, readings and parameters.</param>
    /// <exception cref="InvalidRuleBookException">Something is wrong with a rule; the exception lists everything that is, in all of them.</exception>
    public static RuleBook Build(IEnumerable<RuleBookEntry> entries, RuleBookOptions options)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<RuleBookEntry> given = [.. entries];
        var book = BuildPlain(given, options);
        if (!options.Packs.IsDefaultOrEmpty)
        {
            var notes = options.Packs.Distinct().Select(pack => pack.Copy()).ToDictionary(pack => pack, pack => new PackProblems(pack.File, pack.Limits.MaxProblems));
            book.periods = PackPeriods.Build(book, given, [.. notes.Keys], pack => notes[pack]);
            ImmutableArray<Problem> wrong =
                [.. notes.Values.SelectMany(found => found.Listed).Where(finding => finding.Level == PackFindingLevel.Error).Select(finding => finding.ToProblem())];
            if (wrong.Length > 0)
            {
                throw new InvalidRuleBookException(wrong);
            }
        }

        return book;
    }

    private static RuleBook BuildPlain(ImmutableArray<RuleBookEntry> given, RuleBookOptions options)
    {
        var problems = new List<Problem>();
        RuleBookCheck.Names(given, options, problems);
        ImmutableArray<Definition> definitions =
            [.. given.Select(entry => entry.Read(new(entry.Id, problems, options))).OfType<Definition>()];
        RuleBookCheck.FactTypes(definitions.SelectMany(TypesIn).Distinct(), problems);
        RuleBookCheck.Follows(definitions, given.Select(entry => entry.Id), problems);
        var inOrder = Strata.Order([.. definitions.OfType<RuleDefinition>()], problems);
        if (problems.Count == 0)
        {
            var book = new RuleBook(definitions, options, inOrder);
            RuleBookCheck.NothingTakenBack(book, problems);
            if (problems.Count == 0)
            {
                return book;
            }
        }

        throw new InvalidRuleBookException([.. problems.Distinct()]);
    }

    /// <summary>
    /// A book of other definitions with the same options, neither checked nor proven: what the testing kit runs to see whether scenarios
    /// notice a change.
    /// </summary>
    internal RuleBook With(ImmutableArray<Definition> definitions) =>
        new(definitions, Options, Strata.Order([.. definitions.OfType<RuleDefinition>()], []), FactTypes, Effects);

    /// <summary>
    /// The book with the guidance packs that are in force on a day; this book where it has no packs. <see cref="Assess"/> takes the day of
    /// the assessment by itself.
    /// </summary>
    /// <param name="day">The day.</param>
    public RuleBook On(DateOnly day) => periods.IsEmpty ? this : PackPeriods.On(periods, day);

    /// <summary>The first days of the stretches of time in which the same packs are in force, each with the book of that time.</summary>
    internal ImmutableArray<(DateOnly From, RuleBook Book)> Periods => periods;

    /// <summary>This book with the rules and questions of packs, which have been checked.</summary>
    internal RuleBook Extended(
        ImmutableArray<RuleDefinition> rules, ImmutableArray<RuleDefinition> inOrder, ImmutableArray<FactType> known, PackEffects effects) =>
        new([.. Rules, .. rules, .. Flows], Options, inOrder, known, effects);

    /// <summary>Assesses a case. Two calls with the same facts, in whatever order, give equal reports.</summary>
    /// <param name="facts">The case.</param>
    /// <param name="options">What the report may show; by default no sensitive value.</param>
    /// <exception cref="InvalidCaseException">
    /// Something is wrong with the case; the exception lists everything that is, and nothing was assessed.
    /// </exception>
    public Report Assess(Case facts, AssessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Assessor.Assess(On(facts.AssessedOn), facts, options ?? AssessOptions.Default);
    }

    /// <summary>Explains how a rule or flow ended, once for each fact or pair of facts that it was asked about.</summary>
    /// <param name="id">The rule or flow.</param>
    /// <param name="facts">The case.</param>
    /// <param name="options">What the explanation may show; by default no sensitive value.</param>
    /// <exception cref="ArgumentException">There is no such rule or flow; the message names the nearest.</exception>
    /// <exception cref="InvalidCaseException">Something is wrong with the case.</exception>
    public ImmutableArray<Explanation> Explain(string id, Case facts, AssessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(facts);
        var book = On(facts.AssessedOn);
        return Assessor.Explain(book, book.Get(id), facts, options ?? AssessOptions.Default);
    }

    /// <summary>The rule or flow with this id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">There is no such rule or flow; the message names the nearest.</exception>
    public Definition Get(string id) => models.TryGetValue(id, out var rule) ? rule.Rule
        : flowModels.TryGetValue(id, out var flow) ? flow.Flow
        : throw new ArgumentException($"no rule or flow is called {Spelling.Quote(id)}"
            + Spelling.DidYouMean(id, Rules.Select(known => known.Id).Concat(Flows.Select(known => known.Id))));

    /// <summary>The type of fact with this name in files; null if no rule reads one.</summary>
    internal FactType? FactTypeNamed(string name) => FactTypes.FirstOrDefault(type => type.Name == name);

    internal RuleDefinition Rule(string id) => models[id].Rule;

    internal RuleModel Model(RuleDefinition rule) => models[rule.Id];

    internal FlowModel Model(FlowDefinition flow) => flowModels[flow.Id];

    internal static IEnumerable<string> RulesFollowed(Definition definition) =>
        definition.Conditions.SelectMany(ConditionTree.All).OfType<Raised>().Select(raised => raised.RuleId);

    /// <summary>The types of fact that a rule or flow reads, with repetitions.</summary>
    internal static IEnumerable<FactType> TypesIn(Definition definition) =>
        definition.Conditions.SelectMany(ConditionTree.All).OfType<OverFacts>().Select(over => over.Facts).Concat(definition.About);
}

/// <summary>What a report may show.</summary>
public sealed record AssessOptions
{
    /// <summary>No sensitive value is shown.</summary>
    public static AssessOptions Default { get; } = new();

    /// <summary>Whether answers to sensitive questions, and who judged on what basis, stand in the report.</summary>
    public bool RevealsSensitive { get; init; }
}
