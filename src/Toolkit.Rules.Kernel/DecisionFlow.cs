using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>What an outcome of a decision flow lets happen.</summary>
[JsonConverter(typeof(KebabCaseConverter<Effect>))]
public enum Effect
{
    /// <summary>
    /// Nothing in this flow stands in the way any more. A rule book refuses a flow in which this could rest on an unanswered question.
    /// </summary>
    Permits,

    /// <summary>The decision lies with another tool; this one neither permits nor bars.</summary>
    Refers,

    /// <summary>Not yet: something has to be found out or done first.</summary>
    Waits,

    /// <summary>It must not go on as it is.</summary>
    Restricts,
}

/// <summary>Says of a member of an outcome enum what it lets happen and what it means.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class OutcomeAttribute(Effect effect, string text) : Attribute
{
    /// <summary>What the outcome lets happen.</summary>
    public Effect Effect { get; } = effect;

    /// <summary>What the outcome means, as a sentence to the person who asked.</summary>
    public string Text { get; } = text;
}

/// <summary>How a step reads its condition where an unanswered question decides it.</summary>
[JsonConverter(typeof(KebabCaseConverter<Reads>))]
public enum Reads
{
    /// <summary>As if it did not hold: the flow goes on to the next step.</summary>
    AsNo,

    /// <summary>As if it held: the flow ends here.</summary>
    AsYes,
}

/// <summary>One step of a flow: if its condition holds, the flow ends here with its outcome; otherwise the next step is asked.</summary>
/// <typeparam name="TCondition">The type of the lambda.</typeparam>
/// <typeparam name="TOutcome">The outcomes.</typeparam>
public sealed class Step<TCondition, TOutcome>
    where TCondition : Delegate
    where TOutcome : struct, Enum
{
    /// <summary>Its name within the flow, in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>When the flow ends here.</summary>
    public required Expression<TCondition> When { get; init; }

    /// <summary>The condition under other readings of an ambiguity than the cautious one.</summary>
    public ImmutableArray<Alternative<TCondition>> Alternatives { get; init; } = [];

    /// <summary>What an unanswered question that decides the step is taken for.</summary>
    public required Reads WhenUnknown { get; init; }

    /// <summary>The outcome if the flow ends here.</summary>
    public required TOutcome Outcome { get; init; }

    /// <summary>The ground for the outcome, as one sentence.</summary>
    public required string Because { get; init; }

    /// <summary>What has to be done then; null where the outcome says it all.</summary>
    public string? Advice { get; init; }

    /// <summary>What would lead to another outcome, in words; every step that restricts has it.</summary>
    public string? WouldChange { get; init; }

    /// <summary>Where the step stands; never empty.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }
}

/// <summary>Requirements that an outcome waits for: until all are known to be met, another outcome stands in its place.</summary>
/// <typeparam name="TCondition">The type of the lambdas.</typeparam>
/// <typeparam name="TOutcome">The outcomes.</typeparam>
public sealed class Gate<TCondition, TOutcome>
    where TCondition : Delegate
    where TOutcome : struct, Enum
{
    /// <summary>The outcomes that wait.</summary>
    public required ImmutableArray<TOutcome> Outcomes { get; init; }

    /// <summary>What each of them waits for; unanswered is not met.</summary>
    public required ImmutableArray<Clause<TCondition>> Requires { get; init; }

    /// <summary>The outcome until then.</summary>
    public required TOutcome Until { get; init; }
}

/// <summary>
/// A decision made step by step: the first step whose condition holds gives the outcome. Total and deterministic by construction, and a
/// rule book refuses it if an unanswered question could end in an outcome that permits.
/// </summary>
public abstract class DecisionFlow : RuleBookEntry
{
    private protected DecisionFlow()
    {
    }

    /// <summary>The question that is decided, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What a reader of any decision has to know of the flow itself, for instance that it is reconstructed.</summary>
    public ImmutableArray<string> Caveats { get; init; } = [];

