using BenchmarkDotNet.Attributes;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using Toolkit.Rules.NRules;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using SessionRule = NRules.Fluent.Dsl.Rule;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// A case of 50 facts assessed by the kernel alone, and in a session of NRules: whose rules match the verdict only, the findings, or every
/// kind of verdict; and one answer changed in a session that is open. What a linked fact costs is the difference of two of them by
/// <see cref="LinkedFacts"/>, which is written out.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(20)]
[Config(typeof(Short))]
public class NRulesBridgeBenchmark
{
    private readonly RuleBook book = ToolkitRules.Build();
    private readonly Case facts = new() { AssessedOn = new(2026, 11, 24), Facts = [.. Enumerable.Range(0, 25).SelectMany(Facts)] };
    private ISessionFactory verdictOnly = null!;
    private ISessionFactory findings = null!;
    private ISessionFactory everything = null!;
    private ISession open = null!;
    private bool isChanged;

    /// <summary>How many verdicts are linked where all kinds are matched.</summary>
    public int LinkedFacts { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        verdictOnly = Factory(new MatchesVerdict());
        findings = Factory(new MatchesFindings());
        everything = Factory(new MatchesFindings(), new MatchesAnything());
        open = InSession(verdictOnly);
        var all = InSession(everything);
        var report = book.Assess(facts);
        Same.Check("findings", report.Findings.Select(finding => $"{finding.Rule} {finding.About[0].Id}"),
            all.Query<RaisedFinding>().Select(raised => $"{raised.Rule} {raised.About[0].Id}"));
        LinkedFacts = all.Query<VerdictFact>().Count();
        Console.WriteLine($"// {LinkedFacts} linked facts, {report.Findings.Length} of them findings");
    }

    [Benchmark(Baseline = true)]
    public object Assess() => book.Assess(facts);

    [Benchmark]
    public object SessionThatMatchesTheVerdict() => InSession(verdictOnly);

    [Benchmark]
    public object SessionThatMatchesFindings() => InSession(findings);

    [Benchmark]
    public object SessionThatMatchesEverything() => InSession(everything);

    [Benchmark]
    public int UpdateOfOneFact()
    {
        isChanged = !isChanged;
        open.Update(((SecurityForce)facts.Facts[0]) with { SeniorCommand = isChanged ? CommandRecord.Clear : CommandRecord.Implicated });
        return open.Fire();
    }

    private ISession InSession(ISessionFactory factory)
    {
        var session = factory.CreateSession();
        session.InsertCase(facts);
        session.Fire();
        return session;
    }

    private ISessionFactory Factory(params SessionRule[] rules)
    {
        var (repository, set) = (new RuleRepository(), new RuleSet("own"));
        set.Add(new RuleDefinitionFactory().Create(rules));
        repository.Add(set);
        return repository.Compile(book);
    }

    private static IEnumerable<IFact> Facts(int number)
    {
        var id = FormattableString.Invariant($"unit-{number:00}");
        yield return new SecurityForce
        {
            Id = id,
            Kind = RecipientKind.ListedForce,
            SeniorCommand = number % 5 == 0 ? CommandRecord.Implicated : CommandRecord.Clear,
            Accountability = number % 2 == 0 ? AccountabilityRecord.Effective : null,
        };
        yield return new SupportRequest
        {
            Id = FormattableString.Invariant($"support-{number:00}"),
            Recipient = id,
            Kind = ActivityKind.Logistics,
            Monitoring = number % 3 == 0 ? null : MonitoringFeasibility.Feasible,
        };
    }

    private sealed class MatchesVerdict : SessionRule
    {
        public override void Define()
        {
            When().Match<CaseVerdict>(verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Raised);
            Then().Do(context => Nothing(context));
        }
    }

    private sealed class MatchesFindings : SessionRule
    {
        public override void Define()
        {
            When().Match<RaisedFinding>(raised => raised.Severity >= Severity.Breach);
            Then().Do(context => Nothing(context));
        }
    }

    private sealed class MatchesAnything : SessionRule
    {
        public override void Define()
        {
            When().Match<VerdictFact>(verdict => verdict.Book == "no such book");
            Then().Do(context => Nothing(context));
        }
    }

    private static void Nothing(IContext context)
    {
        _ = context;
    }
}
