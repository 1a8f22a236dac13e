namespace NRulesHost;

/// <summary>How far a grant has come.</summary>
public enum GrantStatus
{
    /// <summary>Nothing was decided yet.</summary>
    Requested,

    /// <summary>Nothing is paid until the human rights officer has looked at it.</summary>
    OnHold,

    /// <summary>It may be paid.</summary>
    Released,
}

/// <summary>A grant to a security force, as the agency's own application keeps it. The toolkit knows nothing of it.</summary>
public sealed class Grant
{
    /// <summary>The number of the grant.</summary>
    public required string Id { get; init; }

    /// <summary>How far it has come.</summary>
    public GrantStatus Status { get; set; }
}

/// <summary>What the agency's people are told.</summary>
/// <param name="writer">Where it is written.</param>
public sealed class Desk(TextWriter writer)
{
    /// <summary>Tells the grants officer how far a grant has come.</summary>
    public void Tell(Grant grant, string why) => writer.WriteLine($"  grant {grant.Id} {Words(grant.Status)}: {why}");

    /// <summary>Tells the human rights officer of a finding.</summary>
    public void Escalate(string text, string about, string source) =>
        writer.WriteLine($"  to the human rights officer, on {about}: {text} [{source}]");

    /// <summary>Puts a question.</summary>
    public void Ask(string? whom, string text) => writer.WriteLine($"  to {whom ?? "the desk"}: {text}");

    private static string Words(GrantStatus status) => status switch
    {
        GrantStatus.OnHold => "is on hold",
        GrantStatus.Released => "is released",
        _ => "waits",
    };
}
