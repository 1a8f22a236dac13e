using System.Collections.Immutable;
using CsCheck;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>
/// Conditions on the day of the assessment, mixed with dates of the calendar, on days at the ends of months and beside those dates: what is
/// exact on each day, and what is proven for all, against plain enumeration.
/// </summary>
public sealed class DayDifferentialTests
{
    private static readonly Asked InForce = new(0, RandomRules.Statute.Find("InForceFrom")!);
    private static readonly Asked Repealed = new(0, RandomRules.Statute.Find("RepealedOn")!);
    private static readonly Asked Stay = new(0, RandomRules.Statute.Find("AllowsStay")!);
    private static readonly DateOnly[] Fixed = [new(2024, 2, 29), new(2026, 1, 31)];
    private static readonly RelativeDay[] Moving = [default, new(-12, 0), new(-1, 0), new(0, -30), new(1, 0), new(-1, -1)];

    private static readonly ImmutableArray<DateOnly> Days =
    [
        .. Fixed.SelectMany(date => Enumerable.Range(-3, 7).Select(date.AddDays)),
        .. Fixed.SelectMany(date => Enumerable.Range(-2, 5).Select(day => date.AddMonths(1).AddDays(day))),
        .. Fixed.SelectMany(date => Enumerable.Range(-2, 5).Select(day => date.AddYears(1).AddDays(day))), new(2025, 3, 30),
            new(2025, 3, 31), new(2028, 2, 29), new(1950, 6, 15), new(2100, 3, 1),
    ];

    private static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    [Theory]
    [InlineData("2026-03-31", -1, 0, "2026-02-28")]
    [InlineData("2028-03-31", -1, 0, "2028-02-29")]
    [InlineData("2026-03-31", 1, 0, "2026-04-30")]
    [InlineData("2028-02-29", -12, 0, "2027-02-28")]
    [InlineData("2027-02-28", 12, 0, "2028-02-28")]
    [InlineData("2026-03-31", -1, -1, "2026-02-27")]
    [InlineData("2026-01-01", 0, -1, "2025-12-31")]
    [InlineData("2026-01-31", -13, 0, "2024-12-31")]
    public void From_ADay_CountsMonthsFirstAndEndsAMonthWithItsLastDay(string day, int months, int days, string expected) =>
        new RelativeDay(months, days).From(DateOnly.ParseExact(day, "yyyy-MM-dd").DayNumber).Should()
            .Be(DateOnly.ParseExact(expected, "yyyy-MM-dd").DayNumber);

    [Fact]
    public void From_AnyDay_IsThatOfTheCalendarAndGoesOnBeyondIt()
    {
        Gen.Select(Gen.Int[366_000, DateOnly.MaxValue.DayNumber - 366_000], Gen.Int[-12_000, 12_000], Gen.Int[-366_000, 366_000])
            .Sample((day, months, days) =>
        {
            var date = DateOnly.FromDayNumber(day);
            if (date.Year + (months / 12) is > 2 and < 9998)
            {
                new RelativeDay(months, 0).From(day).Should().Be(date.AddMonths(months).DayNumber);
            }

            new RelativeDay(0, days).From(day).Should().Be(day + days);
        });

        // The calendar repeats itself after 400 years.
        Gen.Select(Gen.Int[0, DateOnly.MaxValue.DayNumber - 146_097], Gen.Int[-12_000, 12_000]).Sample((day, months) =>
            new RelativeDay(months, 0).From(day + 146_097).Should().Be(new RelativeDay(months, 0).From(day) + 146_097));
        new RelativeDay(-12, 0).From(0).Should().Be(-366);
        new RelativeDay(1, 0).From(DateOnly.MaxValue.DayNumber).Should().Be(DateOnly.MaxValue.DayNumber + 31);
    }

