using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Conditions;

/// <summary>Reads the answer to one question from a fact, without boxing and without reflection on the assessed path.</summary>
internal abstract class AnswerReader
{
    /// <summary>The answer's code, or <see cref="AnswerValue.None"/>; a judgement that has lapsed on the day reads as none.</summary>
    public virtual long Code(object fact, int dayNumber) => throw new InvalidOperationException("a text question has no code");

    /// <summary>The answer's text, or null.</summary>
    public virtual string? Text(object fact) => throw new InvalidOperationException("not a text question");

    /// <summary>The number with decimals that was answered, or null.</summary>
    public virtual decimal? Number(object fact) => null;

    /// <summary>The texts that were answered, or null where there are none, and where an empty list is no answer.</summary>
    public virtual TextsAnswered? Texts(object fact) => null;

    /// <summary>Reads how many texts a list that this reader reads holds.</summary>
    public AnswerReader OfCount() => new CountReader(this);

    /// <summary>Reads whether a list that this reader reads holds a text.</summary>
    public AnswerReader OfText(string text) => new HoldsReader(this, text);

    /// <summary>The answers for the members of a set, or null.</summary>
    public virtual AnswerSet? Set(object fact) => null;

    /// <summary>Reads the answer for one member of a set that this reader reads.</summary>
    public AnswerReader OfMember(long member) => new MemberReader(this, member);

    /// <summary>The judgement that carries the answer, or null.</summary>
    public virtual Judgement? Judgement(object fact) => null;

    /// <summary>The reader for a property; null if its type is none that a question can have.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "the factory methods have no annotated type parameters")]
    public static (AnswerReader Reader, Scale Scale)? For(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (typeof(Judgement).IsAssignableFrom(type))
        {
            return type.IsGenericType ? (new JudgementReader(property), Scale.Of(type.GetGenericArguments()[0])!) : null;
        }

        if (typeof(AnswerSet).IsAssignableFrom(type))
        {
            return type.IsGenericType && Scale.OfSet(type.GetGenericArguments()[0]) is { } members
                ? (new SetReader(property), members) : null;
        }

        if (type == typeof(State))
        {
            return (new StateReader(property), Scale.Of(type)!);
        }

        if (type == typeof(string))
        {
            return (new TextReader(property), Scale.Of(type)!);
        }

        if (type == typeof(ImmutableArray<string>?))
        {
            return (new TextsReader(property, property.IsDefined(typeof(MayBeEmptyAttribute))), Scale.Texts);
        }

        if (type == typeof(decimal?))
        {
            return property.GetCustomAttribute<UnitAttribute>() is { Decimals: >= 0 and <= Scale.MostDecimals } unit
                ? (new DecimalReader(property, unit.Decimals), Scale.OfNumbers(typeof(decimal), unit.Name, unit.Decimals)) : null;
        }

        if (type == typeof(int?) && property.GetCustomAttribute<UnitAttribute>() is { } counted)
        {
            var numbers = Scale.OfNumbers(typeof(int), counted.Name, 0);
            return (RuntimeFeature.IsDynamicCodeSupported ? Typed(property, typeof(int), numbers.Kind) : new BoxedReader(property),
                numbers);
        }

        if (Nullable.GetUnderlyingType(type) is not { } answer || Scale.Of(answer) is not { } scale)
        {
            return null;
        }

        return (RuntimeFeature.IsDynamicCodeSupported ? Typed(property, answer, scale.Kind) : new BoxedReader(property), scale);
    }

