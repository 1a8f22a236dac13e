namespace Toolkit.Rules.Programming.RiskAssessment;

/// <content>Tool 3.5, regional and trans-regional cooperation.</content>
public static partial class RiskTable
{
    private static (string Text, string Mitigation, string[] Related, string? Remark)[] Cooperation =>
    [
        ("National cooperation is too weak to carry cooperation in the region, and its mechanisms fail or harm rights and gender equality.",
            "Build national cooperation first, find whom regional cooperation needs, and have human rights actors among them.",
            ["2.4/profile/coordination"], null),
        ("Trafficking and smuggling are dealt with in forums on migration, so that trafficking inside a country is overlooked and "
            + "smuggling is no longer seen as crime that asks for an answer based on rights and gender.",
            "Give guidance on how trafficking, smuggling and migration relate, and insist that human rights come first in every "
                + "arrangement.",
            ["3.2/risk/3"], null),
        ("Agreements on trafficking and smuggling are used for something else, such as control of migration, or to get round duties "
            + "under international law, as in interceptions at sea.",
            "Help States know their duties in each zone and beyond their borders, under custom and wherever they have effective control.",
            ["1.2/movement/4", "intro/savings-clause", "intro/together/6"], null),
        ("Joint operations use techniques that violate the rights of suspects, victims or witnesses.",
            "Encourage States to write international norms and good practice into arrangements for joint operations.",
            ["1.6", "1.6/general/3"], null),
        ("Mutual legal assistance and extradition lead to violations, such as extradition to a place where the death penalty threatens.",
            "Insist on guarantees in whatever UNODC supports, above all that nobody is extradited to face death for trafficking or "
                + "smuggling; explain that the death penalty impedes cooperation.",
            ["1.5", "1.9", "1.9/death-penalty/10", "1.5/nonrefoulement/3"],
            "The print refers to no tool of part 1; by its content, sentencing (1.9) and return (1.5) are meant."),
        ("Returns under an agreement violate rights: they lack dignity or regard for gender, breach non-refoulement, or end where "
            + "people are vulnerable or at risk.",
            "See that agreements on return uphold non-refoulement expressly; insist that return is safe, dignified and fit for age and "
                + "gender; make social inclusion a part of every return.",
            ["1.5", "1.5/carrying-out/1", "1.5/carrying-out/7", "2.3/non-refoulement/1", "3.7/return/1"], null),
        ("The outbreak of conflict and the arrival of new actors upset agreements.",
            "Find the new actors in the conflict and engage with them; spread partnerships over State, non-State and private actors, so "
                + "that they hold.",
            ["1.2/challenge/7"], null),
    ];
}
