using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Tests.Problems;

/// <summary>
/// Every code of a problem stands in the catalogue, once, and is told by some piece of code; and no code is written out beside it.
/// </summary>
public sealed class ProblemCodesTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src"));

    private static readonly ILookup<string, string> Sources = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Regex.IsMatch(file, @"[/\\](obj|bin)[/\\]"))
        .ToLookup(file => Path.GetRelativePath(Source, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>The classes of the catalogue, with the name of the member that holds each code.</summary>
    private static readonly List<(string Member, ProblemCode Code)> Members = [.. typeof(ProblemCode).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(ProblemCode))
        .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (ProblemCode)field.GetValue(null)!))];

    [Fact]
    public void Code_OfTheCatalogue_IsThereOnceAndInOrder()
    {
        ProblemCodes.All.Select(code => code.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal)
            .And.AllSatisfy(id => id.Should().MatchRegex("^TR[0-9]{4}$"));
        Members.Select(member => member.Code).Should().BeEquivalentTo(ProblemCodes.All, "every class of codes is among the areas");
    }

    [Fact]
    public void Code_OfTheCatalogue_SaysWhatItIsWhatItMeansAndWhatToDo()
    {
        ProblemCodes.All.Select(code => code.Title).Should().AllSatisfy(title => title.Should().MatchRegex("^[A-Z].{3,60}[^.]$"));
        ProblemCodes.All.SelectMany(code => new[] { code.Meaning, code.Mend }).Should().AllSatisfy(text =>
            text.Should().MatchRegex("^[A-Z`].{5,}\\.$").And.NotMatchRegex("[a-z]n't|can't"));
    }

    [Fact]
    public void Code_InTheSource_IsNamedByTheCatalogueAlone() =>
        Sources.Where(file => !file.Key.StartsWith("Toolkit.Rules.Kernel/Problems/", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(file.Single(), "\"(TR[0-9]{4})\"").Select(match => $"{file.Key}: {match.Groups[1].Value}"))
            .Should().BeEmpty("a code is a member of a class in src/Toolkit.Rules.Kernel/Problems");

    [Fact]
    public void Code_OfTheCatalogue_IsToldSomewhere()
    {
        var told = Sources.Where(file => !file.Key.StartsWith("Toolkit.Rules.Kernel/Problems/", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(file.Single(), @"\b(\w*Codes\.\w+)\b").Select(match => match.Value)).ToHashSet();

        Members.Where(member => !told.Contains(member.Member) && !told.Contains($"ProblemCodes.{member.Member.Split('.')[1]}"))
            .Select(member => $"{member.Code}: {member.Member}").Should().BeEmpty("a code that nothing tells is taken out");
    }

    /// <summary>A comment, a page or a message may speak of a code; it has to be one that there is.</summary>
    [Fact]
    public void Code_InTextAndPages_IsInTheCatalogue()
    {
        var known = ProblemCodes.All.Select(code => code.Id).ToHashSet(StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(Path.Combine(Source, ".."), "*.md", SearchOption.AllDirectories)
            .Where(file => !Regex.IsMatch(file, @"[/\\](obj|bin|\.git)[/\\]")).Select(File.ReadAllText);

        pages.Concat(Sources.Select(file => file.Single()))
            .SelectMany(text => Regex.Matches(text, @"\bTR[0-9]{4}\b").Select(match => match.Value))
            .Distinct().Except(known).Should().BeEmpty();
    }

    [Theory]
    [InlineData("TR0505", "TR0505")]
    [InlineData("tr0505", "TR0505")]
    public void Get_Code_FindsIt(string written, string id) => ProblemCodes.Get(written).Id.Should().Be(id);

    [Theory]
    [InlineData("TR0529", "no problem has the code `TR0529`; did you mean `TR0520`? (Parameter 'code')")]
    [InlineData("nonsense-of-no-code", "no problem has the code `nonsense-of-no-code` (Parameter 'code')")]
    public void Get_UnknownCode_NamesTheNearest(string written, string message) =>
        FluentActions.Invoking(() => ProblemCodes.Get(written)).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Page_OfTheCodes_IsAsApproved() =>
        Approved.Text(ProblemCodes.ToMarkdown(), "../../../src/Toolkit.Rules.Kernel/Problems/README.md");

    private static string Here([CallerFilePath] string path = "") => path;
}
