using System.Collections.Immutable;
using System.Reflection;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>A part of a report is taken as unchanged only where all of it is the same.</summary>
public class SameTests
{
    private static readonly MethodInfo[] Comparisons =
        [.. typeof(Same).GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(method => method.Name == nameof(Same.As))];

    public static TheoryData<Type> Kinds =>
        [.. Comparisons.Where(method => method.IsPublic).Select(method => method.GetParameters()[0].ParameterType)];

    [Fact]
    public void As_EachKindOfVerdict_HasAComparison() =>
        Kinds.Select(row => row.Data).Should().HaveCount(VerdictKinds.All.Length);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void As_MadeTwiceFromTheSame_IsTheSame(Type kind) => AreSame(kind, Make(kind, []), Make(kind, [])).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void As_OneMemberDiffersAtAnyDepth_IsNotTheSame(Type kind)
    {
        var paths = Paths(kind).ToList();
        paths.Should().HaveCountGreaterThan(3);
        foreach (var path in paths)
        {
            AreSame(kind, Make(kind, []), Make(kind, path)).Should().BeFalse(string.Join('.', path));
            AreSame(kind, Make(kind, path), Make(kind, [])).Should().BeFalse(string.Join('.', path));
        }
    }

    private static bool AreSame(Type kind, object one, object other) =>
        (bool)Comparisons.Single(method => method.GetParameters()[0].ParameterType == kind).Invoke(null, [one, other])!;

    /// <summary>The ways to every member of a record, and of the records in it and in its lists.</summary>
    private static IEnumerable<ImmutableArray<string>> Paths(Type type)
    {
        foreach (var member in Members(type))
        {
            var (of, isList) = List(member.PropertyType);
            if (isList)
            {
                yield return [member.Name, "more"];
            }

            if (IsRecord(of))
            {
                foreach (var path in Paths(of))
                {
                    yield return [member.Name, .. path];
                }
            }
            else
            {
                yield return [member.Name];
            }
        }
    }

    /// <summary>A record with a value in every member, of which the one at the path is another.</summary>
    private static object Make(Type type, ImmutableArray<string> path)
    {
        var made = Empty(type);
        foreach (var member in Members(type))
        {
            var rest = path.Length > 0 && path[0] == member.Name ? path.RemoveAt(0) : (ImmutableArray<string>?)null;
            member.SetValue(made, Value(member.PropertyType, rest));
        }

        return made;
    }

    /// <summary>A record of which nothing is told: what keeps its parts has a constructor that makes room for them.</summary>
    private static object Empty(Type type)
    {
        var constructor = type.GetConstructors().MinBy(made => made.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)]);
    }

    private static object Value(Type type, ImmutableArray<string>? path)
    {
        var (of, isList) = List(type);
        if (!isList)
        {
            return IsRecord(of) ? Make(of, path ?? []) : Plain(of, path is not null);
        }

        var count = path is ["more"] ? 2 : 1;
        var items = Array.CreateInstance(of, count);
        for (var i = 0; i < count; i++)
        {
            items.SetValue(path is ["more"] ? Value(of, null) : Value(of, path), i);
        }

        return typeof(ImmutableArray).GetMethods()
            .Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(of).Invoke(null, [items])!;
    }

    private static object Plain(Type type, bool isOther)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? (isOther ? "other" : "one")
            : type == typeof(bool) ? isOther
            : type == typeof(int) ? (isOther ? 2 : 1)
            : type == typeof(DateOnly) ? new DateOnly(2026, 1, isOther ? 2 : 1)
            : type.IsEnum ? Enum.GetValues(type).GetValue(isOther ? 1 : 0)!
            : throw new NotSupportedException(type.Name);
    }

    private static (Type Of, bool IsList) List(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? (type.GetGenericArguments()[0], true)
            : (type, false);

    private static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(member => member.CanWrite);
}
