namespace Toolkit.Rules.Programming.RiskAssessment;

/// <content>Tool 3.4, criminal justice capacity building.</content>
public static partial class RiskTable
{
    private static (string Text, string Mitigation, string[] Related, string? Remark)[] CriminalJustice =>
    [
        ("The criminal justice system is too weak to carry a response that respects rights and gender equality.",
            "Make capacity building a part of the reform of the whole system, with human rights and gender equality at its core.",
            ["2.4", "2.4/question/resources"], null),
        ("Officials change posts so often that what they learned about rights and gender is lost.",
            "Choose with counterparts whom to train, from those likely to stay two to three years at least; build rights training into "
                + "local academies and wider programmes.",
            ["4.3.3/indicator/3.2/3"], null),
        ("Training on rights and gender changes nothing at work: participants lack what they need to know, materials do not fit, "
            + "systems have gaps, or means are missing.",
            "Place every course, and choose participants, within a realistic long-term strategy agreed with counterparts; gather "
                + "feedback regularly and adjust.",
            ["2.4/question/resources", "4.3.3/indicator/3.1/1", "4.3.3/indicator/3.2/1"], null),
        ("Corruption undermines a response that is based on human rights.",
            "Work with anti-corruption experts, so that activities reckon with complicity: how likely it is, what it would do, and how "
                + "to reduce both.",
            ["2.1/profile/corruption", "1.2/challenge/3", "4.3.3/indicator/3.2/10"], null),
        ("More capacity to prosecute leads to prosecutions that do not respect rights, a fair trial for suspects among them.",
            "Give guidance on rights, fair trial included, in all capacity building; give the training of defence lawyers the same rank "
                + "as that of prosecutors; tie the work to wider reform of justice.",
            ["1.8", "1.8/fair-trial-right/4", "3.7/prosecution/2", "intro/response/complementary", "4.3.3/indicator/3.2/8"], null),
        ("More convictions worsen, or bring about, bad treatment of prisoners.",
            "Tie the work to wider reform of justice, give guidance on rights in all capacity building, and train defence lawyers along "
                + "with prosecutors.",
            ["1.9", "1.9/prison/6", "1.8/quality/2"], null),
        ("More investigations and prosecutions fall, out of proportion, on low-level members of criminal networks.",
            "Read the Protocols through the Convention and its aim at organised crime; measure success by the quality of prosecutions "
                + "and not by rates of conviction; help counterparts rank cases by what they are worth; consider procedures for plea "
                + "bargaining.",
            ["1.6", "1.8", "1.9", "1.9/general/5", "1.2/vulnerability/2", "1.8/quality/1"], null),
        ("More cases bring wrong charges: helping irregular migration is charged as smuggling or trafficking, abuse of workers as "
            + "trafficking.",
            "Teach the lines between trafficking for forced labour and labour that is exploitative, and between smuggling and helping "
                + "irregular migration; tie the work to the wider justice response.",
            ["1.6", "1.8", "1.9", "2.3/criminalization/9", "1.3/identification/12"], null),
        ("Awareness of trafficking and smuggling leads to action that does not tell trafficked or smuggled people from others who "
            + "migrate, so that duties to some of them are not met.",
            "Teach how trafficking, smuggling and other phenomena differ, and what is owed to everyone whom the authorities meet.",
            ["1.3", "1.3/identification/12", "3.8/item/1"], null),
        ("Better skills to find trafficking lead to raids, rescues and crackdowns at work places that violate rights.",
            "Insist in every activity that the response is based on rights, and that victims are identified, protected and assisted "
                + "with their full and informed consent.",
            ["1.3", "1.3/identification/6", "1.4/assistance/2"], null),
        ("Better skills to find smuggling turn against migrants and migration.",
            "Make clear that smugglers are the target and migrants are not; insist on migrants' rights whatever their status, and on "
                + "legal ways to migrate as an answer to smuggling.",
            ["1.3", "1.1/non-criminalization/8"], null),
        ("Special investigative techniques, used more often, violate human rights.",
            "Teach the risks and duties that come with such techniques: privacy under surveillance and wiretapping, the right to life "
                + "in controlled deliveries, and others.",
            ["1.6", "1.6/standard/8", "1.6/general/3", "3.7/investigation/2"], null),
        ("Taking part in proceedings against traffickers harms victims, in their human rights or because of gender.",
            "See that taking part neither keeps victims in shelters for long or without end, nor delays their return, nor violates "
                + "their rights as witnesses, and that proceedings suit children; inform them in ways they understand; think of "
                + "advocates for victims; let them attend and be heard.",
            ["1.8", "1.8/victims/8", "1.8/measures/1", "1.4/detention-victims/2c", "3.7/prosecution/1"], null),
        ("Convictions lead, directly or not, to conditions and treatment that violate rights.",
            "Make prison reform part of the wider effort, by the UN rules on prisoners, on detention, on measures without custody and "
                + "on women prisoners.",
            ["1.9", "1.9/prison/6", "1.9/women/1"], null),
        ("Better capacity to prosecute serious crime leads to death sentences for traffickers or smugglers.",
            "Insist on safeguards and find what the State may agree to: no mandatory penalty, none for children, fewer crimes that "
                + "carry it; tell it what the penalty does to extradition; with donors and the country team, say how hard it makes "
                + "support, and promote the second optional protocol to the ICCPR.",
            ["1.9", "1.9/death-penalty/9", "1.9/death-penalty/11", "2.2/instrument/iccpr-op2"], null),
        ("Gender bias, stereotypes and too few officers of different genders keep law enforcement from recognising women and men as "
            + "victims or as perpetrators.",
            "Take gender into account in all capacity building.",
            ["1.3", "2.4/question/staff-gender", "1.3/gender/2", "3.7/identification/1"], null),
        ("Society tolerates practices, seen as custom, that can end in trafficking, and enforcement fails for that reason.",
            "Work with groups that shape norms, and make known how such practices lead to trafficking.",
            ["1.8/barrier/family-pressure", "1.1/stereotype/implementation/b", "3.8"], null),
        ("There are no services to which officials can refer trafficked people and migrants who need protection.",
            "Advocate more means for the support of victims, together with other organisations.",
            ["1.4", "1.3/identification/3", "3.7/protection/1", "3.6/risk/2"], null),
        ("Conflict undermines a response that is based on human rights.",
            "Work with humanitarian actors on what conflict does to trafficking and smuggling, so that activities withstand it; have "
                + "evidence collected in conflict, so that serious crimes can be tried later.",
            ["1.2", "1.2/challenge/7", "3.7/investigation/5"], null),
    ];
}
