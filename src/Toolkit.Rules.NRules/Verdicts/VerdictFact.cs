using System.Collections.Immutable;

namespace Toolkit.Rules.NRules;

/// <summary>
/// What a rule book said of a case, as a fact of the session that rules match. Two of them are never equal, and only the bridge makes them.
/// </summary>
/// <remarks>
/// Facts of a kind that no rule of the session matches are not made; <see cref="CaseVerdict.Report"/> holds what they would say. A rule
/// that reads the absence of a verdict as clearance is refused when the session factory is made: see <see cref="CaseVerdict.Conclude"/>.
/// </remarks>
public abstract class VerdictFact
{
    private protected VerdictFact(string book, ImmutableArray<FactRef> about)
    {
        Book = book;
        About = about;
    }

    /// <summary>The name under which the rule book was added to the rules of the session.</summary>
    public string Book { get; }

    /// <summary>The facts that it is about; none for the case as a whole.</summary>
    public ImmutableArray<FactRef> About { get; }

    /// <summary>Whether it is about the fact of this type with this id.</summary>
    /// <param name="type">The name of the type in case files, for instance <c>supportRequest</c>.</param>
    /// <param name="id">The fact's id within the case.</param>
    public bool IsAbout(string type, string id)
    {
        foreach (var fact in About)
        {
            if (fact.Id == id && fact.Type == type)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What it is called among the linked facts of its book: the same for the same rule and facts, whatever it says of them.
    /// </summary>
    internal abstract VerdictKey Key { get; }

    /// <summary>Whether it says the same as another with the same key, so that rules need not look at it again.</summary>
    internal abstract bool SaysTheSame(VerdictFact other);

    private protected VerdictKey KeyOf(string id, string? part = null) => new(GetType(), id, string.Join('\n', About), part, 0);
}

/// <summary>The key of a verdict among the linked facts of its book.</summary>
/// <param name="Kind">The kind of verdict.</param>
/// <param name="Id">The rule, flow or question.</param>
/// <param name="About">The facts.</param>
/// <param name="Part">What else tells it apart, such as an exception.</param>
/// <param name="Number">How many with the same key stand before it in the report.</param>
internal sealed record VerdictKey(Type Kind, string Id, string About, string? Part, int Number);
