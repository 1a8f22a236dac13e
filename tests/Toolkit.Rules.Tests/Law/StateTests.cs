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
    public void Find_CodeOrName_GivesTheState(string text, string name) => State.Find(text).Name.Should().Be(name);

    [Theory]
    [InlineData("Pakisten", "unknown State `Pakisten`; did you mean `Pakistan`?; write a code*")]
    [InlineData("PAX", "unknown State `PAX`; did you mean `PAK`?; write a code*")]
    [InlineData("", "unknown State ``; write a code*")]
    [InlineData("Nowhere at all", "unknown State `Nowhere at all`; write a code*")]
    public void Find_UnknownState_NamesTheNearest(string text, string message) =>
        FluentActions.Invoking(() => State.Find(text)).Should().Throw<ArgumentException>().WithMessage(message);
}
