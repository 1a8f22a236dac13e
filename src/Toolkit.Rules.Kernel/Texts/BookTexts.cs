using System.Collections.Immutable;

namespace Toolkit.Rules.Texts;

/// <summary>Lists what a rule book says, in the order of its types, rules and flows.</summary>
internal static class BookTexts
{
    public static ImmutableArray<BookText> Of(RuleBook book) =>
    [
        .. Asked(book).Concat(book.Rules.SelectMany(OfRule)).Concat(book.Flows.SelectMany(OfFlow)).Concat(OfOptions(book.Options))
            .Where(text => text.English is not null).DistinctBy(text => text.Id).Select(text => new BookText(text.Id, text.English!)),
    ];

    private static IEnumerable<(string Id, string? English)> Asked(RuleBook book) => book.FactTypes.SelectMany(type => type.Questions
        .Where(question => !question.IsKey).SelectMany(OfQuestion).Prepend((TextId.Label(type), type.Label)));

    private static IEnumerable<(string Id, string? English)> OfQuestion(Question question) =>
    [
        (TextId.QuestionLabel(question.Id), question.Label),
        (TextId.QuestionText(question.Id), question.Text),
        (TextId.QuestionAskWhom(question.Id), question.AskWhom),
        .. question.Scale.Choices.SelectMany(choice => new (string, string?)[]
        {
            (TextId.ChoiceLabel(question, choice.Name), choice.Label), (TextId.ChoiceText(question, choice.Name), choice.Text),
        }),
    ];

    private static IEnumerable<(string Id, string? English)> OfRule(RuleDefinition rule) =>
    [
        (TextId.Finding(rule.Id), rule.Template(rule.Finding)),
        (TextId.Advice(rule.Id), rule.Template(rule.Advice)),
        .. rule.Unless.Select(clause => (TextId.Exception(rule.Id, clause.Id), rule.Template(clause.Text))),
    ];

    private static IEnumerable<(string Id, string? English)> OfFlow(FlowDefinition flow) =>
    [
        (TextId.Title(flow.Id), flow.Title),
        .. flow.Caveats.Select((caveat, number) => (TextId.Caveat(flow.Id, number + 1), flow.Template(caveat))),
        .. flow.Outcomes.Select(outcome => (TextId.Outcome(flow.Id, outcome.Name), flow.Template(outcome.Text))),
        .. flow.Steps.Append(flow.Otherwise).SelectMany(step => new (string, string?)[]
        {
            (TextId.Because(flow.Id, step.Id), flow.Template(step.Because)),
            (TextId.StepAdvice(flow.Id, step.Id), flow.Template(step.Advice)),
            (TextId.WouldChange(flow.Id, step.Id), flow.Template(step.WouldChange)),
        }),
        .. (flow.Gate?.Requires ?? []).Select(clause => (TextId.Requirement(flow.Id, clause.Id), flow.Template(clause.Text))),
    ];

    private static IEnumerable<(string Id, string? English)> OfOptions(RuleBookOptions options) =>
    [
        .. options.Readings.SelectMany(reading => reading.Choices
            .Select(choice => (TextId.Reading(reading.Id, choice.Id), (string?)choice.Text))
                .Prepend((TextId.Ambiguity(reading.Id), reading.Text))),
        .. options.Parameters.Keys.OrderBy(parameter => parameter.Id, StringComparer.Ordinal)
            .SelectMany(parameter => new (string, string?)[]
        {
            (TextId.Parameter(parameter.Id), parameter.Text), (TextId.Unit(parameter.Id), parameter.Unit),
        }),
    ];
}
