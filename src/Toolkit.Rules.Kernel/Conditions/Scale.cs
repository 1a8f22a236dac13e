using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Conditions;

/// <summary>The kinds of answer that a question can have.</summary>
public enum ScaleKind
{
    /// <summary>One of the members of an answer scale.</summary>
    Choice,

    /// <summary>A whole number, or a number with so many decimals: a whole number of the smallest amount.</summary>
    WholeNumber,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>Text: a name, a description, or the id of another fact.</summary>
    Text,

    /// <summary>Yes or no for each member of an answer scale; each member is a question of its own.</summary>
    Set,

    /// <summary>Several texts: names, descriptions.</summary>
    TextList,
}

/// <summary>One answer of a scale.</summary>
/// <param name="Name">Its name in files, in kebab-case.</param>
/// <param name="Value">The value of the enum member.</param>
public sealed record Choice(string Name, long Value)
{
    /// <summary>
    /// The answer in a few words, as it reads after the question's label and a colon; its name in words unless it has others.
    /// </summary>
    public string Label { get; init; } = Spelling.Words(Name);

    /// <summary>What the answer means, as a sentence; null where nothing more is said than the label.</summary>
    public string? Text { get; init; }

    /// <summary>Whether its words say more than its name does.</summary>
    internal bool SaysMore => DoesSayMore(Name, Label, Text);

    internal static bool DoesSayMore(string name, string label, string? text) =>
        label != name || (text is not null && !string.Equals(text, name + ".", StringComparison.OrdinalIgnoreCase));
}

/// <summary>Which answers a question can have.</summary>
public sealed class Scale
{
    private Scale(ScaleKind kind, Type type, ImmutableArray<Choice> choices, bool ordered)
    {
        Kind = kind;
        Type = type;
        Choices = choices;
        Names = [.. choices.Select(choice => choice.Name)];
        IsOrdered = ordered;
    }

    /// <summary>The kind of answer.</summary>
    public ScaleKind Kind { get; }

    /// <summary>
    /// The .NET type of an answer: the enum, <see cref="int"/>, <see cref="DateOnly"/>, <see cref="string"/> or <see cref="State"/>.
    /// </summary>
    public Type Type { get; }

    /// <summary>
    /// The answers to choose from, in printed order; of a <see cref="ScaleKind.Set"/>, its members; empty for any other kind.
    /// </summary>
    public ImmutableArray<Choice> Choices { get; }

    /// <summary>The names of the choices.</summary>
    internal ImmutableArray<string> Names { get; }

    /// <summary>Whether answers can be compared by "at least" and "at most".</summary>
    public bool IsOrdered { get; }

    /// <summary>What a number counts; null where that is not told, and for answers that are no numbers.</summary>
    public string? Unit { get; private init; }

    /// <summary>How many decimals a number may have; none for a whole number.</summary>
    public int Decimals { get; private init; }

    /// <summary>The greatest number of decimals.</summary>
    internal const int MostDecimals = 6;

    /// <summary>How many of the smallest amount make up one.</summary>
    internal long Power { get; private init; } = 1;

    /// <summary>Numbers of a unit, with so many decimals.</summary>
    internal static Scale OfNumbers(Type type, string unit, int decimals) => new(ScaleKind.WholeNumber, type, [], ordered: true)
    {
        Unit = unit,
        Decimals = decimals,
        Power = Enumerable.Repeat(10L, decimals).Aggregate(1L, (power, ten) => power * ten),
    };

    internal static Scale? Of(Type type) =>
        type.IsEnum ? type.GetEnumUnderlyingType() != typeof(int) ? null : new(ScaleKind.Choice, type, ReadChoices(type),
            type.IsDefined(typeof(OrderedScaleAttribute), inherit: false))
        : type == typeof(int) ? new(ScaleKind.WholeNumber, type, [], ordered: true)
        : type == typeof(DateOnly) ? new(ScaleKind.Date, type, [], ordered: true)
        : type == typeof(string) || type == typeof(State) ? new(ScaleKind.Text, type, [], ordered: false)
        : null;

    /// <summary>The choices as a report lists them.</summary>
    internal ImmutableArray<AnswerChoice> Answers => field.IsDefault
        ? field = [.. Choices.Select(choice => new AnswerChoice(choice.Name, choice.Label, choice.Text))] : field;

