using Toolkit.Rules.Tests.LawAndPractice;
using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.LawAndPractice;
using Toolkit.Rules.Situation.NationalLegalContext;

namespace Toolkit.Rules.Tests.Situation.NationalLegalContext;

/// <summary>
/// Section A of the legal tables, written from them and not from the rules: answers, rule, weight where all or nothing binds.
/// </summary>
public sealed class NationalLawTests
{
    private const string Table = """
        TraffickingOffence=NotAnOffence                       | trafficking-is-no-offence                  | breach                                          | recommended
        TraffickingOffence=CoveredInPart                      | trafficking-offence-incomplete             | breach                                          | recommended
        TraffickingDefined=No                                 | trafficking-not-defined                    | recommended                                     | recommended
        CoversEveryGender=No                                  | victims-of-a-gender-left-out               | breach                                          | recommended
        ReachesSexualExploitation=No                          | sexual-exploitation-not-reached            | breach                                          | recommended
        ReachesForcedLabour=No                                | forced-labour-not-reached                  | breach                                          | recommended
        ReachesSlavery=No                                     | slavery-not-reached                        | breach | recommended
        EnslavementOffence=No | enslavement-is-no-offence | breach | recommended
        ReachesServitude=No                                   | servitude-not-reached                      | breach                                          | recommended
        ReachesOrganRemoval=No                                | organ-removal-not-reached                  | breach                                          | recommended
        ReachesOtherForms=No                                  | no-further-forms-of-exploitation           | information                                     | information
        ConsentIrrelevant=No                                  | consent-is-a-defence                       | breach                                          | recommended
        NoMeansForChildren=No                                 | means-asked-for-children                   | breach                                          | recommended
        ChildBelowAge=17                                      | childhood-ends-before-18                   | breach                                          | recommended
        ChildBelowAge=18                                      | childhood-ends-before-18                   | clear                                           | clear
        SmugglingOffence=NotAnOffence                         | smuggling-is-no-offence                    | breach                                          | recommended
        SmugglingOffence=CoveredInPart                        | smuggling-offence-incomplete               | breach                                          | recommended
        SmugglingDefined=No | smuggling-not-defined | recommended | recommended
        SmugglingNeedsBenefit=No HumanitarianExemption=Yes    | smuggling-without-benefit                  | recommended                                     | recommended
        SmugglingNeedsBenefit=No HumanitarianExemption=Yes    | helpers-can-be-punished                    | clear                                           | clear
        SmugglingNeedsBenefit=No HumanitarianExemption=No     | helpers-can-be-punished                    | at-odds                                         | recommended
        SmugglingNeedsBenefit=Yes HumanitarianExemption=No    | helpers-can-be-punished                    | clear                                           | clear
        HelpProsecuted=InPart                                 | help-is-prosecuted                         | at-odds                                         | recommended
        HelpProsecuted=Yes                                    | help-is-prosecuted                         | at-odds                                         | recommended
        LeftWithoutRescue=Yes                                 | left-without-rescue                        | breach                                          | recommended
        AggravatedForDanger=No                                | danger-does-not-aggravate                  | breach                                          | recommended
        AggravatedForDegradingTreatment=No                    | degrading-treatment-does-not-aggravate     | breach                                          | recommended
        NonPunishment=None                                    | victims-cannot-be-spared                   | breach                                          | recommended
        NonPunishment=PowerToSpareOnly                        | victims-not-spared-by-law                  | shortfall; at-odds for women and girls          | recommended
        NonPunishment=InPolicyOnly                            | victims-not-spared-by-law                  | shortfall; at-odds for women and girls          | recommended
        NonPunishment=InLawForSomeActs                        | victims-not-spared-by-law                  | shortfall; at-odds for women and girls          | recommended
        NonPunishment=InLaw                                   | victims-not-spared-by-law                  | clear                                           | clear
        VictimsSpared=InPart                                  | victims-punished-in-practice               | recommended; at-odds for women and girls        | recommended
        MigrantsFreeOfLiability=ProvidesOtherwise             | migrants-liable-for-being-smuggled         | breach                                          | recommended
        MigrantsFreeOfLiability=ProvidesInPart | migrants-exempted-in-part | recommended | recommended
        MigrantsFreeOfLiability=Silent                      | migrants-not-exempted                      | recommended                                     | recommended
        ProsecutedForBeingSmuggled=Yes                        | migrants-prosecuted-for-being-smuggled     | at-odds                                         | recommended
        ProsecutedForIllegalEntry=Yes                         | migrants-prosecuted-for-entry              | recommended; at-odds for migrant workers and their families; at-odds for children | recommended
        ProsecutedForIllegalEntry=Yes RefugeesMeetConditions=Yes | refugees-punished-for-entry             | recommended; breach for refugees                | recommended
        ProsecutedForIllegalEntry=Yes RefugeesMeetConditions=No  | refugees-punished-for-entry             | clear                                           | clear
        EnablingLawNeeded=Yes EnablingLawMade=No              | treaties-not-usable-in-court               | shortfall | recommended
        EnablingLawNeeded=Yes EnablingLawMade=No OtherLawProtects=No | treaty-rights-in-no-law | at-odds | recommended
        EnablingLawNeeded=Yes EnablingLawMade=No OtherLawProtects=Yes | treaty-rights-in-no-law | clear | clear
        EnablingLawNeeded=Yes EnablingLawMade=InPart          | treaties-usable-in-part                    | recommended                                     | recommended
        EnablingLawNeeded=No EnablingLawMade=No               | treaties-not-usable-in-court               | clear                                           | clear
        EqualityGuaranteed=Silent                           | equality-not-guaranteed                    | breach                                          | recommended
        EqualityGuaranteed=ProvidesOtherwise | equality-denied | breach | recommended
        EqualityGuaranteed=ProvidesInPart                     | equality-guaranteed-in-part                | shortfall                                       | recommended
        LegalSystem=CommonLaw CaseLawSearched=No              | case-law-not-searched                      | information                                     | information
        LegalSystem=CommonLaw CaseLawFound=Limits             | case-law-limits-rights                     | recommended                                     | recommended
        LegalSystem=CommonLaw CaseLawFound=NoneThatLimits     | case-law-limits-rights                     | clear                                           | clear
        LegalSystem=Other CaseLawFound=Limits                 | case-law-limits-rights                     | clear                                           | clear
        EqualPay=ProvidesOtherwise                            | no-equal-pay                               | breach                                          | recommended
        EqualPay=ProvidesInPart                               | equal-pay-in-part                          | shortfall                                       | recommended
        WorkersMayChangeEmployer=ProvidesOtherwise            | workers-tied-to-employer                   | recommended; shortfall for migrant workers      | recommended
        WorkersMayChangeEmployer=Silent                     | change-of-employer-not-secured             | recommended                                     | recommended
        TieCompelsWork=Yes                                    | tie-to-employer-compels-work               | recommended; breach for forced labour           | recommended
        ReachesInformalWork=No                                | informal-work-not-reached                  | breach                                          | recommended
        BestInterests=ProvidesOtherwise                       | best-interests-denied                      | breach                                          | recommended
        BestInterests=Silent                                | best-interests-not-secured                 | at-odds                                         | recommended
        ConsentToMarriage=ProvidesOtherwise                   | marriage-without-consent                   | breach                                          | recommended
        ConsentToMarriage=Silent                            | consent-to-marriage-not-secured            | shortfall                                       | recommended
        SpousesEqual=ProvidesOtherwise                        | spouses-unequal                            | breach                                          | recommended
        SpousesEqual=ProvidesInPart                           | equality-of-spouses-not-secured            | shortfall                                       | recommended
        MarriageAge=None                                      | child-marriage-valid                       | at-odds; breach for girls | recommended
        MarriageAge=EighteenWithExceptions                    | marriage-below-18                          | at-odds                                         | recommended
        MarriageAge=BelowEighteen                             | marriage-below-18                          | at-odds                                         | recommended
        MarriageAge=Eighteen                                  | marriage-below-18                          | clear                                           | clear
        ForcedMarriageBarred=ProvidesOtherwise | forced-marriage-allowed | breach | recommended; breach for servile marriage
        ForcedMarriageBarred=Silent | forced-marriage-not-barred | shortfall | recommended
        ForcedMarriageBarred=ProvidesInPart | forced-marriage-barred-in-part | breach | recommended; breach for servile marriage
        TemporaryMarriageBarred=No                            | temporary-marriage-not-barred              | recommended | recommended
        RapeOfAnyGender=No                                    | rape-of-some-not-covered                   | at-odds; breach for children                    | recommended
        MaritalRape=No                                        | marital-rape-not-covered                   | at-odds                                         | recommended
        ReleasedByMarriage=Yes                                | released-by-marrying-the-victim            | at-odds; breach for women                       | recommended
        ChildDetention=Allowed                                | children-may-be-detained                   | breach                                          | recommended; breach for arbitrary detention
        ChildDetention=LastResortOnly | children-detained-as-last-resort | at-odds | recommended
        ChildDetention=Silent | detention-of-children-not-barred | shortfall | recommended
        NonRefoulementInLaw=ExcludesSome                      | non-refoulement-leaves-people-out          | breach                                          | breach
        NonRefoulementInLaw=Silent EnablingLawNeeded=No       | non-refoulement-not-in-law                 | recommended                                     | recommended
        NonRefoulementInLaw=Silent EnablingLawNeeded=Yes EnablingLawMade=No | non-refoulement-not-usable-in-court | at-odds | recommended
        NonRefoulementInLaw=Silent EnablingLawNeeded=Yes EnablingLawMade=InPart | non-refoulement-not-usable-in-court | at-odds | recommended
        NonRefoulementInLaw=Silent EnablingLawNeeded=Yes EnablingLawMade=Yes | non-refoulement-not-usable-in-court | clear | clear
        NonRefoulementInLaw=Explicit NonRefoulementApplied=InPart | non-refoulement-not-applied            | breach                                          | breach
        NonRefoulementRespected=No                            | non-refoulement-not-respected              | breach                                          | breach
        NonRefoulementRespected=InPart                        | non-refoulement-not-respected              | breach                                          | breach
        NonRefoulementInLaw=Silent NonRefoulementRespected=Yes | non-refoulement-practice-without-law      | information                                     | information
        """;

