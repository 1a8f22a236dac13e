namespace Toolkit.Rules;

/// <summary>One thing that is described to the rules: a request for support, a unit, a law. Facts are sealed, immutable records.</summary>
/// <remarks>
/// Every public property other than <see cref="Id"/> is a question: marked with <see cref="QuestionAttribute"/>, nullable,
/// and settable only on creation. <see langword="null"/> means not answered; it is never read as "no".
/// </remarks>
public interface IFact
{
    /// <summary>Names this fact within its case: unique among the facts of its type, not empty.</summary>
    string Id { get; }
}
