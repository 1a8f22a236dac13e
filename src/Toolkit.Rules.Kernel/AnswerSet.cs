using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Toolkit.Rules;

/// <summary>The answer to a question that is put for each member of a closed scale: yes, no, or not answered.</summary>
/// <remarks>
/// A member that is named neither among those answered yes nor among those answered no is not answered; it is never read as no.
/// <see cref="Only{T}"/> says that the list is complete, so that every other member is answered no.
/// </remarks>
public abstract class AnswerSet
{
    private protected AnswerSet()
    {
    }

    /// <summary>The members for which the answer is yes; for every other member of the scale it is no.</summary>
    /// <param name="yes">The members; none where the answer is no for every member.</param>
    /// <typeparam name="T">The scale.</typeparam>
    public static AnswerSet<T> Only<T>(params ReadOnlySpan<T> yes) where T : struct, Enum
    {
        ImmutableArray<T> named = [.. yes];
        return new(named, [.. Enum.GetValues<T>().Where(member => !named.Contains(member))]);
    }

    /// <summary>What is known of some members; every other member is not answered.</summary>
    /// <param name="yes">The members for which the answer is yes.</param>
    /// <param name="no">The members for which the answer is no. A case in which a member is answered both ways is refused.</param>
    /// <typeparam name="T">The scale.</typeparam>
    public static AnswerSet<T> Known<T>(ReadOnlySpan<T> yes, ReadOnlySpan<T> no = default) where T : struct, Enum => new([.. yes], [.. no]);

    /// <summary>Whether every member of the scale is answered.</summary>
    internal abstract bool IsWhole { get; }

    /// <summary>The members answered yes, as codes.</summary>
    internal abstract IEnumerable<long> YesCodes { get; }

    /// <summary>The members answered no, as codes.</summary>
    internal abstract IEnumerable<long> NoCodes { get; }

    /// <summary>The code of the answer for a member; none where it is not answered, or answered both ways.</summary>
    internal abstract long Code(long member);
}

/// <inheritdoc/>
/// <typeparam name="T">The scale.</typeparam>
public sealed class AnswerSet<T> : AnswerSet, IEquatable<AnswerSet<T>>
    where T : struct, Enum
{
    /// <summary>What is known of some members; every other member is not answered.</summary>
    /// <param name="yes">The members for which the answer is yes.</param>
    /// <param name="no">The members for which the answer is no.</param>
    [JsonConstructor]
    public AnswerSet(ImmutableArray<T> yes, ImmutableArray<T> no)
    {
        Yes = InOrder(yes);
        No = InOrder(no);
    }

    /// <summary>The members for which the answer is yes, each once, in the order of the scale.</summary>
    public ImmutableArray<T> Yes { get; }

    /// <summary>The members for which the answer is no, each once, in the order of the scale.</summary>
    public ImmutableArray<T> No { get; }

    internal override bool IsWhole => Enum.GetValues<T>().All(member => Code(Scale.CodeOf(member)) != AnswerValue.None);

    internal override IEnumerable<long> YesCodes => Yes.Select(Scale.CodeOf);

    internal override IEnumerable<long> NoCodes => No.Select(Scale.CodeOf);

    /// <inheritdoc/>
    public bool Equals(AnswerSet<T>? other) => other is not null && Yes.SequenceEqual(other.Yes) && No.SequenceEqual(other.No);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerSet<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var code in YesCodes.Append(-1).Concat(NoCodes))
        {
            hash.Add(code);
        }

        return hash.ToHashCode();
    }

    internal override long Code(long member) => (Holds(Yes, member), Holds(No, member)) switch
    {
        (true, false) => (long)Answer.Yes,
        (false, true) => (long)Answer.No,
        _ => AnswerValue.None,
    };

    private static bool Holds(ImmutableArray<T> members, long member)
    {
        foreach (var each in members)
        {
            if (Scale.CodeOf(each) == member)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<T> InOrder(ImmutableArray<T> members) =>
        members.IsDefaultOrEmpty ? [] : [.. members.Distinct().OrderBy(Scale.CodeOf)];
}
