using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>One of many cases: assessed, or refused.</summary>
/// <typeparam name="TResult">What is wanted of its report.</typeparam>
/// <param name="Number">Its place among the cases, from 0.</param>
/// <param name="Case">The case.</param>
/// <param name="Result">What is wanted of its report; the default where it was refused.</param>
/// <param name="Problems">What is wrong with it; empty where it was assessed.</param>
public sealed record AssessedCase<TResult>(long Number, Case Case, TResult? Result, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether it was refused, and nothing of it assessed.</summary>
    public bool IsRefused => !Problems.IsEmpty;
}

/// <summary>How many cases are assessed.</summary>
public sealed record AssessManyOptions
{
    /// <summary>One case for each processor at a time, and nobody is told how far it is.</summary>
    public static AssessManyOptions Default { get; } = new();

    /// <summary>What reports may show, and the limits of each case.</summary>
    public AssessOptions Assess { get; init; } = AssessOptions.Default;

    /// <summary>How many cases are assessed at a time; as many as there are processors unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below one.</exception>
    public int MaxParallel { get; init => field = Limit.OneOrMore(value); } = Environment.ProcessorCount;

    /// <summary>Is told, after each case, how many were handed out; null where nobody asks. Called by the thread that reads them.</summary>
    public IProgress<long>? Progress { get; init; }
}
