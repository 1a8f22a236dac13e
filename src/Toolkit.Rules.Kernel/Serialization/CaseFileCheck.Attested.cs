using System.Collections.Immutable;
using System.Text.Json;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Serialization;

/// <summary>Checks and reads what a case file attests of whole rules.</summary>
internal sealed partial class CaseFileCheck
{
    /// <summary>The members of one entry.</summary>
    internal static readonly ImmutableArray<string> AttestedMembers =
        ["rule", "about", "holds", "attestedBy", "attestedOn", "basis", "validUntil"];

    private readonly ImmutableArray<Attestation>.Builder attestations = ImmutableArray.CreateBuilder<Attestation>();

    /// <summary>What is attested; whole where nothing is wrong with the file.</summary>
    public ImmutableArray<Attestation> Attestations => attestations.ToImmutable();

    private void Attested(JsonElement list)
    {
        if (!Is(list, JsonValueKind.Array, $"{top}.attested", "a list of what is attested of rules"))
        {
            return;
        }

        var attested = new AttestedCheck(book, check, (code, path, message) => Add(code, path, message));
        foreach (var (entry, number) in list.EnumerateArray().Select((entry, number) => (entry, number)))
        {
            var path = FormattableString.Invariant($"{top}.attested[{number}]");
            if (IsFull)
            {
                return;
            }

            if (Is(entry, JsonValueKind.Object, path, "an object with `rule`, `about`, `holds`, `attestedBy`, `attestedOn` and `basis`"))
            {
                Attested(Read(entry, path, [.. AttestedMembers], "member of what is attested"), path, attested);
            }
        }
    }

    private void Attested(Dictionary<string, JsonElement> members, string path, AttestedCheck attested)
    {
        var rule = Told("rule") is { } named && Is(named, JsonValueKind.String, $"{path}.rule", "the id of a rule")
            ? attested.Rule(named.GetString()!, $"{path}.rule") : null;
        if (Told("rule") is null)
        {
            Add(FileCodes.MemberMissing, path, "`rule` is missing; it is the id of the rule of which something is attested");
        }

        var about = About(Told("about"), rule, $"{path}.about");
        if (rule is not null && about is { } ids)
        {
            attested.About(rule, ids, members.ContainsKey("about") ? $"{path}.about" : path);
        }

        var holds = Told("holds") is { } answer && Is(answer, JsonValueKind.String, $"{path}.holds", "`yes` or `no`")
            ? answer.GetString() : null;
        if (Told("holds") is null)
        {
            Add(FileCodes.MemberMissing, path, "`holds` is missing; it is `yes` where the rule is attested to apply, otherwise `no`");
        }
        else if (holds is not (null or "yes" or "no"))
        {
            Add(CaseCodes.UnknownAnswer, $"{path}.holds",
                $"{Spelling.Quote(holds)} is no answer to this question; allowed are `yes` and `no`");
        }

        var (by, basis) = (Text("attestedBy", "who attests"), Text("basis", "the basis"));
        var (on, until) = (Day("attestedOn"), Day("validUntil"));
        if (Told("attestedOn") is null)
        {
            Add(FileCodes.MemberMissing, path, "`attestedOn` is missing; it is the day on which it was attested, as in `2026-11-24`");
        }

        check.Days(on, until, $"{path}.attestedOn", $"{path}.validUntil", "attested");
        if (rule is not null && about is { } facts && on is { } day && by is not null && basis is not null)
        {
            attestations.Add(new()
            {
                Rule = rule.Id,
                About = facts,
                Holds = holds == "yes" ? Rules.Answer.Yes : Rules.Answer.No,
                AttestedBy = by,
                AttestedOn = day,
                Basis = basis,
                ValidUntil = until,
            });
        }

        JsonElement? Told(string name) =>
            members.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

        string? Text(string name, string what)
        {
            if (Told(name) is { } text && !Is(text, JsonValueKind.String, $"{path}.{name}", "text"))
            {
                return null;
            }

            var said = Told(name)?.GetString();
            check.Attester(said, what, Told(name) is null ? path : $"{path}.{name}");
            return said;
        }

        DateOnly? Day(string name) => Told(name) is { } day ? Date(day, $"{path}.{name}") : null;
    }

    /// <summary>The facts that are named by their ids; null where they cannot be read, which is told.</summary>
    private ImmutableArray<FactRef>? About(JsonElement? about, RuleDefinition? rule, string path)
    {
        if (about is not { } told)
        {
            return [];
        }

        if (told.ValueKind == JsonValueKind.Array)
        {
            var ids = ImmutableArray.CreateBuilder<FactRef>();
            foreach (var id in told.EnumerateArray())
            {
                if (!Is(id, JsonValueKind.String, path, "the id of a fact, or a list of two"))
                {
                    return null;
                }

                ids.Add(new(Type(ids.Count), id.GetString()!));
            }

            return ids.ToImmutable();
        }

        return Is(told, JsonValueKind.String, path, "the id of a fact, or a list of two") ? [new(Type(0), told.GetString()!)] : null;

        string Type(int number) => rule is not null && number < rule.About.Length ? rule.About[number].Name : "";
    }
}
