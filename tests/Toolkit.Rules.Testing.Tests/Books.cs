namespace Toolkit.Rules.Testing.Tests;

/// <summary>Rule books and scenario texts of the tests.</summary>
internal static class Books
{
    /// <summary>The rules of tool 2.5 alone, so that messages which list them don't change with every tool that is added.</summary>
    public static RuleBook Toolkit { get; } = ToolkitRules.Build(new() { Tools = ["support-to-security-forces"] });

    public const string Commander =
        """
        {
          "version": 1,
          "name": "A unit whose commander is implicated gets no vehicles",
          "case": {
            "assessedOn": "2026-11-24",
            "facts": {
              "securityForce": [ { "id": "border-guard", "kind": "listed-force", "seniorCommand": "implicated" } ],
              "supportRequest": [ { "id": "vehicles", "recipient": "border-guard", "kind": "logistics", "publicReporting": "yes" } ]
            }
          },
          "expect": {
            "match": "exact",
            "decisions": {
              "support-to-security-forces/before-support": {
                "outcome": "refuse", "by": "commander-implicated", "about": "vehicles", "waitsFor": []
              }
            },
            "raised": [
              { "rule": "support-to-security-forces/commander-implicated", "about": "border-guard", "severity": "suspected" },
              "support-to-security-forces/unit-meets-definition"
            ]
          }
        }
        """;
}
