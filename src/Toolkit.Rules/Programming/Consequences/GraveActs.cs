using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules.Programming.Consequences;

/// <summary>
/// From what is found of a State's practice to the decision on support to its forces (tool 2.5): a practice that can be a grave violation
/// is found, and no allegation names the force that is responsible for it.
/// </summary>
/// <remarks>
/// The toolkit names three such practices at the head of tool 2.5: push-backs that may amount to refoulement, arbitrary detention of
/// victims, children among them, and imprisonment in conditions that amount to torture. Nobody is accused by it: the policy is applied
/// force by force, and which force it is has to be found out.
/// </remarks>
internal static class GraveActs
{
    private const string Advice = "Find out which security force or authority is responsible, with OHCHR and others who know, and record "
        + "an allegation against it before support to it is decided on or goes on.";

    private static readonly ImmutableArray<string> Practices =
    [
        "victims-kept-out-of-detention-in-practice", "immigration-detention-justified-in-practice", "shelters-open-in-practice",
        "humane-detention-in-practice", "humane-prisons-in-practice", "victims-and-witnesses/torture-by-agents",
        "fair-trial/torture-in-detention", "victims-and-witnesses/killing-by-agents",
    ];

    /// <summary>The rules, one for each kind of fact and of act.</summary>
    public static ImmutableArray<RuleBookEntry> All { get; } =
    [
        Unnamed("refoulement", "People are returned against the prohibition of refoulement", ViolationAct.Refoulement,
            ["intro/grave/refoulement"], [NonRefoulementRules.NotApplied, NonRefoulementRules.NotRespected]),
        Unnamed<DetentionLaw>("arbitrary-detention", "Children, victims of trafficking or migrants are held without need",
            ViolationAct.ArbitraryDetention, [],
            [
                DetentionRules.ChildrenHeldForMigration, DetentionRules.SomeChildrenHeldForMigration,
                    DetentionRules.ChildrenHeldWithoutNeed,
                .. Practice<DetentionLaw>(DetentionRules.All, "victims-kept-out-of-detention-in-practice"),
                .. Practice<DetentionLaw>(DetentionRules.All, "immigration-detention-justified-in-practice"),
                .. Practice<DetentionLaw>(DetentionRules.All, "shelters-open-in-practice"),
            ]),
        Unnamed("inhumane-detention", "People are held in conditions that are not humane, which may amount to torture or ill-treatment",
            ViolationAct.Torture, ["intro/grave/unit-crimes"], Practice<DetentionLaw>(DetentionRules.All, "humane-detention-in-practice")),
        Unnamed("inhumane-prisons", "Prisoners are held in conditions that are not humane, which may amount to torture or ill-treatment",
            ViolationAct.Torture, ["intro/grave/unit-crimes"], Practice<PunishmentLaw>(SentencingRules.All, "humane-prisons-in-practice")),
        Unnamed("torture-of-migrants", "State agents torture or ill-treat smuggled migrants", ViolationAct.Torture,
            ["intro/grave/unit-crimes"],
            Practice<VictimsAndWitnessesLaw>(VictimsAndWitnessesRules.All, "victims-and-witnesses/torture-by-agents")),
        Unnamed("torture-in-detention", "People in detention are tortured or ill-treated", ViolationAct.Torture,
            ["intro/grave/unit-crimes"], Practice<FairTrialLaw>(FairTrialRules.All, "fair-trial/torture-in-detention")),
        Unnamed("killing-of-migrants", "State agents kill smuggled migrants unlawfully", ViolationAct.UnlawfulKilling,
            ["intro/grave/unit-crimes"],
            Practice<VictimsAndWitnessesLaw>(VictimsAndWitnessesRules.All, "victims-and-witnesses/killing-by-agents")),
    ];

    /// <summary>The ids of the rules on which these follow.</summary>
    public static ImmutableHashSet<string> Starts { get; } =
    [
        NonRefoulementRules.NotApplied.Id, NonRefoulementRules.NotRespected.Id, DetentionRules.ChildrenHeldForMigration.Id,
        DetentionRules.SomeChildrenHeldForMigration.Id, DetentionRules.ChildrenHeldWithoutNeed.Id,
        .. Practices.Select(practice => $"national-legal-context/{practice}/not-in-practice"),
        .. Practices.Select(practice => $"national-legal-context/{practice}/in-part-in-practice"),
    ];

    private static ImmutableArray<Rule<T>> Practice<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        ImmutableArray<RuleBookEntry> rules, string practice)
        where T : class, IFact =>
        Chains.Starting<T>(rules, practice, "not-in-practice", "in-part-in-practice");

    private static Rule<T> Unnamed<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string id, string practice, ViolationAct act, ImmutableArray<string> items, ImmutableArray<Rule<T>> from)
        where T : class, IFact
    {
        Expression<Func<bool>> unnamed = () =>
            !Case.Recorded<Allegation>(allegation => allegation.Against.IsAnswered() && allegation.Act == act);
        var start = Chain.Started(from);
        return new()
        {
            Id = $"{ConsequencesTool.Tool.Id}/force-not-named/{id}",
            Sources =
            [
                Item("2.5/hrddp/1"), .. ConsequencesTool.Items(items),
                Design("a practice that can be a grave violation is held against the forces that may be responsible for it"),
            ],
            When = Expression.Lambda<Func<T, bool>>(Expression.AndAlso(start.Body, unnamed.Body), start.Parameters),
            Finding = $"{practice}, and no allegation against a security force or authority names who is responsible.",
            Advice = Advice,
            Severity = Severity.Recommended,
        };
    }
}
