namespace Toolkit.Rules.Tests.Programming.RiskAssessment;

/// <summary>How rules and decisions end, for tests that change one thing.</summary>
internal static class Risks
{
    public static readonly DateOnly Day = new(2026, 11, 24);

    public static RuleBook Cautious { get; } = ToolkitRules.Build();

    public static RuleBook Book(string reading, string choice)
    {
        var options = new ToolkitRulesOptions();
        options.Readings[reading] = choice;
        return ToolkitRules.Build(options);
    }

    public static Case Of(params IFact[] facts) => new() { AssessedOn = Day, Facts = [.. facts] };

    /// <summary>How a rule ends about the first fact: raised, clear or undetermined.</summary>
    public static string Ended(RuleBook book, string rule, params IFact[] facts) =>
        book.Explain(rule, Of(facts)).Should().ContainSingle(explained => explained.About[0].Id == facts[0].Id).Subject.Ended;

    public static string Ended(string rule, params IFact[] facts) => Ended(Cautious, rule, facts);

    /// <summary>The problems for which a case is refused.</summary>
    public static string Refusal(params IFact[] facts)
    {
        var assess = () => Cautious.Assess(Of(facts));
        return assess.Should().Throw<InvalidCaseException>().Which.Message;
    }
}
