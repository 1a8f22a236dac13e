using Toolkit.Rules.Situation.SupportToSecurityForces;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces;

/// <summary>The page beside the rules is written from the rules, so that it can't say anything else.</summary>
public class SupportPageTests
{
    private static readonly RuleBook Book = ToolkitRules.Build(new() { Tools = [SupportToSecurityForcesTool.Tool.Id] });

    [Fact]
    public void Page_OfBothDecisions_IsWhatTheFlowsSay()
    {
        List<string> page =
        [
            """
            # Support to security forces

            Tool 2.5, and what the policy counts as grave violations. A test writes this page from the rules.

            The toolkit prints the decision as a flowchart, and the picture is not in its text. Both tables were rebuilt from the toolkit's sentences,
            the policy and secondary sources, and corrected after oracles and a legal reading found them too mild in places; what was corrected, and
            what was decided where the sources leave it open, stands at the end. The steps of a table are asked from the top, and the first that holds decides.
            Where a step reads the unknown as yes, it holds as well while its condition is not known.
            """,
            """

            ## In six boxes

            The two decisions as one picture. The boxes only sort the steps of the tables below, which decide. `assess --view support` draws a case so.

            ```mermaid
            """,
            SupportBoxes.Chart,
            """
            ```

            | box | steps before support starts | steps while it runs |
            |---|---|---|
            """,
            .. SupportBoxes.All.Select((box, at) =>
                $"| {(at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}. {box.Question} | {Codes(box.Before)} "
                    + $"| {Codes(box.During)} |"),
            .. Table("Before support starts", BeforeSupportFlow.Flow.Id),
            """

            ### What has to be done before it takes effect

            Support that may proceed is `authorised-not-effective` until all of these are met; one that is not answered is not met.

            """,
            .. ((FlowDefinition)Book.Get(BeforeSupportFlow.Flow.Id)).Gate!.Requires.Select(clause =>
                $"- `{clause.Id}`: {clause.Text} ({Sources(clause.Sources)})"),
            .. Table("While it runs", DuringSupportFlow.Flow.Id),
            """

            ## Readings

            Each is an option of the rule book, the cautious choice first and the default; every report names the one that was used.
            """,
            .. SupportToSecurityForcesTool.Readings.SelectMany(reading => (IEnumerable<string>)
            [
                "",
                reading.Text,
                "",
                .. reading.Choices.Select(choice =>
                    $"- `{reading.Id}` = `{choice.Id}`{(choice == reading.Default ? " (default)" : "")}: {choice.Text}"),
            ]),
            """

            ## What was decided here

            **Recorded goes before asserted.** What allegations, officers and authorities in the case come to is read beside what is answered, and the worse of the
            two holds; a finding names the difference. An allegation that is unverified, or of which not enough is told, leaves the record open: nothing starts on it.

            **An authority reaches the units under it**, and the authority above that one too; further up is not looked at. Its grave record, its officer under
            suspicion and a stance against it count for every unit below, and a record answered as grave counts for the force itself while support runs. "Not
            applicable" as an account of grave violations is read as no measures. It has to be told which authority a recipient answers to, and that one in its
            turn, or that there is none; a responsible authority or a regional force that names none is taken to have none.

            **A commander** who is under substantial suspicion is lifted by removal or clearing alone, and has an intercession of its own; the violations
            having ended lifts nothing. An officer under suspicion of whom it is not told whether the post is still held leaves command open.

            **Exempt activities** to a recipient of a kind that nobody told wait. A force of no State or regional organization is outside the policy, which is a
            referral and not a refusal: headquarters and OHCHR are asked.

            **Close support** (logistics, operations, a mix that cannot be taken apart) is held while any answer on which the decision rests is missing.
            What is answered as verified to have ended continues only under enhanced monitoring, and only with nothing left open.

            **Where the tables were out of step with themselves**, the stricter row holds: suspension for violations that go on after intercession goes
            before the hold about a commander; unverified information beside an intercession that failed holds deliveries; a promise of the authorities
            never weighs less than a refusal would.
            """,
        ];

        ToolPage.IsApproved(SupportToSecurityForcesTool.Tool, page);
    }

    private static IEnumerable<string> Table(string title, string id)
    {
        var flow = (FlowDefinition)Book.Get(id);
        return
        [
            $"""

            ## {title}

            {flow.Title} (`{id}`)

            | step | holds if | outcome | because | source |
            |---|---|---|---|---|
            """,
            .. flow.Steps.Where(step => step.When.ToString() != "never")
                .Select(step => $"| `{step.Id}` | {step.When}{(step.WhenUnknown == Reads.AsYes ? ", *or that is unknown*" : "")} | "
                    + $"`{step.Outcome.Name}` | {step.Because} | {Sources(step.Sources)} |"),
            $"| `{flow.Otherwise.Id}` | none of these holds | `{flow.Otherwise.Outcome.Name}` | {flow.Otherwise.Because} | "
                + $"{Sources(flow.Otherwise.Sources)} |",
        ];
    }

    private static string Codes(IEnumerable<string> steps) => string.Join(", ", steps.Select(step => $"`{step}`"));

    private static string Sources(IEnumerable<Citation> sources) => string.Join("; ", sources);
}
