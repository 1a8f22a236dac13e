using System.Runtime.CompilerServices;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests;

/// <summary>The README's code is listed word for word, so that it is compiled and run.</summary>
public class ReadmeTests
{
    public static readonly Rule<SecurityForce> NoInstitutions = new()
    {
        Id = "my-tool/no-institutions",
        Sources = [new Citation("My guidance", "section 4")],
        When = force => force.Institutions == PreventiveInstitutions.None,
        Finding = "Nothing prevents or corrects violations by the force.",
        Severity = Severity.Recommended,
    };

    public static readonly Rule<Shelter> Locked = new()
    {
        Id = "shelters/locked",
        Sources = [new Citation("Shelter Act", "s. 4")],
        When = shelter => shelter.MayLeave == YesNo.No,
        Finding = "Residents are kept in the shelter.",
        Severity = Severity.Recommended,
    };

    public enum YesNo { Yes, No }

    public sealed record Shelter : IFact
    {
        public required string Id { get; init; }

        [Question("May residents leave whenever they wish?", Label = "freedom to leave")]
        [Cites("Shelter Act", "s. 4")]
        public YesNo? MayLeave { get; init; }
    }

    [Fact]
    public void PageOfTheKernel_BuiltAsPrinted_LeavesTheQuestionOpen()
    {
        var book = RuleBook.Build([Locked], new RuleBookOptions { Edition = "Shelter Act 2026" });
        var report = book.Assess(new Case { AssessedOn = new DateOnly(2026, 11, 24), Facts = [new Shelter { Id = "north" }] });
        // report.Undetermined names the rule, and report.OpenQuestions what is to be asked.

        report.Undetermined.Should().ContainSingle(rule => rule.Rule == "shelters/locked");
        report.OpenQuestions.Should().ContainSingle(question => question.Ref.Question == "shelter.mayLeave");
    }

    [Fact]
    public void TenLines_RunAsPrinted_RefuseSupportUnderAnImplicatedCommander()
    {
        var printed = new StringWriter();
        Print(printed);

        printed.ToString().Trim().Should().Be("A senior commander of the unit is under substantial suspicion of grave violations.");
    }

    [Fact]
    public void OwnRule_BuiltAsPrinted_IsRaised()
    {
        var book = RuleBook.Build([NoInstitutions], new() { Edition = "My guidance 2026" });

        var report = book.Assess(new Case
        {
            AssessedOn = new DateOnly(2026, 11, 24),
            Facts = [new SecurityForce { Id = "unit", Institutions = PreventiveInstitutions.None }],
        });

        report.Findings.Should().ContainSingle().Which.Text.Should().Be("Nothing prevents or corrects violations by the force.");
    }

    [Fact]
    public void CSharpBlocks_OfTheReadme_StandInThisFileOrInTheSampleOfAPolicy()
    {
        var here = Words(File.ReadAllText(Path()))
            + Words(File.ReadAllText(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path())!, "..", "..", "samples", "PolicyTests",
                "ScenarioTests.cs")));
        var root = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path())!, "..", "..");
        var pages = File.ReadAllText(System.IO.Path.Combine(root, "README.md"))
            + File.ReadAllText(System.IO.Path.Combine(root, "src", "Toolkit.Rules.Kernel", "README.md"));

        var blocks = pages.ReplaceLineEndings("\n").Split("```csharp\n")[1..]
            .SelectMany(block => block.Split("\n```")[0].Split("\n\npublic ").Select(part => part.TrimStart())).ToList();

        blocks.Should().HaveCount(7).And.AllSatisfy(block => here.Should().Contain(Words(block)));
    }

    private static void Print(StringWriter Console)
    {
        var rules = ToolkitRules.Build();
        var report = rules.Assess(new Case
        {
            AssessedOn = new DateOnly(2026, 11, 24),
            Facts =
            [
                new SecurityForce { Id = "border-guard", Kind = RecipientKind.ListedForce, SeniorCommand = CommandRecord.Implicated },
                new SupportRequest { Id = "vehicles", Recipient = "border-guard", Kind = ActivityKind.Logistics },
            ],
        });
        Console.WriteLine(report.Decisions[0].Because);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Path([CallerFilePath] string path = "") => path;
}
