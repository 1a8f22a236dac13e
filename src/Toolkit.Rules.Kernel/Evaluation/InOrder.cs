using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The same done to each of many things on several threads, with the results in order. What is begun is also handed out, each once, before
/// an exception of the source or of the work, or a cancellation, ends it.
/// </summary>
internal static class InOrder
{
    /// <summary>So many pieces of work are begun for each that can run at a time.</summary>
    private const int Ahead = 3;

    /// <summary>The most things that are one piece of work, where they are at hand without waiting.</summary>
    private const int MostTogether = 16;

    /// <param name="source">The things.</param>
    /// <param name="work">What is done to each, with its number.</param>
    /// <param name="parallel">How many at a time.</param>
    /// <param name="cancellation">Ends it.</param>
    public static IEnumerable<TOut> Each<TIn, TOut>(
        IEnumerable<TIn> source, Func<TIn, long, TOut> work, int parallel, CancellationToken cancellation)
    {
        using var from = source.GetEnumerator();
        var begin = Scheduled(parallel);
        var begun = new Queue<Task<Piece<TOut>>>();
        var (together, number, end) = (1, 0L, (ExceptionDispatchInfo?)null);
        for (var isLast = false; !isLast || begun.Count > 0;)
        {
            while (!isLast && begun.Count < parallel * Ahead)
            {
                var some = new List<TIn>(together);
                (isLast, end) = Read(from, some, together, cancellation);
                if (some.Count > 0)
                {
                    var first = number;
                    begun.Enqueue(begin.StartNew(() => Do(some, first, work), CancellationToken.None));
                    number += some.Count;
                    together = Math.Min(together * 2, MostTogether);
                }
            }

            if (begun.TryDequeue(out var piece))
            {
                var (done, failed) = piece.GetAwaiter().GetResult();
                foreach (var result in done)
                {
                    yield return result;
                }

                if (failed is not null)
                {
                    Task.WaitAll(begun, CancellationToken.None);
                    failed.Throw();
                }
            }
        }

        end?.Throw();
    }

    /// <inheritdoc cref="Each{TIn, TOut}(IEnumerable{TIn}, Func{TIn, long, TOut}, int, CancellationToken)"/>
    public static async IAsyncEnumerable<TOut> Each<TIn, TOut>(IAsyncEnumerable<TIn> source, Func<TIn, long, TOut> work, int parallel,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var from = source.GetAsyncEnumerator(stop.Token);
        var begin = Scheduled(parallel);
        var begun = new Queue<Task<Piece<TOut>>>();
        var (number, end, isLast, next) = (0L, (ExceptionDispatchInfo?)null, false, (Task<bool>?)null);
        try
        {
            while (!isLast || begun.Count > 0)
            {
                if (!isLast && begun.Count < parallel * Ahead)
                {
                    next ??= from.MoveNextAsync().AsTask();
                    Task[] awaited = begun.TryPeek(out var first) ? [next, first] : [next];
                    await Task.WhenAny(awaited).ConfigureAwait(false);
                    if (next.IsCompleted)
                    {
                        (isLast, end) = await Ends(next, cancellation).ConfigureAwait(false);
                        next = null;
                        if (!isLast)
                        {
                            var (one, at) = (from.Current, number++);
                            begun.Enqueue(begin.StartNew(() => Do([one], at, work), CancellationToken.None));
                        }
                    }
                }

                if (begun.TryPeek(out var oldest) && (isLast || oldest.IsCompleted || begun.Count >= parallel * Ahead))
                {
                    var (done, failed) = await begun.Dequeue().ConfigureAwait(false);
                    foreach (var result in done)
                    {
                        yield return result;
                    }

                    failed?.Throw();
                }
            }

            end?.Throw();
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(begun).ConfigureAwait(false);
            if (next is not null)
            {
                // Nobody waits for what was still to come, whatever becomes of it.
                await Task.WhenAny(next).ConfigureAwait(false);
            }
        }
    }

    private static TaskFactory Scheduled(int parallel) =>
        new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, parallel).ConcurrentScheduler);

    /// <summary>Reads some of the source; whether that was the last of it, and the exception with which it ends.</summary>
    private static (bool IsLast, ExceptionDispatchInfo? End) Read<TIn>(
        IEnumerator<TIn> from, List<TIn> some, int most, CancellationToken cancellation)
    {
        try
        {
            while (some.Count < most)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!from.MoveNext())
                {
                    return (true, null);
                }

                some.Add(from.Current);
            }

            return (false, null);
        }
        catch (Exception wrong)
        {
            return (true, ExceptionDispatchInfo.Capture(wrong));
        }
    }

    private static async ValueTask<(bool IsLast, ExceptionDispatchInfo? End)> Ends(Task<bool> next, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return (!await next.ConfigureAwait(false), null);
        }
        catch (Exception wrong)
        {
            return (true, ExceptionDispatchInfo.Capture(wrong));
        }
    }

    private static Piece<TOut> Do<TIn, TOut>(List<TIn> some, long number, Func<TIn, long, TOut> work)
    {
        var done = new List<TOut>(some.Count);
        try
        {
            foreach (var one in some)
            {
                done.Add(work(one, number++));
            }

            return new(done, null);
        }
        catch (Exception wrong)
        {
            return new(done, ExceptionDispatchInfo.Capture(wrong));
        }
    }

    /// <summary>What was done, and the exception that kept the rest from it.</summary>
    private readonly record struct Piece<TOut>(List<TOut> Done, ExceptionDispatchInfo? Failed);
}
