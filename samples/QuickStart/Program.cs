using Microsoft.Extensions.DependencyInjection;
using Toolkit.Rules;
using Toolkit.Rules.Situation.SupportToSecurityForces;

using var host = new ServiceCollection().AddToolkitRules().BuildServiceProvider();
var rules = host.GetRequiredService<RuleBook>();

var report = rules.Assess(new Case
{
    AssessedOn = new DateOnly(2026, 11, 24),
    Facts =
    [
        new SecurityForce { Id = "border-guard", Kind = RecipientKind.ListedForce, SeniorCommand = CommandRecord.Implicated },
        new SupportRequest { Id = "vehicles", Recipient = "border-guard", Kind = ActivityKind.Logistics },
    ],
});

foreach (var decision in report.Decisions)
{
    Console.WriteLine($"{decision.Outcome}: {decision.Because}");
    Console.WriteLine($"What would change it: {decision.WouldChange}");
    Console.WriteLine($"Source: {string.Join("; ", decision.Sources)}");
}

foreach (var question in report.OpenQuestions)
{
    Console.WriteLine($"Still to ask: {question.Text} ({question.Ref})");
}
