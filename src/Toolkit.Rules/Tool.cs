namespace Toolkit.Rules;

/// <summary>One tool of the toolkit: a checklist, a table, a set of questions or a flowchart.</summary>
/// <param name="Id">Our stable name, from the tool's title, in kebab-case. Printed numbers changed between parts of the text, so they are
/// no ids.</param>
/// <param name="Number">The number printed in the edition of 2021; for display only.</param>
/// <param name="Title">What the tool decides, in our words.</param>
public record Tool(string Id, string Number, string Title)
{
    /// <summary>The short name under which the edition of 2021 is cited.</summary>
    public const string Edition = "Toolkit 2021";

    /// <summary>Cites an item of the toolkit's index.</summary>
    /// <param name="item">The item's id, for instance <c>2.5/hrddp/prohibition</c>.</param>
    /// <param name="confidence">How sure we are that the item says so.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such confidence.</exception>
    public Citation Item(string item, Confidence confidence = Confidence.ReadInSource) => new(Edition, item, Defined.Value(confidence));
}
