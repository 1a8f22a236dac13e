namespace PolicyTests;

/// <summary>Tables that the fund's lawyer has signed off; a change of a rule shows as a change of its table.</summary>
public sealed class TruthTableTests
{
    [Theory]
    [InlineData("no-complaints-channel")]
    [InlineData("never-audited")]
    public void Table_is_the_one_that_was_signed_off(string rule)
    {
        var id = $"{Policy.Id}/{rule}";

        TruthTable.Of(id, Policy.Book.On(Policy.Day)).ToMarkdown().Should().Be(
            File.ReadAllText(Policy.At($"truth-tables/{rule}.md")),
            $"who changes the rule has the table signed off anew: toolkit-rules explain {id} --pack policy.json --table > "
                + $"truth-tables/{rule}.md");
    }
}
