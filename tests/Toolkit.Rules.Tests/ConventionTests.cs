using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Toolkit.Rules.Tests;

public sealed partial class ConventionTests
{
    private static readonly Assembly Library = typeof(IFact).Assembly;
    private static readonly string[] Kernel = ["Toolkit.Rules", "Toolkit.Rules.Evaluation", "Toolkit.Rules.Conditions", "Toolkit.Rules.Serialization", "Toolkit.Rules.Reporting"];

    /// <summary>Puts the content together, so it has to know it.</summary>
    private static readonly string[] Composition = ["ToolkitRules", "ToolkitRulesOptions", "ToolkitRulesServices", "ToolkitJsonContext"];

    /// <summary>All but the facts of guidance packs, whose questions stand in the pack.</summary>
    private static readonly ImmutableArray<Type> FactTypes =
        [.. Library.GetTypes().Where(type => type.IsClass && typeof(IFact).IsAssignableFrom(type) && type != typeof(PackFact))];

    [Fact]
    public void FactTypes_OfTheLibrary_AreSealedRecordsOfSourcedQuestions()
    {
        FactTypes.Should().NotBeEmpty();
        FactTypes.SelectMany(BreachesOf).Should().BeEmpty();
    }

    [Fact]
    public void BreachesOf_TypeThatBreaksEveryConvention_NamesThemAll() => BreachesOf(typeof(Sloppy)).Should().Equal(
        "Sloppy is not a sealed record",
        "Sloppy.A can be set after creation",
        "Sloppy.A is not nullable",
        "Sloppy.A is no question",
        "Sloppy.A has no source",
        "Sloppy.B is not put as a question: Tell.");

