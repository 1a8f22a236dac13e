using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Toolkit.Rules.Tests;

public sealed class ConventionTests
{
    private static readonly Assembly Library = typeof(ToolkitRules).Assembly;
    private static readonly ImmutableArray<Type> FactTypes =
        [.. Library.GetTypes().Where(type => type.IsClass && typeof(IFact).IsAssignableFrom(type))];

    [Fact]
    public void FactTypes_OfTheLibrary_AreSealedRecordsOfSourcedQuestions()
    {
        FactTypes.Should().NotBeEmpty();
        FactTypes.SelectMany(BreachesOf).Should().BeEmpty();
    }

    [Fact]
    public void BreachesOf_TypeThatBreaksEveryConvention_NamesThemAll() => BreachesOf(typeof(Sloppy)).Should().Equal(
        "Sloppy is not a sealed record",
        "Sloppy.A can be set after creation",
        "Sloppy.A is not nullable",
        "Sloppy.A is no question",
        "Sloppy.A has no source",
        "Sloppy.B is not put as a question: Tell.");

    /// <summary>
    /// Beside `params T[]`, C# 14 takes `params ReadOnlySpan&lt;T&gt;`, which no expression tree holds: every rule that calls it would stop
    /// compiling. The words are read alike however the compiler writes the comparison.
    /// </summary>
    [Fact]
    public void Words_OfRules_CompileInExpressionTreesAndReadAlike()
    {
        typeof(IFact).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name == nameof(Answers.IsAnyOf))
            .Should().HaveCount(2).And.OnlyContain(method => method.GetParameters()[1].ParameterType.IsArray);
        RuleBook Book(System.Linq.Expressions.Expression<Func<Statute, bool>> when) => OneRule(when);
        var plain = Book(law => law.PunishesVictims == Answer.Yes).Rules[0].When;
        Book(law => law.PunishesVictims!.Value == Answer.Yes).Rules[0].When.Should().Be(plain);
    }

    private static RuleBook OneRule(System.Linq.Expressions.Expression<Func<Statute, bool>> when) => RuleBook.Build(
        [
            new Rule<Statute>
            {
                Id = "test/one",
                Sources = [new("Test", "1")],
                When = when,
                Finding = "It is so.",
                Severity = Severity.Recommended,
            },
        ],
        new() { Edition = "test" });

    [Fact]
    public void AnswerScales_OfTheLibrary_AreConsecutiveKebabAndDocumented()
    {
        var documented = new[] { Library, typeof(IFact).Assembly }
            .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
            .Where(member => !string.IsNullOrWhiteSpace((string?)member.Element("summary")))
                .Select(member => (string)member.Attribute("name")!).ToHashSet();
        var scales = FactTypes.SelectMany(type => FactType.Of(type).Questions).Select(question => question.Scale.Type)
            .Where(type => type.IsEnum).Distinct().ToList();

        scales.Should().NotBeEmpty();
        foreach (var scale in scales)
        {
            var names = Enum.GetNames(scale);
            Enum.GetValuesAsUnderlyingType(scale).Cast<object>().Select(Convert.ToInt64).Should()
                .Equal(Enumerable.Range(0, names.Length).Select(number => (long)number), scale.Name);
            names.Select(Spelling.Kebab).Should().OnlyHaveUniqueItems(scale.Name).And.OnlyContain(name => Spelling.IsKebab(name, false),
                scale.Name);
            scale.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType?.Name.Should().StartWith("KebabCaseConverter", scale.Name);
            scale.IsDefined(typeof(JsonConverterAttribute)).Should().BeTrue(scale.Name);
            names.Where(name => !documented.Contains($"F:{scale.FullName!.Replace('+', '.')}.{name}")).Should().BeEmpty(scale.Name);
        }
    }

    [Fact]
    public void Ids_OfTheBuiltInRules_AreUniqueKebabAndUnderATool()
    {
        var book = ToolkitRules.Build();
        var ids = book.Rules.Select(rule => rule.Id).Concat(book.Flows.Select(flow => flow.Id)).ToList();

        ids.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.OnlyContain(id => Spelling.IsKebab(id, true) && id.Contains('/'));
    }

    /// <summary>Not to the toolkit, which its project file keeps out, and to no package.</summary>
    [Fact]
    public void Template_OfAPolicy_NamesThePackagesAndVersionsOfThisRepository()
    {
        var root = Path.GetFullPath(Path.Combine(Room.OfCode(ToolkitTools.All[0]), "..", "..", "..", ".."));
        string Read(string path) => (string)XDocument.Load(Path.Combine(root, "src", "Directory.Build.props")).Descendants(path).Single();
        var central = XDocument.Load(Path.Combine(root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(version => (string)version.Attribute("Include")!, version => (string)version.Attribute("Version")!);
        central["Toolkit.Rules"] = central["Toolkit.Rules.Testing"] = Read("VersionPrefix");
        XElement Project(string path) => XDocument.Load(Path.Combine(root, "samples", path)).Root!;
        static IEnumerable<string> Packages(XElement project) => project.Descendants("PackageReference")
            .Select(package => (string)package.Attribute("Include")!);

        var template = Project("Templates/policy-tests/PolicyTests.csproj");

        template.Descendants("PackageReference").Should()
            .OnlyContain(package => (string)package.Attribute("Version")! == central[(string)package.Attribute("Include")!]);
        Packages(template).Should().BeEquivalentTo(
            [.. Packages(Project("PolicyTests/PolicyTests.csproj")), "Toolkit.Rules", "Toolkit.Rules.Testing"]);
        ((string)Project("Templates/Toolkit.Rules.Templates.csproj").Descendants("VersionPrefix").Single()).Should()
            .Be(Read("VersionPrefix"));
    }

    /// <summary>
    /// As .editorconfig says. A text that runs over the edge may, since broken it could not be searched for; so may a
    /// raw text.
    /// </summary>
    [Fact]
    public void Lines_OfTheSources_HaveAtMost140Columns()
    {
        var root = Path.GetFullPath(Path.Combine(Room.OfCode(ToolkitTools.All[0]), "..", "..", "..", ".."));
        var files = new[] { "src", "tests", "samples", "benchmarks" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")).ToList();

        files.Should().HaveCountGreaterThan(450);
        files.SelectMany(file => TooLong(File.ReadAllLines(file)).Select(line => $"{Path.GetFileName(file)}: {line}")).Should().BeEmpty();
    }

    [Fact]
    public void Namespaces_OfTheKernelAndTheToolkit_AreThoseOfTheFolders()
    {
        // What every host of case files names, though it stands with the rest of serialization.
        string[] everyday = ["CaseJson.cs", "CaseJson.Writing.cs", "ReportJson.cs", "FactMetadata.cs"];
        var source = Path.GetFullPath(Path.Combine(Room.OfCode(ToolkitTools.All[0]), "..", "..", ".."));
        var files = new[] { "Toolkit.Rules.Kernel", "Toolkit.Rules" }
            .SelectMany(project => Directory.GetFiles(Path.Combine(source, project), "*.cs", SearchOption.AllDirectories)
                .Select(file => (File: file, Folder: Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(source, project), file))!)))
            .Where(file => !file.Folder.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
                && !everyday.Contains(Path.GetFileName(file.File))).ToList();

        files.Should().HaveCountGreaterThan(250);
        files.Where(file => File.ReadLines(file.File).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))
                is not { } line || line != $"namespace {string.Join('.', ["Toolkit.Rules", .. Parts(file.Folder)])};")
            .Select(file => Path.GetFileName(file.File)).Should().BeEmpty();

        static string[] Parts(string folder) => folder.Length == 0 ? [] : folder.Split(Path.DirectorySeparatorChar);
    }

    private static IEnumerable<string> TooLong(IEnumerable<string> lines)
    {
        const string Raw = "\"\"\"";
        var isRaw = false;
        foreach (var line in lines)
        {
            var marks = line.Split(Raw).Length - 1;
            if (!isRaw && marks == 0 && line.Length > 140
                && !(line[..140].Contains('"', StringComparison.Ordinal) && line[140..].Contains('"', StringComparison.Ordinal)))
            {
                yield return line.Trim();
            }

            isRaw ^= marks % 2 == 1;
        }
    }

    [Fact]
    public void Kernel_InItsAssembly_ReferencesNeitherToolkitNorHost() =>
        typeof(IFact).Assembly.GetReferencedAssemblies().Should()
            .OnlyContain(reference => reference.Name!.StartsWith("System", StringComparison.Ordinal));

    /// <summary>
    /// A reader of IntelliSense has no papers beside the code: what a comment refers to is in the repository, or is not named.
    /// </summary>
    [Fact]
    public void Comments_OfTheLibrary_NameNoCodeOfAPaperThatIsNotHere() => Directory
        .GetFiles(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split('/', '\\').Intersect(["obj", "bin"]).Any())
        .SelectMany(file => File.ReadAllLines(file).Where(NamesAPaper).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"))
        .Should().BeEmpty();

    [Theory]
    [InlineData("    /// <summary>H12, silent.</summary>", true)]
    [InlineData("    /// <summary>C9b.</summary>", true)]
    [InlineData("    /// <summary>Last resort; D6.</summary>", true)]
    [InlineData("/// <summary>The decision on support (table T1).</summary>", true)]
    [InlineData("    // As the legal tables have it.", true)]
    [InlineData("    /// see section 8", true)]
    [InlineData("    /// <summary>No law prohibits the detention of children.</summary>", false)]
    [InlineData("    Basis = [Body(\"HRC\", \"GC36 para. 37\")],", false)]
    [InlineData("    /// <summary>The procedure before expulsion (ICCPR 13), and the State's law, as `KE`.</summary>", false)]
    public void NamesAPaper_OfALine_IsTrueOfCodesInComments(string line, bool names) => NamesAPaper(line).Should().Be(names);

    private static bool NamesAPaper(string line) => line.IndexOf("//", StringComparison.Ordinal) is >= 0 and var at
        && Regex.IsMatch(line[at..], @"\blegal tables\b|\b[Ss]ection [0-9]+\b|\b(?<!U\+)[A-Z][0-9]{1,2}[a-z]?\b(?![-.]?[0-9])");

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;

    private static IEnumerable<string> BreachesOf(Type type)
    {
        if (!type.IsSealed || type.GetMethod("<Clone>$") is null)
        {
            yield return $"{type.Name} is not a sealed record";
        }

        var nullability = new NullabilityInfoContext();
        foreach (var property in type.GetProperties().Where(property => property.Name != nameof(IFact.Id)))
        {
            var name = $"{type.Name}.{property.Name}";
            if (property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers()
                .Any(modifier => modifier.Name == "IsExternalInit"))
            {
                yield return $"{name} can be set after creation";
            }

            if (nullability.Create(property).ReadState != NullabilityState.Nullable)
            {
                yield return $"{name} is not nullable";
            }

            if (property.GetCustomAttribute<QuestionAttribute>() is not { } question)
            {
                yield return $"{name} is no question";
            }
            else if (!question.Text.EndsWith('?'))
            {
                yield return $"{name} is not put as a question: {question.Text}";
            }

            if (!property.GetCustomAttributes<CitesAttribute>().Any())
            {
                yield return $"{name} has no source";
            }
        }
    }

    private sealed class Sloppy : IFact
    {
        public string Id => "x";

        public Answer A { get; set; }

        [Question("Tell."), Cites("Test", "1")]
        public Answer? B { get; init; }
    }
}
