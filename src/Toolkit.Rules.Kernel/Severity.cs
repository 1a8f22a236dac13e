using System.Text.Json.Serialization;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>How much weight a finding has, from least to most.</summary>
[JsonConverter(typeof(KebabCaseConverter<Severity>))]
public enum Severity
{
    /// <summary>Something to know; nothing falls short.</summary>
    Information,

    /// <summary>Good practice or soft law asks for more.</summary>
    Recommended,

    /// <summary>A qualified duty is not met: the provision asks to consider, to endeavour, or within means.</summary>
    Shortfall,

    /// <summary>At odds with how the supervising body reads an accepted obligation.</summary>
    AtOdds,

    /// <summary>Substantial grounds to suspect grave wrongs that nobody has established; no more is claimed.</summary>
    Suspected,

    /// <summary>Contrary to a binding obligation.</summary>
    Breach,
}