    [Fact]
    public void AnswerScales_OfTheLibrary_AreConsecutiveKebabAndDocumented()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace((string?)member.Element("summary"))).Select(member => (string)member.Attribute("name")!).ToHashSet();
        var scales = FactTypes.SelectMany(type => FactType.Of(type).Questions).Select(question => question.Scale.Type).Where(type => type.IsEnum).Distinct().ToList();

        scales.Should().NotBeEmpty();
        foreach (var scale in scales)
        {
            var names = Enum.GetNames(scale);
            Enum.GetValuesAsUnderlyingType(scale).Cast<object>().Select(Convert.ToInt64).Should().Equal(Enumerable.Range(0, names.Length).Select(number => (long)number), scale.Name);
            names.Select(Spelling.Kebab).Should().OnlyHaveUniqueItems(scale.Name).And.OnlyContain(name => Spelling.IsKebab(name, false), scale.Name);
            scale.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType?.Name.Should().StartWith("KebabCaseConverter", scale.Name);
            scale.IsDefined(typeof(JsonConverterAttribute)).Should().BeTrue(scale.Name);
            names.Where(name => !documented.Contains($"F:{scale.FullName!.Replace('+', '.')}.{name}")).Should().BeEmpty(scale.Name);
        }
    }

    [Fact]
    public void Ids_OfTheBuiltInRules_AreUniqueKebabAndUnderATool()
    {
        var book = ToolkitRules.Build();
        var ids = book.Rules.Select(rule => rule.Id).Concat(book.Flows.Select(flow => flow.Id)).ToList();

        ids.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.OnlyContain(id => Spelling.IsKebab(id, true) && id.Contains('/'));
    }

    [Fact]
    public void Kernel_OfTheLibrary_KnowsNothingOfTheContent()
    {
        var references = References();

        references.Should().NotBeEmpty();
        references.Where(reference => IsKernel(reference.From) && IsContent(reference.To))
            .Select(reference => $"{reference.From.FullName} → {reference.To.FullName}").Distinct().Should().BeEmpty();
    }

    [Fact]
    public void References_OfTheCompositionRoot_AreSeenInMethodBodies() =>
        References().Should().Contain(reference => reference.From.Name.StartsWith("ToolkitRules", StringComparison.Ordinal) && IsContent(reference.To));

    private static IEnumerable<string> BreachesOf(Type type)
    {
        if (!type.IsSealed || type.GetMethod("<Clone>$") is null)
        {
            yield return $"{type.Name} is not a sealed record";
        }

        var nullability = new NullabilityInfoContext();
        foreach (var property in type.GetProperties().Where(property => property.Name != nameof(IFact.Id)))
        {
            var name = $"{type.Name}.{property.Name}";
            if (property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"))
            {
                yield return $"{name} can be set after creation";
            }

            if (nullability.Create(property).ReadState != NullabilityState.Nullable)
            {
                yield return $"{name} is not nullable";
            }

            if (property.GetCustomAttribute<QuestionAttribute>() is not { } question)
            {
                yield return $"{name} is no question";
            }
            else if (!question.Text.EndsWith('?'))
            {
                yield return $"{name} is not put as a question: {question.Text}";
            }

            if (!property.GetCustomAttributes<CitesAttribute>().Any())
            {
                yield return $"{name} has no source";
            }
        }
    }

    private static bool IsKernel(Type type) => Kernel.Contains(type.Namespace) && !Composition.Contains(Outermost(type).Name);

    private static bool IsContent(Type type) =>
        type.Assembly == Library && ContentNamespace().IsMatch(type.Namespace ?? "");

    [GeneratedRegex(@"^Toolkit\.Rules\.(Understanding|Situation|Programming|Learning)\b")]
    private static partial Regex ContentNamespace();

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>Every type that a type of the library names: in its base types, members and signatures, and in the code of its methods.</summary>
    private static HashSet<(Type From, Type To)> References()
    {
        const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var found = new HashSet<(Type, Type)>();
        foreach (var type in Library.GetTypes())
        {
            IEnumerable<Type?> named =
            [
                type.BaseType,
                .. type.GetInterfaces(),
                .. type.GetFields(Everything).Select(field => field.FieldType),
                .. type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)).SelectMany(Signature),
            ];
            foreach (var other in named.OfType<Type>().SelectMany(Parts))
            {
                found.Add((type, other));
            }

            foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)).Concat(type.TypeInitializer is { } start ? [start] : []))
            {
                foreach (var other in Called(method).SelectMany(Parts))
                {
                    found.Add((type, other));
                }
            }
        }

        return found;

        static IEnumerable<Type> Signature(MethodBase method) =>
            method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method is MethodInfo info ? [info.ReturnType] : []);

        // Any four bytes that are a token of this module count as one: too much rather than too little.
        static IEnumerable<Type> Called(MethodBase method)
        {
            var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
            for (var at = 1; at + 4 <= code.Length; at++)
            {
                if (code[at - 1] is not (0x28 or 0x6F or 0x73 or 0x7B or 0x7E or 0x80 or 0x7D or 0xD0 or 0x74 or 0x75 or 0x8D or 0xA5 or 0x8C))
                {
                    continue;
                }

                MemberInfo? member = null;
                try
                {
                    member = method.Module.ResolveMember(
                        BitConverter.ToInt32(code, at),
                        method.DeclaringType!.GetGenericArguments(),
                        method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : null);
                }
                catch (Exception no) when (no is ArgumentException or BadImageFormatException)
                {
                    // No token after all.
                }

                if (member is Type type)
                {
                    yield return type;
                }
                else if (member?.DeclaringType is { } declaring)
                {
                    yield return declaring;
                    foreach (var argument in member is MethodInfo { IsGenericMethod: true } called ? called.GetGenericArguments() : [])
                    {
                        yield return argument;
                    }
                }
            }
        }

        static IEnumerable<Type> Parts(Type type) =>
            type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
    }

    private sealed class Sloppy : IFact
    {
        public string Id => "x";

        public Answer A { get; set; }

        [Question("Tell."), Cites("Test", "1")]
        public Answer? B { get; init; }
    }
}
