using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Toolkit.Rules.Reporting;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Tests.Evaluation;
using Toolkit.Rules.Tests.GuidancePacks;

namespace Toolkit.Rules.Tests.Kinds;

/// <summary>A whole rule attested without its answers: read as unknown, told, and never a ground to permit or to clear.</summary>
public sealed class AttestedTests
{
    private static readonly RuleBook Book = SetTests.Book(survey => survey.Published == Answer.No && survey.Effect == Rigour.None);

    private static readonly Attestation Said = new()
    {
        Rule = "test/rule",
        About = [new("survey", "s")],
        Holds = Answer.Yes,
        AttestedBy = "the Special Rapporteur",
        AttestedOn = RandomRules.Today.AddDays(-3),
        Basis = "interviews that cannot be shared",
    };

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.No)]
    public void Assess_RuleThatAnswersDoNotDecide_StaysUndeterminedAndIsStillAsked(Answer holds)
    {
        var report = Assess(new() { Id = "s", Published = Answer.No }, Said with { Holds = holds });
        var plain = Assess(new() { Id = "s", Published = Answer.No });

        report.Attested.Should().ContainSingle().Which.Standing.Should().Be(AttestedStanding.Undecided);
        Json(report with { Attested = [] }).Should().Be(Json(plain));
        report.Undetermined.Should().ContainSingle();
        report.Conclude(Severity.Recommended).Should().Be(Conclusion.Undetermined);
    }

    [Fact]
    public void Assess_AnswersSayOtherwise_ContradictionIsReportedAndNothingRestsOnThem()
    {
        var report = Assess(new() { Id = "s", Published = Answer.Yes, Effect = Rigour.None }, Said);

        report.Attested.Single().Standing.Should().Be(AttestedStanding.Contradicted);
        report.Conclude(Severity.Recommended).Should().Be(Conclusion.Contradictory);
        var contradiction = report.Contradictions.Single();
        (contradiction.Rule, contradiction.Attested).Should().Be(("test/rule", Answer.Yes));
        contradiction.Causes.Select(cause => (cause.Question, cause.Answer)).Should().Equal(("survey.published", "yes"));
        report.Refused.Single().Contradictions.Should().Equal("test/rule");
        ReportText.Write(report, new() { Width = 200 }).Should()
            .Contain("It is attested that this is so, and the answers say that it is not: ")
            .And.Contain("CONTRADICTED by the answers: attested on 2026-11-21 to be so: It is so. survey `s` [test/rule]");
    }

    [Fact]
    public void Assess_FindingThatIsAttestedNotToHold_IsNoLessFound()
    {
        var survey = new Survey { Id = "s", Published = Answer.No, Effect = Rigour.None };
        var report = Assess(survey, Said with { Holds = Answer.No });

        report.Attested.Single().Standing.Should().Be(AttestedStanding.Contradicted);
        Json(report with { Attested = [] }).Should().Be(Json(Assess(survey)));
        report.Findings.Should().ContainSingle();
    }

    [Fact]
    public void Assess_RandomRuleAndAttestation_LosesNoFindingAndClearsNothing() => Gen.Select(
        Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 4], Gen.Enum<Answer>(), Gen.Bool).Sample(
        (seed, depth, holds, hasLapsed) =>
        {
            var make = new RandomRules(seed, depth) { Unanswered = 0.4 };
            var book = Given.Book(make.Rule("test/rule", RandomRules.Survey));
            var facts = make.SurveyCase();
            var said = Said with
            {
                About = [FactRef.Of(facts.Facts.Single())],
                Holds = holds,
                ValidUntil = hasLapsed ? RandomRules.Today.AddDays(-1) : null,
            };
            var told = book.Assess(
                new() { AssessedOn = facts.AssessedOn, Facts = facts.Facts, Complete = facts.Complete, Attested = [said] });
            var plain = book.Assess(facts);

            var isDenied = !hasLapsed && holds == Answer.Yes && plain.Findings.IsEmpty && plain.Undetermined.IsEmpty;
            told.Attested.Single().Standing.Should().Be(
                hasLapsed ? AttestedStanding.Lapsed
                : !plain.Undetermined.IsEmpty ? AttestedStanding.Undecided
                : plain.Findings.IsEmpty == (holds == Answer.No) ? AttestedStanding.BorneOut
                : AttestedStanding.Contradicted);
            if (isDenied)
            {
                told.Conclude(Severity.Information).Should().Be(Conclusion.Contradictory);
            }
            else
            {
                Json(told with { Attested = [] }).Should().Be(Json(plain));
            }
        },
        iter: 500);

    [Fact]
    public void Report_WithoutLeaveToReveal_WithholdsWhoAndWhy()
    {
        var facts = Case(new() { Id = "s" }, Said with { ValidUntil = RandomRules.Today });

        ReportText.Write(Book.Assess(facts), new() { Width = 200 }).Should()
            .Contain("Undecided: attested on 2026-11-21, until 2026-11-24, to be so: It is so. survey `s` [test/rule]")
            .And.NotContain("Rapporteur").And.NotContain("interviews");
        Json(Book.Assess(facts)).Should().NotContain("Rapporteur").And.NotContain("interviews");
        ReportText.Write(Book.Assess(facts, new() { RevealsSensitive = true }), new() { Width = 200 }).Should()
            .MatchRegex("By:\\s+the Special Rapporteur").And.MatchRegex("Basis:\\s+interviews that cannot be shared");
    }

    [Fact]
    public void Report_ReadBack_IsTheSame()
    {
        var report = Assess(new() { Id = "s", Published = Answer.Yes }, Said);

        Json(ReportJson.Read(ReportJson.Write(report))).Should().Be(Json(report));
    }

    [Fact]
    public void Decision_RestingOnAnswersThatAnAttestationDenies_IsNotMade()
    {
        var book = ToolkitRules.Build(new() { Tools = ["support-to-security-forces"] });
        var sample = Path.Combine(AppContext.BaseDirectory, "Serialization", "samples", "proceeds-with-mitigation.json");
        var facts = CaseJson.Read(File.ReadAllBytes(sample), book, "case.json");
        var clear = book.Assess(facts);
        clear.Decisions.Should().Contain(decision => decision.Effect == Effect.Permits);

        var force = FactRef.Of(facts.Facts.OfType<SecurityForce>().First());
        var permits = clear.Decisions.Where(decision => decision.Effect == Effect.Permits).Select(decision => decision.Outcome).ToList();
        var attested = 0;
        foreach (var rule in book.Rules.Where(rule => rule.About is [{ Name: "securityForce" }] && !rule.IsContradiction
            && book.Explain(rule.Id, facts).Any(explained => explained.Ended == "clear" && explained.About.SequenceEqual([force]))))
        {
            var doubted = new Case
            {
                AssessedOn = facts.AssessedOn,
                State = facts.State,
                Facts = facts.Facts,
                Complete = facts.Complete,
                Commitments = facts.Commitments,
                Attested = [Said with { Rule = rule.Id, About = [force] }],
            };
            var told = book.Assess(doubted);

            told.Attested.Single().Standing.Should().Be(AttestedStanding.Contradicted, rule.Id);
            told.Conclude(Severity.Information).Should().Be(Conclusion.Contradictory, rule.Id);
            told.Decisions.Should().NotContain(
                decision => decision.Effect == Effect.Permits || decision.Effect == Effect.Refers, rule.Id);
            told.Refused.Should().Contain(refused => refused.Contradictions.Contains(rule.Id), rule.Id);
            book.Flows.SelectMany(flow => book.Explain(flow.Id, doubted)).Select(explained => explained.Ended).Should()
                .NotContain(permits, $"{rule.Id} is in doubt however it is asked");
            attested++;
        }

        attested.Should().BeGreaterThan(5);
    }

    [Fact]
    public void Read_AttestedInAFile_IsReadAndWrittenBack()
    {
        var facts = Read("""
            { "rule": "test/rule", "about": "s", "holds": "no", "attestedBy": "the ministry", "attestedOn": "2026-11-01", "basis": "its files", "validUntil": "2027-01-31" }
            """);

        facts.Attested.Should().Equal(Said with
        {
            Holds = Answer.No,
            AttestedBy = "the ministry",
            AttestedOn = new(2026, 11, 1),
            Basis = "its files",
            ValidUntil = new(2027, 1, 31),
        });
        CaseJson.Read(CaseJson.Write(facts), Book, "again.json").Attested.Should().Equal(facts.Attested);
    }

    [Theory]
    [InlineData("""5""", "TR0606 case.json $.attested[0]: found the number `5`; expected an object with `rule`, `about`, `holds`, `attestedBy`, `attestedOn` and `basis`")]
    [InlineData("""{ "rule": "test/rul", "about": "s", "holds": "yes", "attestedBy": "A", "attestedOn": "2026-11-01", "basis": "B" }""", "TR0519 case.json $.attested[0].rule: no rule of this book is called `test/rul`; did you mean `test/rule`?")]
    [InlineData("""{ "rule": "test/rule", "holds": "yes", "attestedBy": "A", "attestedOn": "2026-11-01", "basis": "B" }""", "TR0519 case.json $.attested[0]: `test/rule` is about one survey; no fact is named")]
    [InlineData("""{ "rule": "test/rule", "about": ["s", "t"], "holds": "yes", "attestedBy": "A", "attestedOn": "2026-11-01", "basis": "B" }""", "TR0519 case.json $.attested[0].about: `test/rule` is about one survey; named are `s`, `t`")]
    [InlineData("""{ "rule": "test/rule", "about": "t", "holds": "yes", "attestedBy": "A", "attestedOn": "2026-11-01", "basis": "B" }""", "TR0506 case.json $.attested[0].about: what is attested here is about a survey that this case does not have; there are `s`*")]
    [InlineData("""{ "rule": "test/rule", "about": "s", "holds": "maybe", "attestedBy": "A", "attestedOn": "2026-11-01", "basis": "B" }""", "TR0505 case.json $.attested[0].holds: `maybe` is no answer to this question; allowed are `yes` and `no`")]
    [InlineData("""{ "rule": "test/rule", "about": "s", "holds": "yes", "attestedBy": "unknown", "attestedOn": "2026-11-01", "basis": "B" }""", "TR0520 case.json $.attested[0].attestedBy: `unknown` *; nothing is attested without who attests")]
    [InlineData("""{ "rule": "test/rule", "about": "s", "holds": "yes", "attestedBy": "A", "attestedOn": "2027-11-01", "basis": "B" }""", "TR0507 case.json $.attested[0].attestedOn: attested on 2027-11-01, after the day of the assessment, 2026-11-24")]
    [InlineData("""{ "rule": "test/rule", "about": "s", "holds": "yes", "attestedBy": "A", "attestedOn": "2026-11-02", "basis": "B", "validUntil": "2026-11-01" }""", "TR0508 case.json $.attested[0].validUntil: valid until 2026-11-01, before the day on which it was attested, 2026-11-02")]
    [InlineData("""{ "about": "s" }""", """
        TR0607 case.json $.attested[0]: `rule` is missing; it is the id of the rule of which something is attested
        TR0607 case.json $.attested[0]: `holds` is missing; it is `yes` where the rule is attested to apply, otherwise `no`
        TR0520 case.json $.attested[0]: who attests is missing; nothing is attested without it
        TR0520 case.json $.attested[0]: the basis is missing; nothing is attested without it
        TR0607 case.json $.attested[0]: `attestedOn` is missing; it is the day on which it was attested, as in `2026-11-24`
        """)]
    [InlineData("""{ "rule": "test/rule", "about": "s", "holds": "yes", "attestedBy": "A", "attestedOn": "2026-11-01", "basis": "B" }, { "rule": "test/rule", "about": "s", "holds": "no", "attestedBy": "B", "attestedOn": "2026-11-01", "basis": "B" }""", "TR0613 case.json $.attested[1].about: two entries attest something of `test/rule` about the same; one stands")]
    public void Read_BadAttestation_TellsWhatIsWrong(string entries, string message)
    {
        var read = () => Read(entries);

        read.Should().Throw<InvalidCaseException>().WithMessage(message);
    }

    [Fact]
    public void Assess_BadAttestationsInCode_TellsThemAll()
    {
        var assess = () => Book.Assess(Case(
            new() { Id = "s" },
            null!,
            Said with { Rule = "test/flow" },
            Said with { About = default },
            Said with { About = [new("surveys", "s")] },
            Said with { AttestedBy = "", Basis = "n/a", Holds = (Answer)7 }));

        assess.Should().Throw<InvalidCaseException>().WithMessage(
            "TR0502 attested[0]: this is null; what nobody attests is left out\n"
            + "TR0519 attested[1]: no rule of this book is called `test/flow`*\n"
            + "TR0519 attested[2]: `test/rule` is about one survey; no fact is named\n"
            + "TR0519 attested[3]: `test/rule` is about one survey; *surveys*s* is none\n"
            + "TR0505 attested[4]: *\n"
            + "TR0520 attested[4]: who attests is missing; nothing is attested without it\n"
            + "TR0520 attested[4]: `n/a` *; nothing is attested without the basis");
    }

    [Fact]
    public void Assess_DecisionOrContradictionAttested_IsRefused()
    {
        var book = ToolkitRules.Build(new() { Tools = ["support-to-security-forces"] });
        var contradiction = book.Rules.First(rule => rule.IsContradiction).Id;
        var assess = () => book.Assess(new()
        {
            AssessedOn = RandomRules.Today,
            Facts = [],
            Attested = [Said with { Rule = book.Flows[0].Id, About = [] }, Said with { Rule = contradiction, About = [] }],
        });

        assess.Should().Throw<InvalidCaseException>().WithMessage(
            $"TR0519 attested[0]: `{book.Flows[0].Id}` is a decision; what is attested is the condition of a rule\n"
            + $"TR0519 attested[1]: `{contradiction}` finds answers that contradict one another, and nothing is to be attested of it");
    }

    [Fact]
    public void Assess_RuleOfAPack_IsAttestedLikeAnyOther()
    {
        var book = Packs.Book(Packs.Pack(Packs.Rules(Packs.Rule("""{ "question": "allowsStay", "is": "no" }""")))).On(new(2026, 11, 24));
        var rule = book.Rules.Single(rule => rule.Pack is not null);
        var facts = CaseJson.Read(Encoding.UTF8.GetBytes($$"""
            { "version": 1, "assessedOn": "2026-11-24", "state": "XZ", "facts": { "statute": [ { "id": "law" } ] },
              "attested": [ { "rule": "{{rule.Id}}", "about": "law", "holds": "yes", "attestedBy": "A", "attestedOn": "2026-11-01", "basis": "B" } ] }
            """), book, "case.json");
        var report = book.Assess(facts);

        report.Attested.Should().ContainSingle().Which.Should().Match<Attested>(said =>
            said.Pack == "xz" && said.Standing == AttestedStanding.Undecided);
        report.Undetermined.Should().Contain(undetermined => undetermined.Rule == rule.Id);
    }

    private static Report Assess(Survey survey, params Attestation[] attested) => Book.Assess(Case(survey, attested));

    private static Case Case(Survey survey, params Attestation[] attested) =>
        new() { AssessedOn = RandomRules.Today, Facts = [survey], Attested = [.. attested] };

    private static string Json(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));

    private static Case Read(string entries) => CaseJson.Read(Encoding.UTF8.GetBytes(
        $$"""{ "version": 1, "assessedOn": "2026-11-24", "facts": { "survey": [ { "id": "s" } ] }, "attested": [ {{entries}} ] }"""), Book,
        "case.json");
}