    private const string Groups = """
        Group=Men HasSameRights=No HasReasonableGround=No Right=AnyOther | group-left-out | breach | recommended
        Group=Women HasSameRights=No HasReasonableGround=No Right=AnyOther | women-left-out | breach | recommended
        Group=Women HasSameRights=No HasReasonableGround=Yes Right=AnyOther | women-left-out | clear | clear
        Group=Women HasSameRights=No HasReasonableGround=Yes Right=AnyOther | group-left-out-on-a-ground | information | information
        Group=RacialOrEthnicGroup HasSameRights=No HasReasonableGround=Yes | group-left-out-on-a-ground | information | information
        Group=Migrants HasSameRights=No HasReasonableGround=No Right=PublicAffairs | group-left-out | clear | clear
        Group=IrregularMigrants HasSameRights=No HasReasonableGround=No Right=ExpulsionProcedure | group-left-out | clear | clear
        Group=Migrants HasSameRights=No HasReasonableGround=No Right=ExpulsionProcedure | group-left-out | breach | recommended
        Group=Women HasSameRights=No HasReasonableGround=No Right=PublicAffairs | women-left-out | breach | recommended
        Group=IrregularMigrants HasSameRights=No HasReasonableGround=No Right=EconomicRight DevelopingCountry=Yes DueRegardToRights=Yes | group-left-out | clear | clear
        Group=IrregularMigrants HasSameRights=No HasReasonableGround=No Right=EconomicRight DevelopingCountry=Yes DueRegardToRights=No | group-left-out | breach | recommended
        Group=IrregularMigrants HasSameRights=No HasReasonableGround=No Right=EconomicRight DevelopingCountry=Yes | group-left-out | breach | recommended
        Group=IrregularMigrants HasSameRights=No HasReasonableGround=No Right=EconomicRight DevelopingCountry=No DueRegardToRights=Yes | group-left-out | breach | recommended
        Group=IrregularMigrants HasSameRights=No HasReasonableGround=No Right=EconomicRight DueRegardToRights=Yes | group-left-out | breach | recommended
        Group=IrregularMigrants HasSameRights=No HasReasonableGround=No Right=EconomicRight | group-left-out | breach | recommended
        Group=RacialOrEthnicGroup HasSameRights=No HasReasonableGround=No | racial-or-ethnic-group-left-out | breach | recommended; breach for systematic racial discrimination
        Group=PersonsWithDisabilities HasSameRights=No HasReasonableGround=No | group-left-out | breach | recommended
        Group=StatelessPersons HasSameRights=No HasReasonableGround=No | group-left-out | breach | recommended
        Group=Refugees HasSameRights=No HasReasonableGround=No | group-left-out | breach | recommended
        Group=Lgbtqi HasSameRights=No HasReasonableGround=No | lgbtqi-people-left-out | at-odds | recommended
        """;

