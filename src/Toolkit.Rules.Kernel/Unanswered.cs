using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>Why a question has no answer. Whatever the reason, the answer is read as unknown: none of them permits anything.</summary>
[JsonConverter(typeof(KebabCaseConverter<WhyUnanswered>))]
public enum WhyUnanswered
{
    /// <summary>It was not asked yet; the same as where nothing is said.</summary>
    NotAsked,

    /// <summary>It was asked, and nobody who was asked knows.</summary>
    NotKnown,

    /// <summary>It was asked, and whoever knows did not tell.</summary>
    Withheld,

    /// <summary>
    /// It does not apply to this fact. A case may say so only where the question says to which facts it applies
    /// (<see cref="AppliesIfAttribute"/>), and the answer that this hangs on is given and says otherwise.
    /// </summary>
    NotApplicable,
}

/// <summary>Says why a question about a fact of a case is not answered.</summary>
/// <param name="Type">The name of the type of fact, as in case files.</param>
/// <param name="Fact">The fact's id.</param>
/// <param name="Question">
/// The question's name, as in case files; that of a set stands for each of its members that is not answered, and one member is named behind
/// a point.
/// </param>
/// <param name="Why">The reason.</param>
public sealed record Unanswered(string Type, string Fact, string Question, WhyUnanswered Why)
{
    /// <summary>Says it of a fact at hand: <c>Unanswered.Of(law, nameof(law.AllowsStay), WhyUnanswered.NotKnown)</c>.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="question">The question, by the name of its property or as in case files.</param>
    /// <param name="why">The reason.</param>
    public static Unanswered Of(IFact fact, string question, WhyUnanswered why)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(question);
        return new(FactType.NameOf(fact), fact.Id, fact is PackFact ? question : Spelling.Camel(question), Defined.Value(why));
    }
}