    [RequiresDynamicCode("makes a generic method over the answer scale")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "the factory methods have no annotated type parameters")]
    private static AnswerReader Typed(PropertyInfo property, Type answer, ScaleKind kind)
    {
        var factory = kind switch
        {
            ScaleKind.WholeNumber => Factory(nameof(OfNumber)).MakeGenericMethod(property.DeclaringType!),
            ScaleKind.Date => Factory(nameof(OfDate)).MakeGenericMethod(property.DeclaringType!),
            _ => Factory(nameof(OfChoice)).MakeGenericMethod(property.DeclaringType!, answer),
        };
        return (AnswerReader)factory.Invoke(null, [property.GetMethod!])!;
    }

    private static MethodInfo Factory(string name) =>
        typeof(AnswerReader).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static ChoiceReader<TFact, T> OfChoice<TFact, T>(MethodInfo getter) where T : struct, Enum =>
        new(getter.CreateDelegate<Func<TFact, T?>>());

    private static NumberReader<TFact> OfNumber<TFact>(MethodInfo getter) => new(getter.CreateDelegate<Func<TFact, int?>>());

    private static DateReader<TFact> OfDate<TFact>(MethodInfo getter) => new(getter.CreateDelegate<Func<TFact, DateOnly?>>());

    private sealed class ChoiceReader<TFact, T>(Func<TFact, T?> get) : AnswerReader where T : struct, Enum
    {
        public override long Code(object fact, int dayNumber) =>
            get((TFact)fact) is { } answer ? Scale.CodeOf(answer) : AnswerValue.None;
    }

    private sealed class NumberReader<TFact>(Func<TFact, int?> get) : AnswerReader
    {
        public override long Code(object fact, int dayNumber) => get((TFact)fact) ?? AnswerValue.None;
    }

    private sealed class DateReader<TFact>(Func<TFact, DateOnly?> get) : AnswerReader
    {
        public override long Code(object fact, int dayNumber) => get((TFact)fact)?.DayNumber ?? AnswerValue.None;
    }

    private sealed class TextReader(PropertyInfo property) : AnswerReader
    {
        private readonly Func<object, string?> get = ReferenceGetter<string>(property);

        public override string? Text(object fact) => get(fact);
    }

    private sealed class StateReader(PropertyInfo property) : AnswerReader
    {
        private readonly Func<object, State?> get = ReferenceGetter<State>(property);

        public override string? Text(object fact) => get(fact)?.Alpha2;
    }

    private sealed class JudgementReader(PropertyInfo property) : AnswerReader
    {
        private readonly Func<object, Judgement?> get = ReferenceGetter<Judgement>(property);

        public override long Code(object fact, int dayNumber) =>
            get(fact) is { } judgement && judgement.HoldsOn(dayNumber) ? judgement.Code : AnswerValue.None;

        public override Judgement? Judgement(object fact) => get(fact);
    }

    /// <summary>A list has no code of its own: it is asked what it holds, and how much.</summary>
    private sealed class TextsReader(PropertyInfo property, bool mayBeEmpty) : AnswerReader
    {
        private readonly Func<object, ImmutableArray<string>?> get = RuntimeFeature.IsDynamicCodeSupported
            ? ValueGetter<ImmutableArray<string>>(property) : fact => (ImmutableArray<string>?)property.GetValue(fact);

        public override long Code(object fact, int dayNumber) => AnswerValue.None;

        public override TextsAnswered? Texts(object fact) => TextsAnswered.Of(get(fact), mayBeEmpty);
    }

    private sealed class CountReader(AnswerReader list) : AnswerReader
    {
        public override long Code(object fact, int dayNumber) => list.Texts(fact) is { IsWhole: true } texts ? texts.All.Length
            : AnswerValue.None;
    }

    private sealed class HoldsReader(AnswerReader list, string text) : AnswerReader
    {
        public override long Code(object fact, int dayNumber) => list.Texts(fact) is not { } texts ? AnswerValue.None
            : texts.All.Contains(text, StringComparer.Ordinal) ? (long)Answer.Yes
            : texts.IsWhole ? (long)Answer.No
            : AnswerValue.None;
    }

    /// <summary>Reads a number as a whole number of the smallest amount; one that has more decimals is refused with its case.</summary>
    private sealed class DecimalReader(PropertyInfo property, int decimals) : AnswerReader
    {
        private readonly Func<object, decimal?> get = RuntimeFeature.IsDynamicCodeSupported
            ? ValueGetter<decimal>(property) : fact => (decimal?)property.GetValue(fact);

        public override long Code(object fact, int dayNumber) =>
            get(fact) is { } number ? ExactNumber.Code(number, decimals) ?? AnswerValue.None : AnswerValue.None;

        public override decimal? Number(object fact) => get(fact);
    }

    [RequiresDynamicCode("makes a generic method over the fact type")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "the factory methods have no annotated type parameters")]
    private static Func<object, TAnswer?> ValueGetter<TAnswer>(PropertyInfo property) where TAnswer : struct =>
        (Func<object, TAnswer?>)Factory(nameof(ValueOf)).MakeGenericMethod(property.DeclaringType!, typeof(TAnswer))
            .Invoke(null, [property.GetMethod!])!;

    private static Func<object, TAnswer?> ValueOf<TFact, TAnswer>(MethodInfo getter) where TAnswer : struct
    {
        var get = getter.CreateDelegate<Func<TFact, TAnswer?>>();
        return fact => get((TFact)fact);
    }

    /// <summary>A set has no code of its own: its members are asked one by one.</summary>
    private sealed class SetReader(PropertyInfo property) : AnswerReader
    {
        private readonly Func<object, AnswerSet?> get = ReferenceGetter<AnswerSet>(property);

        public override long Code(object fact, int dayNumber) => AnswerValue.None;

        public override AnswerSet? Set(object fact) => get(fact);
    }

    private sealed class MemberReader(AnswerReader whole, long member) : AnswerReader
    {
        public override long Code(object fact, int dayNumber) => whole.Set(fact)?.Code(member) ?? AnswerValue.None;
    }

    /// <summary>Without run-time code generation (Native AOT): correct, but boxes.</summary>
    private sealed class BoxedReader(PropertyInfo property) : AnswerReader
    {
        public override long Code(object fact, int dayNumber) => property.GetValue(fact) switch
        {
            null => AnswerValue.None,
            DateOnly date => date.DayNumber,
            var answer => Convert.ToInt64(answer, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A delegate over <see cref="object"/>: the generic code over reference types is shared, so this works everywhere.</summary>
    private static Func<object, TAnswer?> ReferenceGetter<TAnswer>(PropertyInfo property) where TAnswer : class
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            return fact => (TAnswer?)property.GetValue(fact);
        }

        return OverObject<TAnswer>(property);
    }

    [RequiresDynamicCode("makes a generic method over the fact type")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "the factory methods have no annotated type parameters")]
    private static Func<object, TAnswer?> OverObject<TAnswer>(PropertyInfo property) where TAnswer : class =>
        (Func<object, TAnswer?>)Factory(nameof(CastFirst)).MakeGenericMethod(property.DeclaringType!, typeof(TAnswer))
            .Invoke(null, [property.GetMethod!])!;

    private static Func<object, TAnswer?> CastFirst<TFact, TAnswer>(MethodInfo getter) where TAnswer : class
    {
        var get = getter.CreateDelegate<Func<TFact, TAnswer?>>();
        return fact => get((TFact)fact);
    }
}
