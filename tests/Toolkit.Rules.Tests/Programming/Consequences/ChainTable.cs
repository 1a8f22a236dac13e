using System.Collections.Immutable;
using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Programming.Consequences;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Tests.LawAndPractice;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.ReturnAndReintegration;
using Toolkit.Rules.Understanding.Sentencing;

namespace Toolkit.Rules.Tests.Programming.Consequences;

/// <summary>One chain as it is expected: what starts it, what doesn't, and what follows, in order.</summary>
/// <param name="Id">The chain.</param>
/// <param name="Gap">A fact that starts it, and answers nothing else.</param>
/// <param name="Fine">The same question answered well.</param>
/// <param name="FollowsOn">The finding that starts it.</param>
/// <param name="Risks">The printed risks.</param>
/// <param name="Links">What else follows.</param>
public sealed record ExpectedChain(string Id, IFact Gap, IFact Fine, string FollowsOn, string[] Risks, string[] Links)
{
    /// <summary>A fact of the same type that answers nothing.</summary>
    public IFact Open => Gap switch
    {
        NationalLaw => Law(),
        PunishmentLaw => Punishment(),
        DetentionLaw => Detention(),
        VictimsAndWitnessesLaw => Victims(""),
        ReturnLaw => Return(""),
        GroupBeforeTheLaw => Group(""),
        FairTrialLaw => FairTrial(""),
        _ => Country(),
    };

