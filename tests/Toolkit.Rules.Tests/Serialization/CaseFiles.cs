using System.Text;

namespace Toolkit.Rules.Tests.Serialization;

/// <summary>A rule book of the tests, and case files for it.</summary>
internal static class CaseFiles
{
    public static RuleBook Book { get; } = RuleBook.Build(
        [
            new Rule<Statute>
            {
                Id = "test/victims-punished",
                Sources = [new("Test", "1")],
                When = statute => statute.PunishesVictims == Answer.Yes && statute.Grounds == Answer.Yes,
                Finding = "People’s acts aren’t excused: see \"duress\" & <necessity>.",
                Severity = Severity.Shortfall,
            },
            new Rule<Agency>
            {
                Id = "test/untrained",
                Sources = [new("Test", "2")],
                When = agency => agency.Trained == Answer.No,
                Finding = "Its staff isn't trained.",
                Severity = Severity.Recommended,
            },
        ],
        new() { Edition = "test" });

    public const string Good = """
        {
          "$schema": "case.schema.json",
          "version": 1,
          "assessedOn": "2026-11-24",
          "facts": {
            "statute": [
              {
                "id": "penal-code", "punishesVictims": "yes", "allowsStay": null, "rigour": "much", "years": 12,
                "grounds": { "value": "yes", "judgedBy": "Zoë <z@example.org>", "judgedOn": "2026-01-01", "basis": "“reports” & 'visits'", "validUntil": "2026-12-31" },
                "inForceFrom": "2014-02-28", "repealedOn": null, "agency": "police", "country": "Côte d'Ivoire", "informantHarmed": "no"
              },
              { "id": "aliens-act", "grounds": "no", "years": -2147483648 },
              { "id": "decree-𐍈", "grounds": null }
            ],
            "agency": [ { "id": "police", "trained": "no", "oversight": "none", "branch": "border-guard" } ]
          },
          "complete": ["statute", "agency"]
        }
        """;

    public static Case Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static Case Read(byte[] utf8, CaseJsonOptions? options = null) => CaseJson.Read(utf8, Book, "case.json", options);

    public static string ProblemsOf(byte[] utf8, CaseJsonOptions? options = null)
    {
        var read = () => Read(utf8, options);
        return read.Should().Throw<InvalidCaseException>().Which.Message;
    }
}
