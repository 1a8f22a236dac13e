using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Toolkit.Rules;

/// <summary>
/// An ambiguity of the sources, with the ways in which it can be read. The first choice is the cautious one and the default.
/// </summary>
public sealed class Reading
{
    private readonly ImmutableArray<ReadingChoice> choices;

    /// <summary>The stable name, in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>What the sources leave open, as a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Where the ambiguity lies.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The ways to read it; the first is the cautious one.</summary>
    public required ImmutableArray<ReadingChoice> Choices
    {
        get => choices;
        init => choices = [.. value.Select(choice => choice with { Reading = this })];
    }

    /// <summary>The reading that holds unless a host says otherwise.</summary>
    public ReadingChoice Default => choices[0];

    /// <summary>One of the ways to read it.</summary>
    /// <exception cref="ArgumentException">No choice has this name; the message lists the names.</exception>
    public ReadingChoice this[string choice] => choices.FirstOrDefault(known => known.Id == choice)
        ?? throw new ArgumentException(
            $"reading `{Id}` has no choice {Spelling.Quote(choice)}; allowed are "
                + $"{string.Join(", ", choices.Select(known => $"`{known.Id}`"))}"
            + Spelling.DidYouMean(choice, choices.Select(known => known.Id)),
            nameof(choice));
}

/// <summary>One way to read an ambiguity.</summary>
/// <param name="Id">Its name within the reading, in kebab-case.</param>
/// <param name="Text">What is then taken to hold, as a sentence.</param>
public sealed record ReadingChoice(string Id, string Text)
{
    /// <summary>The ambiguity that it settles; null until the reading takes it in.</summary>
    public Reading? Reading { get; init; }

    /// <inheritdoc/>
    public bool Equals(ReadingChoice? other) => other is not null && Id == other.Id && Reading?.Id == other.Reading?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Reading?.Id);

    /// <summary>The reading and the choice.</summary>
    public override string ToString() => $"{Reading?.Id}={Id}";
}

/// <summary>The condition of a rule or step under a reading other than the cautious one.</summary>
/// <typeparam name="TCondition">The type of the lambda.</typeparam>
/// <param name="Choice">The reading under which this condition takes the place of the other.</param>
/// <param name="When">The condition.</param>
public sealed record Alternative<TCondition>(ReadingChoice Choice, Expression<TCondition> When)
    where TCondition : Delegate;

/// <summary>
/// A number that the sources leave to whoever applies them, with a stated default. Conditions may compare answers with it.
/// </summary>
/// <param name="Id">The stable name, in kebab-case; texts of rules and flows may show the value by writing it in braces.</param>
/// <param name="Default">The value unless a host says otherwise.</param>
/// <param name="Unit">What the number counts, for instance <c>hours</c>.</param>
/// <param name="Text">What it is for, as a sentence.</param>
/// <param name="Source">Where the default comes from.</param>
public sealed record Parameter(string Id, int Default, string Unit, string Text, Citation Source)
{
    /// <summary>
    /// In which direction the parameter is stricter: a guidance pack may set it in that direction only. That the rules and flows which read
    /// it are stricter so is proven over every combination of answers when a pack sets it.
    /// </summary>
    public required Stricter Stricter { get; init; }

    /// <summary>The stricter of two values.</summary>
    internal int StricterOf(int one, int other) => Stricter == Stricter.Lower ? Math.Min(one, other) : Math.Max(one, other);

    /// <summary>Lets a condition compare an answer with the parameter; outside a condition, the default.</summary>
    public static implicit operator int(Parameter parameter) => parameter.Default;
}

/// <summary>In which direction a number is stricter.</summary>
public enum Stricter
{
    /// <summary>The lower, the stricter.</summary>
    Lower,

    /// <summary>The higher, the stricter.</summary>
    Higher,
}
