using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>
/// The flows, run over facts, against the oracle that somebody else wrote from the domain document without looking at them: asserted
/// answers, recorded allegations and commanders, the authority above, and another unit under it.
/// </summary>
/// <remarks>
/// Of the readings that the oracle chose where the document leaves a gap, one is decided otherwise here: an officer under suspicion of whom
/// nobody told whether the post is still held leaves command open, since nothing more is known. In three kinds of case the flows may be
/// stricter, and never milder: where an authority or a regional peacekeeping force names an authority above itself, which the oracle does
/// not read; where nobody told which authority stands above and only the unit's own command is looked at; and where what is recorded
/// against the recipient, or its commander, makes the authority above it meet the definition, which reaches the recipient once more.
/// </remarks>
public class OracleComparisonTests
{
    private const Choices Decided = Choices.All & ~Choices.TenureUnansweredIsInPost;
    private static readonly ConcurrentDictionary<string, RuleBook> Books = new();

    private static readonly Dictionary<string, Type> Types = new Type[] { typeof(SecurityForce), typeof(Allegation),
        typeof(SeniorCommander), typeof(SupportRequest), typeof(OngoingSupport) }
        .ToDictionary(type => char.ToLowerInvariant(type.Name[0]) + type.Name[1..]);

    private static readonly ConcurrentDictionary<(Type, string), Func<string, object>> Answers = new();

    public static TheoryData<string> Spaces => new(CaseSpaces.All.Select(space => space.Name));

    /// <summary>One in so many of each space; the seed moves on, so that every dimension meets every other.</summary>
    [Theory]
    [MemberData(nameof(Spaces))]
    public void Flows_CasesOfASpace_DecideAsTheOracle(string name)
    {
        var (_, before, during, space) = CaseSpaces.All.Single(each => each.Name == name);
        var cases = space();
        var random = new Random(cases.Count);

        Compare([.. Enumerable.Range(0, 1_500).Select(_ => cases.At(random.Next(cases.Count)))], before, during).Should().BeEmpty();
    }

    /// <summary>All dimensions of all spaces thrown together, mostly as they ordinarily are.</summary>
    [Fact]
    public void Flows_CasesAcrossAllSpaces_DecideAsTheOracle()
    {
        ImmutableArray<Dimension<OracleCase>> dimensions = [.. CaseSpaces.All.SelectMany(space => space.Space().Dimensions)];
        var random = new Random(25);
        OracleCase Draw()
        {
            var facts = CaseDimensions.Ordinary;
            foreach (var dimension in dimensions)
            {
                facts = random.Next(4) == 0 ? dimension.Settings[random.Next(dimension.Settings.Length)].Apply(facts) : facts;
            }

            return facts;
        }

        Compare([.. Enumerable.Range(0, 6_000).Select(_ => Draw())], before: true, during: true).Should().BeEmpty();
    }

    [Fact]
    public void Conditions_EveryCombination_AreUnmetAsTheOracleSays()
    {
        var space = CaseSpaces.Conditions;
        var random = new Random(7);
        for (var sample = 0; sample < 1_000; sample++)
        {
            var facts = space.At(random.Next(space.Count));
            var expected = Deciding.Before(facts, Decided);
            var decision = Book(facts.Readings).Assess(CaseOf(facts)).Decisions.Single(each => each.About[0].Id == "request");

            decision.Outcome.Should().Be(expected.Effective);
            decision.Requirements.Where(requirement => requirement.Met != Truth.True).Select(requirement => Names[requirement.Id]).Should()
                .BeEquivalentTo(expected.Unmet);
        }
    }

    [Fact]
    public void Comparison_OracleWithAnotherChoice_FindsTheDifference() =>
        new[] { Choices.TwoIntercessions, Choices.OpenAllegationsBefore, Choices.AuthorityMeetsBefore,
            Choices.RecordedBelowDefinition }.Should().OnlyContain(choice =>
            CaseSpaces.All.Any(space => Different(space.Space(), space.Before, space.During, Decided & ~choice)));

