using NRules.RuleModel;
using Toolkit.Rules;
using Toolkit.Rules.NRules;
using Rule = NRules.Fluent.Dsl.Rule; // both NRules and the toolkit have one

namespace NRulesHost;

/// <summary>Support that may not be given is put on hold, also where it was released before.</summary>
public sealed class HoldsWhatIsRestricted : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Grant grant = null!;
        MadeDecision decision = null!;
        Desk desk = null!;
        Priority(3);
        Dependency().Resolve(() => desk);
        When()
            .Match(() => grant, found => found.Status != GrantStatus.OnHold)
            .Match(() => decision, made => made.Effect == Effect.Restricts);
        Then().Do(context => Change.To(GrantStatus.OnHold, context, grant, desk, decision.Because));
    }
}

/// <summary>
/// A case that the toolkit refused, or in which answers contradict one another, decides nothing; the grant is put on hold.
/// </summary>
public sealed class HoldsWhatIsNotDecided : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Grant grant = null!;
        CaseVerdict verdict = null!;
        Desk desk = null!;
        Priority(3);
        Dependency().Resolve(() => desk);
        When()
            .Match(() => grant, found => found.Status != GrantStatus.OnHold)
            .Match(() => verdict, found => found.Report == null || !found.Report.Contradictions.IsEmpty);
        Then().Do(context => Change.To(GrantStatus.OnHold, context, grant, desk, Why(verdict)));
    }

    private static string Why(CaseVerdict verdict) =>
        verdict.Report is null ? string.Join("; ", verdict.Problems) : verdict.Report.Contradictions[0].Text;
}

/// <summary>What may be a grave wrong goes to the human rights officer.</summary>
public sealed class EscalatesGraveFindings : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        RaisedFinding finding = null!;
        Desk desk = null!;
        Priority(2);
        Dependency().Resolve(() => desk);
        When().Match(() => finding, raised => raised.PossibleSeverity >= Severity.Suspected);
        Then().Do(_ => desk.Escalate(finding.Text, string.Join(", ", finding.About), string.Join("; ", finding.Finding.Sources)));
    }
}

/// <summary>While a grant is not released, the question is put that decides most.</summary>
public sealed class AsksTheNextQuestion : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Grant grant = null!;
        StillToAsk question = null!;
        Desk desk = null!;
        Dependency().Resolve(() => desk);
        When()
            .Match(() => grant, found => found.Status != GrantStatus.Released)
            .Match(() => question, open => open.Rank == 1);
        Filter().OnChange(() => question.Text, () => question.OpenQuestion.Ref);
        Then().Do(_ => desk.Ask(question.AskWhom, $"{question.Text} ({question.OpenQuestion.Ref})"));
    }
}

/// <summary>
/// A grant is released on the toolkit's clearance, which is a verdict on the whole case. That no finding is there would be none: it is so
/// also before anything was answered.
/// </summary>
public sealed class ReleasesOnClearance : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Grant grant = null!;
        CaseVerdict verdict = null!;
        MadeDecision decision = null!;
        Desk desk = null!;
        Priority(1);
        Dependency().Resolve(() => desk);
        When()
            .Match(() => grant, found => found.Status != GrantStatus.Released)
            .Match(() => verdict, found => found.Conclude(Severity.Recommended) == Conclusion.Clear)
            .Match(() => decision, made => made.Effect == Effect.Permits);
        Then().Do(context => Change.To(GrantStatus.Released, context, grant, desk, decision.Decision.Text));
    }
}

/// <summary>Changes how far a grant has come, in the session and on the desk.</summary>
internal static class Change
{
    public static void To(GrantStatus status, IContext context, Grant grant, Desk desk, string why)
    {
        grant.Status = status;
        context.Update(grant);
        desk.Tell(grant, why);
    }
}
