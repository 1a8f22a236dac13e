using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests.Understanding.CriminalJusticeAndOtherData;

/// <summary>
/// The master list, pinned: which of the five printed lists names which ground. C: ICCPR 26; D: for indicators; B: borders; P: planning; F:
/// footnote.
/// </summary>
public sealed class GroundsTests
{
    [Theory]
    [InlineData(Ground.Sex, "CDBP")]
    [InlineData(Ground.Gender, "P")]
    [InlineData(Ground.Age, "DBPF")]
    [InlineData(Ground.Race, "CDBPF")]
    [InlineData(Ground.Colour, "CDBF")]
    [InlineData(Ground.Ethnicity, "PF")]
    [InlineData(Ground.IndigenousOrMinorityStatus, "F")]
    [InlineData(Ground.Language, "CDBPF")]
    [InlineData(Ground.ReligionOrBelief, "CDBPF")]
    [InlineData(Ground.Opinion, "CDBF")]
    [InlineData(Ground.NationalOrSocialOrigin, "CDBF")]
    [InlineData(Ground.Nationality, "DBP")]
    [InlineData(Ground.MigrationStatus, "BF")]
    [InlineData(Ground.Statelessness, "BF")]
    [InlineData(Ground.SeekingAsylum, "F")]
    [InlineData(Ground.RefugeeStatus, "F")]
    [InlineData(Ground.InternalDisplacement, "F")]
    [InlineData(Ground.Property, "CDBF")]
    [InlineData(Ground.EconomicAndSocialSituation, "DBF")]
    [InlineData(Ground.Caste, "F")]
    [InlineData(Ground.Birth, "CDBP")]
    [InlineData(Ground.Disability, "DBPF")]
    [InlineData(Ground.HealthStatus, "DBF")]
    [InlineData(Ground.Hiv, "F")]
    [InlineData(Ground.MaritalAndFamilyStatus, "DBPF")]
    [InlineData(Ground.HeadOfHousehold, "F")]
    [InlineData(Ground.Widowhood, "F")]
    [InlineData(Ground.SexualOrientation, "DBF")]
    [InlineData(Ground.GenderIdentity, "DBF")]
    [InlineData(Ground.PlaceOfResidence, "DF")]
    [InlineData(Ground.Remoteness, "F")]
    [InlineData(Ground.Literacy, "F")]
    [InlineData(Ground.ArmedConflict, "F")]
    [InlineData(Ground.DeprivationOfLiberty, "F")]
    [InlineData(Ground.SexIndustry, "F")]
    [InlineData(Ground.RightsDefender, "F")]
    [InlineData(Ground.OtherStatus, "CDBP")]
    public void Ground_OfTheMasterList_IsNamedInTheseLists(Ground ground, string lists)
    {
        var entry = Grounds.All.Single(entry => entry.Ground == ground);

        entry.NamedIn.Should().Equal(lists.Select(list => (GroundList)"CDBPF".IndexOf(list, StringComparison.Ordinal)));
        entry.IsAsked.Should().Be(lists != "F" && ground != Ground.OtherStatus);
    }

    [Fact]
    public void All_OfTheGrounds_StandOnceInTheirOrder() => Grounds.All.Select(entry => entry.Ground).Should()
        .Equal(Enum.GetValues<Ground>());

    /// <summary>
    /// As printed: ten and twelve. The lists for indicators and for borders join sexual orientation and gender identity in one entry; the
    /// footnote joins socioeconomic status and caste, and ethnicity and race.
    /// </summary>
    [Theory]
    [InlineData(GroundList.Covenant, 10)]
    [InlineData(GroundList.Disaggregation, 18 + 1)]
    [InlineData(GroundList.BorderPrinciples, 19 + 1)]
    [InlineData(GroundList.BackgroundData, 12)]
    [InlineData(GroundList.IdentityFactors, 30 + 2)]
    public void List_AsPrinted_HasSoManyGrounds(GroundList list, int count) =>
        Grounds.All.Count(entry => entry.NamedIn.Contains(list)).Should().Be(count);

    [Fact]
    public void SensitiveGrounds_OfTheTable_AreThoseOfTheRule()
    {
        foreach (var entry in Grounds.All)
        {
            Data.Ended("sensitive-ground", "by-age", Data.Of(Data.Clean, Data.ByAge with { By = entry.Ground }))
                .Should().Be(entry.IsSensitive ? "raised" : "clear", entry.Name);
        }

        Data.Ended("sensitive-ground", "by-age", Data.Of(Data.Clean, Data.ByAge with { By = null })).Should().Be("undetermined");
    }

    [Fact]
    public void MissingRule_OfEachGround_CitesTheListsThatNameIt()
    {
        foreach (var entry in Grounds.All.Where(entry => entry.IsAsked))
        {
            Data.Book.Rules.Single(rule => rule.Id == $"{Data.Tool}no-breakdown-by-{entry.Name}").Sources.Should()
                .Contain(entry.NamedIn.Select(Grounds.Source));
        }
    }

    /// <summary>Of the grounds that are asked for, the twelve of the planning checklist less "other status" come first.</summary>
    [Fact]
    public void MissingRule_OfAGround_WeighsByWhetherThePlanningChecklistNamesIt()
    {
        var first = Grounds.All.Where(entry => entry.IsAskedFirst).Select(entry => entry.Ground).ToList();

        first.Should().Equal(Ground.Sex, Ground.Gender, Ground.Age, Ground.Race, Ground.Ethnicity, Ground.Language, Ground.ReligionOrBelief,
            Ground.Nationality, Ground.Birth, Ground.Disability, Ground.MaritalAndFamilyStatus);
        foreach (var entry in Grounds.All.Where(entry => entry.IsAsked))
        {
            Data.Book.Rules.Single(rule => rule.Id == $"{Data.Tool}no-breakdown-by-{entry.Name}").Severity.Should()
                .Be(first.Contains(entry.Ground) ? Severity.Recommended : Severity.Information, entry.Name);
        }
    }
}