    public static ImmutableArray<ExpectedChain> All { get; } =
    [
        new("helpers-punished",
            Law() with { SmugglingNeedsBenefit = Answer.No }, Law() with { SmugglingNeedsBenefit = Answer.Yes },
            "national-legal-context/smuggling-without-benefit", ["3.3/risk/4", "3.2/risk/10", "3.4/risk/8"], ["argument", "indicator"]),
        new("victims-punished",
            Law() with { NonPunishment = NonPunishment.None }, Law() with { NonPunishment = NonPunishment.InLaw },
            "national-legal-context/victims-cannot-be-spared", ["3.3/risk/3", "3.3/risk/6"], ["response", "argument", "indicator"]),
        new("migrants-punished",
            Law() with { MigrantsFreeOfLiability = LawSays.ProvidesOtherwise }, Law() with { MigrantsFreeOfLiability = LawSays.Provides },
            "national-legal-context/migrants-liable-for-being-smuggled", ["3.3/risk/5", "3.6/risk/1"], ["argument", "indicator"]),
        new("gender-left-out",
            Law() with { CoversEveryGender = Answer.No }, Law() with { CoversEveryGender = Answer.Yes },
            "national-legal-context/victims-of-a-gender-left-out", ["3.4/risk/16", "3.6/risk/1"], ["argument", "indicator"]),
        new("death-penalty",
            Punishment() with { DeathPenalty = DeathPenaltyInLaw.AlsoForTraffickingOrSmuggling },
                Punishment() with { DeathPenalty = DeathPenaltyInLaw.None, DeathSentences = Answer.No },
            "national-legal-context/death-penalty-for-trafficking-or-smuggling", ["3.3/risk/7", "3.4/risk/15", "3.5/risk/5"],
                ["response", "argument", "indicator"]),
        new("children-detained",
            Law() with { ChildDetention = ChildDetention.Allowed }, Law() with { ChildDetention = ChildDetention.Barred },
            "national-legal-context/children-may-be-detained", ["3.6/risk/10", "3.2/risk/3"], ["argument", "indicator"]),
        new("refoulement",
            Law() with { NonRefoulementInLaw = RefoulementInLaw.Silent },
            Law() with { NonRefoulementInLaw = RefoulementInLaw.Explicit, NonRefoulementApplied = InPractice.Yes },
            "national-legal-context/non-refoulement-not-in-law", ["3.5/risk/6", "3.2/risk/3"],
                ["no-risk-printed", "response", "argument", "indicator"]),
        new("closed-shelters",
            Detention() with { ShelterOpenInPractice = InPractice.No }, Detention() with { ShelterFreeToLeave = LawSays.Provides,
                ShelterOpenInPractice = InPractice.Yes },
            "national-legal-context/shelters-open-in-practice/not-in-practice", ["3.6/risk/5", "3.4/risk/13", "3.6/risk/3"],
                ["response", "argument", "indicator"]),
        new("corruption",
            Country() with { CorruptionScore = 20 }, Country() with { CorruptionScore = 80 },
            "consequences/corruption", ["3.4/risk/4"], ["response", "argument", "indicator"]),
        new("few-women-officers",
            Country() with { StaffComposition = StaffComposition.None }, Country() with { StaffComposition = StaffComposition.Adequate },
            "consequences/few-women-officers", ["3.4/risk/16"], ["argument", "indicator"]),
        new("defence-not-trained",
            Country() with { DefenceTrained = InPractice.No }, Country() with { DefenceTrained = InPractice.Yes },
            "consequences/defence-not-trained", ["3.4/risk/5"], ["response", "argument", "indicator"]),
        new("conflict",
            Country() with { Conflict = Answer.Yes }, Country() with { Conflict = Answer.No },
            "consequences/conflict", ["3.2/risk/11", "3.4/risk/19", "3.5/risk/7", "3.6/risk/12"], ["response", "argument", "indicator"]),
        new("workers-bound",
            Law() with { WorkersMayChangeEmployer = LawSays.ProvidesOtherwise }, Law() with { WorkersMayChangeEmployer = LawSays.Provides },
            "national-legal-context/workers-tied-to-employer", ["3.2/risk/5"], ["argument", "indicator"]),
        new("informal-work-left-out",
            Law() with { ReachesInformalWork = Answer.No }, Law() with { ReachesInformalWork = Answer.Yes },
            "national-legal-context/informal-work-not-reached", [], ["no-risk-printed", "argument", "indicator"]),
        new("marriage-law",
            Law() with { MarriageAge = MarriageAge.None },
            Law() with
            {
                ConsentToMarriage = LawSays.Provides,
                SpousesEqual = LawSays.Provides,
                MarriageAge = MarriageAge.Eighteen,
                ForcedMarriageBarred = LawSays.Provides,
                TemporaryMarriageBarred = Answer.Yes,
            },
            "national-legal-context/child-marriage-valid", ["3.4/risk/17"], ["argument", "indicator"]),
        new("aggravation-missing",
            Law() with { AggravatedForDanger = Answer.No },
                Law() with { AggravatedForDanger = Answer.Yes, AggravatedForDegradingTreatment = Answer.Yes },
            "national-legal-context/danger-does-not-aggravate", [], ["no-risk-printed", "argument", "indicator"]),
        new("ngos-hindered",
            Country() with { NgosFree = InPractice.InPart }, Country() with { NgosFree = InPractice.Yes },
            "consequences/ngos-hindered", ["3.6/risk/4"], ["argument", "indicator"]),
        new("rights-institution-not-accredited",
            Country() with { RightsInstitution = RightsInstitution.NotAccredited },
                Country() with { RightsInstitution = RightsInstitution.Accredited },
            "consequences/rights-institution-not-accredited", [], ["no-risk-printed", "argument", "indicator"]),
        new("services-missing",
            Country() with { ServicesAvailable = InPractice.No }, Country() with { ServicesAvailable = InPractice.Yes },
            "consequences/services-missing", ["3.4/risk/18", "3.6/risk/2"], ["argument", "indicator"]),
        new("data-gathered-unlawfully",
            Country() with { DataGatheredLawfully = InPractice.InPart }, Country() with { DataGatheredLawfully = InPractice.Yes },
            "consequences/data-gathered-unlawfully", ["3.2/risk/2"], ["argument", "indicator"]),
        new("help-without-consent",
            Victims("NoForcedTestingInPractice=InPart"),
            Victims("NoForcedTesting=Provides NoForcedTestingInPractice=Yes NoForcedTreatment=Provides NoForcedTreatmentInPractice=Yes"),
            "national-legal-context/victims-and-witnesses/forced-testing/in-part-in-practice", ["3.6/risk/6"], ["argument", "indicator"]),
        new("help-for-cooperation",
            Victims("HelpWithoutCooperation=ProvidesOtherwise"),
            Victims("HelpWithoutCooperation=Provides HelpWithoutCooperationInPractice=Yes"),
            "national-legal-context/victims-and-witnesses/help-without-cooperation/contrary-law", ["3.6/risk/8"], ["response", "argument",
                "indicator"]),
        new("needs-overlooked",
            Victims("SpecialNeedsOfVictims=Silent"),
            Victims("AgeOfVictims=Provides GenderOfVictims=Provides SpecialNeedsOfVictims=Provides"),
            "national-legal-context/victims-and-witnesses/special-needs-of-victims/silent-law", ["3.6/risk/7"], ["argument", "indicator"]),
        new("best-interests-not-first",
            Law() with { BestInterests = LawSays.Silent },
            Law() with { BestInterests = LawSays.Provides },
            "national-legal-context/best-interests-not-secured", ["3.6/risk/7"], ["argument", "indicator"]),
        new("asylum-out-of-reach",
            Return("AsylumInformation=Silent"),
            Return("AsylumAccess=Provides AsylumInformation=Provides"),
            "national-legal-context/information-on-asylum/silent-law", ["3.6/risk/9", "3.2/risk/4"], ["argument", "indicator"]),
        new("exit-bans",
            Return("WomenFreeToLeave=ProvidesInPart"),
            Return("WomenFreeToLeave=Provides GroupsFreeToLeave=Provides"),
            "national-legal-context/exit-bans-on-women/in-part", ["3.2/risk/4", "3.2/risk/5"], ["argument", "indicator"]),
        new("migrants-prosecuted-for-entry",
            Law() with { ProsecutedForIllegalEntry = InPractice.Yes },
            Law() with { ProsecutedForIllegalEntry = InPractice.No },
            "national-legal-context/migrants-prosecuted-for-entry", ["3.4/risk/11"], ["argument", "indicator"]),
        new("special-techniques",
            Return("TechniquesSpareLife=Silent"),
            Return("TechniquesRestOnLaw=Provides TechniquesLawPrecise=Provides TechniquesProportionate=Provides "
                + "TechniquesSafeguarded=Provides TechniquesSpareLife=Provides"),
            "national-legal-context/special-techniques-and-danger-to-life/silent-law", ["3.4/risk/12"], ["argument", "indicator"]),
        new("groups-left-out",
            Group("Group=Migrants Right=AnyOther HasSameRights=No HasReasonableGround=No"),
            Group("Group=Migrants HasSameRights=Yes"),
            "national-legal-context/group-left-out", ["3.3/risk/1", "3.2/risk/6"], ["argument", "indicator"]),
        new("women-or-minorities-left-out",
            Group("Group=Women HasSameRights=No HasReasonableGround=No"),
            Group("Group=Women HasSameRights=Yes"),
            "national-legal-context/women-left-out", ["3.3/risk/1"], ["argument", "indicator"]),
        new("trafficking-not-defined",
            Law() with { TraffickingDefined = Answer.No },
            Law() with { TraffickingDefined = Answer.Yes },
            "national-legal-context/trafficking-not-defined", ["3.3/risk/2"], ["argument", "indicator"]),
        new("smuggling-not-defined",
            Law() with { SmugglingDefined = Answer.No },
            Law() with { SmugglingDefined = Answer.Yes },
            "national-legal-context/smuggling-not-defined", ["3.4/risk/8"], ["argument", "indicator"]),
        new("fair-trial-denied",
            FairTrial("FairHearing=ProvidesOtherwise"),
            FairTrial(AllFair),
            "national-legal-context/fair-trial/fair-hearing/contrary-law", ["3.3/risk/2"], ["argument", "indicator"]),
        new("corporal-punishment",
            Sentences("CorporalPunishmentBarred=ProvidesInPart"),
            Sentences("CorporalPunishmentBarred=Provides"),
            "national-legal-context/corporal-punishment/in-part", ["3.3/risk/1", "3.3/risk/7"], ["argument", "indicator"]),
        new("sentences-out-of-proportion",
            Sentences("SentencesFitInPractice=No"),
            Sentences("SentencesFitInPractice=Yes"),
            "national-legal-context/sentences-in-proportion-in-practice/not-in-practice", ["3.4/risk/7"], ["argument", "indicator"]),
        new("prisons-fall-short",
            Sentences("HygieneForWomen=No"),
            Sentences("PrisonsHumane=Yes PrisonersSupplied=Yes MaternityCare=Yes HygieneForWomen=Yes"),
            "national-legal-context/hygiene-of-women-prisoners-in-practice/not-in-practice", ["3.4/risk/14", "3.4/risk/6"], ["response",
                "argument", "indicator"]),

        // Gaps from which no chain leads on.
        new("consent-as-a-defence",
            Law() with { ConsentIrrelevant = Answer.No }, Law() with { ConsentIrrelevant = Answer.Yes },
            "national-legal-context/consent-is-a-defence", [], ["no-risk-printed"]),
        new("means-asked-for-children",
            Law() with { NoMeansForChildren = Answer.No }, Law() with { NoMeansForChildren = Answer.Yes },
            "national-legal-context/means-asked-for-children", [], ["no-risk-printed"]),
        new("unequal-pay",
            Law() with { EqualPay = LawSays.ProvidesInPart }, Law() with { EqualPay = LawSays.Provides },
            "national-legal-context/equal-pay-in-part", [], ["no-risk-printed", "indicator"]),
        new("law-on-rape",
            Law() with { MaritalRape = Answer.No },
            Law() with { RapeOfAnyGender = Answer.Yes, MaritalRape = Answer.Yes, ReleasedByMarriage = Answer.No },
            "national-legal-context/marital-rape-not-covered", [], ["no-risk-printed", "indicator"]),
    ];

