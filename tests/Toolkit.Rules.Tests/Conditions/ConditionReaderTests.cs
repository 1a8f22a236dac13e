using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Toolkit.Rules.Tests.Conditions;

public sealed class ConditionReaderTests
{
    private static readonly FactType Law = FactType.Of<Statute>();
    private static readonly FactType Office = FactType.Of<Agency>();
    private static readonly int Limit = 3;
    private static readonly Parameter Years = new("years", 4, "years", "How long is long.", new("Test", "1")) { Stricter = Stricter.Lower };
    private static readonly Rule<Statute> Old = new()
    {
        Id = "test/old",
        Sources = [new("Test", "1")],
        When = law => law.Years > 9,
        Finding = "Old.",
        Severity = Severity.Information,
    };

    public static TheoryData<string, Expression<Func<Statute, bool>>, Condition> Readable()
    {
        var captured = 7;
        return new()
        {
            { "equal", law => law.AllowsStay == Answer.Yes, Is("AllowsStay", Answer.Yes) },
            { "not equal", law => law.AllowsStay != Answer.Yes, Compared("AllowsStay", Comparison.IsNot, Answer.Yes) },
            { "constant first", law => Answer.Yes == law.AllowsStay, Is("AllowsStay", Answer.Yes) },
            { "below, constant first", law => Rigour.Some > law.Rigour, Compared("Rigour", Comparison.Below, Rigour.Some) },
            { "at most", law => law.Rigour <= Rigour.Some, Compared("Rigour", Comparison.AtMost, Rigour.Some) },
            { "above", law => law.Years > 2, Compared("Years", Comparison.Above, 2) },
            { "at least", law => law.Years >= 2, Compared("Years", Comparison.AtLeast, 2) },
            { "value of a nullable", law => law.Years!.Value >= 2, Compared("Years", Comparison.AtLeast, 2) },
            { "captured variable", law => law.Years >= captured, Compared("Years", Comparison.AtLeast, 7) },
            { "static readonly field", law => law.Years >= Limit, Compared("Years", Comparison.AtLeast, 3) },
            { "parameter", law => law.Years >= Years, Compared("Years", Comparison.AtLeast, 5) },
            { "judgement", law => law.Grounds == Answer.Yes, Is("Grounds", Answer.Yes) },
            { "text", law => law.Country == "xx", Is("Country", "xx") },
            { "date", law => law.InForceFrom < new DateOnly(2020, 5, 6),
                Compared("InForceFrom", Comparison.Below, new DateOnly(2020, 5, 6)) },
            { "the day of the assessment", law => law.InForceFrom < Case.Today,
                new CompareDay(Ask("InForceFrom"), Comparison.Below, default) },
            { "the day of the assessment first", law => Case.Today < law.InForceFrom,
                new CompareDay(Ask("InForceFrom"), Comparison.Above, default) },
            { "months before it", law => law.InForceFrom!.Value <= Case.Today.AddMonths(-12),
                new CompareDay(Ask("InForceFrom"), Comparison.AtMost, new(-12, 0)) },
            { "years and days after it", law => law.InForceFrom == Case.Today.AddYears(2).AddDays(3),
                new CompareDay(Ask("InForceFrom"), Comparison.Is, new(24, 3)) },
            { "captured days before it", law => law.InForceFrom > Case.Today.AddDays(-captured),
                new CompareDay(Ask("InForceFrom"), Comparison.Above, new(0, -7)) },
            { "as many years as a parameter says before it",
                law => law.InForceFrom > Case.Today.AddYears(-Years), new CompareDay(Ask("InForceFrom"), Comparison.Above, new(-60, 0)) },
            { "two dates", law => law.RepealedOn < law.InForceFrom, new CompareAnswers(Ask("RepealedOn"), Comparison.Below,
                Ask("InForceFrom")) },
            { "any of, in any order, once each", law => law.Rigour.IsAnyOf(Rigour.Much, Rigour.None, Rigour.Much),
                OneOfRigour(Rigour.None, Rigour.Much) },
            { "answered", law => law.Grounds.IsAnswered(), new Answered(Ask("Grounds")) },
            { "not", law => !law.Grounds.IsAnswered(), new Not(new Answered(Ask("Grounds"))) },
            { "and of and", law => law.Years > 2 && (law.Years > 2 && law.AllowsStay == Answer.Yes),
                new AllOf([Compared("Years", Comparison.Above, 2), Compared("Years", Comparison.Above, 2), Is("AllowsStay", Answer.Yes)]) },
            { "or in and", law => law.Years > 2 && (law.Years > 2 || law.AllowsStay == Answer.Yes),
                new AllOf([Compared("Years", Comparison.Above, 2),
                new AnyOf([Compared("Years", Comparison.Above, 2), Is("AllowsStay", Answer.Yes)])]) },
            { "always", law => true, new AllOf([]) },
            { "never", law => false, new AnyOf([]) },
            { "any with a tie", law => Case.Any<Agency>(agency => agency.Id == law.Agency && agency.Trained == Answer.No),
                new CountOf(Office, 1, new(Office.Key!, Ask("Agency")), Trained(1, Answer.No), Comparison.AtLeast, 1, false) },
            { "any, tie written the other way", law => Case.Any<Agency>(agency => agency.Trained == Answer.No && law.Agency == agency.Id),
                new CountOf(Office, 1, new(Office.Key!, Ask("Agency")), Trained(1, Answer.No), Comparison.AtLeast, 1, false) },
            { "recorded", law => !Case.Recorded<Agency>(agency => agency.Id == law.Agency),
                new Not(new CountOf(Office, 1, new(Office.Key!, Ask("Agency")), new AllOf([]), Comparison.AtLeast, 1, true)) },
            { "all", law => Case.All<Agency>(agency => agency.Trained == Answer.Yes),
                new Not(new CountOf(Office, 1, null, new Not(Trained(1, Answer.Yes)), Comparison.AtLeast, 1, false)) },
            { "count", law => Case.Count<Agency>(agency => agency.Trained == Answer.Yes) < 3,
                new CountOf(Office, 1, null, Trained(1, Answer.Yes), Comparison.Below, 3, false) },
            { "two counts, one number each", law => Case.Any<Agency>(a => a.Trained == Answer.Yes)
                && Case.Any<Agency>(b => b.Trained == Answer.No),
                new AllOf([new CountOf(Office, 1, null, Trained(1, Answer.Yes), Comparison.AtLeast, 1, false),
                new CountOf(Office, 1, null, Trained(1, Answer.No), Comparison.AtLeast, 1, false)]) },
            { "disparity", law => Case.Disparity<Agency>(agency => agency.Trained == Answer.Yes, agency => agency.Oversight, 2),
                new Disparity(Office, 1, Trained(1, Answer.Yes), Office.Find("Oversight")!, 2) },
            { "raised", law => Case.Raised(Old, law), new Raised("test/old", 0) },
        };
    }

