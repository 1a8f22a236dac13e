using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Toolkit.Rules.Law;

namespace Toolkit.Rules;

/// <summary>A rule as its author writes it in C#: what is wrong, when, and where that stands.</summary>
public abstract class Rule : RuleBookEntry
{
    private protected Rule()
    {
    }

    /// <summary>What was found, as one sentence that claims no more than the sources say.</summary>
    public required string Finding { get; init; }

    /// <summary>What to do about it; null where the sources say nothing.</summary>
    public string? Advice { get; init; }

    /// <summary>How much weight the finding has where no <see cref="Basis"/> binds the State, or there is none.</summary>
    public required Severity Severity { get; init; }

    /// <summary>
    /// What the finding rests on in law: it takes the gravest weight of those that bind the State on the date. May be empty.
    /// </summary>
    public ImmutableArray<LegalBasis> Basis { get; init; } = [];

    /// <summary>
    /// Whether the answers that raise the rule contradict one another. They are read as not answered, and what rests on them is not
    /// decided.
    /// </summary>
    public bool IsContradiction { get; init; }

    /// <summary>
    /// Whether the rule states what has no exception, such as the prohibition of torture or of refoulement, so that no guidance pack can
    /// waive it. A rule that a decision follows on cannot be waived either way.
    /// </summary>
    public bool IsAbsolute { get; init; }

    /// <summary>
    /// Whether the rule only names a condition that other rules and flows follow on. A report does not list it; explanations show it.
    /// </summary>
    public bool IsConcept { get; init; }

    /// <summary>
    /// The first day on which the rule is in force; null where it always was. A case assessed before that day does not see the rule. Only a
    /// rule
    /// with dates within these can follow on it, and no decision can.
    /// </summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which the rule is in force; null where no end is set.</summary>
    public DateOnly? ValidTo { get; init; }

    private protected RuleDefinition? Define<TCondition>(
        DefinitionReader reader,
        ImmutableArray<FactType> about,
        LambdaExpression? join,
        Expression<TCondition> when,
        ImmutableArray<Alternative<TCondition>> alternatives,
        ImmutableArray<Clause<TCondition>> unless)
        where TCondition : Delegate
    {
        reader.CheckSources(Sources);
        reader.CheckText(nameof(Finding), Finding);
        reader.CheckDefined(Severity);
        reader.CheckDates(ValidFrom, ValidTo);
        reader.CheckBasis(Basis, Severity, about);
        var match = reader.ReadJoin(join, about);
        var condition = reader.Read(when, alternatives, about);
        var exceptions = reader.ReadClauses(unless, about);
        return condition is null || exceptions is null || (join is not null && match is null)
            ? null
            : new()
            {
                Id = Id,
                Sources = Sources,
                About = about,
                Join = match,
                Readings = reader.Readings,
                When = condition,
                Unless = exceptions.Value,
                Finding = reader.Fill(Finding),
                Advice = Advice is null ? null : reader.Fill(Advice),
                Severity = Severity,
                Basis = Basis,
                IsContradiction = IsContradiction,
                IsConcept = IsConcept,
                IsAbsolute = IsAbsolute,
                ValidFrom = ValidFrom,
                ValidTo = ValidTo,
                Parameters = reader.Parameters,
                Templates = reader.Templates,
            };
    }
}

/// <summary>A rule about each fact of one type.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
public sealed class Rule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact> : Rule
    where TFact : class, IFact
{
    /// <summary>When the rule is raised; unknown where an unanswered question decides.</summary>
    public required Expression<Func<TFact, bool>> When { get; init; }

    /// <summary>The condition under other readings of an ambiguity than the cautious one.</summary>
    public ImmutableArray<Alternative<Func<TFact, bool>>> Alternatives { get; init; } = [];

    /// <summary>
    /// Exceptions: where one holds, the rule is not raised and the report says why; where one is unknown, the rule is undetermined.
    /// </summary>
    public ImmutableArray<Clause<Func<TFact, bool>>> Unless { get; init; } = [];

    internal override Definition? Read(DefinitionReader reader) =>
        Define(reader, [FactType.Of<TFact>()], null, When, Alternatives, Unless);
}

/// <summary>A rule about each pair of facts that belong together.</summary>
/// <remarks>
/// Where the first fact does not say what it belongs to, the second may exist without having been told, or one of its type does not say
/// what
/// it belongs to, the rule is asked all the same, with every question about the second fact unanswered.
/// </remarks>
/// <typeparam name="TFact">The type of the first fact.</typeparam>
/// <typeparam name="TOther">The type of the second fact.</typeparam>
public sealed class Rule<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOther> : Rule
    where TFact : class, IFact
    where TOther : class, IFact
{
    /// <summary>What belongs together: one equality between a question of the first and a question of the second fact.</summary>
    public required Expression<Func<TFact, TOther, bool>> Join { get; init; }

    /// <summary>When the rule is raised; unknown where an unanswered question decides.</summary>
    public required Expression<Func<TFact, TOther, bool>> When { get; init; }

    /// <summary>The condition under other readings of an ambiguity than the cautious one.</summary>
    public ImmutableArray<Alternative<Func<TFact, TOther, bool>>> Alternatives { get; init; } = [];

    /// <summary>
    /// Exceptions: where one holds, the rule is not raised and the report says why; where one is unknown, the rule is undetermined.
    /// </summary>
    public ImmutableArray<Clause<Func<TFact, TOther, bool>>> Unless { get; init; } = [];

    internal override Definition? Read(DefinitionReader reader) =>
        Define(reader, [FactType.Of<TFact>(), FactType.Of<TOther>()], Join, When, Alternatives, Unless);
}

