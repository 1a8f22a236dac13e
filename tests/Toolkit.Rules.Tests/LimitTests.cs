using System.Reflection;

namespace Toolkit.Rules.Tests;

/// <summary>Limits that a host sets.</summary>
public sealed class LimitTests
{
    /// <summary>What there may be none of; every other limit is one or more.</summary>
    private static readonly string[] OrNone =
    [
        "MaxFacts", "MaxRules", "MaxQuestions", "MaxDates", "MaxItems", "MaxGroupDepth", "MaxFollowedParts", "MaxFollowedDepth", "MaxPacks",
        "MaxComparisons", "MaxConditionParts", "MaxParameterSets",
    ];

    public static TheoryData<Type, string> Limits => [.. new[] { typeof(CaseJsonOptions), typeof(AssessOptions), typeof(PackLimits) }
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(int)).Select(property => (type, property.Name)))];

    [Fact]
    public void Limits_AreAll() => Limits.Should().HaveCount(23);

    [Theory]
    [MemberData(nameof(Limits))]
    public void Limit_TooLow_IsRefusedWhenItIsSet(Type options, string name)
    {
        var limit = options.GetProperty(name)!;
        var least = OrNone.Contains(name) ? 0 : 1;
        var made = Activator.CreateInstance(options)!;
        foreach (var value in new[] { least - 1, int.MinValue })
        {
            var set = () => limit.SetValue(made, value);
            set.Should().Throw<TargetInvocationException>().WithInnerException<ArgumentOutOfRangeException>()
                .Where(wrong => wrong.ParamName == name
                    && wrong.Message.StartsWith($"`{value}` is below {least}, the least that this limit may be", StringComparison.Ordinal));
        }

        limit.SetValue(made, least);
        limit.GetValue(made).Should().Be(least);
    }
}
