using Microsoft.Extensions.DependencyInjection;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests;

public class ToolkitRulesServicesTests
{
    [Fact]
    public void AddToolkitRules_CalledTwice_RegistersOneSharedRuleBook()
    {
        var services = new ServiceCollection().AddToolkitRules().AddToolkitRules();
        using var host = services.BuildServiceProvider();

        services.Should().ContainSingle(service => service.ServiceType == typeof(RuleBook));
        host.GetRequiredService<RuleBook>().Should().BeSameAs(host.GetRequiredService<RuleBook>());
    }

    [Fact]
    public void AddToolkitRules_ReadingChosen_StandsInTheReport()
    {
        using var host = new ServiceCollection()
            .AddToolkitRules(options => options.Readings["suspension-test"] = "authorities-must-have-failed")
            .BuildServiceProvider();

        var report = host.GetRequiredService<RuleBook>().Assess(new() { AssessedOn = new(2026, 11, 24), Facts = [] });

        report.Readings.Should().ContainSingle(reading => !reading.IsDefault)
            .Which.Choice.Should().Be("authorities-must-have-failed");
        report.Conclude(Severity.Information).Should().Be(Conclusion.Undetermined, "nothing was described");
    }

    [Fact]
    public void AddToolkitRules_NamesThatDontExist_AreAllReportedAtOnce()
    {
        var add = () => new ServiceCollection().AddToolkitRules(options =>
        {
            options.Tools = ["support-to-security-force"];
            options.Readings["suspension-tests"] = "x";
            options.Readings["suspension-test"] = "continuing-suffice";
            options.Parameters["hold-hours"] = 0;
        });

        add.Should().Throw<ArgumentException>().Which.Message.Should().Be(
            $"""
            no tool is called `support-to-security-force`; there are {Spelling.List(ToolkitRules.Tools.Select(tool => tool.Id))}; did you mean `support-to-security-forces`?
            no reading is called `suspension-tests`; there are {Spelling.List(ToolkitRules.Readings.Select(reading => reading.Id))}; did you mean `suspension-test`?
            no choice of reading `suspension-test` is called `continuing-suffice`; there are `continuing-suffices`, `authorities-must-have-failed`; did you mean `continuing-suffices`?
            parameter `hold-hours` is 0; it is a whole number above zero
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Build_EachToolAlone_HasThatToolsRulesAndThoseTheyFollowOn()
    {
        var all = Ids(ToolkitRules.Build());
        foreach (var tool in ToolkitTools.All)
        {
            var book = ToolkitRules.Build(new() { Tools = [tool.Id] });

            var own = tool.Entries.Concat(tool.Asks.SelectMany(asked => asked.Shared)).Select(entry => entry.Id).ToHashSet();
            var followed = book.Rules.Where(rule => own.Contains(rule.Id)).SelectMany(RuleBook.RulesFollowed).ToHashSet();
            Ids(book).Should().NotBeEmpty().And.Equal(all.Where(id => own.Contains(id) || followed.Contains(id)));
        }

        static List<string> Ids(RuleBook book) => [.. book.Rules.Select(rule => rule.Id).Concat(book.Flows.Select(flow => flow.Id))];
    }

    [Fact]
    public void Parameter_Changed_StandsInTheOutcome()
    {
        var options = new ToolkitRulesOptions();
        options.Parameters["hold-hours"] = 24;
        var book = ToolkitRules.Build(options);

        var report = book.Assess(new()
        {
            AssessedOn = new(2026, 11, 24),
            Facts = [new OngoingSupport { Id = "boats", Kind = ActivityKind.Logistics, Information = InformationReceived.Unverified,
                Suspended = Answer.No }],
        });

        report.Decisions.Should().ContainSingle().Which.Text.Should().Contain("at most 24 hours");
        book.Hash.Should().NotBe(ToolkitRules.Build().Hash);
    }
}