    private static readonly Dictionary<string, string> Names = new()
    {
        ["letter"] = "letter-sent",
        ["consultation"] = "consulted",
        ["consultation-of-the-country-team"] = "country-team-consulted",
        ["consultation-of-ohchr"] = "ohchr-consulted",
        ["monitoring"] = "monitoring-set-up",
        ["country-guidance"] = "country-guidance",
        ["sign-off"] = "signed-off",
    };

    private static bool Different(Space<OracleCase> space, bool before, bool during, Choices choices)
    {
        var random = new Random(3);
        return !Compare([.. Enumerable.Range(0, 300).Select(_ => space.At(random.Next(space.Count)))], before, during, choices).IsEmpty;
    }

    private static ImmutableArray<string> Compare(ImmutableArray<OracleCase> cases, bool before, bool during, Choices choices = Decided)
    {
        var differences = new ConcurrentBag<string>();
        Parallel.ForEach(cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, facts =>
        {
            if (differences.Count >= 5)
            {
                return;
            }

            var report = Book(facts.Readings).Assess(CaseOf(facts));
            var isContradictory = facts.Request.Risk == RiskAnswer.Below && facts.Request.ResidualRisk == RiskAnswer.Substantial;
            var isRefused = report.Refused.Any(refused => refused.About[0].Id == "request");
            if (before && !(isContradictory && isRefused))
            {
                var decision = report.Decisions.Single(each => each.About[0].Id == "request");
                var row = Deciding.Before(facts, choices);
                if (!Agrees(facts, decision.Outcome, row.Effective, outcome => Level(outcome))
                    && !(IsGrave(facts) && decision.Outcome == "incomplete"))
                {
                    differences.Add($"the flow says {decision.Outcome} by {decision.Step}, the oracle {row.Effective} by row "
                        + $"{row.Number} [{string.Join(", ", Digest.Behind(facts, Deciding.Before, decision.Outcome))}]: "
                        + $"{Describe(facts)}");
                }
            }

            if (during)
            {
                var decision = report.Decisions.Single(each => each.About[0].Id == "support");
                var row = Deciding.During(facts, choices);
                if (!Agrees(facts, decision.Outcome, row.Outcome,
                    outcome => DuringTable.LevelOf(Enum.GetValues<DuringOutcome>().Single(known => Kebab.Of(known) == outcome))))
                {
                    differences.Add($"the flow says {decision.Outcome} by {decision.Step}, the oracle {row.Outcome} by row {row.Number} "
                        + $"[{string.Join(", ", Digest.Behind(facts, Deciding.During, decision.Outcome))}]: "
                        + $"{Describe(facts)}");
                }
            }
        });
        return [.. differences];
    }

    private static bool Agrees(OracleCase facts, string flow, string oracle, Func<string, int?> level)
    {
        if (flow == oracle)
        {
            return true;
        }

        var isNamed = facts.AuthorityTold is AuthorityTold.NamedNotDescribed or AuthorityTold.Described;
        var isAboveAnAuthority = isNamed && facts.Recipient.Kind is ForceKind.ResponsibleAuthority or ForceKind.RegionalPeacekeeping;
        var comesBack = isNamed && facts.Authority.Accountability != AccountabilityAnswer.Effective
            && (facts.Recipient.SeniorCommand == CommandAnswer.Implicated || !facts.Commanders.IsEmpty || !facts.Allegations.IsEmpty);

        // A recipient that nobody told has no record of its own in the flows: they wait.
        if (!facts.RecipientTold && !(facts.Commanders.IsEmpty && facts.Allegations.IsEmpty))
        {
            return level(flow) <= 1;
        }

        // What an authority above an authority tells is told: its stance, and a grave record, which open allegations add nothing to.
        var isToldAbove = isAboveAnAuthority
            && ((facts.Recipient.CountryStance is null && facts.Authority.CountryStance is not null)
                || facts.Authority.RecordOfCompliance == RecordAnswer.Grave);

        // A record answered as grave counts for its own force as for those under it, which the page leaves open.
        if (flow != "incomplete" && facts.Recipient.RecordOfCompliance == RecordAnswer.Grave && level(flow) <= level(oracle))
        {
            return true;
        }

        // Whose authority nobody told waits under that reading too, since the authority's record reaches the unit as well.
        var isUntold = facts.Readings.CommandOfTheAuthority == CommandReading.OwnCommandOnly
            && facts.AuthorityTold is AuthorityTold.NotTold or AuthorityTold.ExistsNotNamed;
        return isToldAbove || ((isAboveAnAuthority || comesBack || isUntold) && level(flow) <= level(oracle));
    }

