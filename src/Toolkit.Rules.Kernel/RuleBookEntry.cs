using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Toolkit.Rules;

/// <summary>What a rule book is made of: a rule or a decision flow, as its author wrote it.</summary>
public abstract class RuleBookEntry
{
    private protected RuleBookEntry()
    {
    }

    /// <summary>The stable name: the tool's id, a slash, and what is wrong or decided, in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>Where in the toolkit, or in what the toolkit refers to, this stands; never empty.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    internal abstract Definition? Read(DefinitionReader reader);
}

/// <summary>A rule or a flow after reading: from here on, lambdas and files are the same.</summary>
public abstract class Definition
{
    private protected Definition()
    {
    }

    [SetsRequiredMembers]
    private protected Definition(Definition from)
    {
        Id = from.Id;
        Sources = from.Sources;
        About = from.About;
        Join = from.Join;
        Readings = from.Readings;
        Parameters = from.Parameters;
        Templates = from.Templates;
    }

    /// <summary>The stable name.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The types of the facts that it is about: none for the whole case, one, or two that are joined.</summary>
    public required ImmutableArray<FactType> About { get; init; }

    /// <summary>What joins the second fact to the first; null unless it is about two.</summary>
    public Match? Join { get; init; }

    /// <summary>The ids of the ambiguities on whose reading one of its conditions hangs.</summary>
    public ImmutableArray<string> Readings { get; init; } = [];

    /// <summary>The parameters that one of its conditions or texts reads, by id.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>Of the texts in which the value of a parameter stands, what was written, with the parameter's id in braces.</summary>
    internal ImmutableDictionary<string, string> Templates { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A text as it was written, with the ids of parameters in braces.</summary>
    internal string? Template(string? filled) => filled is null ? null : Templates.GetValueOrDefault(filled, filled);

    /// <summary>Every condition in it.</summary>
    internal abstract IEnumerable<Condition> Conditions { get; }
}

/// <summary>A condition with a name and words of its own: an exception to a rule, or a requirement of a gate.</summary>
/// <param name="Id">Its name within the rule or flow, in kebab-case.</param>
/// <param name="Text">What it says, as a sentence.</param>
/// <param name="When">The condition.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record Clause(string Id, string Text, Condition When, ImmutableArray<Citation> Sources);

/// <summary>A clause as its author wrote it.</summary>
/// <typeparam name="TCondition">The type of the lambda: <c>Func&lt;TFact, bool&gt;</c> and the like.</typeparam>
public sealed class Clause<TCondition>
    where TCondition : Delegate
{
    /// <summary>Its name within the rule or flow, in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, as a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The condition.</summary>
    public required System.Linq.Expressions.Expression<TCondition> When { get; init; }

    /// <summary>Where it stands; never empty.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }
}
