using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using Toolkit.Rules.GuidancePacks;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.Testing;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>
/// Every report as the reference makes it and the serializer writes it, byte for byte. In CI so many cases as each test says; by hand as
/// many as one likes:
/// <c>TOOLKIT_RULES_DIFFERENTIAL=10000000 dotnet run --project tests/Toolkit.Rules.Tests -c Release -- --filter-class
/// "*ReferenceDifferentialTests"</c>, where the number stands for the cases of random books and the others grow with it.
/// </summary>
public sealed class ReferenceDifferentialTests
{
    private const int Usual = 12_000;
    private const int CasesOfABook = 12;

    private static readonly Gen<(int Seed, int Size)> Seeds = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 3]);
    private static readonly JsonTypeInfo<Report> Metadata =
        (JsonTypeInfo<Report>)new JsonSerializerOptions(ReportJsonContext.Default.Options)
        {
            Encoder = JsonText.Encoder,
            TypeInfoResolver = ReportJsonContext.Default,
        }.GetTypeInfo(typeof(Report));

    private static readonly RuleBook Toolkit = ToolkitRules.Build();

    private static readonly Lazy<RuleBook> Countries = new(() => ToolkitRules.Build(new()
    {
        Packs = { Pack("south-sea"), Pack("xanadu") },
    }));

    [Fact]
    public void Assess_RandomBookAndCases_GivesTheReportOfTheReference()
    {
        var seen = new int[5];
        Seeds.Sample(
            given =>
            {
                var random = RandomBook.Of(given.Seed, given.Size);
                for (var number = 0; number < CasesOfABook; number++)
                {
                    var facts = random.Case();
                    var report = Same(random.Book, facts, given.ToString());
                    Count(seen, report);
                }
            },
            iter: Times(Usual) / CasesOfABook,
            print: given => given.ToString());
        seen.Should().OnlyContain(number => number > 50, "findings, undetermined rules, exceptions, decisions and contradictions are seen");
    }

    [Fact]
    public void Assess_RandomCasesOfTheToolkit_GivesTheReportOfTheReference() =>
        Each(Times(120), seed => Same(Toolkit, RandomCases.Of(Toolkit, seed), Number(seed)));

    [Fact]
    public void Assess_RandomCasesOfATool_GivesTheReportOfTheReference() =>
        Each(Times(1200), seed =>
        {
            var tool = ToolkitTools.All[seed % ToolkitTools.All.Length];
            Same(Toolkit, RandomCases.Of(Toolkit, seed, of: [.. tool.Entries.Select(entry => entry.Id)]), Number(seed));
        });

    [Fact]
    public void Assess_RandomCasesWithPacks_GivesTheReportOfTheReference()
    {
        ImmutableArray<RuleBook> books =
            [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "GuidancePacks", "good"), "*.json").Order(StringComparer.Ordinal)
                .Select(file => Packs.Book(GuidancePack.Read(File.ReadAllBytes(file), Path.GetFileName(file))))];
        books.Should().HaveCountGreaterThan(8);
        Each(Times(4000), seed =>
        {
            var book = books[seed % books.Length];
            var day = new DateOnly(2025, 12, 20).AddDays(seed / books.Length * 7 % 400);
            Same(book, RandomCases.Of(book, seed, day), Number(seed));
        });
    }

    [Fact]
    public void Assess_RandomCasesOfACountry_GivesTheReportOfTheReference() =>
        Each(Times(40), seed => Same(Countries.Value, RandomCases.Of(Countries.Value, seed, new(2026, 11, 24)), Number(seed)));

    private static Report Same(RuleBook book, Case facts, string given)
    {
        var options = new AssessOptions { RevealsSensitive = facts.Facts.Length % 2 == 0 };
        var expected = BySerializer(Reference.Assessor.Assess(book.On(facts.AssessedOn), facts, options));
        var report = book.Assess(facts, options);
        var actual = Text(report);
        if (actual != expected)
        {
            var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
            Assert.Fail($"{given}: the reports differ\nreference: …{Around(expected, at)}…\nkernel: …{Around(actual, at)}…\n"
                + string.Join('\n', book.Rules.Where(rule => rule.Id.StartsWith("test/rule", StringComparison.Ordinal))
                    .Select(rule => $"{rule.Id}: {rule.Whole}")) + "\n" + Given.Print(facts));
        }

        return report;
    }

    private static void Count(int[] seen, Report report)
    {
        Interlocked.Add(ref seen[0], report.Findings.Length);
        Interlocked.Add(ref seen[1], report.Undetermined.Length);
        Interlocked.Add(ref seen[2], report.Exempted.Length);
        Interlocked.Add(ref seen[3], report.Decisions.Length);
        Interlocked.Add(ref seen[4], report.Contradictions.Length);
    }

    private static void Each(int times, Action<int> check) =>
        Parallel.For(0, times, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, check);

    private static int Times(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("TOOLKIT_RULES_DIFFERENTIAL"), CultureInfo.InvariantCulture, out var asked)
            ? (int)Math.Max(usual, (long)asked * usual / Usual) : usual;

    /// <summary>The report by the serializer, which the kernel's own writer has to equal as well.</summary>
    private static string BySerializer(Report report) =>
        Encoding.UTF8.GetString(JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", ReportJson.Version);
            foreach (var member in Metadata.Properties.Where(member => member.Get is not null))
            {
                writer.WritePropertyName(member.Name);
                JsonSerializer.Serialize(writer, member.Get!(report), Metadata.Options.GetTypeInfo(member.PropertyType));
            }

            writer.WriteEndObject();
        }));

    private static string Text(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));

    private static string Around(string text, int at) =>
        text.Substring(Math.Max(0, at - 300), Math.Min(600, text.Length - Math.Max(0, at - 300)));

    private static string Number(int seed) => FormattableString.Invariant($"seed {seed}");

    private static GuidancePack Pack(string name) =>
        GuidancePack.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Evaluation", "packs", name + ".json")), name + ".json");
}
