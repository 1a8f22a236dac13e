using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Serialization;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.TreatyData;

namespace Toolkit.Rules.Cli.Tests;

/// <summary>
/// The short form of a report and the whole of it: the short one hides nothing on which somebody may come to harm, and both speak in words.
/// </summary>
public sealed class ReportFormsTests
{
    private static readonly RuleBook Book = ToolkitRules.Build();
    private static readonly string Folder =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples", "QuickStart"));

    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order()];

    [Fact]
    public void Text_OfTheCountrySample_FitsIn180LinesAndTellsOfTheRest()
    {
        var text = ReportText.Write(Assess("country-assessment"));

        text.Split('\n')[..^1].Should().HaveCountLessThanOrEqualTo(180).And.OnlyContain(line => line.Length <= 100);
        text.Should().Contain("`--all` on the command line");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_OfASample_BeginsWithASummaryOfTenLines(string sample)
    {
        var report = Assess(sample);
        var lines = ReportText.Write(report).Split('\n');

        lines[0].Should().Be("Summary");
        var summary = lines[2..Array.IndexOf(lines, "")];
        summary.Should().HaveCountLessThanOrEqualTo(10);
        Holds(string.Join(' ', summary), report.Findings.GroupBy(finding => finding.Severity)
            .Select(group => $"{group.Count()} {Words(group.Key)}").Prepend("Not to be concluded: that anything else is fine."));
    }

    [Fact]
    public void Summary_OfAllThatItCanHold_KeepsToTenLines()
    {
        const string Long = "A sentence of many words that goes on and on, so that a line of a hundred characters cannot hold it, nor "
            + "can two of them.";
        var country = Assess("country-assessment");
        var contradiction = new Contradiction { Rule = "a/b", About = [], Text = Long, Causes = [], Sources = [] };
        var report = country with
        {
            Decisions = [Refused.Decisions[0] with { Text = Long + Long }],
            Findings = [.. country.Findings.Select(finding => finding with { Text = Long + Long })],
            OpenQuestions = [.. country.OpenQuestions.Select(question => question with { Text = Long + Long })],
            Contradictions = [contradiction, contradiction],
            Refused = [new("a/c", [], Long, ["a/b"])],
            Waived =
            [
                new("a/d", [], Long, Severity.Breach, Truth.True,
                    new("xz", "Reason.", "Minister", new(2026, 1, 1), new(2026, 12, 31), [])),
            ],
        };
        var lines = ReportText.Write(report).Split('\n');

        lines[2..Array.IndexOf(lines, "")].Should().HaveCountLessThanOrEqualTo(10);
        Flat(string.Join(' ', lines[2..14])).Should().Contain("Answers contradict one another (2): 1 decision or rule was not decided "
            + "for it.")
            .And.Contain("Decided: 1 MUST NOT GO ON AS IT IS:").And.Contain("1 waived by an authority; 1 not held for an exception.");
    }

    /// <summary>
    /// Whatever restricts, contradicts, is found with weight or is not known stands in the short form: itself, or counted.
    /// </summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Short_OfASample_HidesNothingThatMatters(string sample)
    {
        var report = Assess(sample);
        foreach (var written in new[] { Flat(ReportText.Write(report)), Flat(ReportMarkdown.Write(report)) })
        {
            // Rules that are called alike stand in one bracket, with what they share told once.
            var text = Regex.Replace(written.Replace("\\", "", StringComparison.Ordinal), @"\[([\w/-]+): ([\w-]+(?:, [\w-]+)+)\]", alike =>
                string.Join(' ', alike.Groups[2].Value.Split(", ").Select(last => $"[{alike.Groups[1].Value}/{last}]")));
            Holds(text, report.Decisions.Select(decision => $"{decision.Text} ({decision.Outcome})"));
            Holds(text, report.Decisions.SelectMany(decision => decision.Requirements).Select(required => required.Text));
            Holds(text, report.Findings.Where(finding => finding.PossibleSeverity > Severity.Information)
                .Select(finding => $"[{finding.Rule}]"));
            Holds(text, report.Findings.Where(finding => finding.PossibleSeverity >= Severity.AtOdds).Select(finding => finding.Text));
            Holds(text, report.Exempted.Select(exempted => exempted.Text));
            Holds(text, report.Readings.Select(reading => reading.Text));
            Holds(text, report.Decisions.SelectMany(decision => decision.Caveats));
            Holds(text, report.OpenQuestions.Take(12).Select(question => question.Text));
            if (report.OpenQuestions.Length > 12)
            {
                text.Should().MatchRegex($@"{report.OpenQuestions.Length - 12} more questions? in the whole report\.");
            }

            if (!report.Undetermined.IsEmpty)
            {
                text.Should().Contain($"{report.Undetermined.Length} rule");
            }

            if (!report.NotDescribed.IsEmpty)
            {
                text.Should().Contain("Not asked, since the case describes none: ");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Whole_OfASample_HasEveryFindingBasisQuestionChangeAndSource(string sample)
    {
        var report = Assess(sample);
        var text = Flat(ReportText.Write(report, new() { ShowsAll = true }));

        Holds(text, report.Findings.Select(finding => finding.Text));
        Holds(text, report.Findings.SelectMany(finding => finding.Sources).Select(source => source.ToString()));
        Holds(text, report.Findings.SelectMany(finding => finding.Basis)
            .SelectMany(basis => basis.Provisions).Select(law => law.ToString()));
        Holds(text, report.Findings.Select(finding => finding.Advice).OfType<string>());
        Holds(text, report.OpenQuestions.Select(question => question.Text));
        Holds(text, report.Undetermined.Select(rule => $"[{rule.Rule}]"));
        text.Should().NotContain("whole report");
        Holds(text, report.Decisions.SelectMany(decision => decision.Changes).Select(Said));
    }

    [Fact]
    public void Findings_OfTheCountrySample_StandByWeight()
    {
        var text = Flat(ReportText.Write(Assess("country-assessment"), new() { ShowsAll = true }));
        var weights = Regex.Matches(text, @"\* (Breach|At odds|Shortfall|Recommended|Information)\b")
            .Select(match => match.Groups[1].Value);

        weights.Distinct().Should().Equal("Breach", "At odds", "Shortfall", "Recommended", "Information");
        weights.Should().BeInAscendingOrder(
            Comparer<string>.Create((a, b) => Order(a).CompareTo(Order(b))), "the gravest come first").And.HaveCount(56);

        static int Order(string weight) => Array.IndexOf(["Breach", "At odds", "Shortfall", "Recommended", "Information"], weight);
    }

    /// <summary>What an undetermined rule would find is never written, since a reader may take it for found: its questions are.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Undetermined_OfASample_IsWrittenAsQuestionsOnly(string sample)
    {
        var report = Assess(sample);
        var found = report.Findings.Select(finding => finding.Text).ToList();
        foreach (var text in new[] { ReportText.Write(report), ReportText.Write(report, new() { ShowsAll = true }) }.Select(Flat))
        {
            text.Should().NotContainAny([.. report.Undetermined.Select(rule => rule.Text)
                .Where(said => !found.Exists(other => other.Contains(said, StringComparison.Ordinal))), "\u0000"]);
        }
    }

    [Fact]
    public void Undetermined_OfTheCountrySample_AsksWhatDecidesIt() =>
        Flat(ReportText.Write(Assess("country-assessment"), new() { ShowsAll = true })).Should().Contain(
            "- Is rape within marriage an offence? This decides [national-legal-context/marital-rape-not-covered] (at odds).")
            .And.NotContain("Rape within marriage is no offence");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_OfASample_NamesNoTypeOfFact(string sample)
    {
        var report = Assess(sample);
        var names = Book.FactTypes.Select(type => type.Name).Where(name => name.Any(char.IsUpper)).ToList();
        foreach (var text in new[]
        {
            ReportText.Write(report), ReportText.Write(report, new() { ShowsAll = true }), ReportText.WriteQuestions(report),
            ReportMarkdown.Write(report, new() { ShowsAll = true }),
        })
        {
            text.Should().NotContainAny(names);
        }
    }

    [Fact]
    public void Changes_OfARefusal_AreThreeUnlessAllAreAskedFor()
    {
        var sets = Refused.Decisions[0].Changes.Select(Said).ToList();
        sets.Should().HaveCountGreaterThan(3);

        var text = Flat(ReportText.Write(Refused));

        text.Should().Contain($"as the flow stands; {sets.Count - 3} more in the whole report)")
            .And.ContainAll(sets.Take(3)).And.NotContainAny(sets.Skip(3));
        Flat(ReportText.Write(Refused, new() { ShowsAll = true })).Should().ContainAll(sets);
    }

    /// <summary>What the same rule says of each member of a list is one line.</summary>
    [Fact]
    public void NotAsked_OfTheCountrySample_IsSaidOnceAsAList() =>
        Flat(ReportText.Write(Assess("country-assessment"))).Should()
            .Contain("Whether rights hold alike for men, LGBTQI+ people and migrants was not asked. ")
            .And.Contain("Whether this class of law holds safeguards was not looked at: the constitution or a bill of rights, law on "
                + "trafficking in persons, law on smuggling of migrants, criminal law, family law and child protection law. ");

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "mermaid")]
    public async Task All_WhereThereIsNoShortForm_IsRefused(string option, string value)
    {
        var (exit, output, error) = await RunAsync("assess", Path.Combine(Folder, "refused.json"), "--all", option, value);

        (exit, output).Should().Be((2, ""));
        error.Should().StartWith("--all is about text and Markdown; JSON is always whole, and a chart has no short form\n");
    }

    /// <summary>A refusal with many ways out.</summary>
    private static Report Refused { get; } = Book.Assess(new Case
    {
        AssessedOn = new(2026, 11, 24),
        Facts =
        [
            new SecurityForce { Id = "border-guard", Kind = RecipientKind.ListedForce, SeniorCommand = CommandRecord.Implicated },
            new SupportRequest { Id = "vehicles", Recipient = "border-guard", Kind = ActivityKind.Logistics },
        ],
    });

    private static string Said(ChangeSet set) => string.Join(", and ", set.Changes.Select(change =>
        $"{change.Label} of `{change.Question.Fact}`: from {Quoted(change.FromLabel ?? change.From ?? "not answered")} to "
            + string.Join(" or ", change.ToLabels.Select(Quoted)))) + $": {set.Outcome}";

    /// <summary>An answer of several words is set off by quotation marks.</summary>
    private static string Quoted(string answer) => answer.Contains(' ', StringComparison.Ordinal) ? $"‘{answer}’" : answer;

    private static void Holds(string text, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            text.Should().Contain(value);
        }
    }

    private static Report Assess(string sample) => Book.Assess(
        CaseJson.Read(File.ReadAllBytes(Path.Combine(Folder, sample + ".json")), Book, sample + ".json").WithTreatyData());

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Words(Severity severity) => severity == Severity.AtOdds ? "at odds" : $"{severity}".ToLowerInvariant();

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await ToolkitRulesCommand.RunAsync(arguments, new(Stream.Null, output, error, ShowsProgress: false));
        return (exit, output.ToString(), error.ToString());
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
