using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Tests;

/// <summary>
/// The tools as values: everything in the library belongs to one of them, and what leads from one to another is declared.
/// </summary>
public sealed class ToolkitToolsTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();

    private static readonly ImmutableDictionary<string, ToolkitTool> OwnerOf =
        ToolkitTools.All.SelectMany(tool => tool.Entries, (tool, entry) => (entry.Id, tool)).ToImmutableDictionary(pair => pair.Id,
            pair => pair.tool);

    public static TheoryData<string> Ids { get; } = [.. ToolkitTools.All.Select(tool => tool.Id)];

    [Fact]
    public void Entries_OfAllTools_AreTheRuleBook() =>
        ToolkitTools.All.SelectMany(tool => tool.Entries).Select(entry => entry.Id).Should().OnlyHaveUniqueItems()
            .And.BeEquivalentTo(Book.Rules.Concat<Definition>(Book.Flows).Select(definition => definition.Id));

    [Fact]
    public void Hashes_OfEachToolAndAll_ChangeOnlyWhereThatIsMeant() => Approved.Text(
        string.Join('\n', ToolkitTools.All.Select(tool => (tool.Id, Book: ToolkitRules.Build(new() { Tools = [tool.Id] })))
            .Append(("all", Book)).Select(built => $"{built.Item1}\n  decides {built.Item2.LogicHash}\n  says    {built.Item2.WordsHash}")),
        "hashes.approved.txt");

    [Fact]
    public void Hash_OfTheSameRulesInAnotherOrder_IsTheSame()
    {
        var rules = ToolkitRules.Beneath();
        var turned = RuleBook.Build(rules.Entries.Reverse(), rules.Options);

        turned.LogicHash.Should().Be(Book.LogicHash);
        turned.WordsHash.Should().Be(Book.WordsHash);
        turned.Hash.Should().Be(Book.Hash).And.NotBe(ToolkitRules.Build(new() { Tools = [ToolkitTools.All[0].Id] }).Hash);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Ids_OfATool_BeginWithItOrWithTheToolThatAskedFirst(string id)
    {
        var tool = Named(id);
        var asks = ToolkitTools.All.SingleOrDefault(other => other.Asks.Contains(tool))?.Id ?? id;
        tool.Entries.Should().NotBeEmpty();
        tool.Entries.Where((entry, number) => !entry.Id.StartsWith((number < tool.Shared.Length ? asks : id) + "/",
            StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Fact]
    public void Build_OfTool23_HoldsWhatItAsksOfPart1AndNothingElse()
    {
        var asked = Named("national-legal-context").Asks;

        asked.Select(tool => tool.Number).Should().Equal("1.4", "1.5", "1.8", "1.9");
        ToolkitRules.Build(new() { Tools = ["national-legal-context"] }).Rules.Select(rule => rule.Id)
            .Should().BeEquivalentTo(Book.Rules.Select(rule => rule.Id)
                .Where(id => id.StartsWith("national-legal-context/", StringComparison.Ordinal)));
        asked.SelectMany(tool => ToolkitRules.Build(new() { Tools = [tool.Id] }).Rules.Select(rule => OwnerOf[rule.Id]).Distinct())
            .Should().Equal(asked);
    }

    [Fact]
    public void Facts_OfAllTools_AreTheLibrarysFactTypesAndHaveMetadata()
    {
        var facts = ToolkitTools.All.SelectMany(tool => tool.Facts).ToList();

        facts.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(
            typeof(ToolkitRules).Assembly.GetTypes().Where(type => type.IsClass && typeof(IFact).IsAssignableFrom(type)));
        typeof(ToolkitRules).Assembly.GetCustomAttributes(typeof(FactMetadataAttribute), inherit: false)
            .SelectMany(named => named.GetType().GetGenericArguments()[0].GetCustomAttributesData())
            .Where(data => data.AttributeType == typeof(JsonSerializableAttribute))
            .Select(data => (Type)data.ConstructorArguments[0].Value!).Should().BeEquivalentTo(facts);
    }

    /// <summary>As in a program that is compiled ahead of time, where nothing is read by reflection.</summary>
    [Fact]
    public void Metadata_OfEveryFact_IsWholeWithoutReflection()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = new FactMetadata(),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        };
        foreach (var fact in ToolkitTools.All.SelectMany(tool => tool.Facts))
        {
            var one = JsonSerializer.Deserialize("""{ "id": "one" }""", options.GetTypeInfo(fact));

            ((IFact)one!).Id.Should().Be("one");
            JsonSerializer.Serialize(one, options.GetTypeInfo(fact)).Should().Contain("\"one\"");
        }
    }

    [Fact]
    public void Facts_OfATool_AreAskedAboutByIt()
    {
        foreach (var tool in ToolkitTools.All)
        {
            var asked = Book.Rules.Concat<Definition>(Book.Flows).Where(definition => OwnerOf[definition.Id] == tool)
                .SelectMany(RuleBook.TypesIn).Select(type => type.ClrType).ToHashSet();
            tool.Facts.Should().OnlyContain(fact => asked.Contains(fact), tool.Id);
        }
    }

    [Fact]
    public void References_BetweenTools_AreOnlyToWhatIsExportedAndSaidToBeFollowed()
    {
        var between = Book.Rules.Concat<Definition>(Book.Flows)
            .SelectMany(definition => RuleBook.RulesFollowed(definition), (from, to) => (From: OwnerOf[from.Id], To: to))
            .Where(reference => OwnerOf[reference.To] != reference.From).ToList();

        foreach (var tool in ToolkitTools.All)
        {
            tool.Exports.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(
                between.Where(reference => OwnerOf[reference.To] == tool).Select(reference => reference.To).Distinct(), tool.Id);
            tool.FollowsOn.Should().BeEquivalentTo(
                between.Where(reference => reference.From == tool).Select(reference => reference.To).Distinct(), tool.Id);
        }
    }

    [Fact]
    public void Numbers_OfTheTools_AreFoundInTheToolkitsContents() =>
        ToolkitTools.All.Select(tool => (tool.Number, tool.Part)).Should().OnlyHaveUniqueItems().And.OnlyContain(tool =>
            tool.Part == ToolkitPart.Across || tool.Number.Contains(((int)tool.Part)
                .ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            || tool.Number == "introduction");

    private static ToolkitTool Named(string id) => ToolkitTools.All.Single(tool => tool.Id == id);
}
