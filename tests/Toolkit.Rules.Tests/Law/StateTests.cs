using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.Law;

public class StateTests
{
    [Fact]
    public void All_OfTheLibrary_HaveTheirOwnCodes()
    {
        State.All.Should().HaveCount(198);
        State.All.SelectMany(state => new[] { state.Alpha2, state.Alpha3, state.Name }).Should().OnlyHaveUniqueItems();
        State.All.Should().OnlyContain(state => state.Alpha2.Length == 2 && state.Alpha3.Length == 3 && state.Name.Length > 3);
    }

    [Theory]
    [InlineData("NA", "Namibia")]
    [InlineData("nam", "Namibia")]
    [InlineData("NG", "Nigeria")]
    [InlineData("NE", "Niger")]
    [InlineData("Türkiye", "Türkiye")]
    [InlineData("PS", "State of Palestine")]
    [InlineData("Iran", "Iran (Islamic Republic of)")]
    [InlineData("Islamic Republic of Iran", "Iran (Islamic Republic of)")]
    [InlineData("russia", "Russian Federation")]
    [InlineData("Tanzania", "United Republic of Tanzania")]
    [InlineData("Palestine", "State of Palestine")]
    [InlineData("South Korea", "Republic of Korea")]
    [InlineData("North Korea", "Democratic People's Republic of Korea")]
    [InlineData("Swaziland", "Eswatini")]
    [InlineData("Burma", "Myanmar")]
    [InlineData("UK", "United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("Czech Republic", "Czechia")]
    [InlineData("Moldova", "Republic of Moldova")]
    [InlineData("Bolivia", "Bolivia (Plurinational State of)")]
    [InlineData("Ivory Coast", "Côte d'Ivoire")]
    [InlineData("Co\u0302te d\u2019Ivoire", "Côte d'Ivoire")]
    [InlineData("Tu\u0308rkiye", "Türkiye")]
    public void Find_CodeOrName_GivesTheState(string text, string name) => State.Find(text).Name.Should().Be(name);

    [Theory]
    [InlineData("Pakisten", "unknown State `Pakisten`; did you mean `Pakistan`?; write a code*")]
    [InlineData("PAX", "unknown State `PAX`; write a code*")]
    [InlineData("FRAA", "unknown State `FRAA`; write a code*")]
    [InlineData("Irak", "unknown State `Irak`; write a code*")]
    [InlineData("Slovania", "unknown State `Slovania`; write a code*")]
    [InlineData("Austrlia", "unknown State `Austrlia`; write a code*")]
    [InlineData("Korea", "unknown State `Korea`; write a code*")]
    [InlineData("Yugoslavia", "unknown State `Yugoslavia`; write a code*")]
    [InlineData("Ivory Cost", "unknown State `Ivory Cost`; did you mean `Ivory Coast`?; write a code*")]
    [InlineData("\ud800", "unknown State *; write a code*")]
    [InlineData("", "unknown State ``; write a code*")]
    [InlineData("Nowhere at all", "unknown State `Nowhere at all`; write a code*")]
    public void Find_UnknownState_NamesTheNearest(string text, string message) =>
        FluentActions.Invoking(() => State.Find(text)).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Names_OfTheTable_HaveASourceAndNameOneStateEach()
    {
        StateNames.All.Should().OnlyContain(known => known.Source.Length > 10 && State.Find(known.Name).Alpha3 == known.Alpha3);
        StateNames.All.Select(known => known.Name.ToUpperInvariant())
            .Concat(State.All.SelectMany(state => new[] { state.Alpha2, state.Alpha3, state.Name.ToUpperInvariant() })).Should()
                .OnlyHaveUniqueItems();
    }

    /// <summary>Whatever letter a name loses, what is suggested is that State or nothing.</summary>
    [Fact]
    public void Find_NameWithoutOneOfItsLetters_NeverSuggestsAnotherState()
    {
        foreach (var state in State.All)
        {
            for (var i = 0; i < state.Name.Length; i++)
            {
                var typed = state.Name.Remove(i, 1);
                if (!State.TryFind(typed, out _) && State.UnknownMessage(typed).Split("did you mean `") is [_, var rest])
                {
                    State.Find(rest.Split('`')[0]).Should().Be(state, typed);
                }
            }
        }
    }
}
