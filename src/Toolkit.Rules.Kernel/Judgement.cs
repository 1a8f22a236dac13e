namespace Toolkit.Rules;

/// <summary>
/// An answer that someone judged, such as "substantial grounds": with who judged, when, on what basis and until when it holds.
/// </summary>
/// <remarks>
/// All but the answer itself may be left out. After <see cref="ValidUntil"/>, seen from the date of the assessment, the judgement
/// reads as not answered, and the report says that it has lapsed.
/// </remarks>
public abstract record Judgement
{
    private protected Judgement()
    {
    }

    /// <summary>Who judged: a name or an office. Personal, so reports withhold it unless the host asks for it.</summary>
    public string? JudgedBy { get; init; }

    /// <summary>The day on which it was judged; a case in which that day comes after the assessment is refused.</summary>
    public DateOnly? JudgedOn { get; init; }

    /// <summary>What the judgement rests on: the information relied on and the reasons.</summary>
    public string? Basis { get; init; }

    /// <summary>
    /// The provision of national law, policy or practice that says so, as it is cited there: <c>Penal Code s. 369A</c>. Findings show it.
    /// </summary>
    public string? Provision { get; init; }

    /// <summary>The last day on which the judgement holds; null where no end was set.</summary>
    public DateOnly? ValidUntil { get; init; }

    internal abstract long Code { get; }

    internal bool HoldsOn(int dayNumber) => ValidUntil is not { } last || last.DayNumber >= dayNumber;
}

/// <summary>A judged answer on the scale <typeparamref name="T"/>; a bare answer converts to it.</summary>
/// <typeparam name="T">The answer scale.</typeparam>
/// <param name="Value">The answer.</param>
public sealed record Judgement<T>(T Value) : Judgement
    where T : struct, Enum
{
    internal override long Code => Scale.CodeOf(Value);

    /// <summary>A judgement of which only the answer is recorded.</summary>
    public static implicit operator Judgement<T>(T value) => new(value);

    /// <summary>
    /// Whether the judged answer is <paramref name="value"/>; in a rule, unknown where nothing was answered or the judgement has lapsed.
    /// </summary>
    public static bool operator ==(Judgement<T>? judgement, T value) =>
        judgement is not null && EqualityComparer<T>.Default.Equals(judgement.Value, value);

    /// <summary>The opposite of equality; in a rule, unknown where nothing was answered or the judgement has lapsed.</summary>
    public static bool operator !=(Judgement<T>? judgement, T value) => !(judgement == value);
}
