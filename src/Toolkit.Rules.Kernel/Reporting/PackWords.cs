namespace Toolkit.Rules.Reporting;

/// <summary>What is said of a guidance pack in every output.</summary>
internal static class PackWords
{
    /// <summary>For whom it speaks: its layer, with the country or region where it is meant for some only.</summary>
    public static string For(PackUsed pack)
    {
        var layer = Spelling.Words(pack.Layer.ToString());
        return $"{char.ToUpperInvariant(layer[0])}{layer[1..]}: {(pack.Jurisdiction.IsEmpty && pack.States.IsEmpty ? "every "
            + "State" : string.Join(", ", pack.Jurisdiction.IsEmpty ? pack.States.Select(state => state.Alpha2) : pack.Jurisdiction))}";
    }

    /// <summary>The values to which packs set a parameter, each with its pack and the States for whose cases it counts.</summary>
    public static string SetBy(RuleBook book, Parameter parameter) => string.Join(", ",
        from setting in book.Variants?.Parameters.Settings ?? []
        where setting.Parameter == parameter
        let states = string.Join(" and ", setting.Pack.States.Select(state => state.Alpha2))
        select FormattableString.Invariant($"{setting.Value} by guidance pack {setting.Pack.Id}")
            + (states.Length == 0 ? " for every State" : $" for {states}"));

    /// <summary>Whether it touched the case, and why not.</summary>
    public static string Standing(PackUsed pack) => pack.Standing switch
    {
        PackStanding.Applied => "in force",
        PackStanding.AppliedInPart => $"in force; {pack.Reason}",
        PackStanding.StateNotTold => $"in force; {pack.Reason}",
        _ => $"left out: {pack.Reason}",
    };
}
