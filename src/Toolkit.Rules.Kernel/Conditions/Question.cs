using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Conditions;

/// <summary>One question on a fact type, as its property and attributes describe it.</summary>
public sealed class Question : IEquatable<Question>, INamedInFiles
{
    private readonly int hash;

    internal Question(FactType fact, string propertyName, string text, Scale scale, ImmutableArray<Citation> sources, AnswerReader reader)
    {
        Fact = fact;
        PropertyName = propertyName;
        Name = Spelling.Camel(propertyName);
        Label = Spelling.Words(propertyName);
        Text = text;
        Scale = scale;
        Sources = sources;
        Reader = reader;
        hash = HashCode.Combine(fact.ClrType, fact.Name, propertyName);
    }

    /// <summary>The type of fact that is asked about.</summary>
    public FactType Fact { get; }

    /// <summary>
    /// The question's name in files, in camel case; that of one which a guidance pack adds to a type of others after the pack's id and a
    /// slash.
    /// </summary>
    public string Name { get; }

    /// <summary>The fact type's and the question's name: <c>supportRequest.risk</c>.</summary>
    public string Id => field ??= $"{Fact.Name}.{Name}";

    /// <summary>The question in two or three words, for sentences.</summary>
    public string Label { get; internal init; }

    /// <summary>The question as it is put to a person.</summary>
    public string Text { get; }

    /// <summary>The answers it can have.</summary>
    public Scale Scale { get; }

    /// <summary>Where it comes from.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>Of a set, a question for each member, answered yes or no, in the order of the scale; otherwise empty.</summary>
    public ImmutableArray<Question> Members { get; private set; } = [];

    /// <summary>Of a question about one member of a set, the question about the whole set; null for any other.</summary>
    public Question? Whole { get; private init; }

    /// <summary>The name of the member that it is about; null for any other question.</summary>
    internal string? Member { get; private init; }

    /// <summary>What conditions ask of it: itself, or the questions for the members of a set.</summary>
    internal ImmutableArray<Question> Single => Scale.Kind switch
    {
        ScaleKind.Set => Members,
        ScaleKind.TextList => [Count!],
        _ => [this],
    };

    /// <summary>What a report asks for: itself, or the members of a set.</summary>
    internal ImmutableArray<Question> Reported => Scale.Kind == ScaleKind.Set ? Members : [this];

    /// <summary>The question that a report puts in place of this one: of what is asked of a list, that for the list.</summary>
    internal Question Put => Whole is { Scale.Kind: ScaleKind.TextList } list ? list : this;

    /// <summary>Of a list of texts, the question how many there are; null for any other question.</summary>
    internal Question? Count { get; private set; }

    /// <summary>Whether it asks how many texts a list holds.</summary>
    internal bool IsCount => ReferenceEquals(Whole?.Count, this);

    /// <summary>Whether an empty list is an answer.</summary>
    internal bool MayBeEmpty { get; init; }

    /// <summary>The guidance pack that puts it; null for a question of the rule book itself.</summary>
    public string? Pack { get; internal init; }

