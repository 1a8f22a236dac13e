using System.Collections.Immutable;
using System.Text.Json;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Serialization;

/// <summary>The part that reads what a case file tells of States' commitments.</summary>
internal sealed partial class CaseFileCheck
{
    private static readonly string[] OfStates = ["state", "commitments", "reservations", "reservationsKnownFor"];
    private static readonly string[] OfActs = ["instrument", "act", "date", "effectiveOn", "source", "sourceAsOf", "confidence"];
    private static readonly string[] OfStatements = ["instrument", "kinds", "articles", "reading", "isGeneral", "limitedTo", "source",
        "sourceAsOf"];

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
            if (Is(element, JsonValueKind.Object, path, "an object with `state`, `commitments` and `reservations`"))
            {
                var draft = Draft(element, path, out var blamed);
                if (Read(draft, path, blamed) is { } read)
                {
                    known.Add(read);
                }

                if (State.TryFind(draft.State, out var state))
                {
                    check.Commitments(state, path);
                }
            }
        }

        States = known.ToImmutable();
    }

    /// <summary>What stands in the file; null in place of what could not be read, which is blamed already.</summary>
    /// <param name="element">What is known of a State.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="blamed">The places that are blamed already.</param>
    private StateCommitmentsDraft Draft(JsonElement element, string path, out HashSet<string> blamed)
    {
        var before = Problems.Count;
        var misspelt = new HashSet<string>();
        var members = MembersOf(element, path, OfStates, misspelt);
        var draft = new StateCommitmentsDraft
        {
            State = Text(members, "state", path),
            Commitments = Each(members, "commitments", path, JsonValueKind.Object, "a list of objects", "an object", (act, at) =>
            {
                var said = MembersOf(act, at, OfActs, misspelt);
                return new CommitmentDraft
                {
                    Instrument = Text(said, "instrument", at),
                    Act = Text(said, "act", at),
                    Date = Text(said, "date", at),
                    EffectiveOn = Text(said, "effectiveOn", at),
                    Source = Text(said, "source", at),
                    SourceAsOf = Text(said, "sourceAsOf", at),
                    Confidence = Text(said, "confidence", at),
                };
            }),
            Reservations = Each(members, "reservations", path, JsonValueKind.Object, "a list of objects", "an object", (statement, at) =>
            {
                var said = MembersOf(statement, at, OfStatements, misspelt);
                return new ReservationDraft
                {
                    Instrument = Text(said, "instrument", at),
                    Kinds = Texts(said, "kinds", at),
                    Articles = Texts(said, "articles", at),
                    Reading = Text(said, "reading", at),

                    // Whether it had to name an article cannot be told where this could not be read.
                    IsGeneral = IsTrue(said, "isGeneral", at) || misspelt.Contains($"{File} {at}.isGeneral"),
                    LimitedTo = Text(said, "limitedTo", at),
                    Source = Text(said, "source", at),
                    SourceAsOf = Text(said, "sourceAsOf", at),
                };
            }),
            ReservationsKnownFor = Texts(members, "reservationsKnownFor", path),
        };
        blamed = [.. Problems.Skip(before).Select(problem => problem.Place), .. misspelt];
        return draft;
    }

    /// <summary>
    /// What is known of a State; null where something is wrong. What is wrong at a place that is blamed already is told once.
    /// </summary>
    private StateCommitments? Read(StateCommitmentsDraft draft, string path, HashSet<string> blamed)
    {
        try
        {
            var read = new DraftReader("", path).Read(draft);
            return blamed.Count == 0 ? read : null;
        }
        catch (InvalidCommitmentsException wrong)
        {
            foreach (var problem in wrong.Problems.Where(problem => !blamed.Contains($"{File} {problem.Place}")))
            {
                Add(problem.Code, problem.Place, problem.Message);
            }

            return null;
        }
    }

    /// <summary>The members; where one is misspelt, the one that was meant counts as blamed, and is not missing besides.</summary>
    private Dictionary<string, JsonElement> MembersOf(JsonElement element, string path, string[] allowed, HashSet<string> misspelt) =>
        Read(element, path, allowed, "member", unknown =>
        {
            if (Spelling.Nearest(unknown, allowed) is { } meant)
            {
                misspelt.Add($"{File} {path}.{meant}");
            }
        });

    /// <summary>Every element of a list; null in place of one that is of another kind, so that the others keep their places.</summary>
    private ImmutableArray<T> Each<T>(
        Dictionary<string, JsonElement> members, string name, string path, JsonValueKind kind, string expected, string expectedOfEach,
            Func<JsonElement, string, T> read)
        where T : class
    {
        var at = $"{path}.{name}";
        return !members.TryGetValue(name, out var list) || list.ValueKind == JsonValueKind.Null
            || !Is(list, JsonValueKind.Array, at, expected)
            ? []
            : [.. Elements(list, at).Select(each => Is(each.Element, kind, each.Path, expectedOfEach)
                ? read(each.Element, each.Path) : null!)];
    }

    private ImmutableArray<string> Texts(Dictionary<string, JsonElement> members, string name, string path) =>
        Each(members, name, path, JsonValueKind.String, "a list of texts", "text", (text, _) => text.GetString()!);

    private string? Text(Dictionary<string, JsonElement> members, string name, string path) =>
        members.TryGetValue(name, out var text) && text.ValueKind != JsonValueKind.Null
            && Is(text, JsonValueKind.String, $"{path}.{name}", "text")
            ? text.GetString()
            : null;

    /// <summary>Whether it is said; what is neither yes nor no is blamed, and reads as yes, which asks for nothing more.</summary>
    private bool IsTrue(Dictionary<string, JsonElement> members, string name, string path)
    {
        if (!members.TryGetValue(name, out var said) || said.ValueKind is JsonValueKind.Null or JsonValueKind.False)
        {
            return false;
        }

        Is(said, JsonValueKind.True, $"{path}.{name}", "`true` or `false`");
        return true;
    }

    private IEnumerable<(JsonElement Element, string Path)> Elements(JsonElement list, string path) => list.EnumerateArray()
        .TakeWhile(_ => !IsFull)
        .Select((element, number) => (element, FormattableString.Invariant($"{path}[{number}]")));
}
