using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>Rule books, cases and sessions of the tests.</summary>
internal static class Sessions
{
    /// <summary>The rules of tool 2.5 alone, so that messages which list them don't change with every tool that is added.</summary>
    public static RuleBook Support { get; } = ToolkitRules.Build(new() { Tools = ["support-to-security-forces"] });

    /// <summary>A unit whose commander is implicated.</summary>
    public static SecurityForce BorderGuard { get; } =
        new() { Id = "border-guard", Kind = RecipientKind.ListedForce, SeniorCommand = CommandRecord.Implicated };

    public static SupportRequest Vehicles { get; } =
        new() { Id = "vehicles", Recipient = "border-guard", Kind = ActivityKind.Logistics };

    public static Case Refused { get; } = new() { AssessedOn = new(2026, 11, 24), Facts = [BorderGuard, Vehicles] };

    public const string CommanderImplicated = "support-to-security-forces/commander-implicated";

    public static RuleRepository Repository(params SessionRule[] rules)
    {
        var repository = new RuleRepository();
        if (rules.Length > 0)
        {
            var set = new RuleSet("own");
            set.Add(new RuleDefinitionFactory().Create(rules));
            repository.Add(set);
        }

        return repository;
    }

    /// <summary>A session on the rules of tool 2.5.</summary>
    public static ISession Open(params SessionRule[] rules) => Repository(rules).Compile(Support).CreateSession();

    /// <summary>The case without its facts.</summary>
    public static Case Terms(this Case facts) => facts.Having([]);

    public static Case Having(this Case facts, IEnumerable<IFact> others) => new()
    {
        AssessedOn = facts.AssessedOn,
        State = facts.State,
        Facts = [.. others],
        Complete = facts.Complete,
        CompleteOfPacks = facts.CompleteOfPacks,
        Attested = facts.Attested,
        Commitments = facts.Commitments,
    };
}

/// <summary>Matches each kind of verdict, so that all of them are made.</summary>
internal sealed class EveryVerdict(List<VerdictFact>? met = null) : SessionRule
{
    public override void Define()
    {
        VerdictFact verdict = null!;
        When().Match(() => verdict);
        Then().Do(_ => Note(verdict));
    }

    private void Note(VerdictFact verdict) => met?.Add(verdict);
}

/// <summary>Notes each finding that it meets.</summary>
internal sealed class NotesFindings(List<string> met) : SessionRule
{
    public override void Define()
    {
        RaisedFinding finding = null!;
        When().Match(() => finding);
        Then().Do(_ => met.Add(finding.Rule));
    }
}

/// <summary>Notes what each verdict comes to.</summary>
internal sealed class NotesVerdicts(List<string> met) : SessionRule
{
    public override void Define()
    {
        CaseVerdict verdict = null!;
        When().Match(() => verdict);
        Then().Do(_ => met.Add($"{verdict.Book}: {verdict.Conclude(Severity.Recommended)}"));
    }
}