    private const string Areas = """
        HasSafeguards=No | no-safeguards-in-a-class-of-law | shortfall | recommended
        HasRemedy=No     | no-remedy-in-a-class-of-law     | breach    | recommended
        """;

    public static TheoryData<string, string, string, string> Rows => Read(Table);

    public static TheoryData<string, string, string, string> GroupRows => Read(Groups);

    public static TheoryData<string, string, string, string> AreaRows => Read(Areas);

    [Theory, MemberData(nameof(Rows))]
    public void Law_weighs_as_the_table_says(string answers, string rule, string bound, string free) => Weighs<NationalLaw>(answers, rule,
        bound, free);

    [Theory, MemberData(nameof(GroupRows))]
    public void Groups_weigh_as_the_table_says(string answers, string rule, string bound, string free) => Weighs<GroupBeforeTheLaw>(answers,
        rule, bound, free);

    [Theory, MemberData(nameof(AreaRows))]
    public void Classes_of_law_weigh_as_the_table_says(string answers, string rule, string bound,
        string free) => Weighs<SafeguardsInArea>(answers, rule, bound, free);

    /// <summary>
    /// What is claimed of a State that is bound by one instrument and no other, where the weight of all together hides it.
    /// </summary>
    [Theory]
    [InlineData("TIP", "TraffickingOffence=CoveredInPart", "trafficking-offence-incomplete", "breach")]
    [InlineData("CRC", "TraffickingOffence=NotAnOffence", "trafficking-is-no-offence", "recommended; breach for children")]
    [InlineData("CRC", "TraffickingOffence=CoveredInPart", "trafficking-offence-incomplete", "recommended; at-odds for children")]
    [InlineData("CRC", "NoMeansForChildren=No", "means-asked-for-children", "recommended; at-odds for sale of and traffic in children")]
    [InlineData("CRC-OPSC", "ChildBelowAge=16", "childhood-ends-before-18", "recommended; breach for sale of and traffic in children")]
    [InlineData("SUPP-SLAVERY", "ReachesSlavery=No", "slavery-not-reached", "recommended")]
    [InlineData("SUPP-SLAVERY", "TraffickingOffence=NotAnOffence", "trafficking-is-no-offence", "recommended")]
    [InlineData("SUPP-SLAVERY", "EnslavementOffence=No", "enslavement-is-no-offence", "breach")]
    [InlineData("ICCPR", "ReachesSlavery=No", "slavery-not-reached", "recommended; shortfall for slavery")]
    [InlineData("CRC-OPSC", "ReachesSexualExploitation=No", "sexual-exploitation-not-reached",
        "recommended; breach for sale of children for sexual exploitation; breach for procuring children for prostitution")]
    [InlineData("CEDAW", "ReachesSexualExploitation=No", "sexual-exploitation-not-reached", "recommended; at-odds for women")]
    [InlineData("CRC", "ReachesSexualExploitation=No", "sexual-exploitation-not-reached", "recommended; at-odds for children")]
    [InlineData("CRC-OPSC", "ReachesOrganRemoval=No", "organ-removal-not-reached",
        "recommended; breach for sale of children for their organs")]
    [InlineData("CRC-OPSC", "ReachesForcedLabour=No", "forced-labour-not-reached",
        "recommended; breach for sale of children for forced labour")]
    [InlineData("CEDAW", "MarriageAge=None", "child-marriage-valid", "recommended; breach for girls")]
    [InlineData("ICCPR", "ReachesServitude=No", "servitude-not-reached", "recommended; shortfall for servitude")]
    [InlineData("SOM", "SmugglingDefined=No", "smuggling-not-defined", "recommended")]
    [InlineData("SOM", "MigrantsFreeOfLiability=ProvidesOtherwise", "migrants-liable-for-being-smuggled", "breach")]
    [InlineData("SOM", "MigrantsFreeOfLiability=ProvidesInPart", "migrants-exempted-in-part", "recommended")]
    [InlineData("ICESCR", "EqualityGuaranteed=ProvidesOtherwise", "equality-denied", "breach")]
    [InlineData("ICESCR", "EqualityGuaranteed=Silent", "equality-not-guaranteed", "shortfall")]
    [InlineData("CEDAW", "EqualityGuaranteed=Silent", "equality-not-guaranteed", "recommended; breach for women")]
    [InlineData("SUPP-SLAVERY", "ForcedMarriageBarred=ProvidesInPart", "forced-marriage-barred-in-part",
        "recommended; breach for servile marriage")]
    [InlineData("SUPP-SLAVERY", "ForcedMarriageBarred=Silent", "forced-marriage-not-barred", "recommended; shortfall for servile marriage")]
    [InlineData("REF67", "NonRefoulementInLaw=Silent EnablingLawNeeded=Yes EnablingLawMade=No", "non-refoulement-not-usable-in-court",
        "recommended; at-odds for refugees")]
    public void Bound_by_one_instrument_alone(string instrument, string answers, string rule, string weights) =>
        LawTable.Weights(LawTable.Assess(LawTable.Fact<NationalLaw>(answers), LawTable.BoundBy(instrument)), rule).Should().Be(weights);