    /// <summary>The name under which a risk stands in the ids of rules.</summary>
    public static string NameOf(string risk) => $"{Spelling.Kebab(RiskTable.Find(risk)!.Area.ToString())}-{RiskTable.Find(risk)!.Number}";

    /// <summary>The name of the chain.</summary>
    public override string ToString() => Id;

    private static NationalLaw Law() => new() { Id = "law" };

    private static PunishmentLaw Punishment() => new() { Id = "punishment" };

    private static DetentionLaw Detention() => new() { Id = "detention" };

    private static VictimsAndWitnessesLaw Victims(string answers) => LawTable.Fact<VictimsAndWitnessesLaw>(answers);

    private static ReturnLaw Return(string answers) => LawTable.Fact<ReturnLaw>(answers);

    private static GroupBeforeTheLaw Group(string answers) => LawTable.Fact<GroupBeforeTheLaw>(answers);

    private static PunishmentLaw Sentences(string answers) => LawTable.Fact<PunishmentLaw>(answers);

    private static FairTrialLaw FairTrial(string answers) => LawTable.Fact<FairTrialLaw>(answers);

    private static string AllFair => string.Join(' ', typeof(FairTrialLaw).GetProperties()
        .Select(property => property.PropertyType == typeof(Judgement<LawSays>) ? $"{property.Name}=Provides"
            : property.PropertyType == typeof(Judgement<InPractice>) ? $"{property.Name}=Yes" : "").Where(answer => answer.Length > 0));

    private static CountryProfile Country() => new() { Id = "country" };
}
