namespace Toolkit.Rules.Problems;

/// <summary>What is wrong with a type of fact, as its record declares it.</summary>
internal static class FactTypeCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>Not a type of fact.</summary>
    public static readonly ProblemCode NoFactType = Codes.Add(
        "TR0001",
        "Not a type of fact",
        "A type that is used as a fact is not a sealed record that implements `IFact`.",
        "Declare it as `public sealed record`, and let it implement `IFact`.");

    /// <summary>Property that is no question.</summary>
    public static readonly ProblemCode UnmarkedProperty = Codes.Add(
        "TR0002",
        "Property that is no question",
        "A property of a fact other than its id is not marked as a question, so that nobody could say where its answer comes from.",
        "Mark the property with `[Question]` and its source, or take it out of the record.");

    /// <summary>Type that no answer can have.</summary>
    public static readonly ProblemCode QuestionOfThisType = Codes.Add(
        "TR0003",
        "Type that no answer can have",
        "The property's type cannot tell an answer from its absence, or is none that conditions can compare.",
        "Give it one of the types that the message lists.");

    /// <summary>Two types with one name.</summary>
    public static readonly ProblemCode NameInFilesTwice = Codes.Add(
        "TR0004",
        "Two types with one name",
        "Two types of fact have the same name in case files, so that a file could mean either.",
        "Rename one of the records.");

    /// <summary>Reference that is no text.</summary>
    public static readonly ProblemCode ReferenceOfThisType = Codes.Add(
        "TR0005",
        "Reference that is no text",
        "A question that refers to another fact names it by its id, and an id is a text.",
        "Give the property the type `string?`, or take `[RefersTo]` off.");

    /// <summary>List of names on an answer that is no text.</summary>
    public static readonly ProblemCode NameListOfThisType = Codes.Add(
        "TR0006",
        "List of names on an answer that is no text",
        "Only a text can be one of a list of names.",
        "Give the property the type `string?`, or take `[NamedIn]` off.");

    /// <summary>Least number on an answer that is no number.</summary>
    public static readonly ProblemCode LeastOfThisType = Codes.Add(
        "TR0007",
        "Least number on an answer that is no number",
        "Only a whole number can have a least value.",
        "Give the property the type `int?`, or take `[AtLeast]` off.");

    /// <summary>Answer taken from no fact of the type.</summary>
    public static readonly ProblemCode TakenFromNothing = Codes.Add(
        "TR0008",
        "Answer taken from no fact of the type",
        "`[TakenFrom]` names a question that does not name another fact of the same type.",
        "Name a question that refers to a fact of this type, or take `[TakenFrom]` off.");

    /// <summary>Application that nothing tells.</summary>
    public static readonly ProblemCode AppliesIfNothing = Codes.Add(
        "TR0009",
        "Application that nothing tells",
        "`[AppliesIf]` names no question of the same fact that is answered by a choice, or answers that it does not have.",
        "Name such a question, with some of its answers.");

    /// <summary>Name that files keep.</summary>
    public static readonly ProblemCode ReservedName = Codes.Add(
        "TR0010",
        "Name that files keep",
        "A question has a name that means something else in case files.",
        "Rename the property.");

    /// <summary>Unit of no number.</summary>
    public static readonly ProblemCode UnitOfThisType = Codes.Add(
        "TR0011",
        "Unit of no number",
        "A number with decimals does not say what it counts, or a unit is said of what has none, has no name or too many decimals.",
        "Mark a `decimal?` or an `int?` with `[Unit]`, as the message says.");

    /// <summary>Empty answer that is no list.</summary>
    public static readonly ProblemCode EmptyOfThisType = Codes.Add(
        "TR0012",
        "Empty answer that is no list",
        "`[MayBeEmpty]` says that an empty list is an answer, and the answer is no list.",
        "Take the attribute off, or make the answer a list of texts.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
