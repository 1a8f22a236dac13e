using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>What an editor completes in a guidance pack, as the schema says it.</summary>
public sealed class PackCompletionTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();
    private static readonly JsonNode Root = JsonNode.Parse(GuidancePack.Schema(Book))!;
    private static readonly JsonSchema Schema = JsonSchema.FromText(GuidancePack.Schema(Book));

    public static TheoryData<string, string> Places() => new()
    {
        { "properties/questions/items/properties/about", "factTypeNamed" },
        { "properties/rules/items/properties/about/anyOf/0", "factTypeNamed" },
        { "properties/rules/items/properties/join/properties/match", "questionNamed" },
        { "properties/rules/items/properties/basis/items/properties/instrument", "instrumentNamed" },
        { "properties/parameters/items/properties/parameter", "parameterNamed" },
        { "properties/severities/items/properties/rule", "ruleNamed" },
        { "properties/waivers/items/properties/rule", "ruleNamed" },
        { "properties/wordings/items/properties/rule", "ruleNamed" },
        { "properties/tables/items/properties/rules/items", "ruleNamed" },
        { "$defs/condition/oneOf/4/properties/question", "questionNamed" },
        { "$defs/condition/oneOf/4/properties/isQuestion", "questionNamed" },
        { "$defs/condition/oneOf/5/properties/anyFact", "factTypeNamed" },
        { "$defs/condition/oneOf/8/properties/count", "factTypeNamed" },
        { "$defs/condition/oneOf/11/properties/raised", "ruleNamed" },
        { "$defs/parameter/properties/parameter", "parameterNamed" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Schema_PlaceOfAName_OffersThoseOfTheBook(string path, string names) =>
        At(path)["anyOf"]![0]!["$ref"]!.GetValue<string>().Should().Be($"#/$defs/{names}");

    [Fact]
    public void Schema_Names_AreAllOfTheBookWithTheirWords()
    {
        Names("factTypeNamed").Should().BeEquivalentTo(Book.FactTypes.Select(type => type.Name));
        Names("questionNamed").Should().BeEquivalentTo(Book.FactTypes.SelectMany(type => type.Questions)
            .Where(question => question.Name != "id").Select(question => question.Id)).And.HaveCountGreaterThan(400);
        Names("ruleNamed").Should().BeEquivalentTo(Book.Rules.Select(rule => rule.Id));
        Names("parameterNamed").Should().BeEquivalentTo(ToolkitRules.Parameters.Select(parameter => parameter.Id));
        Names("instrumentNamed").Should().BeEquivalentTo(Instruments.All.Select(instrument => instrument.Id));
        At("$defs/questionNamed/anyOf").AsArray().Should().OnlyContain(question => question!["description"] != null);
    }

    [Theory]
    [InlineData("securityForce.kind", "is", "listed-force", "A national military,")]
    [InlineData("nationalLaw.traffickingOffence", "isNot", "covered", "It is an offence,")]
    public void Schema_QuestionThatIsNamed_OffersItsAnswersWithWhatTheyMean(string question, string word, string answer, string says)
    {
        var offered = Offered(question)["properties"]![word]!["anyOf"]![0]!["$ref"]!.GetValue<string>();

        At(offered[2..])["anyOf"]!.AsArray().Single(choice => choice!["const"]!.GetValue<string>() == answer)!["description"]!
            .GetValue<string>().Should().StartWith(says);
    }

    /// <summary>A pack has names of its own: the schema offers those of the book and refuses no other.</summary>
    [Fact]
    public void Schema_NamesOfThePackItself_AreAccepted()
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "samples");
        var files = Directory.GetFiles(Path.Combine(samples, "CountryGuidance"), "*.json").Where(file => !file.EndsWith("case.json",
            StringComparison.Ordinal)).Append(Path.Combine(samples, "CountryTemplate", "my-country.json")).ToList();

        files.Should().HaveCount(3).And.OnlyContain(file => IsValid(File.ReadAllText(file)));
    }

    [Fact]
    public void Schema_OperatorsOfConditions_SayWhatTheyMean() =>
        At("$defs/condition/oneOf").AsArray().SelectMany(form => form!["properties"]!.AsObject())
            .Should().OnlyContain(member => member.Value!["description"] != null);

    private static bool IsValid(string json) => Schema.Evaluate(JsonDocument.Parse(json,
        new() { CommentHandling = JsonCommentHandling.Skip }).RootElement).IsValid;

    private static JsonNode Offered(string question) => At("$defs/condition/oneOf/4/allOf").AsArray().Single(same =>
        same!["if"]!["properties"]!["question"]!["enum"]!.AsArray().Any(name => name!.GetValue<string>() == question))!["then"]!;

    private static IEnumerable<string> Names(string definition) =>
        At($"$defs/{definition}/anyOf").AsArray().Select(name => name!["const"]!.GetValue<string>());

    private static JsonNode At(string path) => path.Split('/').Aggregate(Root, (node, step) =>
        node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
}