    private protected FlowDefinition? Define<TCondition,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TOutcome>(
        DefinitionReader reader,
        ImmutableArray<FactType> about,
        LambdaExpression? join,
        ImmutableArray<Step<TCondition, TOutcome>> steps,
        Ending<TOutcome> otherwise,
        Gate<TCondition, TOutcome>? gate)
        where TCondition : Delegate
        where TOutcome : struct, Enum
    {
        reader.CheckSources(Sources);
        reader.CheckText(nameof(Title), Title);
        var outcomes = Outcomes<TOutcome>(reader);
        var match = reader.ReadJoin(join, about);
        var read = steps.Select(step => Read(step, reader, about, outcomes)).ToList();
        var requires = gate is null ? [] : reader.ReadClauses(gate.Requires, about);
        reader.CheckUnique("step", steps.Select(step => step.Id).Append(otherwise.Id));
        return read.Contains(null) || requires is null || (join is not null && match is null) || outcomes.IsEmpty
            ? null
            : new()
            {
                Id = Id,
                Sources = Sources,
                About = about,
                Join = match,
                Readings = reader.Readings,
                Title = Title,
                Caveats = [.. Caveats.Select(reader.Fill)],
                Outcomes = outcomes,
                Steps = [.. read!],
                Otherwise = new FlowStep
                {
                    Id = otherwise.Id,
                    When = new AllOf([]),
                    WhenUnknown = Reads.AsNo,
                    Outcome = Named(otherwise.Outcome, outcomes, reader),
                    Because = reader.Fill(otherwise.Because),
                    Advice = otherwise.Advice is null ? null : reader.Fill(otherwise.Advice),
                    WouldChange = null,
                    Sources = otherwise.Sources,
                },
                Gate = gate is null
                    ? null
                    : new(
                        [.. gate.Outcomes.Select(outcome => Named(outcome, outcomes, reader))],
                        requires.Value,
                        Named(gate.Until, outcomes, reader)),
                Parameters = reader.Parameters,
                Templates = reader.Templates,
            };
    }

    private static FlowStep? Read<TCondition, TOutcome>(
        Step<TCondition, TOutcome> step, DefinitionReader reader, ImmutableArray<FactType> about, ImmutableArray<Outcome> outcomes)
        where TCondition : Delegate
        where TOutcome : struct, Enum
    {
        var inStep = reader.Within(step.Id);
        inStep.CheckName(step.Id);
        inStep.CheckSources(step.Sources);
        inStep.CheckText(nameof(step.Because), step.Because);
        inStep.CheckDefined(step.WhenUnknown);
        var when = inStep.Read(step.When, step.Alternatives, about);
        if (when is null || outcomes.IsEmpty)
        {
            return null;
        }

        var outcome = Named(step.Outcome, outcomes, inStep);
        if (outcome.Effect == Effect.Restricts && step.WouldChange is null)
        {
            inStep.Refuse(RuleCodes.NoWouldChange, "a step whose outcome restricts says what would change it; set `WouldChange`");
        }

        return new()
        {
            Id = step.Id,
            When = when,
            WhenUnknown = step.WhenUnknown,
            Outcome = outcome,
            Because = reader.Fill(step.Because),
            Advice = step.Advice is null ? null : reader.Fill(step.Advice),
            WouldChange = step.WouldChange is null ? null : reader.Fill(step.WouldChange),
            Sources = step.Sources,
        };
    }

    /// <summary>The outcome; any for one that the enum does not have, as the flow is then refused.</summary>
    private static Outcome Named<TOutcome>(TOutcome outcome, ImmutableArray<Outcome> outcomes, DefinitionReader reader) where TOutcome
        : struct, Enum
    {
        reader.CheckDefined(outcome);
        return outcomes.FirstOrDefault(known => known.Name == Spelling.Kebab(outcome.ToString())) ?? outcomes[0];
    }