    [Fact]
    public void Judge_OnAnyDay_EqualsTheNaiveEvaluatorAndTheDiagramOfThatDay() => Seeds.Sample(
        seed =>
        {
            var random = new Random(seed);
            var condition = Condition(random, 3);
            var marks = MarksIn(condition);
            var (day, law) = Some(random, Days[random.Next(Days.Length)], marks);
            var facts = new Case { AssessedOn = day, Facts = [law] };
            var book = Given.Book(Rule(condition));
            var on = At(book, day, law);

            var truth = new NaiveEvaluator(facts).Judge(condition, law);
            condition.Judge(on).Should().Be(Truth3(truth), "of {0} on {1}\n{2}", condition, day, law);

            // With every answer that the condition can tell apart on that day in place of what is open, alone or not.
            var ends = truth is null ? Completed(law, day, marks, [.. ConditionTree.All(condition).SelectMany(ConditionTree.AskedBy)])
                .Select(completed => new NaiveEvaluator(new() { AssessedOn = day, Facts = [completed] }).Judge(condition, completed))
                .OfType<bool>().ToHashSet() : [];
            Assessor.Judge(book.Model(book.Rule("test/rule")), on).Should()
                .Be(ends.Count == 1 ? Truth3(ends.Single()) : Truth3(truth), "of {0} on {1}\n{2}", condition, day, law);
        },
        iter: 1000);

    [Fact]
    public void KindsOfDay_OfSomeDates_StandForEveryDay() => Seeds.Sample(
        seed =>
        {
            var random = new Random(seed);
            ImmutableArray<DateMark> marks = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Mark(random)).Distinct()];
            if (marks.All(mark => mark.Fixed is not null))
            {
                return;
            }

            var cells = new DateCells(marks, KindsOfDay.Of([marks], 0, DateOnly.MaxValue.DayNumber)!.Value);
            foreach (var day in Days.Concat(Enumerable.Range(0, 200).Select(_ => DateOnly.FromDayNumber(random.Next(400_000, 1_000_000)))))
            {
                foreach (var code in marks.SelectMany(mark => Enumerable.Range(-2, 5).Select(step => mark.On(day.DayNumber) + step)))
                {
                    int cell;
                    try
                    {
                        cell = cells.Of(code, day.DayNumber);
                    }
                    catch (KeyNotFoundException)
                    {
                        throw new InvalidOperationException($"no kind stands for {day:yyyy-MM-dd}, of {string.Join("; ", marks)}");
                    }

                    var sample = cells.Sample(cell);
                    if (!marks.All(mark => Math.Sign(code - mark.On(day.DayNumber)) == Math.Sign(sample.Code - mark.On(sample.Day))))
                    {
                        Assert.Fail($"{sample} does not lie as {code} does on {day:yyyy-MM-dd}, of {string.Join("; ", marks)}");
                    }
                }
            }

