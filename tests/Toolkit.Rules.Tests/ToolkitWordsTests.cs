using System.Collections.Immutable;
using System.Reflection;

namespace Toolkit.Rules.Tests;

/// <summary>That the toolkit says of every question and answer what a person needs to answer it.</summary>
public sealed class ToolkitWordsTests
{
    private static readonly ImmutableArray<Question> Asked =
        [.. ToolkitRules.Build().FactTypes.SelectMany(type => type.Questions).Where(question => !question.IsKey)];

    public static TheoryData<string> Types() => [.. ToolkitRules.Build().FactTypes.Select(type => type.Name)];

    [Fact]
    public void Answers_OfEveryScale_SayWhatTheyMean()
    {
        var scales = Asked.Select(question => question.Scale).Where(scale => scale.Kind == ScaleKind.Choice)
            .DistinctBy(scale => scale.Type).ToList();

        scales.Should().HaveCountGreaterThan(60);
        foreach (var scale in scales)
        {
            scale.Type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(member => member.GetCustomAttribute<MeansAttribute>() is null)
                .Select(member => $"{scale.Type.Name}.{member.Name}").Should().BeEmpty("every member says what it means, by `[Means]`");
            scale.Choices.Select(choice => choice.Label).Should().OnlyHaveUniqueItems(scale.Type.Name);
            scale.Choices.Select(choice => choice.Text).Should().OnlyHaveUniqueItems(scale.Type.Name)
                .And.OnlyContain(text => IsSentence(text!), scale.Type.Name);
            scale.Choices.Where(choice => !IsPhrase(choice.Label)).Should().BeEmpty(scale.Type.Name);
        }
    }

    [Fact]
    public void Labels_OfEveryQuestion_AreGivenAsPhrases()
    {
        Asked.Should().HaveCountGreaterThan(450);
        Asked.Where(question => Attribute(question).Label is null).Select(question => question.Id)
            .Should().BeEmpty("each question has a noun phrase that reads before its answer");
        Asked.Where(question => !IsPhrase(question.Label)).Select(question => $"{question.Id}: {question.Label}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Labels_OfOneType_AreUnlikeOneAnother(string type) =>
        Asked.Where(question => question.Fact.Name == type).Select(question => question.Label).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Questions_OfTheToolkit_SayWhoCanAnswerThem() =>
        Asked.Where(question => string.IsNullOrWhiteSpace(question.AskWhom) || question.AskWhom.EndsWith('.'))
            .Select(question => question.Id).Should().BeEmpty("each names an office, a body or a source, or its type does");

    [Fact]
    public void Labels_OfQuestionsWhetherTheLawForbids_NameTheProhibition() =>
        Asked.Where(question => question.Scale.Type.Name == "LawSays" && question.Text.StartsWith("Does the law prohibit ",
            StringComparison.Ordinal)
                && !question.Label.StartsWith("prohibition of ", StringComparison.Ordinal))
            .Select(question => $"{question.Id}: {question.Label}").Should()
            .BeEmpty("‘corporal punishment: the law provides for it’ would say the opposite of what is answered");

    private static QuestionAttribute Attribute(Question question) =>
        question.Fact.ClrType.GetProperty(question.PropertyName)!.GetCustomAttribute<QuestionAttribute>()!;

    private static bool IsSentence(string text) => (char.IsUpper(text[0]) || char.IsDigit(text[0])) && text.EndsWith('.')
        && !text.Contains("  ", StringComparison.Ordinal);

    private static bool IsPhrase(string label) => label.Length is > 1 and <= 90 && !label.EndsWith('.') && !label.EndsWith('?')
        && label == label.Trim() && !label.Zip(label.Skip(1)).Any(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));
}
