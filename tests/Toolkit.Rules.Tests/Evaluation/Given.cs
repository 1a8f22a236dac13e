using System.Collections.Immutable;
using System.Text;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>Puts what was already read into a rule book.</summary>
internal sealed class Given : RuleBookEntry
{
    private readonly Definition definition;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public Given(Definition definition)
    {
        this.definition = definition;
        Id = definition.Id;
        Sources = definition.Sources;
    }

    /// <summary>A book that also reads every type of fact of the tests, so that no case is refused.</summary>
    public static RuleBook Book(params Definition[] definitions) =>
        RuleBook.Build([.. definitions.Append(ReadsAll(RandomRules.Statute)).Append(ReadsAll(RandomRules.Agency))
            .Append(ReadsAll(RandomRules.Survey)).Select(each => new Given(each))], new() { Edition = "test" });

    public static string Print(Case facts)
    {
        var text = new StringBuilder();
        foreach (var fact in facts.Facts)
        {
            text.AppendLine(fact.ToString());
        }

        return text.Append("complete: ").AppendJoin(", ", facts.Complete.Select(type => type.Name)).ToString();
    }

    internal override Definition? Read(Rules.Conditions.DefinitionReader reader) => definition;

    private static RuleDefinition ReadsAll(FactType type) => new()
    {
        Id = $"test/reads-{Spelling.Kebab(type.Name)}",
        Sources = [new("Test", "0")],
        About = [type],
        When = new AnyOf([]),
        Unless = [],
        Finding = "Never.",
        Advice = null,
        Severity = Severity.Information,
        Basis = [],
        IsContradiction = false,
    };
}
