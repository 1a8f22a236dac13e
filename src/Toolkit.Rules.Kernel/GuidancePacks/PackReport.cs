using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Toolkit.Rules.Law;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>A guidance pack that a rule book was built with, as a report names it.</summary>
/// <param name="Id">The pack's id.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Layer">For whom it speaks.</param>
/// <param name="Jurisdiction">The countries, or the region; empty where the pack speaks for every State.</param>
/// <param name="Hash">The hash of what it says.</param>
/// <param name="ValidFrom">The first day on which it is in force.</param>
/// <param name="ValidTo">The last day; null where no end is set.</param>
/// <param name="IsInForce">Whether it was in force on the day of the assessment; where it was not, it contributed nothing.</param>
/// <param name="SignedBy">The trusted key that signed it; null where no signature was given.</param>
public sealed record PackUsed(
    string Id,
    string Edition,
    PackLayer Layer,
    ImmutableArray<string> Jurisdiction,
    string Hash,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    bool IsInForce,
    string? SignedBy)
{
    /// <summary>The States that it touches, by code; empty where it touches every State.</summary>
    public required ImmutableArray<State> States { get; init; }

    /// <summary>Whether it touched the case. In a rule book, apart from any case, whether it is in force.</summary>
    public required PackStanding Standing { get; init; }

    /// <summary>Why it was left out, or out of what, as a sentence part; null where it was not.</summary>
    public string? Reason { get; init; }
}

/// <summary>Whether a guidance pack touched a case.</summary>
[JsonConverter(typeof(KebabCaseConverter<PackStanding>))]
public enum PackStanding
{
    /// <summary>It touched whatever it speaks of.</summary>
    Applied,

    /// <summary>The case is about several States, or tells them in part: it touched what is about its own.</summary>
    AppliedInPart,

    /// <summary>
    /// The case does not tell which State it is about: its rules are undetermined, and its waivers and wordings were left out.
    /// </summary>
    StateNotTold,

    /// <summary>The case is about other States; it was left out.</summary>
    OtherState,

    /// <summary>It is not in force on the day of the assessment; it was left out.</summary>
    NotInForce,
}

/// <summary>A severity to which a pack raises the finding of a rule that stands beneath it.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Reason">Why.</param>
/// <param name="Sources">Where that stands.</param>
public sealed record SeverityRaised(string Pack, Severity Severity, string Reason, ImmutableArray<Citation> Sources)
{
    /// <summary>Whether the finding is about a State of the pack; unknown where that is not told, so that it may weigh as much.</summary>
    public required Truth Holds { get; init; }
}

/// <summary>A waiver that a report rests on.</summary>
/// <param name="Pack">The pack that waives.</param>
/// <param name="Reason">Why.</param>
/// <param name="Authority">Who decided it.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Sources">Where the decision stands; may be empty.</param>
public sealed record WaiverUsed(string Pack, string Reason, string Authority, DateOnly From, DateOnly Until,
    ImmutableArray<Citation> Sources);

/// <summary>
/// A rule that is waived: it would be a finding, or undetermined, and a pack's waiver says that it is not held against the case.
/// </summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="About">The facts that it is about.</param>
/// <param name="Text">What was found, or would be.</param>
/// <param name="Severity">How much weight it has.</param>
/// <param name="Holds">True where the rule was raised; unknown where it is undetermined.</param>
/// <param name="Waiver">The waiver.</param>
public sealed record Waived(string Rule, ImmutableArray<FactRef> About, string Text, Severity Severity, Truth Holds, WaiverUsed Waiver)
{
    /// <summary>The guidance pack whose rule it is; null for a rule of the rule book itself.</summary>
    public string? Pack { get; init; }
}

/// <summary>A finding in the words of a pack; they stand beside the rule's own words.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Language">The language, as a tag.</param>
/// <param name="Text">What was found.</param>
/// <param name="Advice">What to do about it; null where the pack does not say.</param>
public sealed record Wording(string Pack, string Language, string Text, string? Advice);

/// <summary>One thing that a pack changed in the rule book beneath it.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Layer">Its layer.</param>
/// <param name="What">
/// What was changed: <c>adds rule</c>, <c>adds question</c>, <c>adds type</c>, <c>adds parameter</c>, <c>sets parameter</c>, <c>raises
/// severity</c>, <c>rewords</c> or <c>waives</c>.
/// </param>
/// <param name="Subject">The rule, question, type or parameter.</param>
/// <param name="Before">What it was before; null where there was nothing.</param>
/// <param name="After">What it is now.</param>
public sealed record PackChange(string Pack, PackLayer Layer, string What, string Subject, string? Before, string After);
