using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.LawAndPractice;

/// <summary>A table of questions that share the scales of law and of practice, and how much each answer must weigh.</summary>
internal static class GapTable
{
    private static readonly ImmutableArray<(string Answer, string Part)> OfLaw =
        [("ProvidesOtherwise", "contrary-law"), ("Silent", "silent-law"), ("ProvidesInPart", "in-part")];

    private static readonly ImmutableArray<(string Answer, string Part)> OfPractice =
        [("No", "not-in-practice"), ("InPart", "in-part-in-practice")];

    /// <summary>
    /// A line for each question: name, rule, and for law the weight of contrary law bound and free, of silent law bound, and, where it
    /// is not recommended, of law that gives it in part bound and free. For practice, the weight bound and free.
    /// </summary>
    public static TheoryData<string, string, string, string> Read(string table, string family, bool practice)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            foreach (var (answer, part) in practice ? OfPractice : OfLaw)
            {
                var (bound, free) = part switch
                {
                    "silent-law" => (row[4], "recommended"),
                    "in-part" => (row.Length > 5 ? row[5] : "recommended", row.Length > 6 ? row[6] : "recommended"),
                    _ => (row[2], row[3]),
                };
                rows.Add($"{row[0]}={answer}", $"{family}/{row[1]}/{part}", bound, free);
            }
        }

        return rows;
    }

    /// <summary>
    /// The rule alone is raised, with the weight of the table where all or nothing binds, and both where nothing is known.
    /// </summary>
    public static void Weighs<T>(string answers, string rule, string bound, string free) where T : class, IFact
    {
        var fact = LawTable.Fact<T>(answers);
        var whenBound = LawTable.Assess(fact, LawTable.Bound);
        var whenFree = LawTable.Assess(fact, LawTable.Free);

        whenBound.Findings.Should().ContainSingle().Which.Rule.Should().Be($"national-legal-context/{rule}");
        LawTable.Weights(whenBound, rule).Should().Be(bound);
        LawTable.Weights(whenFree, rule).Should().Be(free);

        var unknown = LawTable.Assess(fact, null).Findings.Should().ContainSingle().Subject;
        unknown.PossibleSeverity.Should().Be(whenBound.Findings[0].Severity, "an unknown status shows what it may come to");
        unknown.Severity.Should().Be(whenFree.Findings[0].Severity, "and claims no more than what is sure");
    }

    /// <summary>The good answer to every question leaves nothing; no answer leaves every rule and every question open.</summary>
    public static void IsFineOnlyWhereAnswered<T>(int rules) where T : class, IFact
    {
        var names = typeof(T).GetProperties()
            .Where(property => property.PropertyType.Name.StartsWith("Judgement", StringComparison.Ordinal)).ToList();
        var good = LawTable.Fact<T>(string.Join(' ', names.Select(property =>
            $"{property.Name}={(property.PropertyType.GetGenericArguments()[0].Name == "LawSays" ? "Provides" : "Yes")}")));
        var fine = LawTable.Assess(good, LawTable.Bound);
        fine.Findings.Should().BeEmpty();
        fine.Undetermined.Should().BeEmpty();

        var open = LawTable.Assess(LawTable.Fact<T>(""), LawTable.Bound);
        open.Findings.Should().BeEmpty();
        open.Undetermined.Should().HaveCount(rules);
        open.OpenQuestions.Select(question => question.Ref.Question).Should().BeEquivalentTo(
            names.Select(property =>
                $"{char.ToLowerInvariant(typeof(T).Name[0])}{typeof(T).Name[1..]}.{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}"));
    }
}
