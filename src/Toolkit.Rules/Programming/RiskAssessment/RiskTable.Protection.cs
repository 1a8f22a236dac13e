namespace Toolkit.Rules.Programming.RiskAssessment;

/// <content>Tool 3.6, protection and assistance.</content>
public static partial class RiskTable
{
    private static (string Text, string Mitigation, string[] Related, string? Remark)[] Protection =>
    [
        ("Victims of trafficking are not recognised as such, and so are neither protected nor assisted.",
            "Promote a presumption in screening: whoever may be a victim is treated as one until that is settled.",
            ["1.3", "1.3/identification/2", "1.3/identification/4", "4.3.5/indicator/5.1/3"], null),
        ("There are no services to which victims and smuggled migrants in need can be referred once they are identified.",
            "Build local capacity to assist, also by what costs little, such as interviews that suit victims and children and take "
                + "account of trauma and gender.",
            ["1.3", "1.4", "3.4/risk/18", "1.6/interview/trauma/1"], null),
        ("Victims do not want the services that are offered, or keep away from the authorities.",
            "Find and remove what keeps them away: services that meet needs, compensation, officials who listen to groups of victims, "
                + "special measures for children; and an end to forced return and to detention in shelters, and protection from stigma "
                + "and revenge.",
            ["1.4", "1.3/identification/14", "1.4/detention-victims/4", "3.7/protection/2"], null),
        ("Obstacles to NGOs and civil society in the country limit what they can do to protect and assist.",
            "Show counterparts that protection and assistance depend on civil society, and that successful prosecutions do as well.",
            ["1.4", "2.4/profile/ngos-tip", "4.3.5/indicator/5.2/6"], null),
        ("Measures of protection discriminate, as where women and girls above all are held in shelters.",
            "Argue for responses that treat all genders as equals and for differences only where they are justified; see that kinds of "
                + "trafficking that strike one gender or children with special severity are recognised as persecution because of gender.",
            ["1.4", "1.4/detention-victims/gender", "1.5/nonrefoulement/5", "intro/gender/nondiscrimination/1", "intro/differential/1",
                "3.7/protection/4"], null),
        ("People are protected and assisted without informed consent, with tests or physical examinations forced on them.",
            "Train in rights and gender those who assist, and those who collect evidence.",
            ["1.4", "1.4/assistance/2", "1.4/assistance/3", "1.6/interview/consent"], null),
        ("Protection and assistance do not fit the person: they overlook vulnerability and gender, or the best interests of a child do "
            + "not come first.",
            "Train in rights and gender those who protect and assist.",
            ["1.4", "1.4/general/1", "1.4/children/1"], null),
        ("Protection and assistance depend on cooperation with criminal justice, or on a charge of trafficking.",
            "Make good practice known: reflection periods, help whether or not a person cooperates, identification whether or not there "
                + "is a charge, privacy, and better practice in court.",
            ["1.4", "1.4/assistance/5", "1.5/carrying-out/9", "4.3.5/indicator/5.2/2"], null),
        ("Asylum seekers who are identified as victims or as smuggled migrants cannot get into the asylum procedure.",
            "Link identification with asylum in both directions; see that refusing to cooperate does no harm to a claim; ask about "
                + "persecution with regard to gender.",
            ["1.3", "1.5", "1.5/nonrefoulement/7", "1.4/specialized/2", "1.3/screening/1"],
            "The print refers to no tool of part 1; by its content, identification (1.3) and return (1.5) are meant."),
        ("Children among victims and smuggled migrants are not recognised as children and are treated as adults.",
            "Promote a presumption: whoever appears to be a child is treated as one until the contrary is shown; help States identify "
                + "child victims fast.",
            ["1.3", "1.3/children/3"], null),
        ("Donors or groups with a religious or other agenda bring assistance that harms rights, such as freedom of belief or access to "
            + "sexual and reproductive health.",
            "Make clear to donors and partners that rights come first, for people of all genders and whatever their migration status, "
                + "work or unlawful acts while exploited.",
            ["1.4/assistance/7", "3.7/protection/5"], null),
        ("Conflict or another crisis leaves the State less able to identify and assist people.",
            "Fit identification to conflict; map which services still work, those outside the State included; find other ways of "
                + "referral and strengthen those who provide them.",
            ["1.3", "1.3/conflict/3"], null),
    ];
}
