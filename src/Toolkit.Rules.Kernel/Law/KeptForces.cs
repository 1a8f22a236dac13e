using System.Collections.Concurrent;

namespace Toolkit.Rules.Law;

/// <summary>
/// The weights in law of the rules of one book, kept across cases: they are the same for every case of a State with the same commitments on
/// the same day. Safe for any number of threads.
/// </summary>
/// <param name="rules">How many rules the book has.</param>
internal sealed class KeptForces(int rules)
{
    /// <summary>For so many commitments and days they are kept: enough for every State on one day; with one more, all are let go.</summary>
    private const int Kept = 256;

    private readonly ConcurrentDictionary<(StateCommitments? Commitments, int Day), BindingForce?[]> kept = [];

    /// <summary>The weights of the rules by their numbers, as far as they were asked for; whoever asks for another adds it.</summary>
    public BindingForce?[] Of(StateCommitments? commitments, int day)
    {
        if (kept.TryGetValue((commitments, day), out var forces))
        {
            return forces;
        }

        if (kept.Count >= Kept)
        {
            kept.Clear();
        }

        return kept.GetOrAdd((commitments, day), static (_, count) => new BindingForce?[count], rules);
    }
}
