using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Situation.InternationalLegalContext;

/// <summary>What a State did about one instrument of the table in tool 2.2: a row of that table.</summary>
/// <remarks><see cref="TreatyTable.Describe"/> makes the rows from what is known of a State's commitments.</remarks>
[AskWhom("the text of the instrument, the depositary's records")]
public sealed record TreatyPosition : IFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The State.</summary>
    [Question("Which State is it?", Label = "State", AskWhom = "whoever describes the case")]
    [Cites(Tool.Edition, "2.2/purpose")]
    public State? State { get; init; }

    /// <summary>The instrument, by its id: <c>ICCPR-OP1</c>.</summary>
    [Question("Which instrument is it?", Label = "instrument")]
    [Cites(Tool.Edition, "2.2/purpose")]
    [NamedIn<InstrumentIds>]
    public string? Instrument { get; init; }

    /// <summary>What the instrument is for in this tool; unanswered, no complaint route or committee is named.</summary>
    [Question("What does the instrument open besides its duties?", Label = "procedures opened")]
    [Cites(Tool.Edition, "annex4/online/ohchr")]
    public InstrumentOpens? Opens { get; init; }

    /// <summary>Whether the State is bound on the date; unanswered is not "no".</summary>
    [Question(
        "Is the State party to it, with effect on the date?",
        Label = "status as a party", AskWhom = "the depositary's list of parties")]
    [Cites(Tool.Edition, "2.2/source/1")]
    [Cites(Tool.Edition, "2.2/source/2")]
    [Cites(Tool.Edition, "2.2/source/3")]
    public Answer? IsParty { get; init; }

    /// <summary>Whether it reserved anything; unanswered is not "no".</summary>
    [Question("Did the State reserve any of it?", Label = "reservations", AskWhom = "the depositary's list of reservations")]
    [Cites(Tool.Edition, "2.2/purpose")]
    public Answer? HasReservations { get; init; }

    /// <summary>Whether it did anything to carry it out. Ratification alone is not implementation.</summary>
    [Question(
        "Did the State take steps to carry it out: law, policy, institutions, budget?",
        Label = "steps to carry it out", AskWhom = "the ministry of foreign affairs or of justice, the State's reports to treaty bodies")]
    [Cites(Tool.Edition, "4.3.2/indicator/2.1/1")]
    public Answer? TookSteps { get; init; }
}

/// <summary>The ids of the instruments.</summary>
public sealed class InstrumentIds : NameList
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Names => [.. Instruments.All.Select(instrument => instrument.Id)];
}