    /// <summary>A reading that is named so that it can be looked up: the text, and its paragraph where one is remembered.</summary>
    [Theory]
    [InlineData("VictimsSpared=No", "victims-punished-in-practice", "GR38 para. 98")]
    [InlineData("ReachesInformalWork=No", "informal-work-not-reached", "GR26 para. 26(b)")]
    [InlineData("MaritalRape=No", "marital-rape-not-covered", "GC2 paras 18, 22")]
    [InlineData("ProsecutedForIllegalEntry=Yes", "migrants-prosecuted-for-entry", "GC2 para. 24")]
    [InlineData("ProsecutedForIllegalEntry=Yes", "migrants-prosecuted-for-entry", "JGC4/23 para. 7")]
    [InlineData("NonRefoulementRespected=No", "non-refoulement-not-respected", "GC6 para. 27")]
    [InlineData("BestInterests=Silent", "best-interests-not-secured", "GC14 paras 36-37")]
    [InlineData("MarriageAge=BelowEighteen", "marriage-below-18", "JGR31/GC18 paras 20, 55")]
    [InlineData("ChildDetention=LastResortOnly", "children-detained-as-last-resort", "JGC4/23 paras 5, 10")]
    [InlineData("EnablingLawNeeded=Yes EnablingLawMade=No OtherLawProtects=No", "treaty-rights-in-no-law", "GC31 para. 13")]
    public void The_reading_is_named_with_its_paragraph(string answers, string rule, string place) =>
        LawTable.Assess(LawTable.Fact<NationalLaw>(answers), LawTable.Bound).Findings
            .Single(finding => finding.Rule == $"national-legal-context/{rule}").Basis.Select(basis => basis.Reading?.Place)
            .Should().Contain(place);

