using System.Collections.Immutable;

namespace Toolkit.Rules;

/// <summary>Marks a property of a fact as a question that a person answers, in our own words.</summary>
/// <remarks>
/// The property is nullable: an enum (one per answer scale), <see cref="int"/>, <see cref="decimal"/> with a <see cref="UnitAttribute"/>,
/// <see cref="DateOnly"/>, <see cref="string"/>, a
/// <see cref="Judgement{T}"/> of an enum, an <see cref="AnswerSet{T}"/>, or an <see cref="ImmutableArray{T}"/> of texts. A text without a
/// letter or digit reads as not answered. Its source is given with <see cref="CitesAttribute"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class QuestionAttribute(string text) : Attribute
{
    /// <summary>The question as it is put to a person; one sentence with a question mark.</summary>
    public string Text { get; } = text;

    /// <summary>
    /// Whether events can change the answer, so that a refusal may name it among what would change the outcome.
    /// False for what merely describes the thing: nobody turns a police force into something else to get support.
    /// </summary>
    public bool Remediable { get; init; }

    /// <summary>
    /// The question as a noun phrase that reads before a colon and an answer, and in a sentence: "prohibition of torture in detention: the
    /// law is silent". It names what a "yes" or "the law provides for it" affirms, so that neither can be misread. Null for the property's
    /// own words.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>
    /// Who can answer: offices, bodies or sources, in a few words; null for those that the type's <see cref="AskWhomAttribute"/> names.
    /// </summary>
    public string? AskWhom { get; init; }
}

/// <summary>Names where a question comes from: the document, the place in it, and how sure we are of that.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class CitesAttribute(string document, string place, Confidence confidence = Confidence.ReadInSource) : Attribute
{
    /// <summary>The document's short name, for instance <c>HRDDP</c>.</summary>
    public string Document { get; } = document;

    /// <summary>The place in it: a paragraph, an article, or an item of the toolkit's index.</summary>
    public string Place { get; } = place;

    /// <summary>How sure we are that the document says so at that place.</summary>
    public Confidence Confidence { get; } = confidence;
}

/// <summary>Marks an answer that is personal or confidential: reports withhold its value, and it is asked for last.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute : Attribute;

/// <summary>Marks a text answer as the <see cref="IFact.Id"/> of another fact; a case in which that fact is missing is refused.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToAttribute(Type factType) : Attribute
{
    /// <summary>The type of the fact that is named.</summary>
    public Type FactType { get; } = factType;
}

/// <summary>
/// Marks an answer that is told once for several facts: where it is not given, the answer of the fact that another question names stands
/// for it, and of the fact which that one names in turn.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TakenFromAttribute(string reference) : Attribute
{
    /// <summary>The name of the property that names the other fact, which is of the same type.</summary>
    public string Reference { get; } = reference;
}

/// <summary>A closed list of names from which a text answer is taken, such as the risks that a table prints.</summary>
public abstract class NameList
{
    /// <summary>The names, in printed order.</summary>
    public abstract ImmutableArray<string> Names { get; }

    /// <summary>The names as a message lists them; the first dozen unless the list knows better.</summary>
    public virtual string Allowed => Spelling.List(Names);

    /// <summary>The name that was most likely meant; null where none is near.</summary>
    /// <param name="found">What stands in its place.</param>
    public virtual string? Nearest(string found) => Spelling.Nearest(found, Names);
}

/// <summary>Marks a text answer as one of the names of a closed list; a case with any other is refused.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class NamedInAttribute : Attribute
{
    private protected NamedInAttribute()
    {
    }

    internal abstract NameList List { get; }
}

/// <inheritdoc/>
/// <typeparam name="TList">The list.</typeparam>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamedInAttribute<TList> : NamedInAttribute
    where TList : NameList, new()
{
    internal override NameList List { get; } = new TList();
}

/// <summary>
/// Says of a question with a list of texts that an empty list is an answer: that there is none. Of any other list, an empty one reads as
/// not answered.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MayBeEmptyAttribute : Attribute;

/// <summary>Says what a number counts: per cent, euros, days. Files, messages and explanations name it.</summary>
/// <param name="name">The unit in words, as it stands behind a number.</param>
/// <remarks>
/// A <see cref="decimal"/> answer has a unit and a number of decimals. It is kept as a whole number of the smallest amount, so that
/// <c>12.5</c>
/// with one decimal is 125 tenths, and nothing is ever rounded: an answer with more decimals is refused.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnitAttribute(string name) : Attribute
{
    /// <summary>The unit in words.</summary>
    public string Name { get; } = name;

    /// <summary>How many decimals an answer may have, from 0 to 6; none for an <see cref="int"/>.</summary>
    public int Decimals { get; init; }
}

/// <summary>
/// Says of a question with a whole number which answer is the least that makes sense; a case with a lower one is refused.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtLeastAttribute(int least) : Attribute
{
    /// <summary>The least answer that is allowed.</summary>
    public int Least { get; } = least;
}

/// <summary>
/// Says to which facts a question applies: those of which another question has one of some answers. Only of others a case may say that the
/// question does not apply; rules read it as unknown all the same.
/// </summary>
/// <param name="question">The name of the property that holds the other question; it is answered by a choice.</param>
/// <param name="answers">The answers with which this question applies.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AppliesIfAttribute(string question, params object[] answers) : Attribute
{
    /// <summary>The name of the property that holds the other question.</summary>
    public string Question { get; } = question;

    /// <summary>The answers with which this question applies.</summary>
    public ImmutableArray<object> Answers { get; } = [.. answers];
}

/// <summary>Marks an answer scale whose members stand in rising order, so that conditions may say "at least" and "at most".</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class OrderedScaleAttribute : Attribute;
