using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.Programming.Consequences;

namespace Toolkit.Rules.Tests.Programming.Consequences;

/// <summary>The page beside the chains is written from them, so that it can't say anything else.</summary>
public sealed class ChainsPageTests
{
    [Fact]
    public void Page_OfTheChains_IsWhatTheySay()
    {
        List<string> page =
        [
            """
            # What a gap means for a programme

            Chains through the tools: from a gap to the risks that it brings, what to do, an argument to use, and the indicator to watch. A test writes this page
            from the chains.

            The toolkit prints no chain. Its tools refer to one another, and each chain follows such references; that a gap is held against the risks at
            the end of them is our design, and every finding says so. Where a tool offers nothing for a gap, the report says that, and nothing is put in its place.

            A chain starts when one of its findings is raised. Then, for each printed risk:

            - the risk is found not to have been assessed where no row of a risk register gives both its likelihood and its impact;
            - a row that rates it unlikely is found to be at odds with the gap, also where the row is limited to an activity. The case is not refused: the
              programme may have a reason, and is asked to record it. A low impact is not held against the gap, which says nothing on how grave the risk is.

            While the start is not answered, the whole chain is undetermined and the report asks for the answer. Where a chain starts from several findings,
            any one of them is enough, law that goes only part of the way among them.

            ## The chains
            """,
            .. Chains.All.SelectMany((chain, at) => Section(chain, $"{at + 1}. ")),
            """

            ## Gaps from which no chain leads on
            """,
            .. Chains.WithoutRisk.SelectMany(chain => Section(chain, "")),
            """

            ## The holes

            | chain | risk | argument | indicator |
            |---|---|---|---|
            """,
            .. Chains.Holes.GroupBy(hole => hole.Chain).Select(chain =>
                $"| `{chain.Key}` | {Hole(chain, "risk")} | {Hole(chain, "argument")} | {Hole(chain, "indicator")} |"),
        ];

        ToolPage.IsApproved(ConsequencesTool.Tool, page);
    }

    private static IEnumerable<string> Section(Chain chain, string number) =>
    [
        "",
        $"### {number}{chain.Gap}",
        "",
        $"- chain `{chain.Id}`; starts from {Codes(chain.StartsFrom)}; rests on {Codes(chain.RestsOn)}",
        .. chain.Risks.Select(id => $"- risk `{id}`: {RiskTable.Find(id)!.Text}"),
        .. Line("risk", chain.MissingRisk),
        .. Line("response", chain.Response),
        .. Line("argument", chain.Argument),
        .. Line("indicator", chain.Indicator),
    ];

    private static IEnumerable<string> Line(string place, ChainLink? link) => link is null ? [] :
    [
        $"- {(link.Printed == Printed.Whole ? place : $"**{place}, {(link.Printed == Printed.Not ? "not printed" : "printed in part")}**")}: {link.Text}"
            + (link.Items.IsEmpty ? "" : $" ({Codes(link.Items)})"),
    ];

    private static string Codes(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"`{id}`"));

    private static string Hole(IEnumerable<ChainHole> holes,
        string place) => holes.FirstOrDefault(hole => hole.Place == place)?.Printed switch
        {
            Printed.Not => "not printed",
            Printed.InPart => "in part",
            _ => "",
        };
}
