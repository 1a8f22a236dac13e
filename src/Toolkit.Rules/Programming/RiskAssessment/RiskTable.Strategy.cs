namespace Toolkit.Rules.Programming.RiskAssessment;

/// <content>Tool 3.2, strategy and policy.</content>
public static partial class RiskTable
{
    private static (string Text, string Mitigation, string[] Related, string? Remark)[] Strategy =>
    [
        ("Strategies and policies rest on weak evidence, or on none.",
            "Ask that every strategy names the evidence it relies on, and test whether that evidence holds.",
            ["1.7/data/1", "4.3.1/indicator/1.1/2"], null),
        ("Strategies and policies use data that was gathered against the rights of the people it describes.",
            "Promote lawful and ethical ways of research, and let the local ethics committee say what it must review.",
            ["1.7", "1.7/data/5", "1.7/privacy/0", "intro/limits/1", "3.7/data/3"], null),
        ("Politicised migration and smuggling lead to practices against rights: groups expelled without rescue or a chance to ask for "
            + "asylum, or detention with ill-treatment or death.",
            "Stay in contact with counterparts so that corrections are found; teach the duties under the Protocol, the law of the sea, "
                + "human rights and refugee law; draft with political care, and let no commitment be thinned out by softer words.",
            ["1.2", "1.4", "1.5", "1.5/preventing/1", "1.4/detention-som/2", "2.3/non-refoulement/2"], null),
        ("Measures against smuggling keep people from fleeing crisis, conflict or persecution, or push them onto routes where lives are "
            + "in danger.",
            "Build policy on research that looks at crises and persecution too, so that asylum seekers among smuggled migrants are "
                + "recognised; explain the right to leave, the right to seek asylum, and that the Protocol aims at organised crime for "
                + "profit and not at migration.",
            ["1.2", "1.2/movement/3", "3.7/prevention/1"],
            "The print says `project` where `profit` is meant. The right to seek asylum, for which it names the Refugee Convention and its "
                + "Protocol, stands in article 14(1) of the Universal Declaration."),
        ("Measures against trafficking or smuggling across borders discriminate and deepen inequality, as where young women may not "
            + "leave or men of some age get no visa.",
            "Argue for policies that do not discriminate, and show that discrimination feeds exploitation; help the State tell "
                + "discrimination from a difference that is justified.",
            ["1.2", "1.2/nondiscrimination/2", "intro/differential/1"], null),
        ("Where the rights of citizens are widely violated, the rights of non-citizens come last.",
            "Fit the strategy to the country's needs, teach that rights belong to everyone within its jurisdiction, and tie the "
                + "strategy to what the UN system does there for rights, development, migration and refugees.",
            ["intro/non-citizens/4", "2.3/human-rights/4", "3.1/item/19"], null),
        ("The planned work repeats what other organisations or existing arrangements already do.",
            "Plan, run and evaluate together with those who work in the field (IOM, UNHCR, UNICEF); take part in coordination; map "
                + "stakeholders when assessing needs.",
            ["3.1/item/19"], null),
        ("Working with private companies makes it harder for UNODC and the State to hold them to account for crime.",
            "Keep labour, civil and criminal matters apart, and sign nothing, such as a non-disclosure agreement, that would keep crime "
                + "from being reported.",
            ["1.2/demand/7", "1.3/identification/12"], null),
        ("Strategies and policies are evaluated without regard to human rights and gender equality.",
            "Point out methods that fall short, and encourage States to evaluate by human rights standards: with the people concerned "
                + "taking part and seeing the results.",
            ["4.2", "4.2/item/3", "4.2/item/7"], null),
        ("Migration policy ignores the demand for labour and the age of populations, so that people who help others move without profit "
            + "are treated as smugglers.",
            "Show States what policy can do about irregular migration.",
            ["1.1", "1.1/non-criminalization/6", "2.3/criminalization/9"],
                "The print says that people are criminalised `as smuggling`; smugglers are meant."),
        ("Strategies and policies have no answer to conflict and crisis.",
            "Have plans and coordination agreements in place before a conflict, and prepare for crisis together with those who would "
                + "act in it.",
            ["1.2", "1.3", "1.4", "1.3/conflict/1", "1.2/challenge/7", "part2/2"], null),
    ];
}
