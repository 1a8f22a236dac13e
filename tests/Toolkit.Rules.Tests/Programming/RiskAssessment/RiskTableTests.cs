using System.Text.RegularExpressions;
using Toolkit.Rules.Programming.RiskAssessment;

namespace Toolkit.Rules.Tests.Programming.RiskAssessment;

public partial class RiskTableTests
{
    [Theory]
    [InlineData(RiskArea.StrategyAndPolicy, "3.2", 11)]
    [InlineData(RiskArea.LegislativeAssistance, "3.3", 7)]
    [InlineData(RiskArea.CriminalJusticeCapacity, "3.4", 19)]
    [InlineData(RiskArea.RegionalCooperation, "3.5", 7)]
    [InlineData(RiskArea.ProtectionAndAssistance, "3.6", 12)]
    public void Table_OfAnArea_HasThePrintedNumbers(RiskArea area, string tool, int count)
    {
        var table = RiskTable.All.Where(risk => risk.Area == area).ToList();

        table.Select(risk => risk.Id).Should()
            .Equal(Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"{tool}/risk/{number}")));
        table.Should().OnlyContain(risk => RiskTable.Get(area, risk.Number) == risk && RiskTable.Find(risk.Id) == risk);
    }

    [Fact]
    public void Risks_All_AreFiftySixWithWordsOfTheirOwnAndAMitigationEach()
    {
        RiskTable.All.Should().HaveCount(56);
        RiskTable.All.Select(risk => risk.Text).Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.EndsWith('.'));
        RiskTable.All.Should().OnlyContain(risk => risk.Mitigation.EndsWith('.') && risk.MitigationId == risk.Id + "/mitigation");
    }

    [Fact]
    public void Related_OfEveryRisk_AreItemsAndNotTheRiskItself() => RiskTable.All.Should().OnlyContain(risk =>
        !risk.Related.IsEmpty && risk.Related.Distinct().Count() == risk.Related.Length && !risk.Related.Contains(risk.Id)
            && risk.Related.All(id => Item().IsMatch(id)));

    [Theory]
    [InlineData(RiskArea.LegislativeAssistance, 8, "`3.3/risk/8`; allowed are `3.3/risk/1` to `3.3/risk/7`; did you mean `3.3/risk/7`?")]
    [InlineData(RiskArea.LegislativeAssistance, 0, "`3.3/risk/0`; allowed are `3.3/risk/1` to `3.3/risk/7`; did you mean `3.3/risk/1`?")]
    [InlineData(RiskArea.CriminalJusticeCapacity, -4,
        "`3.4/risk/-4`; allowed are `3.4/risk/1` to `3.4/risk/19`; did you mean `3.4/risk/4`?")]
    [InlineData(RiskArea.CriminalJusticeCapacity, int.MaxValue,
        "`3.4/risk/2147483647`; allowed are `3.4/risk/1` to `3.4/risk/19`; did you mean `3.4/risk/19`?")]
    public void Get_NumberThatTheTableDoesNotHave_NamesTheNearest(RiskArea area, int number, string says)
    {
        var get = () => RiskTable.Get(area, number);

        get.Should().Throw<ArgumentOutOfRangeException>().Which.Message.Should().StartWith($"the toolkit prints no risk {says}");
    }

    [Fact]
    public void Find_Unknown_IsNull() => RiskTable.Find("3.3/risk/8").Should().BeNull();

    [Theory]
    [InlineData("3.3/risk/8", "3.3/risk/7")]
    [InlineData("3.3/7", "3.3/risk/7")]
    [InlineData("3.6 risk 12", "3.6/risk/12")]
    [InlineData("3.4/risk/99999999999999999999", "3.4/risk/19")]
    [InlineData("3.3/rsk/7", "3.3/risk/7")]
    [InlineData("3.7/risk/3", "3.2/risk/3")]
    [InlineData("owm", "own")]
    [InlineData("death penalty", null)]
    public void PrintedRisk_NotInTheTable_IsRefusedWithPlaceAndNearest(string found, string? nearest) =>
        Risks.Refusal(new ProgrammeRisk { Id = "row", PrintedRisk = found }).Should().Be(
            $"TR0505 programmeRisk `row` printedRisk: `{found}` is no answer to this question; allowed are `3.2/risk/1` to "
                + $"`3.2/risk/11`, `3.3/risk/1` to `3.3/risk/7`, "
            + "`3.4/risk/1` to `3.4/risk/19`, `3.5/risk/1` to `3.5/risk/7`, `3.6/risk/1` to `3.6/risk/12`, and `own` for a risk that "
                + "the toolkit does not print"
            + (nearest is null ? "" : $"; did you mean `{nearest}`?"));

    [GeneratedRegex("^(intro|part2|[1-4]\\.[1-9](\\.[1-5])?)(/[a-z0-9.-]+)*$")]
    private static partial Regex Item();
}
