namespace Toolkit.Rules.Tests.Conditions;

/// <summary>The page on texts that are no answers, generated from the list that the library compares with.</summary>
public sealed class NoAnswerPageTests
{
    private static readonly (NoAnswer Meaning, string Title)[] Titles =
    [
        (NoAnswer.NotKnown, "It is not known"),
        (NoAnswer.StillToCome, "The answer is still to come"),
        (NoAnswer.NotApplicable, "There is no answer, or the question does not apply"),
        (NoAnswer.Nothing, "There is nothing to name"),
    ];

    [Fact]
    public void Page_ListsEveryPhrase()
    {
        List<string> page =
        [
            """
            # Texts that are no answers

            A question is answered or it is not, and what is not answered is never read as fine. In a text question two kinds of
            text are no answer:

            - **A text without a letter or digit** reads as not answered: a blank, `-`, `…`, `?`, or characters that cannot be seen.
            - **A text that is made of the phrases below and of nothing else** is refused, with a message that says to leave the
              question out (or to write null). Capitals, accents, punctuation and spaces around the words do not count, nor whether
              initials stand with points (`NSP`), whether a phrase stands letter by letter, or whether its letters are others that
              look alike (Cyrillic, mathematical). Several phrases (`unknown, TBD`) say no more than one; a text that says more than
              phrases is an answer.

            That holds in case files, in scenarios, in cases made in code and in the text questions of guidance packs, and for what
            a judgement says of itself (`judgedBy`, `basis`, `provision`). Texts of a guidance pack, such as the authority of a
            waiver, are held to it as well.

            Phrases of at most three letters can be the id of a fact, and the codes of States are answers to the question which State:
            `na` may be a law of Namibia, and `NO` is Norway. Two initials without points are no phrase unless the list has them so:
            `d/k` says nothing, and `DK` is Denmark. Words that say that there is none are on the list because text
            questions ask for the name or the description of something, and rules read that something was described. Where "none" is
            what you mean, leave the question out, or say it in a sentence of your own.

            The list is generated from `NoAnswerPhrases.cs`.
            """,
            .. Titles.SelectMany(title => (IEnumerable<string>)
            [
                $"\n## {title.Title}\n",
                "| language | phrases |",
                "|---|---|",
                .. NoAnswerPhrases.All.Where(list => list.Meaning == title.Meaning)
                .Select(list => $"| {list.Language} | {string.Join(", ", list.Phrases)} |"),
            ]),
        ];

        Titles.Select(title => title.Meaning).Should().BeEquivalentTo(Enum.GetValues<NoAnswer>());
        Approved.Text(string.Join('\n', page), "../../../src/Toolkit.Rules.Kernel/Conditions/README.md");
    }
}
