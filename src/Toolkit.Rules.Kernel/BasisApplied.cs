using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Toolkit.Rules.Law;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>What gives a finding its weight.</summary>
[Flags]
[JsonConverter(typeof(KebabCaseConverter<BindingSource>))]
public enum BindingSource
{
    /// <summary>No law that binds the State.</summary>
    None = 0,

    /// <summary>A treaty that binds it.</summary>
    Treaty = 1,

    /// <summary>Customary law.</summary>
    Custom = 2,
}

/// <summary>The weight of a finding for a group of people or a kind of conduct.</summary>
/// <param name="Scope">For whom or what; null for everybody.</param>
/// <param name="Severity">The weight that is sure.</param>
/// <param name="Possible">The gravest weight that is possible while a treaty status, or the State, is not known.</param>
/// <param name="Source">What gives the weight that is sure.</param>
public sealed record ScopedSeverity(string? Scope, Severity Severity, Severity Possible, BindingSource Source)
{
    /// <summary>Whether the weight hangs on what is not known.</summary>
    internal bool IsOpen => Possible != Severity;
}

/// <summary>A legal basis of a finding, applied to the State on the date.</summary>
public sealed record BasisApplied
{
    /// <summary>The provisions, all of which have to bind; or the rule of customary law.</summary>
    public required ImmutableArray<Citation> Provisions { get; init; }

    /// <summary>Whether it is customary law, which binds every State.</summary>
    public required bool IsCustom { get; init; }

    /// <summary>The weight where it binds.</summary>
    public required Severity WhenBound { get; init; }

    /// <summary>For whom or what it holds; null for everybody.</summary>
    public string? Scope { get; init; }

    /// <summary>The supervising body's text on which the weight rests; null where the provision itself says so.</summary>
    public Citation? Reading { get; init; }

    /// <summary>Whether that reading is constant case law.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>Whether it binds the State, and its reading was adopted, on the date; unknown is never read as free.</summary>
    public required TreatyStanding Standing { get; init; }

    /// <summary>Whether a reservation in general terms contests it; that lowers nothing.</summary>
    public required bool IsContested { get; init; }

    /// <summary>Why it binds or does not, and what stands in doubt, as sentences.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