    /// <summary>The scale of questions that are answered yes or no.</summary>
    internal static Scale YesOrNo { get; } = Of(typeof(Answer))!;

    /// <summary>Lists of texts.</summary>
    internal static Scale Texts { get; } = new(ScaleKind.TextList, typeof(string), [], ordered: false);

    /// <summary>How many there are, from none or one on.</summary>
    internal static Scale OfCount(bool mayBeNone) => new(ScaleKind.WholeNumber, typeof(int), [],
        ordered: true)
    { LeastCount = mayBeNone ? 0 : 1 };

    private int LeastCount { get; init; } = int.MinValue;

    /// <summary>Yes or no for each member of a scale; null where the type is none.</summary>
    internal static Scale? OfSet(Type members) => Of(members) is { Kind: ScaleKind.Choice } scale ? OfSet(scale) : null;

    /// <summary>Yes or no for each choice of a scale.</summary>
    internal static Scale OfSet(Scale members) => new(ScaleKind.Set, members.Type, members.Choices, ordered: false);

    /// <summary>A list of answers that a guidance pack defines.</summary>
    internal static Scale OfChoices(IEnumerable<Choice> choices, bool ordered) => new(ScaleKind.Choice, typeof(string),
        [.. choices], ordered);

    /// <summary>
    /// Whether an answer of one scale can be compared with an answer of the other; what the answers are called is no matter.
    /// </summary>
    internal bool IsSameAs(Scale other) => Kind == other.Kind && Type == other.Type && Names.SequenceEqual(other.Names)
        && Unit == other.Unit && Decimals == other.Decimals;

    /// <summary>
    /// An answer, given as it is written in files, as it is shown to a person: a choice by its label, a number with its unit.
    /// </summary>
    internal string Shown(string answer) => Find(answer)?.Label ?? Show(answer);

    /// <summary>The choice of this name; null where there is none, or the answer is no choice.</summary>
    internal Choice? Find(string name) => Choices.FirstOrDefault(choice => choice.Name == name);

    /// <summary>An answer as it is written in files; null if it is none on this scale.</summary>
    internal AnswerValue? Parse(string text) => Kind switch
    {
        ScaleKind.Choice => Find(text) is { } known ? new(known.Value, null) : null,
        ScaleKind.WholeNumber when Type == typeof(decimal) => ExactNumber.Parse(text, Decimals) is (null, var code)
            ? new(code, null) : null,
        ScaleKind.WholeNumber => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new(number, null) : null,
        ScaleKind.Date => Serialization.JsonText.IsDate(text, out var date) ? new(date.DayNumber, null) : null,
        ScaleKind.Set or ScaleKind.TextList => null,
        _ => new(0, text),
    };

    /// <summary>What may be answered, for messages.</summary>
    internal string Describe() => Kind switch
    {
        ScaleKind.Choice => Spelling.List(Names),
        ScaleKind.WholeNumber => Unit is null ? "whole numbers" : $"numbers in {Unit}{DecimalsAllowed}",
        ScaleKind.Date => "dates, as in `2026-11-24`",
        ScaleKind.TextList => "lists of texts",
        ScaleKind.Set => $"`yes` or `no` for each of {Spelling.List(Names)}",
        _ => "texts",
    };

    /// <summary>An answer as it is read out: a number with its unit.</summary>
    internal string Show(string answer) => Unit is null ? answer : $"{answer} {Unit}";

    /// <summary>How many decimals are allowed, after what is counted.</summary>
    internal string DecimalsAllowed => Decimals == 0 ? ""
        : FormattableString.Invariant($", with at most {Decimals} decimal{(Decimals == 1 ? "" : "s")}");

    /// <summary>The first and the last answer of an ordered scale, as codes.</summary>
    internal (long First, long Last) Span => Kind switch
    {
        ScaleKind.Choice => (Choices[0].Value, Choices[^1].Value),
        ScaleKind.WholeNumber => Type == typeof(decimal) ? (-ExactNumber.Most, ExactNumber.Most) : (LeastCount, int.MaxValue),
        _ => (DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber),
    };

