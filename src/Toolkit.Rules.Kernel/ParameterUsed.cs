using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>The value of a parameter that a case was assessed with.</summary>
/// <param name="Parameter">The parameter's id.</param>
/// <param name="Value">The value: where several may apply to something in the case, the strictest.</param>
/// <param name="Unit">What the number counts.</param>
/// <param name="Text">What it is for.</param>
/// <param name="Packs">The guidance packs that set this value; empty where it is the rule book's own.</param>
/// <param name="IsForStateNotTold">
/// Whether it is a pack's that may not speak for the State at all: the case does not tell which State all of it is about.
/// </param>
public sealed record ParameterUsed(string Parameter, int Value, string Unit, string Text, ImmutableArray<string> Packs,
    bool IsForStateNotTold);
