using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.Law;

public class InstrumentsTests
{
    [Fact]
    public void All_OfTheLibrary_AreTheFilesTheFiveAdditionsAndTheTenOf2026()
    {
        Instruments.All.Should().HaveCount(58 + 5 + 10).And.OnlyHaveUniqueItems();
        Instruments.All.Select(instrument => instrument.Id).Should().OnlyHaveUniqueItems()
            .And.Contain(["SUPP-SLAVERY", "SLAVERY-1926", "VCLT", "SOLAS", "SAR"])
            .And.Contain(["STLS54", "STLS61", "ROME", "FIREARMS", "ECHR-P4", "ECHR-P6", "ECHR-P7", "ECHR-P13", "ILO-C190", "SAARC-TIP"]);
        Instruments.All.Count(instrument => instrument.IsInToolkitTable).Should().Be(33);
        Instruments.All.Where(instrument => instrument.IsProcedural).Select(instrument => instrument.Id)
            .Should().BeEquivalentTo("ICCPR-OP1", "OP-ICESCR", "OP-CEDAW", "CRC-OPIC", "OP-CRPD");
    }

    [Fact]
    public void All_Dates_AreInOrder() =>
        Instruments.All.Where(instrument => instrument.IsTreaty).Should()
            .OnlyContain(instrument => instrument.Adopted.Date < instrument.InForce.Date);

    [Fact]
    public void All_Confidence_IsSaidInTheTermsOfTheSource()
    {
        Instruments.All.Should().OnlyContain(instrument => instrument.Adopted.Confidence.Length > 0
            && instrument.InForce.Confidence.Length > 0);
        Instruments.ForcedLabour.Adopted.Confidence.Should().Be("high (unverified)");
        Instruments.ArabCharter.InForce.Confidence.Should().Be("medium");
    }

    [Fact]
    public void All_Parents_Exist() =>
        Instruments.All.Where(instrument => instrument.ParentId is not null)
            .Should().OnlyContain(instrument => Instruments.Find(instrument.ParentId!).Adopted.Date <= instrument.Adopted.Date);

    [Fact]
    public void RightsOfTheChild_PrintedAs1983_IsOf1989() =>
        Instruments.RightsOfTheChild.Adopted.Date.Should().Be(new DateOnly(1989, 11, 20));

    [Fact]
    public void Chapters_OfTheCorrections_AreGiven()
    {
        Instruments.ConsularRelations.Chapter!.Text.Should().Be("III-6");
        Instruments.LawOfTheSea.Chapter!.Text.Should().Be("XXI-6");
        Instruments.SupplementarySlavery.Chapter!.Text.Should().Be("XVIII-4");
    }

    [Theory]
    [InlineData("TIP", "2022-11-04", "2022-12-04")]
    [InlineData("ICCPR", "2010-06-23", "2010-09-23")]
    [InlineData("CRC-OPSC", "2011-07-05", "2011-08-05")]
    [InlineData("ICRMW", "2011-08-24", "2011-12-01")]
    [InlineData("REF51", "1976-07-28", "1976-10-26")]
    [InlineData("REF67", "1976-07-28", "1976-07-28")]
    [InlineData("ILO-C138", "2008-12-31", "2009-12-31")]
    [InlineData("COE-THB", "2013-11-26", "2014-03-01")]
    [InlineData("ACTIP", "2017-03-08", "2017-04-07")]
    [InlineData("OP-CRPD", "2008-05-12", "2008-06-11")]
    [InlineData("OP-ICESCR", "2014-11-07", "2015-02-07")]
    [InlineData("OP-CEDAW", "2000-09-06", "2000-12-06")]
    [InlineData("STLS54", "2011-06-02", "2011-08-31")]
    [InlineData("STLS61", "2011-06-02", "2011-08-31")]
    [InlineData("FIREARMS", "2010-01-01", "2010-01-31")]
    [InlineData("VCCR", "2010-01-01", "2010-01-31")]
    [InlineData("ROME", "2001-11-30", "2002-02-01")]
    [InlineData("ROME", "2011-08-30", "2011-11-01")]
    [InlineData("ISTANBUL", "2012-03-14", "2012-07-01")]
    [InlineData("ECHR", "1998-05-05", "1998-05-05")]
    [InlineData("ECHR-P4", "1998-05-05", "1998-05-05")]
    [InlineData("ECHR-P6", "1998-05-05", "1998-06-01")]
    [InlineData("ECHR-P7", "1998-05-05", "1998-08-01")]
    [InlineData("ECHR-P13", "1998-05-05", "1998-09-01")]
    [InlineData("ACHR", "1984-09-05", "1984-09-05")]
    [InlineData("ILO-C190", "2023-01-01", "2024-01-01")]
    [InlineData("SAARC-TIP", "2004-01-01", null)]
    public void Entry_OfAStateThatJoins_FollowsTheInstrument(string id, string deposit, string? bound) =>
        Instruments.Find(id).Entry.BoundFrom(DateOnly.ParseExact(deposit, "yyyy-MM-dd"))
            .Should().Be(bound is null ? null : DateOnly.ParseExact(bound, "yyyy-MM-dd"));