    /// <summary>The name without the pack that adds it: what may be written where only one question can be meant.</summary>
    internal string ShortName => Name[(Name.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Whether the pack that adds it is not in force, and only lends the name.</summary>
    internal bool IsQuiet { get; init; }

    string INamedInFiles.ShortName => ShortName;

    bool INamedInFiles.IsQuiet => IsQuiet;

    /// <summary>Whether this is the fact's own id, which is always answered.</summary>
    public bool IsKey { get; internal init; }

    /// <summary>Whether the answer is personal or confidential: reports withhold its value.</summary>
    public bool IsSensitive { get; internal init; }

    /// <summary>Whether the answer may say who judged, when, on what basis and until when it holds.</summary>
    public bool IsJudgement { get; internal init; }

    /// <summary>Whether events can change the answer, so that a refusal may name it among what would change the outcome.</summary>
    public bool IsRemediable { get; internal init; }

    /// <summary>Who can answer it; null where that is plain.</summary>
    public string? AskWhom { get; internal init; }

    /// <summary>The fact type whose id the answer names; null for any other answer.</summary>
    public Type? RefersTo { get; internal init; }

    /// <summary>The question that names the fact whose answer stands for this one where it is not given; null where none does.</summary>
    public Question? TakenFrom { get; internal set; }

    /// <summary>The names of which a text answer is one; empty where any text is an answer.</summary>
    public ImmutableArray<string> Names => NamedIn?.Names ?? [];

    internal NameList? NamedIn { get; init; }

    /// <summary>The name of that fact type in files.</summary>
    internal string? RefersToName { get => field ?? (RefersTo is null ? null : Spelling.Camel(RefersTo.Name)); init; }

    /// <summary>
    /// Whether a guidance pack adds it to a type that exists without the pack; its answer stands in a <see cref="PackFact"/> with the same
    /// id.
    /// </summary>
    internal bool IsAdded => (Whole ?? this).Reader is PackAnswerReader && !Fact.IsFromPack;

    /// <summary>Whether it asks which State the case as a whole is about, which no fact answers.</summary>
    internal bool IsOfCase { get; init; }

    /// <summary>That it asks for the States of a pack, which no file answers under its name; null for any other question.</summary>
    internal StateAsked? AsksFor { get; init; }

    /// <summary>Whether the State of the case answers it, at least where nothing else does; it is none of a fact's own questions.</summary>
    internal bool IsAnsweredByCase => IsOfCase || AsksFor is not null;

    /// <summary>Whether it asks which State its fact is about; where the fact does not say, the case may.</summary>
    internal bool IsStateOfFact => ReferenceEquals(this, Fact.StateQuestion);

    /// <summary>To which facts it applies; null where it applies to all.</summary>
    internal OneOf? AppliesIf { get; set; }

    /// <summary>The least number that is allowed, whole and in its unit; null where every one is, or the answer is none.</summary>
    public int? Least { get; internal init; }

    /// <summary>The least number that is allowed, in the smallest amount; null where every one is.</summary>
    internal long? LeastCode => Least * Scale.Power;

    internal string PropertyName { get; }

    internal AnswerReader Reader { get; }

    /// <summary>The same question about a set, with a question for each member.</summary>
    /// <param name="reader">Makes what reads the answer for a member, of the member and the name of its question.</param>
    internal Question WithMembers(Func<Choice, string, AnswerReader> reader)
    {
        Members = [.. Scale.Choices.Select(member =>
        {
            var name = $"{PropertyName}.{member.Name}";
            var words = member.Name.Replace('-', ' ');
            return new Question(Fact, name, $"{Text} Is ‘{words}’ among them?", Scale.YesOrNo, Sources, reader(member, name))
            {
                Whole = this,
                Member = member.Name,
                Label = $"{Label}: {words}",
                Pack = Pack,
                IsQuiet = IsQuiet,
                IsSensitive = IsSensitive,
                IsRemediable = IsRemediable,
                AskWhom = AskWhom,
            };
        })];
        return this;
    }

    /// <summary>The same question about a list of texts, with the question how many there are.</summary>
    internal Question WithCount()
    {
        Count = Part("count", $"{Text} How many are there?", Scale.OfCount(MayBeEmpty), Reader.OfCount(), $"number of {Label}");
        return this;
    }

    /// <summary>The question whether a list of texts holds this one; equal for equal texts.</summary>
    internal Question Holding(string text) => Part($"[{text}]", $"{Text} Is ‘{text}’ among them?", Scale.YesOrNo, Reader.OfText(text),
        $"{Label}: {text}", text);

    private Question Part(string name, string text, Scale scale, AnswerReader reader, string label, string? member = null) =>
        new(Fact, $"{PropertyName}.{name}", text, scale, Sources, reader)
        {
            Whole = this,
            Member = member ?? name,
            Label = label,
            Pack = Pack,
            IsQuiet = IsQuiet,
            IsSensitive = IsSensitive,
            IsRemediable = IsRemediable,
            AskWhom = AskWhom,
        };

    /// <summary>The question for a member of a set; null where it has none of that name.</summary>
    internal Question? Of(string member) => Members.FirstOrDefault(question => question.Member == member);

    /// <summary>A constant found in a rule, as an answer to this question; null if it is not one.</summary>
    internal AnswerValue? Value(object constant) =>
        constant is string text && Scale.Kind == ScaleKind.Text && (!TextAnswer.IsGiven(text) || Refusal(text) is not null) ? null
            : Scale.Value(constant);

    /// <summary>
    /// What is wrong with a text as the answer to this question; null where nothing is, and where it reads as not answered. Whether a fact
    /// is
    /// called so, where the text refers to one, the case tells.
    /// </summary>
    internal string? Refusal(string text)
    {
        if (!TextAnswer.IsGiven(text) || RefersToName is not null
            || (Scale.Type == typeof(State) ? State.TryFind(text, out _) : NamedIn?.Names.Contains(text) == true))
        {
            return null;
        }

        return SaysNothing(text)
            ?? (Scale.Type == typeof(State) ? State.UnknownMessage(text)
            : NamedIn is not { } list ? null
            : $"{Shown(text)} is no answer to this question; allowed are {list.Allowed}"
            + (!IsSensitive && list.Nearest(text) is { } near ? $"; did you mean `{near}`?" : ""));
    }

    /// <summary>The message for a text that says, for instance, that the answer is not known; null for any other.</summary>
    internal string? SaysNothing(string text) => TextAnswer.SaysNothing(text) is { } says
        ? $"{Shown(text)} {says}; {TextAnswer.LeaveOut}" : null;

    /// <summary>What was answered, for a message: quoted, or withheld where the question is sensitive.</summary>
    internal string Shown(string answer) => IsSensitive ? "the answer (withheld as sensitive)" : Spelling.Quote(answer);

    /// <inheritdoc/>
    public bool Equals(Question? other) =>
        ReferenceEquals(this, other) || (other is not null && Fact.Equals(other.Fact) && PropertyName == other.PropertyName);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Question);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <summary>The question's id.</summary>
    public override string ToString() => Id;
}
