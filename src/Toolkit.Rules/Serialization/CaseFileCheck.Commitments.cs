using System.Collections.Immutable;
using System.Text.Json;
using Toolkit.Rules.Law;

namespace Toolkit.Rules;

/// <summary>The part that reads what a case file tells of States' commitments.</summary>
internal sealed partial class CaseFileCheck
{
    private static readonly string[] OfStates = ["state", "commitments", "reservations", "reservationsKnownFor"];
    private static readonly string[] OfActs = ["instrument", "act", "date", "effectiveOn", "source", "sourceAsOf", "confidence"];
    private static readonly string[] OfStatements = ["instrument", "kinds", "articles", "reading", "isGeneral", "limitedTo", "source", "sourceAsOf"];

    /// <summary>The commitments of the States; those that something is wrong with are left out.</summary>
    public ImmutableArray<StateCommitments> States { get; private set; } = [];

    private void Commitments(JsonElement given)
    {
        var at = $"{top}.commitments";
        if (!Is(given, JsonValueKind.Array, at, "a list with an object for each State"))
        {
            return;
        }

        var known = ImmutableArray.CreateBuilder<StateCommitments>();
        foreach (var (element, path) in Elements(given, at))
        {
            if (Is(element, JsonValueKind.Object, path, "an object with `state`, `commitments` and `reservations`") && Read(element, path) is { } read)
            {
                if (known.Any(other => other.State == read.State))
                {
                    Add("TR0511", path, $"{read.State} stands here already; what is known of a State is told once");
                }

                known.Add(read);
            }
        }

        States = known.ToImmutable();
    }

    private StateCommitments? Read(JsonElement element, string path)
    {
        var before = Problems.Count;
        var members = Read(element, path, OfStates, "member");
        var draft = new StateCommitmentsDraft
        {
            State = Text(members, "state", path),
            Commitments = [.. Objects(members, "commitments", path, OfActs).Select(each => new CommitmentDraft
            {
                Instrument = Text(each.Members, "instrument", each.Path),
                Act = Text(each.Members, "act", each.Path),
                Date = Text(each.Members, "date", each.Path),
                EffectiveOn = Text(each.Members, "effectiveOn", each.Path),
                Source = Text(each.Members, "source", each.Path),
                SourceAsOf = Text(each.Members, "sourceAsOf", each.Path),
                Confidence = Text(each.Members, "confidence", each.Path),
            })],
            Reservations = [.. Objects(members, "reservations", path, OfStatements).Select(each => new ReservationDraft
            {
                Instrument = Text(each.Members, "instrument", each.Path),
                Kinds = Texts(each.Members, "kinds", each.Path),
                Articles = Texts(each.Members, "articles", each.Path),
                Reading = Text(each.Members, "reading", each.Path),
                IsGeneral = IsTrue(each.Members, "isGeneral", each.Path),
                LimitedTo = Text(each.Members, "limitedTo", each.Path),
                Source = Text(each.Members, "source", each.Path),
                SourceAsOf = Text(each.Members, "sourceAsOf", each.Path),
            })],
            ReservationsKnownFor = Texts(members, "reservationsKnownFor", path),
        };
        if (Problems.Count > before)
        {
            return null;
        }

        try
        {
            return new DraftReader(File, path).Read(draft);
        }
        catch (InvalidCommitmentsException wrong)
        {
            Problems.AddRange(wrong.Problems.Take(Math.Max(0, options.MaxProblems + 1 - Problems.Count)));
            return null;
        }
    }

    private List<(Dictionary<string, JsonElement> Members, string Path)> Objects(
        Dictionary<string, JsonElement> members, string name, string path, string[] allowed)
    {
        var at = $"{path}.{name}";
        return !members.TryGetValue(name, out var list) || list.ValueKind == JsonValueKind.Null || !Is(list, JsonValueKind.Array, at, "a list of objects")
            ? []
            : [.. Elements(list, at)
                .Where(each => Is(each.Element, JsonValueKind.Object, each.Path, "an object"))
                .Select(each => (Read(each.Element, each.Path, allowed, "member"), each.Path))];
    }

    private ImmutableArray<string> Texts(Dictionary<string, JsonElement> members, string name, string path)
    {
        var at = $"{path}.{name}";
        return !members.TryGetValue(name, out var list) || list.ValueKind == JsonValueKind.Null || !Is(list, JsonValueKind.Array, at, "a list of texts")
            ? []
            : [.. Elements(list, at).Where(each => Is(each.Element, JsonValueKind.String, each.Path, "text")).Select(each => each.Element.GetString()!)];
    }

    private string? Text(Dictionary<string, JsonElement> members, string name, string path) =>
        members.TryGetValue(name, out var text) && text.ValueKind != JsonValueKind.Null && Is(text, JsonValueKind.String, $"{path}.{name}", "text")
            ? text.GetString()
            : null;

    private bool IsTrue(Dictionary<string, JsonElement> members, string name, string path)
    {
        if (!members.TryGetValue(name, out var said) || said.ValueKind is JsonValueKind.Null or JsonValueKind.False)
        {
            return false;
        }

        return said.ValueKind == JsonValueKind.True || Is(said, JsonValueKind.True, $"{path}.{name}", "`true` or `false`");
    }

    private IEnumerable<(JsonElement Element, string Path)> Elements(JsonElement list, string path) => list.EnumerateArray()
        .TakeWhile(_ => !IsFull)
        .Select((element, number) => (element, FormattableString.Invariant($"{path}[{number}]")));
}