    [Theory]
    [InlineData("Palermo Protocol", "TIP")]
    [InlineData("palermo convention", "UNTOC")]
    [InlineData("1951 Refugee Convention", "REF51")]
    [InlineData("Convention relating to the Status of Refugees", "REF51")]
    [InlineData("Pact of San Jose\u0301", "ACHR")]
    [InlineData("Rome Statute", "ROME")]
    [InlineData("cedaw", "CEDAW")]
    public void Find_TitleShortOrCommonName_GivesTheInstrument(string name, string id) => Instruments.Find(name).Id.Should().Be(id);

    [Fact]
    public void Names_OfTheTableAndOfAllInstruments_NameOneEach()
    {
        InstrumentNames.All.Should().OnlyContain(known => known.Source.Length > 10 && Instruments.Find(known.Name).Id == known.Id);
        Instruments.All.Should().OnlyContain(one => Instruments.Find(one.ShortName) == one && Instruments.Find(one.Title) == one);
    }

    [Fact]
    public void Find_UnknownId_NamesTheNearest() =>
        FluentActions.Invoking(() => Instruments.Find("ILO-P29"))
            .Should().Throw<ArgumentException>()
                .WithMessage("unknown instrument `ILO-P29`; did you mean `ILO-P029`?; known are `UNTOC`, *");

    [Fact]
    public void Article_AsBasisOfARule_IsACitation()
    {
        System.Collections.Immutable.ImmutableArray<Citation> basis =
            [Instruments.ForcedLabourProtocol.Article("4(2)"), Instruments.TraffickingInPersonsProtocol.Article("6(6)")];

        basis.Should().Equal(
            new Citation("Protocol of 2014 to the Forced Labour Convention, 1930", "art. 4(2)", Confidence.Recalled),
            new Citation("Trafficking in Persons Protocol", "art. 6(6)", Confidence.ReadInSource));
    }

    [Theory]
    [InlineData("22", Confidence.ReadInSource)]
    [InlineData("16(4)", Confidence.Recalled)]
    public void Article_OfATextReadInPart_SaysWhetherItWasRead(string article, Confidence confidence) =>
        Instruments.MigrantWorkers.Article(article).ToCitation().Confidence.Should().Be(confidence);

    [Theory]
    [InlineData("21", "*Trafficking in Persons Protocol has no article `21`; its articles are 1 to 20*")]
    [InlineData("0", "*has no article `0`*")]
    [InlineData("", "*`` is not an article; write it like `4`, `4(2)` or `14(3)(d)`*")]
    [InlineData("4(2", "*`4(2` is not an article*")]
    [InlineData("4()", "*`4()` is not an article*")]
    public void Article_ThatDoesNotExist_IsRefused(string article, string message) =>
        FluentActions.Invoking(() => Instruments.TraffickingInPersonsProtocol.Article(article)).Should().Throw<ArgumentException>()
            .WithMessage(message);

    [Fact]
    public void Article_WhereNoListIsKnown_IsTaken() =>
        Instruments.SafetyOfLifeAtSea.Article("V/33").ToString().Should().Be("SOLAS art. V/33");

    [Theory]
    [InlineData("18", "18(5)", true)]
    [InlineData("16(1)(c)", "16(1)(a)", false)]
    [InlineData("16(1)", "16", false)]
    [InlineData("1", "18", false)]
    [InlineData("36-46", "42", true)]
    [InlineData("36-46", "35", false)]
    [InlineData("I", "I(1)", true)]
    [InlineData("14)", "14", false)]
    public void Covers_WholeAndPart_GoesByTheParts(string whole, string part, bool covers) =>
        ArticlePath.Covers(whole, part).Should().Be(covers);
}
