using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Testing.Coverages;
using Toolkit.Rules.Testing.Evaluation;
using Toolkit.Rules.Testing.Generation;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Testing.Tests;

public sealed class TruthTableTests
{
    private static readonly Rule<SupportRequest> NoLetter = new()
    {
        Id = "test/no-letter",
        Sources = [new("Test", "1")],
        When = request => request.LetterSent == Answer.No && (request.Consulted == Answer.No || request.Risk == RealRisk.Substantial),
        Unless = [new() { Id = "exempt", Text = "It is exempt.", Sources = [new("Test", "2")],
            When = request => request.Kind == ActivityKind.Logistics }],
        Finding = "No letter.",
        Severity = Severity.Recommended,
    };

    private static readonly Rule<SupportRequest> AskedTwice = new()
    {
        Id = "test/asked-twice",
        Sources = [new("Test", "1")],
        When = request => request.LetterSent == Answer.No
            || Case.Any<SecurityForce>(force => force.SeniorCommand == CommandRecord.Implicated),
        Finding = "Found.",
        Severity = Severity.Recommended,
    };

    private static readonly RuleBook Own = RuleBook.Build([NoLetter, AskedTwice], new() { Edition = "test" });

    /// <summary>The rules about one fact and its answers alone, of which each row can be made a case.</summary>
    public static TheoryData<string> Rules() => [.. Books.Toolkit.Rules.Where(rule => IsPlain(rule, Books.Toolkit))
        .Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Of_EveryCombination_EndsAsTheEvaluatorSays(string id)
    {
        var table = TruthTable.Of(id, Books.Toolkit, mostRows: 5_000);

        table.IsComplete.Should().BeTrue();
        EndsOf(id, Books.Toolkit, All(id, Books.Toolkit)).Should().Equal(table.Rows.Select(row => row.Ended));
    }

    [Fact]
    public void Of_RuleWithException_EndsAsTheEvaluatorSays()
    {
        var table = TruthTable.Of(NoLetter.Id, Own, mostRows: 5_000);

        table.Rows.Select(row => row.Ended).Should().Contain(["raised", "clear", "undetermined", "exempted"]);
        EndsOf(NoLetter.Id, Own, All(NoLetter.Id, Own)).Should().Equal(table.Rows.Select(row => row.Ended));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Of_TooManyCombinations_ShowsEachPartDeciding(string id) => ShowsEachPartDeciding(id, Books.Toolkit);

    [Fact]
    public void Of_RuleWithException_ShowsEachPartDeciding() => ShowsEachPartDeciding(NoLetter.Id, Own);

    [Fact]
    public void ToMarkdown_EveryCombination_IsAsApproved() => Approved.Text(TruthTable.Of(AskedTwice.Id, Own).ToMarkdown(),
        "TruthTables/asked-twice.approved.md");

    [Fact]
    public void ToMarkdown_TooManyCombinations_IsAsApproved() => Approved.Text(TruthTable.Of(NoLetter.Id, Own).ToMarkdown(),
        "TruthTables/no-letter.approved.md");

    [Fact]
    public void Of_NoSuchRule_NamesTheNearest() =>
        FluentActions.Invoking(() => TruthTable.Of("test/no-leter", Own)).Should().Throw<ArgumentException>()
            .WithMessage("*did you mean `test/no-letter`?*");

    [Fact]
    public void Of_Flow_IsRefused() =>
        FluentActions.Invoking(() => TruthTable.Of("support-to-security-forces/before-support", Books.Toolkit)).Should()
            .Throw<ArgumentException>().WithMessage("*is a flow*");

    private static void ShowsEachPartDeciding(string id, RuleBook book)
    {
        var table = TruthTable.Of(id, book, mostRows: 1);
        var coverage = new Coverage(book);
        foreach (var row in new DecidingParts(Rule(id, book), book, Table(id, book)).FewRows())
        {
            coverage.Add(CaseOf(id, book, row));
        }

        table.NotShown.Should().BeEmpty();
        table.Rows.Length.Should().BeLessThanOrEqualTo((int)table.Combinations);
        coverage.Report().Definitions.Single(definition => definition.Id == id).Parts.SelectMany(part => part.Truths)
            .Where(truth => truth.Can == CoverageState.Decides).Should()
                .NotBeEmpty().And.OnlyContain(truth => truth.Is == CoverageState.Decides);
    }

    private static RuleDefinition Rule(string id, RuleBook book) => (RuleDefinition)book.Get(id);

    private static RuleTable Table(string id, RuleBook book) => RuleTable.Of(Rule(id, book), book)!;

    private static IEnumerable<ImmutableArray<int>> All(string id, RuleBook book) => Table(id, book).All();

    private static IEnumerable<string> EndsOf(string id, RuleBook book, IEnumerable<ImmutableArray<int>> rows) =>
        rows.Select(row => CaseEnds.Of(book, CaseOf(id, book, row)).Rules.Single(end => end.Rule.Id == id).End switch
        {
            End.Raised => "raised",
            End.Undetermined => "undetermined",
            End.Exempted => "exempted",
            _ => "clear",
        });

    private static Case CaseOf(string id, RuleBook book, ImmutableArray<int> row)
    {
        var (draft, fact) = Draft.Empty(new(2026, 1, 1)).With(Rule(id, book).About[0]);
        foreach (var (variable, cell) in Table(id, book).Variables.Zip(row).Where(pair => pair.Second != 0))
        {
            draft = draft.With(fact, variable.Asked!.Value.Question, variable.Representative(cell))!;
        }

        return draft.ToCase(book)!;
    }

    private static bool IsPlain(RuleDefinition rule, RuleBook book) => rule.About.Length == 1 && RuleTable.Of(rule, book) is { } table
        && table.Variables.Length > 0 && table.Combinations <= 5_000
        && table.Variables.All(variable => variable.Asked is { Question: { IsKey: false, RefersTo: null } question }
            && question.Scale.Kind != ScaleKind.Text);
}