            Enumerable.Range(0, cells.Count).Select(cells.Format).Should().OnlyHaveUniqueItems();
        },
        iter: 25);

    [Fact]
    public void Build_FlowOnTheDay_IsRefusedExactlyIfOnSomeDayAnswersTakeBackAPermission() => Seeds.Sample(
        seed =>
        {
            var random = new Random(seed);
            var flow = Flow(random);
            var diagrams = DecisionDiagram.Of(flow, Given.Book());
            var kinds = diagrams.SpeaksOfDay ? diagrams.All.Select(kind => DateOnly.FromDayNumber(kind.Day))
                .Where(day => day.Year is > 1 and < 9999).ToList() : [Days[0]];
            var build = () => Given.Book(flow);

            if (Enumerable.Range(0, 12).Select(_ => Days[random.Next(Days.Length)]).Concat(kinds).Distinct()
                .Any(day => TakesBack(flow, day)))
            {
                kinds.Any(day => TakesBack(flow, day)).Should()
                    .BeTrue("one of the days that stand for all shows it, of {0}", FlowDifferentialTests.Print(flow));
                build.Should().Throw<InvalidRuleBookException>("of {0}", FlowDifferentialTests.Print(flow)).Which.Problems.Should()
                    .OnlyContain(problem => problem.Code == "TR0402");
            }
            else
            {
                build.Should().NotThrow("of {0}", FlowDifferentialTests.Print(flow));
            }
        },
        iter: 100);

    [Fact]
    public void Table_OfARuleOnTheDay_EndsAsTheEvaluatorSaysWhereverAllDaysEndAlike() => Seeds.Sample(
        seed =>
        {
            var random = new Random(seed);
            var rule = Rule(new AnyOf([Day(random, InForce), Day(random, InForce),
                new Compare(Stay, Comparison.Is, "no") { Value = new((long)Answer.No, null) }]));
            var book = Given.Book(rule);
            var table = RuleTable.Of(rule, book)!;
            foreach (var row in table.All())
            {
                if (row[0] != 0 && row[1] != 0)
                {
                    var date = table.Variables.Single(variable => variable.Asked == InForce);
                    var stay = table.Variables.Single(variable => variable.Asked == Stay);
                    foreach (var day in Days)
                    {
                        var law = new Statute
                        {
                            Id = "law",
                            AllowsStay = (Answer)stay.Representative(row[table.Variables.IndexOf(stay)]).Code
                        };
                        foreach (var answer in Answers(day, MarksIn(rule.When))
                            .Where(answer => date
                            .CellOf(At(book, day, law with { InForceFrom = answer })) == row[table.Variables.IndexOf(date)]))
                        {
                            table.End(row).Should()
                                .Be(new NaiveEvaluator(new() { AssessedOn = day, Facts = [] })
                                .Judge(rule.When, law with { InForceFrom = answer }) == true ? "raised" : "clear");
                        }
                    }
                }
            }
        },
        iter: 25);

    private static Assessment At(RuleBook book, DateOnly day, Statute law)
    {
        var index = new CaseIndex(book, new Case { AssessedOn = day, Facts = [law] });
        return new Assessment(book, index).About(index.Of(RandomRules.Statute)[0]);
    }

    private static bool TakesBack(FlowDefinition flow, DateOnly day)
    {
        var whole = new AllOf([.. flow.Conditions]);
        var effects = Completed(new() { Id = "law" }, day, MarksIn(whole), [.. ConditionTree.All(whole).SelectMany(ConditionTree.AskedBy)])
            .Select(law => (Law: law, Effect: EffectOf(flow, day, law))).ToList();
        return effects.Where(open => open.Effect is Effect.Permits or Effect.Refers)
            .Any(open => effects.Any(answered => answered.Effect is Effect.Waits or Effect.Restricts
            && (open.Law.InForceFrom is null || open.Law.InForceFrom == answered.Law.InForceFrom)
            && (open.Law.RepealedOn is null || open.Law.RepealedOn == answered.Law.RepealedOn)
            && (open.Law.AllowsStay is null || open.Law.AllowsStay == answered.Law.AllowsStay)));
    }

    private static Effect EffectOf(FlowDefinition flow, DateOnly day, Statute law)
    {
        var naive = new NaiveEvaluator(new() { AssessedOn = day, Facts = [law] });
        return (flow.Steps.FirstOrDefault(step => naive.Judge(step.When, law) is var truth
            && (truth == true || (truth is null && step.WhenUnknown == Reads.AsYes))) ?? flow.Otherwise).Outcome.Effect;
    }

    /// <summary>Answers among which every condition of this generator can tell on a day all that it ever tells apart.</summary>
    private static IEnumerable<DateOnly> Answers(DateOnly day, ImmutableArray<DateMark> marks) =>
        marks.SelectMany(mark => Enumerable.Range((int)mark.On(day.DayNumber) - 1, 3)).Distinct().Select(DateOnly.FromDayNumber);

    private static ImmutableArray<DateMark> MarksIn(Condition condition) => [.. ConditionTree.All(condition).SelectMany(part => part switch
    {
        Compare { Asked.Question.Scale.Kind: ScaleKind.Date } fixedDate => [new DateMark(fixedDate.Value.Code, default)],
        CompareDay moving => [new DateMark(null, moving.Day)],
        _ => Array.Empty<DateMark>(),
    }).Append(new DateMark(null, default)).Distinct()];

    /// <summary>The law with every open question answered, or left open, in every way.</summary>
    private static IEnumerable<Statute> Completed(Statute law, DateOnly day, ImmutableArray<DateMark> marks, HashSet<Asked> asked) =>
        from inForce in law.InForceFrom is null && asked.Contains(InForce) ? Answers(day, marks).Cast<DateOnly?>().Append(null)
            : [law.InForceFrom]
        from repealed in law.RepealedOn is null && asked.Contains(Repealed) ? Answers(day, marks).Cast<DateOnly?>().Append(null)
            : [law.RepealedOn]
        from stay in law.AllowsStay is null && asked.Contains(Stay) ? [null, Answer.Yes, Answer.No] : new[] { law.AllowsStay }
        select law with { InForceFrom = inForce, RepealedOn = repealed, AllowsStay = stay };

    private static (DateOnly Day, Statute Law) Some(Random random, DateOnly day, ImmutableArray<DateMark> marks)
    {
        var answers = Answers(day, marks).ToList();
        DateOnly? Date() => random.Next(3) == 0 ? answers[random.Next(answers.Count)] : null;
        return (day, new()
        {
            Id = "law",
            InForceFrom = Date(),
            RepealedOn = Date(),
            AllowsStay = random.Next(2) == 0 ? null
            : (Answer)random.Next(2)
        });
    }

    private static Condition Condition(Random random, int depth) => depth == 0 ? Leaf(random) : random.Next(6) switch
    {
        0 or 1 => new AllOf([Condition(random, depth - 1), Condition(random, depth - 1)]),
        2 or 3 => new AnyOf([Condition(random, depth - 1), Condition(random, depth - 1)]),
        4 => new Not(Condition(random, depth - 1)),
        _ => Leaf(random),
    };

    private static Condition Leaf(Random random) => random.Next(8) switch
    {
        0 => new Compare(Stay, Comparison.Is, "no") { Value = new((long)Answer.No, null) },
        1 => new Answered(random.Next(2) == 0 ? InForce : Repealed),
        _ => Day(random, random.Next(3) == 0 ? Repealed : InForce),
    };

    private static Condition Day(Random random, Asked asked)
    {
        var comparison = (Comparison)random.Next(6);
        if (Mark(random) is not { Fixed: { } code } mark)
        {
            return new CompareDay(asked, comparison, Moving[random.Next(Moving.Length)]);
        }

        return new Compare(asked, comparison, asked.Question.Scale.Format(new(code, null))) { Value = new(code, null) };
    }

    private static DateMark Mark(Random random) => random.Next(3) == 0
        ? new(Fixed[random.Next(Fixed.Length)].DayNumber, default)
        : new(null, Moving[random.Next(Moving.Length)]);

    private static FlowDefinition Flow(Random random)
    {
        var flow = new RandomRules(random.Next(), 0).Flow("test/flow", RandomRules.Statute);
        return new(flow)
        {
            Gate = null,
            Steps = [.. flow.Steps.Take(2).Select(step => new FlowStep(step) { When = Condition(random, 1) })]
        };
    }

    private static Truth Truth3(bool? truth) => truth switch { true => Truth.True, false => Truth.False, null => Truth.Unknown };

    private static RuleDefinition Rule(Condition when) => new()
    {
        Id = "test/rule",
        Sources = [new("Test", "0")],
        About = [RandomRules.Statute],
        When = when,
        Unless = [],
        Finding = "Found.",
        Advice = null,
        Severity = Severity.Recommended,
        Basis = [],
        IsContradiction = false,
    };
}