/// <summary>A rule about the case as a whole: over all facts of a type, or over the absence of one.</summary>
public sealed class CaseRule : Rule
{
    /// <summary>When the rule is raised; unknown where an unanswered question decides.</summary>
    public required Expression<Func<bool>> When { get; init; }

    /// <summary>The condition under other readings of an ambiguity than the cautious one.</summary>
    public ImmutableArray<Alternative<Func<bool>>> Alternatives { get; init; } = [];

    /// <summary>
    /// Exceptions: where one holds, the rule is not raised and the report says why; where one is unknown, the rule is undetermined.
    /// </summary>
    public ImmutableArray<Clause<Func<bool>>> Unless { get; init; } = [];

    internal override Definition? Read(DefinitionReader reader) => Define(reader, [], null, When, Alternatives, Unless);
}

/// <summary>A rule after reading.</summary>
public sealed class RuleDefinition : Definition
{
    /// <summary>An empty form.</summary>
    public RuleDefinition()
    {
    }

    /// <summary>The same rule, to be changed in what an initialiser names.</summary>
    [SetsRequiredMembers]
    internal RuleDefinition(RuleDefinition from)
        : base(from)
    {
        When = from.When;
        Unless = from.Unless;
        Finding = from.Finding;
        Advice = from.Advice;
        Severity = from.Severity;
        Basis = from.Basis;
        IsContradiction = from.IsContradiction;
        IsConcept = from.IsConcept;
        IsAbsolute = from.IsAbsolute;
        ValidFrom = from.ValidFrom;
        ValidTo = from.ValidTo;
        Pack = from.Pack;
        Within = from.Within;
        OfPacks = from.OfPacks;
        WrittenAt = from.WrittenAt;
    }

    /// <summary>When it is raised.</summary>
    public required Condition When { get; init; }

    /// <summary>Its exceptions.</summary>
    public required ImmutableArray<Clause> Unless { get; init; }

    /// <summary>What was found.</summary>
    public required string Finding { get; init; }

    /// <summary>What to do about it.</summary>
    public required string? Advice { get; init; }

    /// <summary>How much weight the finding has where no basis binds the State.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the finding rests on in law.</summary>
    public required ImmutableArray<LegalBasis> Basis { get; init; }

    /// <summary>Whether the answers that raise it contradict one another, so that what rests on them is not decided.</summary>
    public required bool IsContradiction { get; init; }

    /// <summary>Whether it only names a condition that others follow on, and is not listed in a report.</summary>
    public bool IsConcept { get; init; }

    /// <summary>Whether it states what has no exception, so that no guidance pack can waive it.</summary>
    public bool IsAbsolute { get; init; }

    /// <summary>The first day on which it is in force; null where it always was.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which it is in force; null where no end is set.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>When it is in force.</summary>
    internal DateRange InForce => new(ValidFrom, ValidTo);

    /// <summary>The guidance pack that adds it; null for a rule of the rule book itself.</summary>
    public string? Pack { get; init; }

    /// <summary>
    /// That the facts are about a State for which the rule's guidance pack speaks; the rule is not asked where that is false. Null for a
    /// rule that is asked about every State.
    /// </summary>
    public Condition? Within { get; init; }

    /// <summary>What guidance packs say of it without touching what it asks: waivers, severities and other words.</summary>
    internal PackOnRule OfPacks { get; init; } = PackOnRule.Nothing;

    /// <summary>Where a rule of a pack stands in its file; null for a rule of the rule book itself.</summary>
    internal WrittenAt? WrittenAt { get; init; }

    internal override IEnumerable<Condition> Conditions =>
        Unless.Select(clause => clause.When).Prepend(When).Concat(Within is null ? [] : [Within]);

    /// <summary>The condition and that no exception holds, as one tree; where the rule is kept to some States, that first.</summary>
    internal Condition Whole
    {
        get => field ??= Unless.IsEmpty && Within is null ? When
            : new AllOf([.. Within is null ? [] : new[] { Within }, When, .. Unless.Select(clause => new Not(clause.When))]);
        private set;
    }

    /// <summary>The rule for the facts of the States for which it is meant; this rule where it is meant for all.</summary>
    internal RuleDefinition Unbounded => Within is null ? this : new(this) { Within = null };
}
