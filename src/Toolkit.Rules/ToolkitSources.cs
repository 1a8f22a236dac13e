namespace Toolkit.Rules;

/// <summary>How the rules cite an item of the toolkit, and what no source states.</summary>
/// <remarks>
/// Every file of this assembly has both by a static using, so that a row says <c>Sources = [Item("1.7/data/2"), Design("…")]</c>.
/// </remarks>
internal static class ToolkitSources
{
    /// <summary>The short name under which a choice of this library is cited.</summary>
    public const string Ours = "Toolkit.Rules";

    /// <summary>Cites an item of the toolkit's index.</summary>
    /// <param name="id">The item, for instance <c>2.5/hrddp/prohibition</c>.</param>
    public static Citation Item(string id) => new(Tool.Edition, id);

    /// <summary>A choice of this library where the sources leave a gap.</summary>
    /// <param name="what">What was chosen, in a few words.</param>
    public static Citation Design(string what) => new(Ours, what, Confidence.OwnDesign);
}