    /// <summary>
    /// Each reading on which a rule rests has a date, save cases that are named one by one; so the joint comment has one name.
    /// </summary>
    [Fact]
    public void Every_reading_of_a_general_text_has_its_date() =>
        LawTable.Book.Rules.SelectMany(rule => rule.Basis).Where(basis => basis.Reading is not null && basis.ReadingAdopted is null)
            .Select(basis => basis.Reading!.Place).Distinct().Should()
            .Equal("Toonen v. Australia, 488/1992; Young v. Australia, 941/2000; X v. Colombia, 1361/2005");

    [Fact]
    public void Women_left_out_are_so_contrary_to_the_convention_on_discrimination_against_them_alone() =>
        LawTable.Weights(LawTable.Assess(LawTable.Fact<GroupBeforeTheLaw>("Group=Women HasSameRights=No HasReasonableGround=No"),
            LawTable.BoundBy("CEDAW")), "women-left-out").Should().Be("breach");

    [Fact]
    public void Every_rule_on_these_facts_stands_in_a_table_or_asks_for_a_missing_row()
    {
        var inTables = Read(Table).Concat(Read(Groups)).Concat(Read(Areas)).Select(row => $"national-legal-context/{row.Data.Item2}")
            .ToHashSet();
        CriminalizationRules.All.AddRange(NonCriminalizationRules.All).AddRange(HumanRightsRules.All).AddRange(NonRefoulementRules.All)
            .Select(rule => rule.Id)
            .Where(id => !id.Contains("-not-asked-about/") && !id.Contains("-not-looked-at/"))
            .Should().BeSubsetOf(inTables);
    }

