using System.Reflection;
using Toolkit.Rules.Law;
using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Tests.GuidancePacks;
using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests;

/// <summary>
/// A number that is no member of its enum is refused, whoever takes it: a severity that doesn't exist made a report with findings a clear
/// one.
/// </summary>
public sealed class DefinedTests
{
    /// <summary>Every public method that takes a value of an enum, with calls that give one that doesn't exist.</summary>
    private static readonly Dictionary<string, Action[]> Calls = new()
    {
        ["Report.Conclude"] = [() => Some().Conclude((Severity)99), () => Some().Conclude((Severity)(-1))],
        ["TruthAlgebra.And"] = [() => ((Truth)2).And(Truth.False), () => Truth.True.And((Truth)(-2))],
        ["TruthAlgebra.Or"] = [() => ((Truth)2).Or(Truth.True), () => Truth.True.Or((Truth)(-2))],
        ["TruthAlgebra.Not"] = [() => ((Truth)2).Not()],
        ["Unanswered.Of"] = [() => Unanswered.Of(new Statute { Id = "law" }, "x", (WhyUnanswered)9)],
        ["Tool.Item"] = [() => SupportToSecurityForcesTool.Tool.Item("x", (Confidence)9)],
        ["Grounds.Source"] = [() => Grounds.Source((GroundList)99)],
        ["RiskTable.NumberOf"] = [() => RiskTable.NumberOf((RiskArea)99)],
        ["RiskTable.Get"] = [() => RiskTable.Get((RiskArea)99, 1)],
        ["TreatyStatus.Has"] = [() => StateCommitments.Unknown(State.Find("FR")).Status(Instruments.All[0], null, new(2026, 1, 1))
            .Has((StatusReasonKind)99)],
    };

    [Fact]
    public void Methods_ThatTakeAnEnum_AreAllHere() => new[] { typeof(Report).Assembly,
        typeof(ToolkitRules).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => !type.IsAssignableTo(typeof(MulticastDelegate)))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsSpecialName && method.Name is not ("Equals" or "GetHashCode" or "Deconstruct")
            && method.GetParameters()
            .Any(parameter => (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) is { IsEnum: true } type
            && (type.Assembly == typeof(Report).Assembly || type.Assembly == typeof(ToolkitRules).Assembly)))
        .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct().Should().BeEquivalentTo(Calls.Keys);

    [Fact]
    public void Methods_GivenAValueThatDoesNotExist_Throw()
    {
        foreach (var (name, calls) in Calls)
        {
            calls.Should().OnlyContain(call => Throws(call), name);
        }
    }

    [Fact]
    public void Conclude_SeverityThatDoesNotExist_NamesThoseThatDo() =>
        FluentActions.Invoking(() => Some().Conclude((Severity)99)).Should().Throw<ArgumentOutOfRangeException>()
        .Which.Message.Should()
        .StartWith("`99` is no severity; allowed are `Information`, `Recommended`, `Shortfall`, `AtOdds`, `Suspected`, `Breach` "
        + "(Parameter 'least')");

    [Fact]
    public void Build_RuleWithASeverityThatDoesNotExist_IsRefused()
    {
        var build = () => RuleBook.Build(
            [
                new Rule<Statute>
                {
                    Id = "test/nothing", Sources = [new("Test", "1", (Confidence)7)], When =
                        law => law.Years > 1, Finding = "It counts for nothing.", Severity = (Severity)(-1),
                },
                new DecisionFlow<Statute, Use>
                {
                    Id = "test/flow", Sources = [new("Test", "1")], Title = "May it be used?",
                    Steps = [new() { Id = "step", When = law => law.Years > 1, WhenUnknown = (Reads)5, Outcome = (Use)8,
                        Because = "It is so.", WouldChange = "If not.", Sources = [new("Test", "1")] }],
                    Otherwise = new() { Id = "fine", Outcome = (Use)9, Because = "Nothing stands against it.",
                        Sources = [new("Test", "1")] },
                },
            ],
            new() { Edition = "test" });

        build.Should().Throw<InvalidRuleBookException>().Which.Message.Split('\n').Should().Equal(
            "TR0217 test/nothing: `7` is no confidence; allowed are `ReadInSource`, `Recalled`, `Doubtful`, `OwnDesign`",
            "TR0217 test/nothing: `-1` is no severity; allowed are `Information`, `Recommended`, `Shortfall`, `AtOdds`, "
                + "`Suspected`, `Breach`",
            "TR0217 test/flow step: `5` is no reads; allowed are `AsNo`, `AsYes`",
            "TR0217 test/flow step: `8` is no use; allowed are `Yes`, `No`",
            "TR0217 test/flow: `9` is no use; allowed are `Yes`, `No`");
    }

    private static Report Some() => Packs.Book().Assess(Packs.Given(new Statute { Id = "law", PunishesVictims = Answer.Yes }));

    private static bool Throws(Action call)
    {
        try
        {
            call();
            return false;
        }
        catch (ArgumentOutOfRangeException)
        {
            return true;
        }
    }
}
