using System.Collections.Immutable;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Scenarios;

namespace Toolkit.Rules.Testing;

/// <summary>A case together with what the rules should make of it: a unit test of policy that a lawyer can read.</summary>
public sealed record Scenario
{
    /// <summary>What should happen, as a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>The facts; only those that matter.</summary>
    public required Case Case { get; init; }

    /// <summary>What should come.</summary>
    public required Expectation Expect { get; init; }

    /// <summary>The file that it was read from; empty where it was made in code.</summary>
    public string File { get; init; } = "";

    /// <summary>Assesses the case and compares.</summary>
    /// <param name="book">The rules.</param>
    /// <exception cref="InvalidScenarioException">The scenario does not fit the rule book, or it expects nothing that could
    /// fail.</exception>
    public ScenarioResult Run(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        book = book.On(Case.AssessedOn);
        var problems = ExpectationCheck.Check(this, book);
        return problems.IsEmpty ? ScenarioResult.Of(this, book) : throw new InvalidScenarioException(problems);
    }

    /// <summary>Runs, and throws where something else came: one line in any test framework.</summary>
    /// <param name="book">The rules.</param>
    /// <exception cref="ScenarioFailedException">Something else came; the message says what was expected, what came, and why.</exception>
    /// <exception cref="InvalidScenarioException">The scenario does not fit the rule book, or it expects nothing that could
    /// fail.</exception>
    public void Check(RuleBook book)
    {
        var result = Run(book);
        if (!result.Passed)
        {
            throw new ScenarioFailedException(result);
        }
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>What should come of a case.</summary>
public sealed record Expectation
{
    /// <summary>
    /// Whether nothing else may come: no other decision, no other rule raised, exempted, waived or undetermined, and where questions,
    /// sources or changes are named, none but these. Otherwise only what is named is looked at.
    /// </summary>
    public required bool IsExact { get; init; }

    /// <summary>What is decided.</summary>
    public ImmutableArray<ExpectedDecision> Decisions { get; init; } = [];

    /// <summary>The rules that are raised.</summary>
    public ImmutableArray<ExpectedRule> Raised { get; init; } = [];

    /// <summary>The rules that are asked and stay clear.</summary>
    public ImmutableArray<ExpectedRule> Clear { get; init; } = [];

    /// <summary>The rules that can be neither raised nor cleared.</summary>
    public ImmutableArray<ExpectedRule> Undetermined { get; init; } = [];

    /// <summary>The rules that only an exception keeps from being raised.</summary>
    public ImmutableArray<ExpectedRule> Exempted { get; init; } = [];

    /// <summary>
    /// The rules to which a waiver of a guidance pack applies: in full, so that they are not held against the case; or, where a severity is
    /// named, so that their finding keeps this weight.
    /// </summary>
    public ImmutableArray<ExpectedRule> Waived { get; init; } = [];

    /// <summary>
    /// The rules that find answers which contradict one another. A case that is contradictory is expected to be: where this is empty, such
    /// a case fails, whatever else is expected.
    /// </summary>
    public ImmutableArray<string> Contradicts { get; init; } = [];

    /// <summary>The rules and flows that are not decided, since they rest on answers which contradict one another.</summary>
    public ImmutableArray<ExpectedRule> Refused { get; init; } = [];

    /// <summary>
    /// The questions that must be asked, by id; the name of a fact type stands for the question whether every fact of that type is listed.
    /// </summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>The sources that decisions and findings cite, as document and place.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    internal IEnumerable<(string Name, End End, ImmutableArray<ExpectedRule> Rules)> RulesByEnd =>
    [
        ("raised", End.Raised, Raised),
        ("clear", End.Clear, Clear),
        ("undetermined", End.Undetermined, Undetermined),
        ("exempted", End.Exempted, Exempted),
        ("waived", End.Waived, Waived),
        ("refused", End.Refused, Refused),
    ];

    /// <summary>The rules and flows whose end is expected.</summary>
    internal IEnumerable<string> NamedIds => Decisions.Select(decision => decision.Flow)
        .Concat(RulesByEnd.SelectMany(group => group.Rules).Select(rule => rule.Rule))
        .Concat(Contradicts).Distinct();
}

/// <summary>A rule that should end in some way.</summary>
/// <param name="Rule">The rule's id.</param>
public sealed record ExpectedRule(string Rule)
{
    /// <summary>The id of a fact that it should end so about; null for any, and for a clear rule every, fact it is asked about.</summary>
    public string? About { get; init; }

    /// <summary>
    /// How much weight the finding has; null if that does not matter. Of a waived rule the weight that the waiver leaves; null where it
    /// leaves none.
    /// </summary>
    public Severity? Severity { get; init; }

    /// <summary>The exception that keeps the rule from being raised; null for any.</summary>
    public string? Exception { get; init; }

    /// <summary>A rule about which nothing more is said.</summary>
    public static implicit operator ExpectedRule(string rule) => new(rule);
}

/// <summary>A decision that should be made.</summary>
/// <param name="Flow">The flow's id.</param>
/// <param name="Outcome">The outcome's name.</param>
public sealed record ExpectedDecision(string Flow, string Outcome)
{
    /// <summary>The step that should end the flow; null if that does not matter.</summary>
    public string? By { get; init; }

    /// <summary>The id of a fact that should be decided so; null for any.</summary>
    public string? About { get; init; }

    /// <summary>The requirements that should not be met yet, all of them; null if that does not matter.</summary>
    public ImmutableArray<string>? WaitsFor { get; init; }

    /// <summary>
    /// Sets of answers each of which should lead to a better outcome, by the question's id, alone where the match is exact and otherwise
    /// perhaps with more; an empty list says that none does. Null if that does not matter.
    /// </summary>
    public ImmutableArray<ImmutableSortedDictionary<string, string>>? WouldChange { get; init; }
}

/// <summary>Thrown when a scenario is refused; tells everything that is wrong with it at once. Nothing was assessed.</summary>
public sealed class InvalidScenarioException(ImmutableArray<Problem> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>What is wrong.</summary>
    public ImmutableArray<Problem> Problems { get; } = problems;
}

/// <summary>Thrown when a scenario came out otherwise than expected.</summary>
public sealed class ScenarioFailedException(ScenarioResult result) : Exception(result?.ToString())
{
    /// <summary>What was expected, what came, and why.</summary>
    public ScenarioResult Result { get; } = result ?? throw new ArgumentNullException(nameof(result));
}
