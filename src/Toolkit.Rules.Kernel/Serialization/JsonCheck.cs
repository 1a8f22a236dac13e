using System.Collections.Immutable;
using System.Text.Json;

namespace Toolkit.Rules.Serialization;

/// <summary>What checking any JSON file needs: members that are allowed, kinds of value, dates, and everything that is wrong.</summary>
internal class JsonCheck(string file, int maxProblems)
{
    public List<Problem> Problems { get; } = [];

    /// <summary>What messages say in place of a sensitive answer.</summary>
    protected const string Withheld = "an answer (withheld as sensitive)";

    /// <summary>The file's name, for messages.</summary>
    protected string File { get; } = file;

    protected bool IsFull => Problems.Count > maxProblems;

    /// <summary>The problems; where there are more than may be listed, the last one says so.</summary>
    public ImmutableArray<Problem> Listed() => Problems.Count <= maxProblems
        ? [.. Problems]
        : [.. Problems.Take(maxProblems), new(FileCodes.MoreProblems, File,
            FormattableString.Invariant($"more is wrong with this file; only the first {maxProblems} problems are listed"))];

    /// <summary>The members that are allowed; those that are not, and those that stand twice, are noted.</summary>
    /// <param name="element">The object.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="allowed">The names of the members.</param>
    /// <param name="what">What a member is called in messages.</param>
    /// <param name="onUnknown">Called with a name that is not allowed.</param>
    /// <param name="others">Other names for some of them; null for none.</param>
    public Dictionary<string, JsonElement> Read(
        JsonElement element,
        string path,
        IEnumerable<string> allowed,
        string what,
        Action<string>? onUnknown = null,
        IEnumerable<string>? others = null)
    {
        var known = allowed.ToList();
        var nearest = others is null ? known : [.. known.Concat(others).Distinct()];
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject().TakeWhile(_ => !IsFull))
        {
            if (Name(member) is not { } name)
            {
                Add(FileCodes.HalfACharacter, path, "the name of a member holds half of a surrogate pair; it is no valid Unicode");
            }
            else if (!nearest.Contains(name))
            {
                onUnknown?.Invoke(name);
                Add(FileCodes.UnknownMember, path,
                    $"no {what} is called {Spelling.Quote(name)}; allowed are {Spelling.List(known)}{Spelling.DidYouMean(name, nearest)}");
            }
            else if (!members.TryAdd(name, member.Value) && twice.Add(name))
            {
                Add(FileCodes.MemberTwice, path, $"`{name}` is given more than once; which one is meant is not clear");
            }
        }

        return members;
    }

    /// <summary>
    /// The members by the things that they name, each with its name as it is written; what is named twice, or by a name that could be
    /// another's, is noted. A member that is allowed besides is not read here.
    /// </summary>
    /// <inheritdoc cref="Read(JsonElement, string, IEnumerable{string}, string, Action{string}?, IEnumerable{string}?)"/>
    public Dictionary<T,
        (string Name, JsonElement Value)> Read<T>(JsonElement element, string path, IReadOnlyCollection<T> allowed, string what,
            Action<string>? onUnknown = null, string? besides = null)
        where T : class, INamedInFiles
    {
        var members = new Dictionary<T, (string, JsonElement)>();
        foreach (var (name, value) in Read(element, path, allowed.Select(one => one.Name), what, onUnknown,
            allowed.Select(one => one.ShortName).Concat(besides is null ? [] : [besides])))
        {
            if (name == besides)
            {
                continue;
            }

            var meant = NamesInFiles.Meant(name, allowed);
            if (meant.Length > 1)
            {
                onUnknown?.Invoke(name);
                Add(CaseCodes.AmbiguousName, path, NamesInFiles.Ambiguous(name, meant));
            }
            else if (!members.TryAdd(meant[0], (name, value)))
            {
                Add(FileCodes.MemberTwice, path, $"`{meant[0].Name}` and `{meant[0].ShortName}` are both given, and are the same {what}");
            }
        }

        return members;
    }

    public DateOnly? Date(JsonElement element, string path, bool isWithheld = false)
    {
        if (!Is(element, JsonValueKind.String, path, "a date as in `2026-11-24`", isWithheld))
        {
            return null;
        }

        if (JsonText.IsDate(element.GetString()!, out var date))
        {
            return date;
        }

        var text = element.GetString()!;
        Add(FileCodes.NotADate, path, (isWithheld ? Withheld : Spelling.Quote(text)) + (Shape(text) switch
        {
            "0000-00-00" => " is no day of the calendar",
            "0000-00-00T" => " has a time of day; a date is written without one, as in `2026-11-24`",
            "00/00/0000" or "00.00.0000" or "00-00-0000" or "0/0/0000" or "0.0.0000" =>
                " could mean more than one day; a date is written year, month, day, as in `2026-11-24`",
            _ => " is no date; a date is written year, month, day, as in `2026-11-24`",
        }));
        return null;
    }

    private static string Shape(string text) =>
        new([.. text.TakeWhile((_, at) => at == 0 || text[at - 1] != 'T').Take(12).Select(c => char.IsAsciiDigit(c) ? '0' : c)]);

    /// <summary>A member of an object; null where it has none. Names that are no valid Unicode are passed over.</summary>
    protected static JsonElement? Member(JsonElement element, string name)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (Name(member) == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    protected static string? Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether it is of a kind; where it is not, that is noted, without the value where that is withheld.</summary>
    public bool Is(JsonElement element, JsonValueKind kind, string path, string expected, bool isWithheld = false)
    {
        if (element.ValueKind == kind)
        {
            if (kind == JsonValueKind.String && !IsText(element))
            {
                Add(FileCodes.HalfACharacter, path, "the text holds half of a surrogate pair; it is no valid Unicode");
                return false;
            }

            return true;
        }

        Add(FileCodes.OtherKind, path, $"found {(isWithheld ? Withheld : Kind(element))}; expected {expected}");
        return false;
    }

    /// <summary>Whether the text can be read: an escape may name half of a surrogate pair.</summary>
    protected static bool IsText(JsonElement element)
    {
        try
        {
            return element.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public void Add(string code, string path, string message)
    {
        if (!IsFull)
        {
            Problems.Add(new(code, $"{File} {path}", message));
        }
    }

    protected static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => $"the number {Spelling.Quote(element.GetRawText())}",
        JsonValueKind.True or JsonValueKind.False => $"`{element.GetRawText()}`",
        _ => "null",
    };
}