    /// <summary>An answer as it is written in files.</summary>
    internal string Format(AnswerValue value) => Kind switch
    {
        ScaleKind.Choice or ScaleKind.Set => Choices.FirstOrDefault(choice => choice.Value == value.Code)?.Name
            ?? value.Code.ToString(CultureInfo.InvariantCulture),
        ScaleKind.WholeNumber => ExactNumber.Format(value.Code, Decimals),
        ScaleKind.Date => DateOnly.FromDayNumber((int)value.Code).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value.Text ?? "",
    };

    /// <summary>A constant found in a rule, as an answer on this scale; null if it is not one.</summary>
    internal AnswerValue? Value(object? constant) => (Kind, constant) switch
    {
        (ScaleKind.Choice or ScaleKind.Set, Enum member) when member.GetType() == Type =>
            Member(Convert.ToInt64(member, CultureInfo.InvariantCulture)),
        (ScaleKind.Choice or ScaleKind.Set, int or long or short or byte or sbyte or ushort or uint) =>
            Member(Convert.ToInt64(constant, CultureInfo.InvariantCulture)),
        (ScaleKind.WholeNumber, int number) => new(number * Power, null),
        (ScaleKind.WholeNumber, decimal number) when Type == typeof(decimal) => ExactNumber.Code(number, Decimals) is { } code
            ? new(code, null) : null,
        (ScaleKind.Date, DateOnly date) => new(date.DayNumber, null),
        (ScaleKind.Text, string text) when Type == typeof(string) => new(0, text),
        (ScaleKind.Text, string text) => State.TryFind(text, out var named) ? new(0, named.Alpha2) : null,
        (ScaleKind.Text, State state) when Type == typeof(State) => new(0, state.Alpha2),
        _ => null,
    };

    internal static long CodeOf<T>(T value) where T : struct, Enum => Unsafe.SizeOf<T>() switch
    {
        1 => Unsafe.As<T, byte>(ref value),
        2 => Unsafe.As<T, short>(ref value),
        4 => Unsafe.As<T, int>(ref value),
        _ => Unsafe.As<T, long>(ref value),
    };

    /// <summary>Whether one of the choices has this value.</summary>
    internal bool Has(long code)
    {
        foreach (var choice in Choices)
        {
            if (choice.Value == code)
            {
                return true;
            }
        }

        return false;
    }

    private AnswerValue? Member(long code) => Has(code) ? new AnswerValue(code, null) : null;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification =
        "the members of an enum that is used are kept, since they are its values")]
    private static ImmutableArray<Choice> ReadChoices(Type type) =>
        [.. Enum.GetNames(type).Zip(Enum.GetValuesAsUnderlyingType(type).Cast<object>(), (name, value) =>
        {
            var choice = new Choice(Spelling.Kebab(name), Convert.ToInt64(value, CultureInfo.InvariantCulture));
            return type.GetField(name)?.GetCustomAttribute<MeansAttribute>() is { } means ? choice with { Label = means.Label,
                Text = means.Text } : choice;
        })];
}

/// <summary>An answer apart from its question: a number for choices, whole numbers and dates, otherwise text.</summary>
/// <param name="Code">The enum's value, the number, or the day number; <see cref="None"/> where nothing was answered.</param>
/// <param name="Text">The text, for a text question.</param>
internal readonly record struct AnswerValue(long Code, string? Text)
{
    /// <summary>The code of an unanswered question.</summary>
    public const long None = long.MinValue;

    public bool IsGiven => Code != None;
}

/// <summary>How answers and counts are compared.</summary>
internal static class Comparing
{
    public static Truth Holds(AnswerValue left, Comparison comparison, AnswerValue right)
    {
        var order = left.Text is null ? left.Code.CompareTo(right.Code) : string.CompareOrdinal(left.Text, right.Text);
        return CanHold(order, order, comparison, 0) ? Truth.True : Truth.False;
    }

    /// <summary>Whether some number from <paramref name="least"/> to <paramref name="most"/> compares so with the limit.</summary>
    public static bool CanHold(int least, int most, Comparison comparison, int limit) => comparison switch
    {
        Comparison.Is => least <= limit && limit <= most,
        Comparison.IsNot => least != limit || most != limit,
        Comparison.Below => least < limit,
        Comparison.AtMost => least <= limit,
        Comparison.Above => most > limit,
        _ => most >= limit,
    };
}
