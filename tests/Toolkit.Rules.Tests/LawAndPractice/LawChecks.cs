using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;

namespace Toolkit.Rules.Tests.LawAndPractice;

/// <summary>What one rule on a State's law comes to.</summary>
internal static class LawChecks
{
    /// <summary>With which the ids of all rules on law begin.</summary>
    public const string Prefix = "national-legal-context/";

    public static void Undetermined(IFact fact, string rule)
    {
        var report = LawTable.Assess(fact, LawTable.Bound);
        report.Findings.Should().BeEmpty();
        report.Undetermined.Should().Contain(undetermined => undetermined.Rule == LawChecks.Prefix + rule);
    }

    public static Finding Find(IFact fact, string rule, StateCommitments commitments) =>
        LawTable.Assess(fact, commitments).Findings.Single(finding => finding.Rule == LawChecks.Prefix + rule);

    /// <summary>The weights for a State that is bound by these instruments and by nothing else.</summary>
    public static string Weights(IFact fact, string rule, params Instrument[] instruments) => LawTable.Weights(
        LawTable.Assess(fact, LawTable.Free.ReplacedBy(StateCommitments.From(
            LawTable.Free.State, LawTable.Bound.Commitments.Where(commitment => instruments.Contains(commitment.Instrument)), [],
                instruments))),
        rule);
}

/// <summary>What holds of every record of a State's law: each answer weighs as a table says, and no silence is read as an answer.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="table">A line for each answer: the answers, the rule, its weight where everything and where nothing binds.</param>
/// <param name="fine">The good answers to the questions with scales of their own.</param>
internal sealed class LawChecks<T>(string table, params string[] fine)
    where T : class, IFact
{
    /// <summary>What a row's second answer raises by itself.</summary>
    private static readonly ImmutableArray<string> FromTheOtherAnswer = [LawChecks.Prefix + "death-penalty-retained",
        LawChecks.Prefix + "shelters-free-to-leave/in-part", LawChecks.Prefix + "children-held-for-migration",
        LawChecks.Prefix + "some-children-held-for-migration"];

    /// <summary>The answers with which nothing is left to ask and nothing falls short.</summary>
    private readonly string good = Answers(fine);

    public TheoryData<string, string, string, string> Rows => Read(table);

    public static void Weighs(string answers, string rule, string bound, string free)
    {
        var fact = LawTable.Fact<T>(answers);
        var report = LawTable.Assess(fact, LawTable.Bound);
        LawTable.Weights(report, rule).Should().Be(bound);
        LawTable.Weights(LawTable.Assess(fact, LawTable.Free), rule).Should().Be(free);
        report.Findings.Select(finding => finding.Rule).Where(id => id == LawChecks.Prefix + rule || !FromTheOtherAnswer.Contains(id))
            .Should().Equal(bound == "clear" ? [] : [LawChecks.Prefix + rule]);

        var unknown = LawTable.Assess(fact, null).Findings.SingleOrDefault(finding => finding.Rule == LawChecks.Prefix + rule);
        (unknown is not null).Should().Be(bound != "clear");
        if (unknown is not null)
        {
            unknown.PossibleSeverity.Should().Be(LawChecks.Find(fact, rule, LawTable.Bound).Severity,
                "an unknown status shows what it may come to");
            unknown.Severity.Should().Be(LawChecks.Find(fact, rule, LawTable.Free).Severity);
        }
    }

    public void HoldsEveryRuleAndAnswer()
    {
        var rows = Read(table).Select(row => row.Data).ToList();
        LawTable.Book.Rules.Where(rule => rule.About is [var about] && about.ClrType == typeof(T)).Select(rule => rule.Id)
            .Should().BeEquivalentTo(rows.Where(row => row.Item3 != "clear").Select(row => LawChecks.Prefix + row.Item2).Distinct());

        var told = rows.SelectMany(row => row.Item1.Split(' ')).ToHashSet();
        var scales = typeof(T).GetProperties().Where(property => typeof(Judgement).IsAssignableFrom(property.PropertyType))
            .SelectMany(property =>
            Enum.GetNames(property.PropertyType.GetGenericArguments()[0]).Select(answer => $"{property.Name}={answer}"));
        scales.Except(good.Split(' ')).Should().BeSubsetOf(told);
    }

    public static void AsksEverything()
    {
        var report = LawTable.Assess(LawTable.Fact<T>(""), LawTable.Bound);
        report.Findings.Should().BeEmpty();
        report.Undetermined.Select(rule => rule.Rule).Should().BeEquivalentTo(
            LawTable.Book.Rules.Where(rule => rule.About is [var about] && about.ClrType == typeof(T)).Select(rule => rule.Id));
        var type = Spelling.Camel(typeof(T).Name);
        report.OpenQuestions.Select(question => question.Ref.Question).Should().BeEquivalentTo(
            typeof(T).GetProperties().Select(property => property.Name).Where(name => name is not ("Id" or "State"))
                .Select(name => $"{type}.{Spelling.Camel(name)}"));
    }

    public void LeavesNothing()
    {
        var report = LawTable.Assess(LawTable.Fact<T>(good), LawTable.Bound);
        report.Findings.Select(finding => finding.Rule).Should().BeEmpty();
        report.Undetermined.Should().BeEmpty();
        report.OpenQuestions.Should().BeEmpty();
    }

    /// <summary>The good answer to every question of the two shared scales, and the given ones.</summary>
    private static string Answers(params string[] others) => string.Join(' ', typeof(T).GetProperties()
        .Select(property => property.PropertyType == typeof(Judgement<LawSays>) ? $"{property.Name}=Provides"
            : property.PropertyType == typeof(Judgement<InPractice>) ? $"{property.Name}=Yes"
            : "")
        .Concat(others).Where(answer => answer.Length > 0));

    private static TheoryData<string, string, string, string> Read(string table)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            rows.Add(row[0], row[1], row[2], row[3]);
        }

        return rows;
    }
}
