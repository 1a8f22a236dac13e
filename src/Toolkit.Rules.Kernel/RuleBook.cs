using System.Collections.Frozen;
using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;

namespace Toolkit.Rules;

/// <summary>Rules and decision flows, checked once and then immutable; safe to use from any number of threads.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, RuleModel> models;
    private readonly Dictionary<string, FlowModel> flowModels;
    private Dictionary<string, string>? english;

    /// <summary>
    /// The book of each stretch of time in which the same packs and rules are in force; empty where all are on every day.
    /// </summary>
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
        models = Rules.Select((rule, number) => new RuleModel(rule, number, this)).ToDictionary(model => model.Rule.Id,
            StringComparer.Ordinal);
        InOrder = [.. inOrder.Select(Model)];
        for (var order = 0; order < InOrder.Length; order++)
        {
            InOrder[order].Order = order;
        }

        ByType = [.. InOrder.GroupBy(model => model.Rule.About.FirstOrDefault()).Select(group => (group.Key, group.ToImmutableArray()))];
        OwnTypes = FactTypes.Where(type => !type.IsFromPack).ToFrozenDictionary(type => type.ClrType);
        HasChangeableFacts = FactTypes.Any(type => type.CanBeChanged);
        Columns = new(this);
        Forces = new(Rules.Length);
        flowModels = Flows.ToDictionary(flow => flow.Id, flow => new FlowModel(flow, this) { IsInBook = true }, StringComparer.Ordinal);
        Slots = definitions.SelectMany(RulesFollowed)
            .Concat(Rules.SelectMany(rule => rule.OfPacks.Waivers).Select(waiver => waiver.When).OfType<Condition>()
                .SelectMany(RulesFollowed)).Distinct().Order(StringComparer.Ordinal)
            .Select((id, slot) => (id, slot)).ToDictionary(pair => pair.id, pair => pair.slot, StringComparer.Ordinal);
        Readings = [.. options.InForce];
    }

    /// <summary>The edition of the rules.</summary>
    public string Edition => Options.Edition;

    /// <summary>
    /// SHA-256 over both parts below, in hexadecimal: two books with the same one find the same, in the same words, whatever the order of
    /// their rules.
    /// </summary>
    public string Hash => field ??= RuleBookHash.Of(this);

    /// <summary>
    /// The part of the hash over what decides: conditions, scales, outcomes, severities, legal bases, readings, parameters, packs. Two
    /// books
    /// with the same one decide every case alike, though they may say it in other words.
    /// </summary>
    public string LogicHash => field ??= RuleBookHash.OfLogic(this);

    /// <summary>The part of the hash over what is said: questions, answers, findings, advice, sources.</summary>
    public string WordsHash => field ??= RuleBookHash.OfWords(this);

    /// <summary>
    /// Everything that the book says of its questions, answers, rules and flows, each text with its id: in the order of fact types, rules,
    /// flows, readings and parameters.
    /// </summary>
    public ImmutableArray<BookText> Texts => field.IsDefault ? field = BookTexts.Of(this) : field;

    /// <summary>What the book says under an id, with the ids of parameters in braces.</summary>
    /// <exception cref="ArgumentException">It says nothing under this id; the message gives the nearest.</exception>
    internal string EnglishOf(string id)
    {
        english ??= Texts.ToDictionary(text => text.Id, text => text.English, StringComparer.Ordinal);
        return english.TryGetValue(id, out var text) ? text
            : throw new ArgumentException($"the rule book says nothing under {Spelling.Quote(id)}{Spelling.DidYouMean(id, english.Keys)}",
                nameof(id));
    }

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

    /// <summary>The rules that are in force on other days than those for which the book holds.</summary>
    internal ImmutableArray<RuleNotInForce> NotInForce { get; private init; } = [];

    /// <summary>The number of the first day for which the book holds.</summary>
    internal int FirstDay { get; private init; } = DateOnly.MinValue.DayNumber;

    /// <summary>The number of the last day for which the book holds.</summary>
    internal int LastDay { get; private init; } = DateOnly.MaxValue.DayNumber;

    /// <summary>The readings that hold, one for each ambiguity.</summary>
    public ImmutableArray<ReadingChoice> Readings { get; }

    internal RuleBookOptions Options { get; }

    /// <summary>The rules, each after those that it follows on.</summary>
    internal ImmutableArray<RuleModel> InOrder { get; }

    /// <summary>The same rules by the type of the first fact that they are about; null for the case as a whole.</summary>
    internal ImmutableArray<(FactType? Type, ImmutableArray<RuleModel> Rules)> ByType { get; }

    /// <summary>The types whose facts are records of their own, by these.</summary>
    internal FrozenDictionary<Type, FactType> OwnTypes { get; }

    /// <summary>Whether some facts can be changed after they were made.</summary>
    internal bool HasChangeableFacts { get; }

    /// <summary>What the rules ask of the facts of a case.</summary>
    internal BookColumns Columns { get; }

    /// <summary>What the rules weigh in law.</summary>
    internal KeptForces Forces { get; }

    /// <summary>The rules that others follow on, numbered.</summary>
    internal Dictionary<string, int> Slots { get; }

    /// <summary>Reads and checks rules and flows.</summary>
    /// <param name="entries">The rules and flows, in the order in which a report lists what they found.</param>
    /// <param name="options">The edition, readings and parameters.</param>
    /// <exception cref="InvalidRuleBookException">Something is wrong with a rule; the exception lists everything that is, in all of
    /// them.</exception>
    public static RuleBook Build(IEnumerable<RuleBookEntry> entries, RuleBookOptions options)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<RuleBookEntry> given = [.. entries];
        var book = BuildPlain(given, options);
        if (!options.Packs.IsDefaultOrEmpty || book.Rules.Any(rule => !rule.InForce.IsEver))
        {
            var notes = (options.Packs.IsDefault ? [] : options.Packs).Distinct().Select(pack => pack.Copy())
                .ToDictionary(pack => pack, pack => new PackProblems(pack.File, pack.Limits.MaxProblems));
            foreach (var (pack, problems) in notes)
            {
                PackDocument.Check(options.Document, pack.Root, problems);
            }

            book.periods = PackPeriods.Build(book, given, [.. notes.Keys], pack => notes[pack]);
            ImmutableArray<Problem> wrong =
                [.. notes.Values.SelectMany(found => found.Listed).Where(finding => finding.Level == PackFindingLevel.Error)
                    .Select(finding => finding.ToProblem())];
            if (wrong.Length > 0)
            {
                throw new InvalidRuleBookException(wrong);
            }
        }

        return book;
    }

    /// <summary>The book of all rules, whether or not they are in force, without packs.</summary>
    internal static RuleBook BuildPlain(ImmutableArray<RuleBookEntry> given, RuleBookOptions options)
    {
        var problems = new List<Problem>();
        RuleBookCheck.Names(given, options, problems);
        ImmutableArray<Definition> definitions =
            [.. given.Select(entry => entry.Read(new(entry.Id, problems, options))).OfType<Definition>()];
        RuleBookCheck.FactTypes(definitions.SelectMany(TypesIn).Distinct(), problems);
        RuleBookCheck.Follows(definitions, given.Select(entry => entry.Id), problems);
        RuleBookCheck.Dates(definitions, problems);
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

    /// <summary>The same rules with other options, which none of them reads.</summary>
    internal RuleBook With(RuleBookOptions options) =>
        new([.. Rules, .. Flows], options, [.. InOrder.Select(model => model.Rule)], FactTypes, Effects)
        {
            FirstDay = FirstDay,
            LastDay = LastDay,
            NotInForce = NotInForce,
        };

    /// <summary>
    /// A book of other definitions with the same options, neither checked nor proven: what the testing kit runs to see whether scenarios
    /// notice a change.
    /// </summary>
    internal RuleBook With(ImmutableArray<Definition> definitions) =>
        new(definitions, Options, Strata.Order([.. definitions.OfType<RuleDefinition>()], []), FactTypes, Effects)
        {
            FirstDay = FirstDay,
            LastDay = LastDay,
            NotInForce = NotInForce,
        };

    /// <summary>
    /// The book with the guidance packs and the rules that are in force on a day; this book where it has no packs and no rule has dates.
    /// <see cref="Assess"/> takes the day of the assessment by itself.
    /// </summary>
    /// <remarks>
    /// Where packs set parameters for some States only, this is the book for a case that does not tell its State: each parameter has the
    /// strictest value that may apply. <see cref="On(DateOnly, State)"/> gives the book for a case about one State.
    /// </remarks>
    /// <param name="day">The day.</param>
    public RuleBook On(DateOnly day) => periods.IsEmpty ? this : PackPeriods.On(periods, day);

    /// <summary>
    /// The book for a case about one State with the guidance packs that are in force on a day: parameters have the values that hold for
    /// this State. <see cref="Assess"/> takes the States of the case by itself.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="state">The State.</param>
    public RuleBook On(DateOnly day, State state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return On(day) is var book && book.Variants is { } ofStates ? ofStates.Where(states => states.Holds(state)) : book;
    }

    /// <summary>The book for a case: with the packs and rules of its day, and the parameters of its States.</summary>
    /// <param name="facts">A case that is right in everything.</param>
    internal RuleBook For(Case facts) =>
        On(facts.AssessedOn) is { Variants: not null } book ? book.For(new CaseIndex(book, facts)) : On(facts.AssessedOn);

    /// <summary>The book of the same day with the parameters of the States of a case.</summary>
    internal RuleBook For(CaseIndex facts) => Variants?.Where(StatesOfCase.Of(this, facts).MayBeTouchedBy) ?? this;

    /// <summary>
    /// The books of the same day for cases about other States, and the numbers that packs set; null where packs set none.
    /// </summary>
    internal PackVariants? Variants { get; set; }

    /// <summary>
    /// The first days of the stretches of time in which the same packs and rules are in force, each with the book of that time.
    /// </summary>
    internal ImmutableArray<(DateOnly From, RuleBook Book)> Periods => periods;

    /// <summary>This book with the rules and questions of packs, which have been checked, for a stretch of time.</summary>
    /// <param name="binder">The packs, bound to this book.</param>
    /// <param name="inOrder">All the rules, with what packs say of them, each after those that it follows on.</param>
    /// <param name="effects">The packs.</param>
    /// <param name="first">The first day of the stretch.</param>
    /// <param name="last">The last day of the stretch.</param>
    internal RuleBook Extended(PackBinder binder, ImmutableArray<RuleDefinition> inOrder, PackEffects effects, DateOnly first,
        DateOnly last) =>
        new([.. binder.AllRules, .. Flows], Options, inOrder, binder.FactTypes, effects)
        {
            FirstDay = first.DayNumber,
            LastDay = last.DayNumber,
            NotInForce = [.. NotInForce, .. binder.NotInForce],
        };

    /// <summary>
    /// This book without the rules that are not in force on a day; this book where all are. Facts that only those read may still be told.
    /// </summary>
    internal RuleBook InForceOn(DateOnly day) => Rules.All(rule => rule.InForce.Holds(day))
        ? this
        : new([.. Rules.Where(rule => rule.InForce.Holds(day)), .. Flows], Options,
            [.. InOrder.Select(model => model.Rule).Where(rule => rule.InForce.Holds(day))], FactTypes, Effects)
        {
            NotInForce = [.. Rules.Where(rule => !rule.InForce.Holds(day))
                .Select(rule => new RuleNotInForce(rule.Id, rule.Finding, rule.About, rule.InForce))],
        };

    /// <summary>What is said of a rule that is not in force; null for one that is, or that does not exist.</summary>
    internal string? WhyNotInForce(string id) => NotInForce.FirstOrDefault(rule => rule.Id == id) is { } rule
        ? $"rule `{id}` is in force {rule.InForce} only" : null;

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
        _ = book.Get(id);
        return Assessor.Explain(book, id, facts, options ?? AssessOptions.Default);
    }

    /// <summary>The rule or flow with this id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">There is no such rule or flow; the message names the nearest.</exception>
    public Definition Get(string id) => models.TryGetValue(id, out var rule) ? rule.Rule
        : flowModels.TryGetValue(id, out var flow) ? flow.Flow
        : throw new ArgumentException(WhyNotInForce(id) ?? $"no rule or flow is called {Spelling.Quote(id)}"
            + Spelling.DidYouMean(id, Rules.Select(known => known.Id).Concat(Flows.Select(known => known.Id))));

    /// <summary>
    /// The type of fact with this name in files, or this short name while it is the only one; null if there is none, or more than one.
    /// </summary>
    internal FactType? FactTypeNamed(string name) => NamesInFiles.Named(name, FactTypes);

    /// <summary>By what facts are of the States of others.</summary>
    internal StateReferences StateReferences => field ??= new(FactTypes);

    internal RuleDefinition Rule(string id) => models[id].Rule;

    internal RuleModel Model(RuleDefinition rule) => models[rule.Id];

    internal FlowModel Model(FlowDefinition flow) => flowModels[flow.Id];

    internal static IEnumerable<string> RulesFollowed(Definition definition) => definition.Conditions.SelectMany(RulesFollowed);

    private static IEnumerable<string> RulesFollowed(Condition condition) =>
        ConditionTree.All(condition).OfType<Raised>().Select(raised => raised.RuleId);

    /// <summary>The types of fact that a rule or flow reads, with repetitions.</summary>
    internal static IEnumerable<FactType> TypesIn(Definition definition) =>
        definition.Conditions.SelectMany(ConditionTree.All).OfType<OverFacts>().Select(over => over.Facts).Concat(definition.About);
}

/// <summary>A rule that is known and not in force.</summary>
internal sealed record RuleNotInForce(string Id, string Finding, ImmutableArray<FactType> About, DateRange InForce);

/// <summary>What a report may show.</summary>
public sealed record AssessOptions
{
    /// <summary>No sensitive value is shown.</summary>
    public static AssessOptions Default { get; } = new();

    /// <summary>Whether answers to sensitive questions, and who judged on what basis, stand in the report.</summary>
    public bool RevealsSensitive { get; init; }

    /// <summary>
    /// The greatest number of facts; 1,000 unless set, as for case files (<see cref="CaseJsonOptions.MaxFacts"/>). A case with more is
    /// refused: for each fact of which nothing is answered the report lists every rule that is undetermined.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below zero.</exception>
    public int MaxFacts { get; init => field = Limit.OrNone(value); } = FactsCheck.MostFacts;

    /// <summary>
    /// The most characters of a text answer, or of what a judgement says of itself; 100,000 unless set, as for case files
    /// (<see cref="CaseJsonOptions.MaxText"/>).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below one.</exception>
    public int MaxText { get; init => field = Limit.OneOrMore(value); } = FactsCheck.LongestText;
}