    public static TheoryData<string, Expression<Func<Statute, bool>>, string> Unreadable()
    {
        const string Grammar = "allowed are a question compared with a constant or with another question, one number less another "
            + "compared with a constant, `&&`, `||`, `!`, `IsAnyOf`, `IsAnswered`, `Includes`, `IncludesAny`, `IncludesAll`, and `Case.Any`, "
            + "`All`, `Count`, `Recorded`, `Disparity`, `Raised`, `Today`";
        Func<Statute, bool> other = law => law.Years > 2;
        Answer[] some = [Answer.Yes];
        var holder = new Holder();
        return new()
        {
            { "method", law => law.Country!.StartsWith('x'), Grammar },
            { "arithmetic", law => law.Years + 1 > 2, Grammar },
            { "null", law => law.Years == null, "an answer cannot be compared with null; ask `IsAnswered()`" },
            { "null judgement", law => law.Grounds == null, "an answer cannot be compared with null; ask `IsAnswered()`" },
            { "has value", law => law.Years.HasValue, Grammar },
            { "order where there is none", law => law.AllowsStay > Answer.No,
                "the answers of `statute.allowsStay` have no order; mark the scale with `[OrderedScale]` if they do" },
            { "mutable static field", law => law.Years > Holder.Months, "an answer is compared with a constant or with another question" },
            { "mutable field of an object", law => law.Years > holder.Years,
                "an answer is compared with a constant or with another question" },
            { "clock", law => law.InForceFrom > DateOnly.FromDateTime(DateTime.UnixEpoch),
                "an answer is compared with a constant or with another question" },
            { "today's clock", law => law.InForceFrom > DateOnly.FromDateTime(DateTime.Today),
                "a rule reads no clock; the day of the assessment is `Case.Today`" },
            { "another clock",
                law => law.InForceFrom!.Value.DayNumber > DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).DayNumber,
                "a rule reads no clock; the day of the assessment is `Case.Today`" },
            { "days before months", law => law.InForceFrom < Case.Today.AddDays(1).AddMonths(1),
                "months or years are added once, and days once after them: another order can come to another day" },
            { "months twice", law => law.InForceFrom < Case.Today.AddMonths(1).AddYears(1),
                "months or years are added once, and days once after them: another order can come to another day" },
            { "both ways", law => law.InForceFrom < Case.Today.AddMonths(-1).AddDays(1),
                "months and days go the same way, both before or both after the day of the assessment" },
            { "too far", law => law.InForceFrom < Case.Today.AddYears(-1001), "allowed are 12000 months and 366000 days" },
            { "days that are answered", law => law.InForceFrom < Case.Today.AddDays(law.Years!.Value),
                "so many days or months are a constant whole number" },
            { "another method of a day", law => law.InForceFrom < DateOnly.FromDayNumber(Case.Today.DayNumber),
                "an answer is compared with a constant or with another question" },
            { "day of an answer", law => law.InForceFrom!.Value.AddMonths(12) < Case.Today, Grammar },
            { "no such day", law => law.InForceFrom > new DateOnly(2026, 2, 30),
                "an answer is compared with a constant or with another question" },
            { "no member of the scale", law => law.Rigour == (Rigour)9,
                "no answer of `statute.rigour`; allowed are `none`, `some`, `much`, `complete`" },
            { "another scale's code", law => (Branch?)law.Rigour == Branch.CoastGuard, Grammar },
            { "narrowed number", law => (byte?)law.Years == 5, Grammar },
            { "within an answer", law => law.Grounds!.JudgedBy == "me", Grammar },
            { "two constants", law => Limit > 2, Grammar },
            { "another lambda", law => other(law), Grammar },
            { "conditional", law => law.Years > 1 ? law.AllowsStay == Answer.Yes : law.AllowsStay == Answer.No, Grammar },
            { "truth compared", law => law.Years > 1 == true, Grammar },
            { "both, without short circuit", law => law.Years > 1 & law.AllowsStay == Answer.Yes, Grammar },
            { "list from elsewhere", law => law.AllowsStay.IsAnyOf(some), "the answers are listed one by one" },
            { "empty list", law => law.AllowsStay.IsAnyOf(), "the answers are listed one by one" },
            { "count alone with a variable", law => Case.Count<Agency>(agency => true) > law.Years,
                "an answer is compared with a constant or with another question" },
            { "tie by two facts", law => Case.Any<Agency>(agency => agency.Id == law.Agency && agency.Country == law.Country),
                "besides one equality (`==`) with a question of a fact outside it, this may ask only about the agency itself" },
            { "outer question inside", law => Case.Any<Agency>(agency => agency.Id == law.Agency && law.Years > 2),
                "besides one equality (`==`) with a question of a fact outside it, this may ask only about the agency itself" },
            { "tie that isn't an equality", law => Case.Any<Agency>(agency => agency.Oversight < law.Rigour),
                "besides one equality (`==`) with a question of a fact outside it, this may ask only about the agency itself" },
            { "all with a tie", law => Case.All<Agency>(agency => agency.Country == law.Country),
                "what `Case.All` asks concerns the facts it runs over alone; write `!Case.Any` with the equality that ties them" },
            { "disparity of another fact's answers", law => Case.Disparity<Agency>(agency => true, agency => law.Rigour, 2),
                "a question of the compared fact is expected here" },
            { "disparity of none", law => Case.Disparity<Agency>(agency => true, agency => agency.Oversight, 0),
                "the distance is a constant whole number above zero" },
            { "disparity without order", law => Case.Disparity<Agency>(agency => true, agency => agency.Branch, 1),
                "the answers of `agency.branch` have no order; mark the scale with `[OrderedScale]` if they do" },
            { "no rule", law => Case.Raised((Rule<Statute>)null!, law),
                "a rule is named by the static field that holds it; it is null here if that field is initialised later" },
        };
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void Read_AllowedForm_GivesItsTree(string form, Expression<Func<Statute, bool>> lambda, Condition expected)
    {
        var (condition, problems) = Read(lambda);

        problems.Should().BeEmpty(form);
        condition.Should().Be(expected, form);
        condition!.GetHashCode().Should().Be(expected.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Read_FormOutsideTheGrammar_IsRefusedWithRuleAndCode(string form, Expression<Func<Statute, bool>> lambda, string why)
    {
        var (condition, problems) = Read(lambda);

        condition.Should().BeNull(form);
        var problem = problems.Should().ContainSingle(form).Which;
        problem.Code.Should().Be("TR0101");
        problem.Place.Should().Be("test/rule");
        problem.Message.Should().StartWith("`").And.EndWith(why, form);
    }

    [Fact]
    public void Read_SeveralMistakes_TellsAllOfThem() =>
        Read(law => law.Years + 1 > 2 && (law.AllowsStay > Answer.No || !law.Country!.EndsWith('x'))).Problems.Should().HaveCount(3);

    [Fact]
    public void Equals_TreesThatDiffer_AreNotEqual()
    {
        var trees = Readable().Select(row => row.Data.Item3).ToList();
        var pairs = trees.SelectMany((left, i) => trees.Skip(i + 1).Select(right => (left, right)));

        // The two ways of writing equality and of writing a tie are the only ones that give the same tree, `Value` the third.
        pairs.Count(pair => pair.left == pair.right).Should().Be(3);
    }

    internal static (Condition? Condition, List<Problem> Problems) Read(Expression<Func<Statute, bool>> lambda)
    {
        var problems = new List<Problem>();
        return (new ConditionReader("test/rule", problems, parameter => parameter.Default + 1).Read(lambda, [Law]), problems);
    }

    private static Asked Ask(string property) => new(0, Law.Find(property)!);

    private static Compare Is(string property, object answer) => Compared(property, Comparison.Is, answer);

    private static Compare Compared(string property, Comparison comparison, object answer) => Compared(Ask(property), comparison, answer);

    private static Compare Compared(Asked asked, Comparison comparison, object answer)
    {
        var value = asked.Question.Scale.Value(answer)!.Value;
        return new(asked, comparison, asked.Question.Scale.Format(value)) { Value = value };
    }

    private static Compare Trained(int number, Answer answer) => Compared(new Asked(number, Office.Find("Trained")!),
        Comparison.Is, answer);

    private static OneOf OneOfRigour(params ImmutableArray<Rigour> values)
    {
        var scale = Law.Find("Rigour")!.Scale;
        ImmutableArray<AnswerValue> answers = [.. values.Select(value => scale.Value(value)!.Value)];
        return new(Ask("Rigour"), [.. answers.Select(scale.Format)]) { Values = answers };
    }

    private sealed class Holder
    {
        public int Years = 3;
        public static int Months = 36;
    }
}
