using System.Text;
using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Testing.Tests;

/// <summary>How scenarios name what guidance packs ask: by the whole name, or by the short one while it is clear.</summary>
public sealed class QuestionNamesTests
{
    private const string Facts = """
        "supportRequest": [ { "id": "vehicles", "letterSent": "no" } ], "kenya/post": [ { "id": "north" } ]
        """;

    private static readonly Rule<SupportRequest> NoLetter = new()
    {
        Id = "test/no-letter",
        Sources = [new("Test", "1")],
        When = request => request.LetterSent == Answer.No,
        Finding = "No letter was sent.",
        Severity = Severity.Shortfall,
    };

    [Theory]
    [InlineData("supportRequest.isSealed")]
    [InlineData("supportRequest.kenya/isSealed")]
    [InlineData("post.isManned")]
    [InlineData("kenya/post.isManned")]
    [InlineData("post")]
    [InlineData("kenya/post")]
    public void Run_QuestionOfAPackUnderEitherName_IsSeenAsAsked(string name)
    {
        var book = Book(Pack("kenya"));

        Scenario(book, name).Run(book).Differences.Should().BeEmpty();
    }

    [Theory]
    [InlineData("supportRequest.isSealed",
        "TR0906 s.json $.expect.questions[0]: `isSealed` could be `kenya/isSealed` or `uganda/isSealed`; "
        + "write one of these")]
    [InlineData("post.isManned", "TR0906 s.json $.expect.questions[0]: `post` could be `kenya/post` or `uganda/post`; write one of these")]
    [InlineData("post", "TR0906 s.json $.expect.questions[0]: `post` could be `kenya/post` or `uganda/post`; write one of these")]
    [InlineData("kenya/post.isManed", "TR0906 s.json $.expect.questions[0]: no question is called `kenya/post.isManed`; did you mean "
        + "`kenya/post.isManned`?")]
    public void Read_NameThatTwoPacksGive_NamesBoth(string name, string message) =>
        FluentActions.Invoking(() => Scenario(Book(Pack("kenya"), Pack("uganda")), name)).Should()
            .Throw<InvalidScenarioException>().Which.Problems.Select(problem => problem.ToString()).Should().Equal(message);

    [Fact]
    public void Run_WholeNameWhereTwoPacksHaveTheShortOne_IsSeenAsAsked()
    {
        var book = Book(Pack("kenya"), Pack("uganda"));

        Scenario(book, "supportRequest.kenya/isSealed", "supportRequest.uganda/isSealed", "kenya/post.isManned").Run(book)
            .Differences.Should().BeEmpty();
    }

    private static Scenario Scenario(RuleBook book, params string[] questions) => ScenarioJson.Read(Encoding.UTF8.GetBytes($$"""
        {
          "version": 1, "name": "Letters and posts", "case": { "assessedOn": "2026-11-24", "facts": { {{Facts}} } },
          "expect": { "match": "partial", "questions": [ {{string.Join(", ", questions.Select(name => $"\"{name}\""))}} ] }
        }
        """), book, "s.json");

    private static RuleBook Book(params GuidancePack[] packs) =>
        RuleBook.Build([NoLetter], new() { Edition = "test", Packs = [.. packs] });

    private static GuidancePack Pack(string id) => GuidancePack.Read(Encoding.UTF8.GetBytes($$"""
        {
          "version": 1, "id": "{{id}}", "edition": "1", "layer": "organisation", "validFrom": "2026-01-01", "author": "Office of Tests",
          "sources": [ { "id": "act", "title": "Act of Tests" } ],
          "questions": [ { "about": "supportRequest", "name": "isSealed", "ask": "Is it sealed?", "answers": ["yes", "no"],
            "sources": [ { "source": "act", "place": "s. 1" } ] } ],
          "factTypes": [ { "name": "post", "questions": [ { "name": "isManned", "ask": "Is it manned?", "answers": ["yes", "no"],
            "sources": [ { "source": "act", "place": "s. 2" } ] } ] } ],
          "rules": [
            { "id": "{{id}}/open", "about": "supportRequest", "when": { "question": "isSealed", "is": "no" }, "finding": "Open.",
              "severity": "recommended", "sources": [ { "source": "act", "place": "s. 1" } ] },
            { "id": "{{id}}/post-unmanned", "about": "post", "when": { "question": "isManned", "is": "no" }, "finding": "Nobody is there.",
              "severity": "recommended", "sources": [ { "source": "act", "place": "s. 2" } ] },
            { "id": "{{id}}/no-post-manned", "when": { "not": { "anyFact": "post", "where": { "question": "isManned", "is": "yes" } } },
              "finding": "No post is manned.", "severity": "recommended", "sources": [ { "source": "act", "place": "s. 2" } ] } ]
        }
        """), $"{id}.json");
}
