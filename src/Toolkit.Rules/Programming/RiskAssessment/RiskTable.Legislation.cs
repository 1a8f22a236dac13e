namespace Toolkit.Rules.Programming.RiskAssessment;

/// <content>Tool 3.3, legislative assistance.</content>
public static partial class RiskTable
{
    private static (string Text, string Mitigation, string[] Related, string? Remark)[] Legislation =>
    [
        ("A law drafted with UNODC's help is applied with discrimination, for instance against migrants or women, or against human "
            + "rights, for instance with corporal punishment.",
            "Disengage, or stay engaged while insisting on safeguards and doing positive work for human rights.",
            ["1.1", "1.9/death-penalty/1", "2.3/human-rights/2", "2.3/human-rights/4", "intro/response/undertakings",
                "intro/response/withdrawal"],
            "The print names women twice, so that a third group is lost. Disengagement is read with `intro/mitigation/3`, which rejects "
                + "it as an automatic answer."),
        ("Special laws on organised crime, on trafficking, smuggling or corruption, are misread and applied so that the right to a fair "
            + "trial suffers.",
            "See that the law defines its terms as international law does, with explanatory notes where needed; find the fair trial "
                + "guarantees of domestic law; develop legal tools that fit with them.",
            ["1.1", "1.8", "1.9", "1.8/fair-trial-right/3", "1.8/fair-trial/3", "2.3/criminalization/2"],
            "The printed reference leads to sentencing (1.9); by its content, prosecution and defence (1.8) is meant as well."),
        ("Trafficking law is applied so that victims are punished, also for what they did while they were exploited, and with "
            + "discrimination, for instance against migrant workers taken for victims.",
            "Explain that making some activities a crime weakens the response and violates the rights of those trafficked into them; "
                + "advocate an express non-punishment clause, or failing that duress or mitigation under general criminal law.",
            ["1.1", "1.3", "2.3/non-criminalization/1", "1.1/non-punishment/1", "1.1/non-punishment/5", "1.1/non-punishment/6",
                "3.7/legislation/2", "4.3.2/indicator/2.2/3"], null),
        ("Smuggling law is applied to people who act for humanitarian reasons.",
            "Insist that the offence asks for a financial or other material benefit, as article 3(a) of the Protocol does, or at the "
                + "least that acting without profit for humanitarian reasons is a defence.",
            ["1.1", "2.3/criminalization/9", "1.1/non-criminalization/6", "1.1/non-criminalization/7", "4.3.3/indicator/3.2/11"],
            "The print says `financial and material benefit`; article 3(a) of the Protocol says `or other`."),
        ("Smuggled migrants are punished as accomplices in their own smuggling, or for migration offences.",
            "Insist on article 5 of the Protocol, and explain that smuggled migrants may need protection and support to testify against "
                + "smugglers.",
            ["1.1", "2.3/non-criminalization/2", "1.1/non-criminalization/8", "3.7/legislation/2"], null),
        ("Victims of trafficking, or people vulnerable to it, are punished for unlawful activities or for leaving, entering or staying "
            + "irregularly.",
            "Insist that victims are not criminalised, and teach practitioners how doing so harms the prosecution of traffickers.",
            ["1.1", "1.1/non-punishment/2", "2.3/non-criminalization/1", "1.3/identification/7"], null),
        ("Rules on sentencing make it possible to sentence traffickers or smugglers to corporal punishment or to death.",
            "Tell the State what the death penalty does to cooperation with others, exchange of intelligence and extradition among it; "
                + "explain why UNODC can hardly support such a law, and that support may have to be withdrawn if the mandatory penalty "
                + "is neither annulled nor limited by safeguards.",
            ["1.9", "1.9/death-penalty/9", "1.9/death-penalty/11", "1.9/general/3", "4.3.2/indicator/2.2/5", "intro/response/withdrawal"],
                null),
    ];
}
