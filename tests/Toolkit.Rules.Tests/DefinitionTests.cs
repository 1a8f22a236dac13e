using System.Reflection;
using System.Runtime.CompilerServices;
using Toolkit.Rules.Tests.Evaluation;

namespace Toolkit.Rules.Tests;

public sealed class DefinitionTests
{
    private static readonly RandomRules Random = new(7, 2);

    [Fact]
    public void Copy_OfARule_KeepsEverything()
    {
        var rule = new RuleDefinition(Random.Rule("test/rule", RandomRules.Statute, RandomRules.Agency))
        {
            Readings = ["how-long"],
            Advice = "Do.",
            Basis = [Toolkit.Rules.Law.CustomaryLaw.Torture],
            IsContradiction = true,
            IsConcept = true,
            IsAbsolute = true,
            Severity = Severity.Breach,
            ValidFrom = new(2026, 1, 1),
            ValidTo = new(2026, 12, 31),
            Pack = "xz",
            Within = new Toolkit.Rules.GuidancePacks.PackStates([Toolkit.Rules.Law.State.Find("XZ")]).Of([], new([])),
            Parameters = [Toolkit.Rules.Tests.GuidancePacks.Packs.Grace],
        };
        var waived = new Toolkit.Rules.GuidancePacks.PackOnRule();

        new RuleDefinition(new RuleDefinition(rule) { OfPacks = waived }).OfPacks.Should().BeSameAs(waived);
        SameProperties(rule, new RuleDefinition(rule));
    }

    [Fact]
    public void Copy_OfAFlowAndItsSteps_KeepsEverything()
    {
        var flow = new FlowDefinition(Random.Flow("test/flow", RandomRules.Statute, RandomRules.Agency))
        {
            Readings = ["how-long"],
            Caveats = ["Mind."],
            Parameters = [Toolkit.Rules.Tests.GuidancePacks.Packs.Grace],
            Gate = new([], [], new("wait", 0, Effect.Waits, "Wait.")),
        };
        var step = new FlowStep(flow.Steps[0]) { Advice = "Do.", WhenUnknown = Reads.AsYes };

        SameProperties(flow, new FlowDefinition(flow));
        SameProperties(step, new FlowStep(step));
    }

    [Fact]
    public void Copy_ChangedInItsCondition_DropsWhatWasWorkedOutFromTheOld()
    {
        var rule = Random.Rule("test/rule", RandomRules.Statute);
        _ = rule.Whole;

        new RuleDefinition(rule) { When = new AnyOf([]), Unless = [] }.Whole.Should().Be(new AnyOf([]));
    }

    private static void SameProperties<T>(T from, T copy)
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        properties.Should().NotBeEmpty();
        var empty = RuntimeHelpers.GetUninitializedObject(typeof(T));
        foreach (var property in properties)
        {
            property.GetValue(from).Should().NotBe(property.GetValue(empty),
                $"{property.Name} has to be set here, or its copy can't be seen");
            property.GetValue(copy).Should().Be(property.GetValue(from), property.Name);
        }
    }
}