    private static ImmutableArray<Outcome> Outcomes<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TOutcome>(
        DefinitionReader reader)
        where TOutcome : struct, Enum
    {
        var fields = typeof(TOutcome).GetFields(BindingFlags.Public | BindingFlags.Static);
        var bare = fields.Where(field => field.GetCustomAttribute<OutcomeAttribute>() is null).ToList();
        foreach (var field in bare)
        {
            reader.Refuse(RuleCodes.OutcomeWithoutMeaning, $"outcome `{field.Name}` does not say what it means; mark it with `[Outcome]`");
        }

        return bare.Count > 0
            ? []
            : [.. fields.Select((field, number) =>
            {
                var says = field.GetCustomAttribute<OutcomeAttribute>()!;
                reader.CheckDefined(says.Effect);
                return new Outcome(Spelling.Kebab(field.Name), number, says.Effect, reader.Fill(says.Text));
            })];
    }
}

/// <summary>The outcome where no step's condition holds.</summary>
/// <typeparam name="TOutcome">The outcomes.</typeparam>
public sealed class Ending<TOutcome>
    where TOutcome : struct, Enum
{
    /// <summary>Its name among the steps, in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>The outcome.</summary>
    public required TOutcome Outcome { get; init; }

    /// <summary>The ground for the outcome, as one sentence.</summary>
    public required string Because { get; init; }

    /// <summary>What has to be done then; null where the outcome says it all.</summary>
    public string? Advice { get; init; }

    /// <summary>Where it stands; never empty.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }
}

/// <summary>A decision about each fact of one type.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
/// <typeparam name="TOutcome">The outcomes: an enum whose members carry <see cref="OutcomeAttribute"/>.</typeparam>
public sealed class DecisionFlow<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TOutcome> : DecisionFlow
    where TFact : class, IFact
    where TOutcome : struct, Enum
{
    /// <summary>The steps, in the order in which they are asked.</summary>
    public required ImmutableArray<Step<Func<TFact, bool>, TOutcome>> Steps { get; init; }

    /// <summary>The outcome where no step's condition holds.</summary>
    public required Ending<TOutcome> Otherwise { get; init; }

    /// <summary>What outcomes wait for; null if nothing.</summary>
    public Gate<Func<TFact, bool>, TOutcome>? Gate { get; init; }

    internal override Definition? Read(DefinitionReader reader) =>
        Define(reader, [FactType.Of<TFact>()], null, Steps, Otherwise, Gate);
}

/// <summary>A decision about each fact of one type together with the fact that it belongs to.</summary>
/// <remarks>
/// Every first fact is decided: where it does not say what it belongs to, every question about the second fact counts as unanswered.
/// </remarks>
/// <typeparam name="TFact">The type of the first fact.</typeparam>
/// <typeparam name="TOther">The type of the second fact.</typeparam>
/// <typeparam name="TOutcome">The outcomes: an enum whose members carry <see cref="OutcomeAttribute"/>.</typeparam>
public sealed class DecisionFlow<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOther,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TOutcome> : DecisionFlow
    where TFact : class, IFact
    where TOther : class, IFact
    where TOutcome : struct, Enum
{
    /// <summary>What belongs together: one equality between a question of the first and a question of the second fact.</summary>
    public required Expression<Func<TFact, TOther, bool>> Join { get; init; }

    /// <summary>The steps, in the order in which they are asked.</summary>
    public required ImmutableArray<Step<Func<TFact, TOther, bool>, TOutcome>> Steps { get; init; }

    /// <summary>The outcome where no step's condition holds.</summary>
    public required Ending<TOutcome> Otherwise { get; init; }

    /// <summary>What outcomes wait for; null if nothing.</summary>
    public Gate<Func<TFact, TOther, bool>, TOutcome>? Gate { get; init; }

    internal override Definition? Read(DefinitionReader reader) =>
        Define(reader, [FactType.Of<TFact>(), FactType.Of<TOther>()], Join, Steps, Otherwise, Gate);
}
