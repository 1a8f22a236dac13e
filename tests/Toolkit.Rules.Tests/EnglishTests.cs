using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Tests;

/// <summary>
/// That what the library says is the English of a lawyer of the United Nations: in full forms, in the field's words, and without names of
/// code.
/// </summary>
public sealed partial class EnglishTests
{
    /// <summary>What is banned, with what to write in its place.</summary>
    private static readonly ImmutableArray<(Regex Banned, string Instead)> Rules =
    [
        (Contraction(), "the full form: does not, cannot, it is"),
        (new(@"\b(as a rule)\b", RegexOptions.IgnoreCase), "routinely, or in practice"),
        (new(@"\btrafficking victims?\b|\bvictims of (human )?traffick(ers|ed)\b", RegexOptions.IgnoreCase), "victims of trafficking"),
        (new(@"\b(law|laws|legislation|constitution)\b[^.;:]* bars?\b|\bDoes the law bar\b|\bbar in law\b", RegexOptions.IgnoreCase), "the law prohibits"),
        (new(@"\bstands? (here|in law|in national law)\b", RegexOptions.IgnoreCase), "what it means: is listed, is given, the law provides for"),
        (new(@"\bcannot be told\b(?! apart)", RegexOptions.IgnoreCase), "is not clear, or is not known"),
        (new(@"\blikelier\b", RegexOptions.IgnoreCase), "more likely"),
        (new(@"\bstand for\b|\bstands for\b", RegexOptions.IgnoreCase), "represent, or mean"),
        (new(@"\b(State|Kind|Answer|Grounds) is [A-Z]{2}\b"), "words in place of names of code"),
    ];

    /// <summary>Names of code in prose; the names of people, bodies and documents that are written so are no such names.</summary>
    private static readonly Regex NameOfCode = new(@"(?<![`‘\w/.])[a-z]+[A-Z]\w+(?![`’\w])");

    public static IEnumerable<BookText> Toolkit => ToolkitRules.Build().Texts;

    [Fact]
    public void Texts_OfTheToolkit_HoldNothingThatIsBanned() => Breaches(Toolkit).Should().BeEmpty();

    [Fact]
    public void Texts_OfTheToolkit_NameNothingOfTheCode() =>
        Toolkit.Where(text => NameOfCode.IsMatch(text.English)).Select(text => text.ToString()).Should().BeEmpty();

    [Fact]
    public void Texts_OfTheToolkit_AreSentencesWhereTheySaySomething() => Toolkit
        .Where(text => Says(text.Id) && !(char.IsUpper(text.English[0]) || text.English[0] is '{' || char.IsDigit(text.English[0]))
            || (Says(text.Id) && !text.English.EndsWith('.') && !text.English.EndsWith('?'))
                || text.English.Contains("  ", StringComparison.Ordinal))
        .Select(text => text.ToString()).Should().BeEmpty();

    [Fact]
    public void Problems_WithTheirMeaningAndMend_HoldNothingThatIsBanned() => Breaches(ProblemCodes.All
        .SelectMany(code => new[] { code.Title, code.Meaning, code.Mend }, (code, text) => new BookText(code.Id, text))).Should().BeEmpty();

    [Fact]
    public void Grammar_OfPacks_HoldsNothingThatIsBanned() =>
        Breaches(Spoken(PackGrammar.Root, "pack")).Should().BeEmpty();

