using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Law;

/// <summary>A State, or another subject that can join treaties: the Holy See, Palestine, Cook Islands, Niue, the European Union.</summary>
/// <remarks>
/// Codes are those of ISO 3166; the European Union's are the reserved <c>EU</c> and <c>EUE</c>. Namibia's is <c>NA</c>, which is a code,
/// not a missing value. The codes that ISO 3166 leaves to its users (<c>AA</c>, <c>QM</c> to <c>QZ</c>, <c>XA</c> to <c>XZ</c>, <c>ZZ</c>)
/// are found too, for States that are made up in samples and tests: nothing is known of what binds them.
/// </remarks>
[JsonConverter(typeof(StateConverter))]
public sealed class State
{
    internal State(string alpha2, string alpha3, string name, bool isForOwnUse = false) =>
        (Alpha2, Alpha3, Name, IsForOwnUse) = (alpha2, alpha3, name, isForOwnUse);

    /// <summary>Every State that is known here, in the order of the three-letter codes; without codes for own use.</summary>
    public static ImmutableArray<State> All => States.All;

    /// <summary>The code of two letters.</summary>
    public string Alpha2 { get; }

    /// <summary>The code of three letters.</summary>
    public string Alpha3 { get; }

    /// <summary>The name as the depositary writes it.</summary>
    public string Name { get; }

    /// <summary>Whether the code is one that ISO 3166 leaves to its users, so that it names no State that exists.</summary>
    public bool IsForOwnUse { get; }

    /// <summary>The State with a code or a name.</summary>
    /// <param name="text">
    /// The two-letter code, the three-letter code, or a name: the depositary's, or a short, formal, former or common one. Letter case and
    /// how accents are composed do not count.
    /// </param>
    /// <exception cref="ArgumentException">There is no such State; the message names one that was meant, if only one can have
    /// been.</exception>
    public static State Find(string text) =>
        TryFind(text, out var state) ? state : throw new ArgumentException(UnknownMessage(text), nameof(text));

    /// <summary>The State with a code or a name, if there is one.</summary>
    /// <param name="text">The code or the name, as in <see cref="Find"/>.</param>
    /// <param name="state">The State.</param>
    public static bool TryFind(string? text, [NotNullWhen(true)] out State? state)
    {
        state = null;
        return text is not null && Index.ByText.TryGetValue(Spelling.Composed(text), out state);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal static string UnknownMessage(string text)
    {
        var nearest = Nearest(Spelling.Composed(text));
        return $"unknown State {Spelling.Quote(text)}{(nearest is null ? "" : $"; did you mean `{nearest}`?")}; "
            + "write a code of ISO 3166 with two or three letters, or the State's name";
    }

    /// <summary>
    /// The name that was meant: a slip of one letter, or two in a long name, with every other State's names at least two letters farther
    /// off. Of codes any letter makes another State, so none is suggested.
    /// </summary>
    private static string? Nearest(string text)
    {
        if (text.Length is < 5 or > 100)
        {
            return null;
        }

        var near = Index.Names
            .Select(one => (one.Name, one.State, Distance: Spelling.Distance(text.ToLowerInvariant(), one.Name.ToLowerInvariant())))
            .OrderBy(one => one.Distance)
            .ToList();
        var others = near.Where(one => one.State != near[0].State);
        return near[0].Distance <= (text.Length < 9 ? 1 : 2) && others.All(other => other.Distance >= near[0].Distance + 2)
            ? near[0].Name : null;
    }

    private static class Index
    {
        public static readonly ImmutableArray<(string Name, State State)> Names =
        [
            .. All.Select(state => (state.Name, state)),
            .. StateNames.All.Select(known => (known.Name, All.Single(state => state.Alpha3 == known.Alpha3))),
        ];

        public static readonly FrozenDictionary<string, State> ByText = All
            .SelectMany(state => new[] { state.Alpha2, state.Alpha3 }, (state, text) => (state, text))
            .Concat(Names.Select(one => (state: one.State, text: Spelling.Composed(one.Name))))
            .Concat(States.ForOwnUse.SelectMany(state => new[] { state.Alpha2, state.Alpha3 }, (state, text) => (state, text)))
            .ToFrozenDictionary(pair => pair.text, pair => pair.state, StringComparer.OrdinalIgnoreCase);
    }
}