    [Fact]
    public void What_is_not_answered_is_neither_a_gap_nor_none()
    {
        var report = LawTable.Assess(LawTable.Fact<NationalLaw>(""), LawTable.Bound);
        report.Findings.Should().OnlyContain(finding => finding.Rule.Contains("-not-asked-about/")
            || finding.Rule.Contains("-not-looked-at/"));
        var aboutTheLaw = LawTable.Book.Rules.Where(rule => rule.About is [{ Name: "nationalLaw" }]).Select(rule => rule.Id).ToList();
        report.Undetermined.Select(rule => rule.Rule).Concat(report.Findings.Select(finding => finding.Rule))
            .Should().Contain(aboutTheLaw.Where(id => id.StartsWith("national-legal-context/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Missing_rows_of_the_matrices_are_told()
    {
        var law = LawTable.Fact<NationalLaw>("");
        var report = LawTable.Book.Assess(new()
        {
            AssessedOn = LawTable.Day,
            Facts = [law, LawTable.Fact<GroupBeforeTheLaw>("Group=Children HasSameRights=Yes"),
                LawTable.Fact<SafeguardsInArea>("Area=Labour HasSafeguards=Yes HasRemedy=Yes")],
        });
        var ids = report.Findings.Select(finding => finding.Rule).ToList();
        ids.Should().HaveCount(5 + 7);
        ids.Should().NotContain("national-legal-context/group-not-asked-about/children").And.NotContain("national-legal-context/class-of-law-not-looked-at/labour");
        ids.Should().Contain("national-legal-context/group-not-asked-about/irregular-migrants").And.Contain("national-legal-context/class-of-law-not-looked-at/child-protection");
    }

    /// <summary>Law and practice of non-refoulement in every combination: what is respected nowhere is a breach, joined or not.</summary>
    [Fact]
    public void Non_refoulement_in_every_combination_of_law_and_practice()
    {
        foreach (var inLaw in Enum.GetValues<RefoulementInLaw>())
        {
            foreach (var applied in Enum.GetValues<InPractice>())
            {
                foreach (var respected in Enum.GetValues<InPractice>())
                {
                    var report = LawTable.Assess(
                        LawTable.Fact<NationalLaw>($"NonRefoulementInLaw={inLaw} NonRefoulementApplied={applied} "
                            + $"NonRefoulementRespected={respected} EnablingLawNeeded=No"), LawTable.Free);
                    var gaps = report.Findings.Where(finding => finding.Rule.Contains("/non-refoulement-", StringComparison.Ordinal))
                        .ToList();
                    var isFine = inLaw == RefoulementInLaw.Explicit && applied == InPractice.Yes && respected == InPractice.Yes;
                    (gaps.Count > 0).Should().Be(!isFine, $"{inLaw}, {applied}, {respected}");
                    var isBreach = inLaw == RefoulementInLaw.ExcludesSome
                        || (inLaw == RefoulementInLaw.Explicit && applied != InPractice.Yes) || respected != InPractice.Yes;
                    gaps.Exists(gap => gap.Severity == Severity.Breach).Should().Be(isBreach, $"{inLaw}, {applied}, {respected}");
                }
            }
        }
    }

    [Fact]
    public void The_provision_of_national_law_comes_back_in_the_finding()
    {
        var law = LawTable.Fact<NationalLaw>("") with { ConsentIrrelevant = new(Answer.No) { Provision = "Criminal Code s. 12" } };
        LawTable.Assess(law, LawTable.Bound).Findings.Single(finding => finding.Rule.EndsWith("consent-is-a-defence",
            StringComparison.Ordinal))
            .Causes.Single().Provision.Should().Be("Criminal Code s. 12");
    }

    private static void Weighs<T>(string answers, string rule, string bound, string free) where T : class, IFact
    {
        var fact = LawTable.Fact<T>(answers);
        LawTable.Weights(LawTable.Assess(fact, LawTable.Bound), rule).Should().Be(bound);
        LawTable.Weights(LawTable.Assess(fact, LawTable.Free), rule).Should().Be(free);
        var unknown = LawTable.Assess(fact, null).Findings.SingleOrDefault(finding => finding.Rule.EndsWith($"/{rule}",
            StringComparison.Ordinal));
        (unknown is not null).Should().Be(bound != "clear");
        if (unknown is not null)
        {
            var worst = LawTable.Assess(fact, LawTable.Bound).Findings.Single(finding => finding.Rule == unknown.Rule).Severity;
            unknown.PossibleSeverity.Should().Be(worst, "an unknown status shows what it may come to");
            unknown.Severity.Should().Be(LawTable.Assess(fact,
                LawTable.Free).Findings.Single(finding => finding.Rule == unknown.Rule).Severity);
        }
    }

    private static TheoryData<string, string, string, string> Read(string table)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            rows.Add(row[0], row[1], row[2], row[3]);
        }

        return rows;
    }
}
