using Json.Schema;

namespace Toolkit.Rules.Tests.GuidancePacks;

public sealed class PackSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(GuidancePack.Schema());

    [Theory]
    [MemberData(nameof(BadPackTests.Good), MemberType = typeof(BadPackTests))]
    public void Schema_GoodPack_Accepts(string name) => IsValid(File(("good", name))).Should().BeTrue();

    [Theory]
    [InlineData("members-missing")]
    [InlineData("members-unknown")]
    [InlineData("kinds")]
    [InlineData("other-version")]
    [InlineData("names")]
    [InlineData("homoglyphs")]
    [InlineData("conditions")]
    [InlineData("severities")]
    public void Schema_BadPack_Refuses(string name) => IsValid(File(("bad", name))).Should().BeFalse();

    [Fact]
    public void Schema_Written_IsAsApproved() => Approved.Text(GuidancePack.Schema(), "pack.schema.approved.txt");

    private static bool IsValid(string json) =>
        Schema.Evaluate(System.Text.Json.JsonDocument.Parse(json,
            new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip }).RootElement).IsValid;

    private static string File((string Folder, string Name) file) =>
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "GuidancePacks", file.Folder, file.Name + ".json"));
}
