namespace Toolkit.Rules;

/// <summary>Says of a fact type who can answer its questions; a question that others can answer names them itself.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AskWhomAttribute(string offices) : Attribute
{
    /// <summary>Offices, bodies or sources, in a few words.</summary>
    public string Offices { get; } = offices;
}
