using System.Text;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>Parts of a report are made when they are read: the same for every reader, in every order.</summary>
public sealed class LazyReportTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    [Fact]
    public void Parts_ReadTwice_AreTheSameObjects()
    {
        var report = Assess(1);

        report.Findings.Should().NotBeEmpty();
        report.Undetermined.Should().NotBeEmpty();
        foreach (var finding in report.Findings)
        {
            finding.Causes.Should().Equal(finding.Causes, ReferenceEquals);
            (finding.Causes == finding.Causes && finding.About == finding.About && finding.Basis == finding.Basis).Should().BeTrue();
        }

        report.Undetermined.Should().OnlyContain(rule => rule.Blocking == rule.Blocking && !rule.Blocking.IsEmpty);
        (report.OpenQuestions == report.OpenQuestions).Should().BeTrue();
    }

    [Fact]
    public void Parts_ReadByManyThreadsAtOnce_AreWhatOneReads()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var expected = Text(Assess(seed));
            var report = Assess(seed);
            var texts = new string[8];
            Parallel.For(0, texts.Length, number =>
            {
                // Each begins elsewhere.
                _ = number % 4 switch
                {
                    0 => report.OpenQuestions.Length,
                    1 => report.Undetermined.Sum(rule => rule.Blocking.Length),
                    2 => report.Findings.Sum(finding => finding.Causes.Length),
                    _ => report.Decisions.Sum(decision => decision.Changes.Length),
                };
                texts[number] = Text(report);
            });
            texts.Should().OnlyContain(text => text == expected);
        }
    }

    [Fact]
    public void With_AnotherPart_KeepsTheOthersAndLeavesTheFirstAsItWas()
    {
        var finding = Assess(1).Findings[0];
        var other = finding with { Text = "Otherwise." };

        other.Text.Should().Be("Otherwise.");
        (other.Rule, other.Causes, other.Basis).Should().Be((finding.Rule, finding.Causes, finding.Basis));
        finding.Text.Should().NotBe("Otherwise.");
        (other with { Text = finding.Text }).Should().Be(finding).And.NotBeSameAs(finding);
        other.Should().NotBe(finding);

        var open = Assess(1).Undetermined[0];
        (open with { Severity = open.Severity }).Should().Be(open);
        var (rule, about, text, severity, blocking) = open with { Blocking = [] };
        (rule, about, text, severity).Should().Be((open.Rule, open.About, open.Text, open.Severity));
        blocking.Should().BeEmpty();

        var decision = Enumerable.Range(0, 50).SelectMany(seed => Assess(seed).Decisions).First();
        (decision with { IsSettled = decision.IsSettled }).Should().Be(decision);
        (decision with { Outcome = "other" }).Path.Should().Equal(decision.Path);
    }

    [Fact]
    public void Parts_OfAFactThatIsChangedAfterwards_AreThoseOfTheAssessment()
    {
        var draft = new Draft { Id = "one", IsSigned = Answer.No };
        var book = RuleBook.Build(
            [
                new Rule<Draft>
                {
                    Id = "test/unsigned", Sources = [new("Test", "1")], When = draft => draft.IsSigned == Answer.No,
                    Finding = "It is not signed.", Severity = Severity.Shortfall,
                },
            ],
            new() { Edition = "test" });

        var report = book.Assess(new() { AssessedOn = RandomRules.Today, Facts = [draft] });
        draft.IsSigned = Answer.Yes;

        report.Findings.Should().ContainSingle().Which.Causes.Should().ContainSingle().Which.Answer.Should().Be("no");
    }

    [Fact]
    public void Text_OfAReport_IsTheSameWhateverWasReadBefore()
    {
        var (one, other) = (Assess(3), Assess(3));
        _ = Text(one);

        ReportText.Write(one).Should().Be(ReportText.Write(other));
        Text(other).Should().Be(Text(one));
    }

    private static Report Assess(int seed) => Book.Assess(Testing.RandomCases.Of(Book, seed));

    private static string Text(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));

    private sealed record Draft : IFact
    {
        public required string Id { get; init; }

        [Question("Is it signed?")]
        public Answer? IsSigned { get; set; }
    }
}
