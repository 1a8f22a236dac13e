using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Toolkit.Rules.Tests.Serialization;

public sealed class StrictSchemaTests
{
    private static readonly RuleBook Toolkit = ToolkitRules.Build();

    public static TheoryData<string, string> Schemas() => new()
    {
        { "case of the tests", CaseJson.Schema(CaseFiles.Book) },
        { "case of the toolkit", CaseJson.Schema(Toolkit) },
        { "pack", GuidancePack.Schema() },
        { "pack on the toolkit", GuidancePack.Schema(Toolkit) },
        { "pack on sets and numbers", GuidancePack.Schema(Kinds.SetTests.Book(survey => survey.Response < 12.5m)) },
        { "report", ReportJson.Schema() },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema_OfOurs_IsReadAlikeByStrictValidatorsAndEditors(string name, string schema) =>
        StrictSchema.Problems(schema).Should().BeEmpty(name);

    [Theory]
    [InlineData("""{ "type": ["string", "number"] }""", "#: a union of types other than with null")]
    [InlineData("""{ "type": "integer" }""", "#: integer: editors refuse 10.0 for it, validators do not")]
    [InlineData("""{ "pattern": "a" }""", "#: pattern without the type string")]
    [InlineData("""{ "type": "object", "anyOf": [ { "required": ["a"] } ], "properties": { "a": {} } }""",
        "#/anyOf/0: a is required and not described beside that")]
    [InlineData("""{ "type": "number", "multipleOf": 0.1 }""", "#: multipleOf of decimals is counted in binary fractions")]
    [InlineData("""{ "description": "a", "$ref": "#/$defs/x", "$defs": { "x": { "description": "b" } } }""",
        "#: description beside a reference to #/$defs/x, which has one too: editors show that of the target")]
    [InlineData("""{ "$ref": "#/$defs/y" }""", "#: #/$defs/y leads nowhere")]
    [InlineData("""{ "if": {} }""", "#: if, and then or else, belong together")]
    [InlineData("""{ "type": "string", "allOf": [ { "type": "number" } ] }""", "#/allOf/0: a type that the schema around it does not have")]
    [InlineData("""{ "type": "string", "nullable": true }""",
        "#: keyword nullable is not known, or not here (nested $id, $dynamicRef, nullable and deprecated are read differently)")]
    public void Schema_ThatSomeRefuse_IsFound(string schema, string problem) =>
        StrictSchema.Problems(schema).Should().Equal(problem);

    /// <summary>An editor offers a judgement as an object where an example has one; it is what the reader reads.</summary>
    [Fact]
    public void CaseSchema_ExampleOfAJudgement_IsValidAndRead()
    {
        var schema = JsonNode.Parse(CaseJson.Schema(CaseFiles.Book))!;
        var grounds = schema["properties"]!["facts"]!["properties"]!["statute"]!["items"]!["properties"]!["grounds"]!;
        var example = grounds["oneOf"]![1]!["examples"]![0]!.ToJsonString();

        JsonSchema.FromText(grounds.ToJsonString()).Evaluate(JsonDocument.Parse(example).RootElement).IsValid.Should().BeTrue();
        CaseFiles.Read($$"""{ "version": 1, "assessedOn": "2026-11-24", "facts": { "statute": [ { "id": "a", "grounds": {{example}} } ] } }""")
            .Facts.Should().ContainSingle().Which.Should().BeOfType<Statute>().Which.Grounds!.JudgedBy.Should().Be("the legal adviser");
    }
}
