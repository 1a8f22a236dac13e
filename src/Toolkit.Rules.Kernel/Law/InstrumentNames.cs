using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>A name by which an instrument is known beside its id, short name and title.</summary>
/// <param name="Name">The name.</param>
/// <param name="Id">The instrument's id.</param>
/// <param name="Source">Where the name stands.</param>
internal sealed record InstrumentName(string Name, string Id, string Source);

/// <summary>
/// Common names of instruments. Each names one instrument: the Palermo Protocol in the singular is the one on trafficking.
/// </summary>
internal static class InstrumentNames
{
    private const string Common = "common name (from memory)";

    public static ImmutableArray<InstrumentName> All { get; } =
    [
        new("Palermo Convention", "UNTOC", Common),
        new("Palermo Protocol", "TIP", Common),
        new("Trafficking Protocol", "TIP", Common),
        new("Smuggling Protocol", "SOM", Common),
        new("Refugee Convention", "REF51", Common),
        new("Geneva Refugee Convention", "REF51", Common),
        new("Refugee Protocol", "REF67", Common),
        new("Convention against Torture", "CAT", Common),
        new("UNCAT", "CAT", Common),
        new("Convention on the Rights of the Child", "CRC", Common),
        new("UNCRC", "CRC", Common),
        new("European Convention on Human Rights", "ECHR", Common),
        new("Pact of San José", "ACHR", Common),
        new("Banjul Charter", "ACHPR", Common),
        new("ILO Forced Labour Convention", "ILO-C029", Common),
        new("ILO Forced Labour Protocol", "ILO-P029", Common),
        new("Council of Europe Convention on Action against Trafficking in Human Beings", "COE-THB", Common),
        new("ICC Statute", "ROME", Common),
        new("Stateless Persons Convention", "STLS54", Common),
    ];
}
