using System.Runtime.CompilerServices;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests;

/// <summary>The README's code stands here word for word, so that it is compiled and run.</summary>
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
            + Words(File.ReadAllText(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path())!, "..", "..", "samples", "PolicyTests", "ScenarioTests.cs")));
        var readme = File.ReadAllText(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path())!, "..", "..", "README.md"));

        var blocks = readme.ReplaceLineEndings("\n").Split("```csharp\n")[1..].Select(block => block.Split("\n```")[0]).ToList();

        blocks.Should().HaveCount(3).And.AllSatisfy(block => here.Should().Contain(Words(block)));
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
