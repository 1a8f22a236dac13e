using System.Linq.Expressions;
using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Tests.GuidancePacks;

public sealed class PackConditionTests
{
    public static TheoryData<string, string, Expression<Func<Statute, bool>>> Twins() => new()
    {
        { "is", """{ "question": "allowsStay", "is": "yes" }""", law => law.AllowsStay == Answer.Yes },
        { "is, with its type", """{ "question": "statute.allowsStay", "is": "yes" }""", law => law.AllowsStay == Answer.Yes },
        { "is, with its number", """{ "question": "0.statute.allowsStay", "is": "yes" }""", law => law.AllowsStay == Answer.Yes },
        { "is not", """{ "question": "allowsStay", "isNot": "yes" }""", law => law.AllowsStay != Answer.Yes },
        { "below", """{ "question": "rigour", "below": "some" }""", law => law.Rigour < Rigour.Some },
        { "at most", """{ "question": "rigour", "atMost": "some" }""", law => law.Rigour <= Rigour.Some },
        { "above, a number", """{ "question": "years", "above": 2 }""", law => law.Years > 2 },
        { "at least, a number as text", """{ "question": "years", "atLeast": "2" }""", law => law.Years >= 2 },
        { "judgement", """{ "question": "grounds", "is": "yes" }""", law => law.Grounds == Answer.Yes },
        { "date", """{ "question": "inForceFrom", "below": "2020-05-06" }""", law => law.InForceFrom < new DateOnly(2020, 5, 6) },
        { "date, before", """{ "question": "inForceFrom", "before": "2020-05-06" }""", law => law.InForceFrom < new DateOnly(2020, 5, 6) },
        { "date, on or before", """{ "question": "inForceFrom", "onOrBefore": "2020-05-06" }""",
            law => law.InForceFrom <= new DateOnly(2020, 5, 6) },
        { "date, after", """{ "question": "inForceFrom", "after": "2020-05-06" }""", law => law.InForceFrom > new DateOnly(2020, 5, 6) },
        { "date, on or after", """{ "question": "inForceFrom", "onOrAfter": "2020-05-06" }""",
            law => law.InForceFrom >= new DateOnly(2020, 5, 6) },
        { "day of the assessment", """{ "question": "inForceFrom", "before": "day-of-assessment" }""",
            law => law.InForceFrom < Case.Today },
        { "day of the assessment, by the general word", """{ "question": "inForceFrom", "atLeast": "day-of-assessment" }""",
            law => law.InForceFrom >= Case.Today },
        { "on the day of the assessment", """{ "question": "inForceFrom", "is": "day-of-assessment" }""",
            law => law.InForceFrom == Case.Today },
        { "months before it", """{ "question": "inForceFrom", "before": { "months": 12, "before": "day-of-assessment" } }""",
            law => law.InForceFrom < Case.Today.AddYears(-1) },
        { "days after it", """{ "question": "inForceFrom", "onOrAfter": { "days": 30, "after": "day-of-assessment" } }""",
            law => law.InForceFrom >= Case.Today.AddDays(30) },
        { "months and days before it",
            """{ "question": "inForceFrom", "isNot": { "days": 3, "months": 1, "before": "day-of-assessment" } }""",
                law => law.InForceFrom != Case.Today.AddMonths(-1).AddDays(-3) },
        { "two dates", """{ "question": "repealedOn", "onOrBeforeQuestion": "inForceFrom" }""", law => law.RepealedOn <= law.InForceFrom },
        { "text", """{ "question": "country", "is": "xx" }""", law => law.Country == "xx" },
        { "two questions", """{ "question": "repealedOn", "belowQuestion": "inForceFrom" }""", law => law.RepealedOn < law.InForceFrom },
        { "any of", """{ "question": "rigour", "isAnyOf": ["much", "none", "much"] }""", law => law.Rigour.IsAnyOf(Rigour.None, Rigour.Much) },
        { "answered", """{ "isAnswered": "grounds" }""", law => law.Grounds.IsAnswered() },
        { "not", """{ "not": { "isAnswered": "grounds" } }""", law => !law.Grounds.IsAnswered() },
        { "all of one", """{ "all": [ { "isAnswered": "grounds" } ] }""", law => law.Grounds.IsAnswered() },
        { "always", """{ "all": [] }""", law => true },
        { "never", """{ "any": [] }""", law => false },
        {
            "all in all", """{ "all": [ { "isAnswered": "grounds" }, { "all": [ { "isAnswered": "years" }, { "question": "years", "is": 1 } ] } ] }""",
            law => law.Grounds.IsAnswered() && (law.Years.IsAnswered() && law.Years == 1)
        },
        {
            "any in all", """{ "all": [ { "isAnswered": "grounds" }, { "any": [ { "isAnswered": "years" }, { "question": "years", "is": 1 } ] } ] }""",
            law => law.Grounds.IsAnswered() && (law.Years.IsAnswered() || law.Years == 1)
        },
        {
            "any fact, tied", """{ "anyFact": "agency", "matching": "id", "with": "statute.agency", "where": { "question": "trained", "is": "no" } }""",
            law => Case.Any<Agency>(agency => agency.Id == law.Agency && agency.Trained == Answer.No)
        },
        {
            "recorded", """{ "not": { "recorded": "agency", "matching": "id", "with": "agency" } }""",
            law => !Case.Recorded<Agency>(agency => agency.Id == law.Agency)
        },
        {
            "every", """{ "everyFact": "agency", "has": { "question": "agency.trained", "is": "yes" } }""",
            law => Case.All<Agency>(agency => agency.Trained == Answer.Yes)
        },
        {
            "count", """{ "count": "agency", "where": { "question": "trained", "is": "yes" }, "below": 3 }""",
            law => Case.Count<Agency>(agency => agency.Trained == Answer.Yes) < 3
        },
        {
            "disparity", """{ "disparity": "agency.oversight", "steps": 2, "where": { "question": "trained", "is": "yes" } }""",
            law => Case.Disparity<Agency>(agency => agency.Trained == Answer.Yes, agency => agency.Oversight, 2)
        },
        {
            "a group in a group", """{ "anyFact": "agency", "where": { "anyFact": "statute", "matching": "agency", "with": "agency.id", "where": { "question": "2.statute.allowsStay", "is": "no" } } }""",
            law => Case.Any<Agency>(agency => Case.Any<Statute>(other => other.Agency == agency.Id && other.AllowsStay == Answer.No))
        },
        { "raised", """{ "raised": "test/victims-punished" }""", law => Case.Raised(Packs.Punished, law) },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void Condition_OfAPack_EqualsItsTwinInCSharp(string name, string json, Expression<Func<Statute, bool>> lambda)
    {
        var twin = RuleBook.Build([.. Packs.Entries, Of(lambda)], Packs.Options).Rule("test/twin");
        var pack = Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule(json)))).On(new(2026, 11, 24)).Rule("xz/rule");

        pack.When.Should().Be(twin.When, name);
        pack.When.GetHashCode().Should().Be(twin.When.GetHashCode());
        pack.When.ToString().Should().Be(twin.When.ToString());
        Canonical(pack.When).Should().Be(Canonical(twin.When));
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void Condition_WrittenAsCanonicalJson_IsReadBack(string name, string json, Expression<Func<Statute, bool>> lambda)
    {
        _ = json;
        var twin = RuleBook.Build([.. Packs.Entries, Of(lambda)], Packs.Options).Rule("test/twin");

        Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule(Canonical(twin.When))))).On(new(2026, 11, 24)).Rule("xz/rule").When.Should()
            .Be(twin.When, name);
    }

    [Fact]
    public void Join_OfAPack_EqualsItsTwinInCSharp()
    {
        var twin = RuleBook.Build(
        [
            .. Packs.Entries,
            new Rule<Statute, Agency>
            {
                Id = "test/twin", Sources = [new("Test", "1")], Finding = "It is so.", Severity = Severity.Recommended,
                Join = (law, agency) => law.Agency == agency.Id,
                When = (law, agency) => law.AllowsStay == Answer.No && agency.Trained == Answer.No,
            },
        ], Packs.Options).Rule("test/twin");
        var when = """{ "all": [ { "question": "allowsStay", "is": "no" }, { "question": "trained", "is": "no" } ] }""";
        string[] joins = ["""{ "match": "statute.agency", "with": "agency.id" }""", """{ "match": "agency.id", "with": "statute.agency" }"""];
        foreach (var join in joins)
        {
            var rule = Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule(when, """["statute", "agency"]""", more: $"\"join\": {join}")))).On(new(2026, 11, 24)).Rule("xz/rule");
            rule.When.Should().Be(twin.When);
            rule.Join.Should().Be(twin.Join);
        }
    }

    private static Rule<Statute> Of(Expression<Func<Statute, bool>> when) =>
        new() { Id = "test/twin", Sources = [new("Test", "1")], When = when, Finding = "It is so.", Severity = Severity.Recommended };

    private static string Canonical(Condition condition)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            ConditionJson.Write(json, condition);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
