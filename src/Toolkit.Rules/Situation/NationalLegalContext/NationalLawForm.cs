using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Situation.NationalLegalContext;

/// <summary>The 27 questions of tool 2.3 in the order in which the toolkit prints them, with what a case answers.</summary>
public static class NationalLawForm
{
    /// <summary>The parts of the printed form, by their place in the toolkit's index, with the number of questions in each.</summary>
    private static readonly (string Place, string Title, int Questions)[] Parts =
    [
        ("2.3/criminalization", "Criminalization", 10),
        ("2.3/non-criminalization", "Non-criminalization", 2),
        ("2.3/human-rights", "Human rights and gender equality", 12),
        ("2.3/non-refoulement", "Non-refoulement", 3),
    ];

    /// <summary>What printed questions that are asked here in several parts are about, in our words.</summary>
    private static readonly ImmutableDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["2.3/criminalization/4"] = "Which forms of exploitation does the offence of trafficking reach?",
        ["2.3/criminalization/6"] = "Is the offence different where the victim is a child?",
        ["2.3/criminalization/10"] = "What aggravates the smuggling of migrants?",
        ["2.3/human-rights/1"] = "Do treaties need national law, and is there any?",
        ["2.3/human-rights/2"] = "Which classes of law hold safeguards of human rights?",
        ["2.3/human-rights/4"] = "For whom do provisions on rights hold as for everybody?",
        ["2.3/human-rights/5"] = "Is case law a source of rights?",
        ["2.3/human-rights/7"] = "Are foreign workers tied to one employer?",
        ["2.3/human-rights/10"] = "What does the law on marriage secure?",
        ["2.3/human-rights/11"] = "Whom does the law on rape protect?",
    }.ToImmutableDictionary();

    /// <summary>
    /// Fills the form in for each national law that a case describes, and leaves it empty where it describes none. A question that is not
    /// answered is shown as such; the provision that was named stands with the answer.
    /// </summary>
    /// <param name="book">The rules.</param>
    /// <param name="facts">The case.</param>
    /// <param name="options">What may be shown; null for the defaults.</param>
    /// <exception cref="InvalidCaseException">The case is refused.</exception>
    public static PrintedForm Of(RuleBook book, Case facts, AssessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(facts);
        var answers = new AnswersOfCase(book, facts, options ?? AssessOptions.Default);
        var asked = answers.TypeOf<NationalLaw>().Questions
            .Where(question => question.Pack is null && !question.Sources.IsEmpty)
            .ToLookup(question => question.Sources[0].Place, StringComparer.Ordinal);
        var form = new Outline();
        foreach (var law in answers.Of<NationalLaw>().DefaultIfEmpty())
        {
            Write(form, answers, asked, law);
        }

        form.Line("What is not answered is neither a gap nor the absence of one.");
        return new(form);
    }

    private static void Write(Outline form, AnswersOfCase answers, ILookup<string, Question> asked, NationalLaw? law)
    {
        var state = law is null ? null : answers.StateOf(law);
        form.Heading(1, $"National law of {state?.ToString() ?? "a State that is not told"}"
            + $"{(law is null ? "" : $", {Spelling.Quote(law.Id)}")} on {ReportWords.Iso(answers.AssessedOn)} (tool 2.3)");
        var number = 0;
        foreach (var (part, title, questions) in Parts)
        {
            form.Line($"{title}:");
            for (var printed = 1; printed <= questions; printed++)
            {
                var place = FormattableString.Invariant($"{part}/{printed}");
                number++;
                if (Rows(answers, state, place) is { } rows)
                {
                    form.Numbered(number, Titles[place]);
                    form.List("Answers", rows);
                }
                else if (asked[place].ToList() is [var only])
                {
                    form.Numbered(number, only.Text);
                    form.Field("Answer", Given(answers, law, only));
                }
                else
                {
                    form.Numbered(number, Titles[place]);
                    form.List("Answers", asked[place].Select(question =>
                        $"{question.Text} {ReportWords.Sentence(Given(answers, law, question))}."));
                }
            }
        }
    }

    /// <summary>
    /// The rows of a question that is printed as a matrix: those of the case, and the printed ones that it leaves out; null for any
    /// other.
    /// </summary>
    private static IEnumerable<string>? Rows(AnswersOfCase answers, State? state, string place) => place switch
    {
        "2.3/human-rights/2" => Matrix(
            answers, state, answers.Of<SafeguardsInArea>().Where(row => row.Area is not null).ToLookup(row => row.Area!.Value),
            nameof(SafeguardsInArea.HasSafeguards), [.. Enum.GetValues<AreaOfLaw>().Where(area => area != AreaOfLaw.Other)]),
        "2.3/human-rights/4" => Matrix(
            answers, state, answers.Of<GroupBeforeTheLaw>().Where(row => row.Group is not null).ToLookup(row => row.Group!.Value),
            nameof(GroupBeforeTheLaw.HasSameRights),
            [
                GroupOfPeople.Men, GroupOfPeople.Women, GroupOfPeople.Lgbtqi, GroupOfPeople.Migrants, GroupOfPeople.IrregularMigrants,
                GroupOfPeople.Children,
            ]),
        _ => null,
    };

    private static IEnumerable<string> Matrix<TFact, TKind>(
        AnswersOfCase answers, State? state, ILookup<TKind, TFact> rows, string property, ImmutableArray<TKind> printed)
        where TFact : class, IFact
        where TKind : struct, Enum
    {
        foreach (var kind in printed.Concat(rows.Select(row => row.Key)).Distinct())
        {
            var name = ReportWords.Sentence(Spelling.Words(kind.ToString())).Replace("Lgbtqi", "LGBTQI+ people", StringComparison.Ordinal);
            var given = rows[kind].Where(row => answers.StateOf(row) == state).ToList();
            foreach (var row in given)
            {
                yield return $"{name} ({Spelling.Quote(row.Id)}): {ReportWords.Given(answers.Read(row, property))}";
            }

            if (given.Count == 0)
            {
                yield return $"{name}: not answered";
            }
        }
    }

    private static string Given(AnswersOfCase answers, NationalLaw? law, Question question) =>
        law is null ? "not answered" : ReportWords.Given(answers.Read(law, question));
}
