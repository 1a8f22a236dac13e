using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules;

/// <summary>Assesses many cases on all processors, and gives them back in their order.</summary>
/// <remarks>
/// No more cases are read ahead than keep the processors busy, however many there are. A case that is refused says so in its place, and
/// the others go on. Where the cases end with an exception, or the run is cancelled, no other case is begun; those that were begun are
/// still given back, each once, and then the exception is thrown: the cases after the last one that was given back were not assessed.
/// </remarks>
public static class AssessManyExtensions
{
    /// <summary>Assesses cases. Parts of a report are made when they are read, by the thread that reads them.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="cases">The cases; read once, by the thread that reads the results.</param>
    /// <param name="options">How; null for the default.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled; thrown after the last case that was begun.</exception>
    public static IEnumerable<AssessedCase<Report>> AssessMany(
        this RuleBook book, IEnumerable<Case> cases, AssessManyOptions? options = null, CancellationToken cancellation = default) =>
        AssessMany(book, cases, static report => report, options, cancellation);

    /// <summary>Assesses cases, and reads of each report what is wanted while others are still assessed.</summary>
    /// <typeparam name="TResult">What is wanted of a report, such as its JSON.</typeparam>
    /// <param name="book">The rules.</param>
    /// <param name="cases">The cases; read once, by the thread that reads the results.</param>
    /// <param name="read">Reads it, on many threads at once; what it throws ends the run in the place of the case.</param>
    /// <param name="options">How; null for the default.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled; thrown after the last case that was begun.</exception>
    public static IEnumerable<AssessedCase<TResult>> AssessMany<TResult>(this RuleBook book, IEnumerable<Case> cases,
        Func<Report, TResult> read, AssessManyOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(read);
        options ??= AssessManyOptions.Default;
        return Told(
            InOrder.Each(cases, (facts, number) => Assess(book, facts, number, read, options), options.MaxParallel, cancellation), options);
    }

    /// <summary>Assesses cases as they come; each is given back as soon as it and those before it are done.</summary>
    /// <inheritdoc cref="AssessMany(RuleBook, IEnumerable{Case}, AssessManyOptions, CancellationToken)"/>
    public static IAsyncEnumerable<AssessedCase<Report>> AssessMany(
        this RuleBook book, IAsyncEnumerable<Case> cases, AssessManyOptions? options = null, CancellationToken cancellation = default) =>
        AssessMany(book, cases, static report => report, options, cancellation);

    /// <summary>Assesses cases as they come, and reads of each report what is wanted while others are still assessed.</summary>
    /// <inheritdoc cref="AssessMany{TResult}(RuleBook, IEnumerable{Case}, Func{Report, TResult}, AssessManyOptions, CancellationToken)"/>
    public static IAsyncEnumerable<AssessedCase<TResult>> AssessMany<TResult>(this RuleBook book, IAsyncEnumerable<Case> cases,
        Func<Report, TResult> read, AssessManyOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(read);
        options ??= AssessManyOptions.Default;
        return Told(
            InOrder.Each(cases, (facts, number) => Assess(book, facts, number, read, options), options.MaxParallel, cancellation), options);
    }

    private static AssessedCase<TResult> Assess<TResult>(
        RuleBook book, Case facts, long number, Func<Report, TResult> read, AssessManyOptions options)
    {
        Report report;
        try
        {
            report = book.Assess(facts, options.Assess);
        }
        catch (InvalidCaseException refused)
        {
            return new(number, facts, default, refused.Problems);
        }

        return new(number, facts, read(report), []);
    }

    private static IEnumerable<T> Told<T>(IEnumerable<T> results, AssessManyOptions options)
    {
        var handedOut = 0L;
        foreach (var result in results)
        {
            yield return result;
            options.Progress?.Report(++handedOut);
        }
    }

    private static async IAsyncEnumerable<T> Told<T>(IAsyncEnumerable<T> results, AssessManyOptions options)
    {
        var handedOut = 0L;
        await foreach (var result in results.ConfigureAwait(false))
        {
            yield return result;
            options.Progress?.Report(++handedOut);
        }
    }
}
