using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using Toolkit.Rules.Law;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Tests.GuidancePacks;

/// <summary>The rules beneath the packs of the tests, and packs made from what is different in each.</summary>
internal static class Packs
{
    public static readonly Parameter Grace = new("grace-years", 4, "years", "How long a law may go unchecked.", new("Test", "20"))
    {
        Stricter = Stricter.Lower,
    };

    public static readonly Parameter Notice = new("notice-days", 30, "days", "How long notice may take.",
        new("Test", "21"))
    { Stricter = Stricter.Lower };

    public static readonly Rule<Statute> Punished = new()
    {
        Id = "test/victims-punished",
        Sources = [new("Test", "1")],
        When = law => law.PunishesVictims == Answer.Yes,
        Finding = "Victims can be punished.",
        Severity = Severity.Shortfall,
    };

    public static readonly Rule<Statute> Unchecked = new()
    {
        Id = "test/unchecked",
        Sources = [new("Test", "2")],
        When = law => law.Years > Grace,
        Finding = "The law has gone unchecked for {grace-years} years.",
        Severity = Severity.Recommended,
    };

    public static readonly Rule<Statute> Returned = new()
    {
        Id = "test/returned",
        Sources = [new("Test", "3")],
        When = law => law.AllowsStay == Answer.No,
        Finding = "People can be sent back to harm.",
        Severity = Severity.Breach,
        IsAbsolute = true,
    };

    public static readonly Rule<Statute> Feared = new()
    {
        Id = "test/feared",
        Sources = [new("Test", "4")],
        When = law => law.Grounds == Answer.Yes,
        Finding = "There are grounds to fear abuse.",
        Severity = Severity.Suspected,
    };

    public static readonly Rule<Agency> Untrained = new()
    {
        Id = "test/untrained",
        Sources = [new("Test", "5")],
        When = agency => agency.Trained == Answer.No,
        Finding = "Its staff isn't trained.",
        Severity = Severity.Recommended,
    };

    public static readonly DecisionFlow<Statute, Use> Flow = new()
    {
        Id = "test/use",
        Sources = [new("Test", "6")],
        Title = "May the law be used?",
        Steps =
        [
            new()
            {
                Id = "feared", When = law => Case.Raised(Feared, law), WhenUnknown = Reads.AsYes, Outcome = Use.No,
                Because = "Abuse is feared, or may have to be.", WouldChange = "If nothing had to be feared.", Sources = [new("Test", "6")],
            },
        ],
        Otherwise = new() { Id = "fine", Outcome = Use.Yes, Because = "Nothing stands against it.", Sources = [new("Test", "6")] },
    };

    public static ImmutableArray<RuleBookEntry> Entries { get; } = [Punished, Unchecked, Returned, Feared, Untrained, Flow];

    public static RuleBookOptions Options { get; } = new()
    {
        Edition = "test",
        Document = ToolkitRules.Document,
        Parameters = ImmutableDictionary<Parameter, int>.Empty.Add(Grace, 4).Add(Notice, 30),
    };

    public static RuleBook Book(params GuidancePack[] packs) => RuleBook.Build(Entries, Options with { Packs = [.. packs] });

    public static Func<RuleBook> Building(params GuidancePack[] packs) => () => Book(packs);

    /// <summary>A pack that is right in everything, with members added to it or put in place of others.</summary>
    public static string Text(string members = "", string id = "xz", string layer = "country", string from = "2026-01-01",
        string? to = null, string? states = "XZ") => $$"""
        {
          "version": 1, "id": "{{id}}", "edition": "1", "layer": "{{layer}}", {{Jurisdiction(layer, states)}}"validFrom": "{{from}}",{{(to is null ? "" : $" \"validTo\": \"{to}\",")}}
          "author": "Ministry of Tests", "sources": [ { "id": "act", "title": "Act of Tests" } ]{{(members.Length > 0 ? ",\n" + members : "")}}
        }
        """;

    public static GuidancePack Read(string text, string file = "xz.json", PackReadOptions? options = null) =>
        GuidancePack.Read(Encoding.UTF8.GetBytes(text), file, options);

    /// <param name="members">What is added.</param>
    /// <param name="id">The pack's id.</param>
    /// <param name="layer">Its layer.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="states">The codes of its States, with spaces between; null for every State.</param>
    public static GuidancePack Pack(string members = "", string id = "xz", string layer = "country", string from = "2026-01-01",
        string? to = null, string? states = "XZ") =>
        Read(Text(members, id, layer, from, to, states), $"{id}.json");

    private static string Jurisdiction(string layer, string? states)
    {
        var list = states is null ? "" : $"[{string.Join(", ", states.Split(' ').Select(state => $"\"{state}\""))}]";
        return states is null
            ? ""
            : layer == "region"
            ? $"\"jurisdiction\": \"South\", \"states\": {list}, "
            : $"\"jurisdiction\": {(states.Contains(' ', StringComparison.Ordinal) ? list : $"\"{states}\"")}, ";
    }

    /// <summary>A pack with one rule.</summary>
    public static string Rule(string when, string about = "\"statute\"", string id = "xz/rule", string more = "") => $$"""
        { "id": "{{id}}", {{(about.Length > 0 ? $"\"about\": {about}, " : "")}}"when": {{when}}, "finding": "It is so.", "severity": "recommended", "sources": [ { "source": "act", "place": "s. 1" } ]{{(more.Length > 0 ? ", " + more : "")}} }
        """;

    public static string Rules(params string[] rules) => $"\"rules\": [ {string.Join(",\n", rules)} ]";

    /// <summary>A case about the State of the packs.</summary>
    public static Case Given(params IFact[] facts) => GivenIn("XZ", facts);

    /// <summary>A case about a State; null where that is not told.</summary>
    public static Case GivenIn(string? state, params IFact[] facts) =>
        GivenOn(new(2026, 11, 24), state, facts);

    /// <summary>A case of a day about a State; null where that is not told.</summary>
    public static Case GivenOn(DateOnly day, string? state, params IFact[] facts) =>
        new() { AssessedOn = day, State = state is null ? null : State.Find(state), Facts = [.. facts] };
}

/// <summary>What the flow of the tests decides.</summary>
[JsonConverter(typeof(KebabCaseConverter<Use>))]
public enum Use
{
    /// <summary>It may.</summary>
    [Outcome(Effect.Permits, "It may be used.")]
    Yes,

    /// <summary>It may not.</summary>
    [Outcome(Effect.Restricts, "It may not be used.")]
    No,
}