    /// <summary>
    /// Every text in the code that a person may read: what is formatted into a message, and what a command says of itself.
    /// </summary>
    [Fact]
    public void Sources_OfTheLibrary_HoldNoContractionInTexts()
    {
        var files = Directory.GetFiles(Source(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Where(file => Path.GetFileName(file) != "NoAnswerPhrases.cs").ToList();

        files.Should().HaveCountGreaterThan(250);
        files.SelectMany(file => Literals(File.ReadAllText(file)).Where(literal => Contraction().IsMatch(literal)
            || Regex.IsMatch(literal, "stands? here"))
                .Select(literal => $"{Path.GetFileName(file)}: {literal}"))
            .Should().BeEmpty("what people answer is read by NoAnswerPhrases as they write it, and nothing else has contractions");
    }

    /// <summary>People read them too, in their editor.</summary>
    [Fact]
    public void Comments_OfTheLibrary_HoldNoContraction() => Directory.GetFiles(Source(), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
            && Path.GetFileName(file) != "NoAnswerPhrases.cs")
        .SelectMany(file => File.ReadLines(file).Where(line => line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            && Contraction().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}")).Should().BeEmpty();

    [Fact]
    public void Pages_OfTheRepository_HoldNoContractions()
    {
        var root = Path.GetFullPath(Path.Combine(Source(), ".."));
        var pages = new[] { "src", "samples" }.SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.md",
            SearchOption.AllDirectories))
            .Append(Path.Combine(root, "README.md"))
            .Where(page => !page.EndsWith("Conditions/README.md",
                StringComparison.Ordinal)) // the phrases by which people say that they do not know
            .ToList();

        pages.Should().HaveCountGreaterThan(15);
        pages.SelectMany(page => File.ReadAllLines(page).Where(line => Contraction().IsMatch(line)).Select(line =>
            $"{Path.GetRelativePath(root, page)}: {line}"))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("The law doesn't say so.", "t: The law doesn't say so. Write: the full form: does not, cannot, it is.")]
    [InlineData("They're returned.", "t: They're returned. Write: the full form: does not, cannot, it is.")]
    [InlineData("State agents as a rule torture migrants.",
        "t: State agents as a rule torture migrants. Write: routinely, or in practice.")]
    [InlineData("Trafficking victims are punished.", "t: Trafficking victims are punished. Write: victims of trafficking.")]
    [InlineData("The law does not bar torture.", "t: The law does not bar torture. Write: the law prohibits.")]
    [InlineData("Non-refoulement stands in law.",
        "t: Non-refoulement stands in law. Write: what it means: is listed, is given, the law provides for.")]
    public void Breaches_OfABannedText_NameItAndWhatToWrite(string text, string breach) => Breaches([new("t", text)]).Should()
        .Equal(breach);

    [Theory]
    [InlineData("The State's law prohibits torture; the bar association says so.")]
    [InlineData("Victims' views are heard, and the defence's too.")]
    public void Breaches_OfPlainEnglish_AreNone(string text) => Breaches([new("t", text)]).Should().BeEmpty();

    private static IEnumerable<string> Breaches(IEnumerable<BookText> texts) => texts.SelectMany(text => Rules
        .Where(rule => rule.Banned.IsMatch(text.English)).Select(rule => $"{text.Id}: {text.English} Write: {rule.Instead}."));

    private static bool Says(string id) => id.EndsWith("/text", StringComparison.Ordinal)
        || id.EndsWith("/finding", StringComparison.Ordinal)
        || id.EndsWith("/advice", StringComparison.Ordinal) || id.EndsWith("/because", StringComparison.Ordinal)
            || id.StartsWith("outcome/", StringComparison.Ordinal)
        || id.EndsWith("/title", StringComparison.Ordinal);


    private static IEnumerable<BookText> Spoken(PackShape shape, string at) =>
        shape.Members.SelectMany(member => Spoken(member.Shape, $"{at}.{member.Name}").Prepend(new($"{at}.{member.Name}", member.Says)))
            .Concat(shape.Item is { } item ? Spoken(item, at) : []).Prepend(new(at, shape.Expected));

    private static IEnumerable<string> Literals(string code) => Literal().Matches(code).Select(match => match.Value)
        .Where(text => text[0] is '"' or '$');

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src"));

    [GeneratedRegex(@"\b\w+n't\b|\b\w+'(re|ve|ll|d)\b|\b([Ii]t|[Tt]here|[Tt]hat|[Ww]hat|[Ll]et)'s\b")]
    private static partial Regex Contraction();

    [GeneratedRegex("""//[^\n]*|\$?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)'""")]
    private static partial Regex Literal();
}