    /// <summary>Whether something makes the record grave, beside which the flow waits for what is open, and the page does not.</summary>
    private static bool IsGrave(OracleCase facts) => facts.Recipient.RecordOfCompliance == RecordAnswer.Grave
        || facts.Authority.RecordOfCompliance == RecordAnswer.Grave || !facts.Allegations.IsEmpty || !facts.Commanders.IsEmpty;

    private static int? Level(string outcome) => outcome switch
    {
        "proceed-standard" => 3,
        "proceed-mitigated" => 2,
        "authorised-not-effective" => 1,
        "not-covered" or "carve-out" => null,
        _ => 0,
    };

    private static string Describe(OracleCase facts) => string.Join(" | ", OracleFacts.Of(facts));

    private static RuleBook Book(OracleReadings readings)
    {
        var choices = OracleFacts.Readings(readings);
        return Books.GetOrAdd(string.Join(',', choices), _ =>
        {
            var options = new ToolkitRulesOptions { Tools = ["support-to-security-forces"] };
            foreach (var (id, choice) in choices)
            {
                options.Readings[id] = choice;
            }

            return ToolkitRules.Build(options);
        });
    }

    private static Case CaseOf(OracleCase facts)
    {
        var made = OracleFacts.Of(facts).Select(Make).ToList();

        // A case file describes every force that it names; of one that the oracle only names, nothing is answered.
        var told = made.OfType<SecurityForce>().Select(force => force.Id).ToHashSet();
        var named = made.SelectMany(fact => fact switch
        {
            SecurityForce force => [force.CommandedBy],
            Allegation allegation => [allegation.Against],
            SeniorCommander officer => [officer.Commands],
            _ => Array.Empty<string?>(),
        }).OfType<string>().Distinct();
        made.AddRange(named.ToList().Where(id => !told.Contains(id)).Select(id => new SecurityForce { Id = id }).ToList());

        // The page looks one step up, so that nobody stands above the recipient's authority.
        var authority = made.OfType<SecurityForce>().FirstOrDefault(force => force.Id == "recipient")?.CommandedBy;
        return new()
        {
            AssessedOn = Force.Day,
            Facts = [.. made.Select(fact => fact is SecurityForce { CommandedBy: null, AuthorityAbove: null } force && force.Id == authority
                ? force with { AuthorityAbove = AuthorityAbove.NoneAbove } : fact)],
        };
    }

    private static IFact Make(OracleFact fact)
    {
        var type = Types[fact.Type];
        var made = (IFact)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        type.GetProperty("Id")!.SetValue(made, fact.Id);
        foreach (var (name, value) in fact.Answers)
        {
            var property = type.GetProperty(name, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)!;
            property.SetValue(made, Answers.GetOrAdd((type, name), _ => Reader(property))(value));
        }

        return made;
    }

    private static Func<string, object> Reader(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string))
        {
            return value => value;
        }

        var scale = type.IsEnum ? type : type.GetGenericArguments()[0];
        var values = Enum.GetValues(scale).Cast<object>()
            .ToDictionary(value => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()!));
        return type.IsEnum ? value => values[value] : value => Activator.CreateInstance(type, values[value])!;
    }
}
