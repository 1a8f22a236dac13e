using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Conditions;

/// <summary>A type of fact with its questions, in the order of its properties.</summary>
public sealed class FactType : IEquatable<FactType>, INamedInFiles
{
    private static readonly ConditionalWeakTable<Type, FactType> Known = [];

    private FactType([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
    {
        ClrType = type;
        Name = Spelling.Camel(type.Name);
        Label = Spelling.Words(type.Name);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        if (!type.IsSealed || !typeof(IFact).IsAssignableFrom(type) || type.IsValueType)
        {
            problems.Add(new(FactTypeCodes.NoFactType, type.Name, "a fact type is a sealed record that implements `IFact`"));
        }

        Questions = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is not null && property.GetIndexParameters().Length == 0)
            .OrderBy(DeclaredAt)
            .Select(property => Read(property, problems))
            .OfType<Question>()];
        CanBeChanged = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(property => property.SetMethod is { } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        Key = Questions.FirstOrDefault(question => question.IsKey);
        foreach (var (question, reference) in Questions.Select(question => (question,
            type.GetProperty(question.PropertyName)!.GetCustomAttribute<TakenFromAttribute>()?.Reference)))
        {
            question.TakenFrom = reference is null ? null : Find(reference);
            if (reference is not null && question.TakenFrom?.RefersTo != type)
            {
                problems.Add(new(FactTypeCodes.TakenFromNothing, $"{type.Name}.{question.PropertyName}",
                    $"`[TakenFrom]` names a question that names another {Name}, and `{reference}` is none"));
            }
        }

        foreach (var (question, applies) in Questions.Select(question => (question,
            type.GetProperty(question.PropertyName)!.GetCustomAttribute<AppliesIfAttribute>())))
        {
            question.AppliesIf = applies is null ? null : Applies(Find(applies.Question), applies.Answers);
            if (applies is not null && question.AppliesIf is null)
            {
                problems.Add(new(FactTypeCodes.AppliesIfNothing, $"{type.Name}.{question.PropertyName}",
                    $"`[AppliesIf]` names a question of the same fact that is answered by a choice, and some of its answers; "
                        + $"`{applies.Question}` with "
                    + $"{Spelling.List(applies.Answers.Select(answer => answer?.ToString() ?? "null"))} is none"));
            }
        }

        if (Questions.FirstOrDefault(question => question.Name == UnansweredCheck.Member) is { } reserved)
        {
            problems.Add(new(FactTypeCodes.ReservedName, $"{type.Name}.{reserved.PropertyName}",
                $"`{UnansweredCheck.Member}` is where a case file says why questions are not answered; a question has another name"));
        }

        StateQuestion = Questions.FirstOrDefault(question => question.Scale.Type == typeof(State));
        Problems = problems.ToImmutable();
    }

    private FactType(Type type, string? pack, string name, string label, Func<FactType, IEnumerable<Question>> questions)
    {
        ClrType = type;
        Pack = pack;
        Name = name;
        Label = label;
        Questions = [.. questions(this)];
        Key = Questions.FirstOrDefault(question => question.IsKey);
        StateQuestion = Questions.FirstOrDefault(question => question.Scale.Type == typeof(State));
        Problems = [];
    }

    /// <summary>
    /// The name under which its facts stand in a case file, in camel case; that of a type which a guidance pack defines after the pack's id
    /// and a slash.
    /// </summary>
    public string Name { get; }

    /// <summary>The name in words, for sentences.</summary>
    public string Label { get; }

    /// <summary>The record type; <see cref="PackFact"/> for a type that a guidance pack defines.</summary>
    public Type ClrType { get; }

    /// <summary>The guidance pack that defines it; null for a type of the rule book itself.</summary>
    public string? Pack { get; }

    /// <summary>Whether a guidance pack defines it.</summary>
    internal bool IsFromPack => Pack is not null;

    /// <summary>The name without the pack that defines it: what may be written where only one type can be meant.</summary>
    internal string ShortName => Pack is null ? Name : Name[(Pack.Length + 1)..];

    /// <summary>Whether the pack that defines it is not in force, and only lends the name.</summary>
    internal bool IsQuiet { get; private init; }

    string INamedInFiles.ShortName => ShortName;

    bool INamedInFiles.IsQuiet => IsQuiet;

    /// <summary>The questions, the fact's own id among them, in the order in which the record declares them.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>The questions that conditions ask: those of the members of a set in its place.</summary>
    internal ImmutableArray<Question> Single => field.IsDefault ? field = [.. Questions.SelectMany(question => question.Single)] : field;

    /// <summary>The questions that a report asks: those of the members of a set in its place.</summary>
    internal ImmutableArray<Question> Reported => field.IsDefault ? field = [.. Questions.SelectMany(question => question.Reported)]
        : field;

    /// <summary>Whether a property can be set once a fact was made, so that what a report says of it is made at once.</summary>
    internal bool CanBeChanged { get; }

    /// <summary>The questions that are answered by a judgement, which can lapse.</summary>
    internal ImmutableArray<Question> Judgements => field.IsDefault ? field = [.. Questions.Where(question => question.IsJudgement)]
        : field;

    internal Question? Key { get; }

    /// <summary>The question which State the fact is about; null where it is about none.</summary>
    internal Question? StateQuestion { get; }

    internal ImmutableArray<Problem> Problems { get; }

    internal static FactType Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>() where T : IFact =>
        Of(typeof(T));

    internal static FactType Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
    {
        if (!Known.TryGetValue(type, out var known))
        {
            known = Known.GetOrAdd(type, new FactType(type));
        }

        return known;
    }

    /// <summary>The case as a whole, of which nothing can be asked but which State it is about.</summary>
    internal static FactType OfCase { get; } = new(typeof(Case), null, "case", "case", type =>
    [
        new(type, nameof(Case.State), "Which State is this case about?", Scale.Of(typeof(State))!, [], PackAnswerReader.Key)
        {
            IsOfCase = true,
            Label = "State",
        },
    ]);

    /// <summary>The question, put for the States of a pack, of which State a fact of this type, or the case as a whole, is.</summary>
    internal Question StateFor(StateAsked asked) =>
        new(this, $"StateFor{asked.Of}{string.Concat(asked.States.All.Select(state => state.Alpha2))}", OfCase.Questions[0].Text,
            OfCase.Questions[0].Scale, [], PackAnswerReader.Key)
        {
            IsOfCase = asked.Of != StateOf.Fact,
            AsksFor = asked,
            Label = OfCase.Questions[0].Label,
        };

    /// <summary>A type that a guidance pack defines; its facts are <see cref="PackFact"/>.</summary>
    /// <param name="pack">The pack's id.</param>
    /// <param name="name">What the pack calls it.</param>
    /// <param name="label">Its name in words.</param>
    /// <param name="isQuiet">Whether the pack is not in force, and only lends the name.</param>
    /// <param name="questions">Makes its questions.</param>
    internal static FactType OfPack(string pack, string name, string label, bool isQuiet,
        Func<FactType, IEnumerable<Question>> questions) =>
        new(typeof(PackFact), pack, $"{pack}/{name}", label, type => questions(type).Prepend(
            new(type, nameof(IFact.Id), "What is it called in this case?", Scale.Of(typeof(string))!, [], PackAnswerReader.Key)
            {
                IsKey = true,
            }))
        {
            IsQuiet = isQuiet,
        };

    /// <summary>This type with questions that guidance packs add to it; equal to this type.</summary>
    internal FactType With(IEnumerable<Question> added) =>
        new(ClrType, Pack, Name, Label, _ => Questions.Concat(added)) { IsQuiet = IsQuiet };

    /// <summary>The name of a fact's type in files.</summary>
    internal static string NameOf(IFact fact) => fact is PackFact added ? added.Type : Spelling.Camel(fact.GetType().Name);

    /// <inheritdoc/>
    public bool Equals(FactType? other) => ReferenceEquals(this, other) || (other is not null && ClrType == other.ClrType
        && Name == other.Name);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ClrType, Name);

    internal Question? Find(string propertyName) => Questions.FirstOrDefault(question => question.PropertyName == propertyName);

    /// <summary>The type's name.</summary>
    public override string ToString() => Name;

    /// <summary>
    /// Sorts questions as they are declared. Ahead-of-time compiled code has no tokens, and gives properties in that order already.
    /// </summary>
    private static int DeclaredAt(PropertyInfo property) => property.HasMetadataToken() ? property.MetadataToken : 0;

    /// <summary>What is wrong with the unit of a number; null where nothing is.</summary>
    private static string? WrongUnit(Type type, UnitAttribute? unit) =>
        unit is null ? type == typeof(decimal?) ? "a number with decimals says what it counts, as in `[Unit(\"per cent\", Decimals = 1)]`"
            : null
        : type != typeof(decimal?) && type != typeof(int?) ? "`[Unit]` says what a number counts, so the question's type is `decimal?` "
            + "or `int?`"
        : !TextAnswer.IsGiven(unit.Name) ? "the unit has no name; write what the number counts, as in `per cent`"
        : unit.Decimals is < 0 or > Scale.MostDecimals
            ? FormattableString.Invariant($"`{unit.Decimals}` decimals are not allowed; a number has from 0 to {Scale.MostDecimals}")
        : type == typeof(int?) && unit.Decimals > 0 ? "an `int?` has no decimals; the question's type is `decimal?`"
        : null;

    /// <summary>
    /// That a question has one of some answers; null where it is none that is answered by a choice, or has no such answers.
    /// </summary>
    internal static OneOf? Applies(Question? other, IEnumerable<object> answers)
    {
        if (other is not { Scale.Kind: ScaleKind.Choice })
        {
            return null;
        }

        var values = answers.Select(answer => answer is string name ? other.Scale.Parse(name) : answer is null ? null
            : other.Scale.Value(answer)).ToList();
        ImmutableArray<AnswerValue> ordered = [.. values.OfType<AnswerValue>().Distinct().OrderBy(value => value.Code)];
        return values.Count == 0 || values.Contains(null) ? null
            : new(new(0, other), [.. ordered.Select(other.Scale.Format)]) { Values = ordered };
    }

    private Question? Read(PropertyInfo property, ImmutableArray<Problem>.Builder problems)
    {
        var place = $"{property.DeclaringType!.Name}.{property.Name}";
        if (property.Name == nameof(IFact.Id) && property.PropertyType == typeof(string))
        {
            var (keyReader, text) = AnswerReader.For(property)!.Value;
            return new(this, property.Name, "What is it called in this case?", text, [], keyReader) { IsKey = true };
        }

        if (property.GetCustomAttribute<QuestionAttribute>() is not { } asked)
        {
            problems.Add(new(FactTypeCodes.UnmarkedProperty, place,
                "every property of a fact other than `Id` is a question; mark it with `[Question]`"));
            return null;
        }

        if (property.GetCustomAttribute<UnitAttribute>() is var unit && WrongUnit(property.PropertyType, unit) is { } wrong)
        {
            problems.Add(new(FactTypeCodes.UnitOfThisType, place, wrong));
            return null;
        }

        if (AnswerReader.For(property) is not var (reader, scale))
        {
            problems.Add(new(FactTypeCodes.QuestionOfThisType, place,
                $"a question cannot have the type `{property.PropertyType.Name}`; allowed are a nullable enum over `int`, `int?`, "
                + "`decimal?`, `DateOnly?`, `string?`, `State?`, `Judgement<enum>?`, `AnswerSet<enum>?` "
                + "and `ImmutableArray<string>?`"));
            return null;
        }

        if (property.IsDefined(typeof(MayBeEmptyAttribute)) && scale.Kind != ScaleKind.TextList)
        {
            problems.Add(new(FactTypeCodes.EmptyOfThisType, place,
                "`[MayBeEmpty]` says that an empty list is an answer, so the question's type is `ImmutableArray<string>?`"));
        }

        if (property.IsDefined(typeof(RefersToAttribute)) && scale.Kind == ScaleKind.TextList)
        {
            problems.Add(new(FactTypeCodes.ReferenceOfThisType, place,
                "`[RefersTo]` names another fact by its id, so the question's type is `string?`"));
            return null;
        }

        if (property.IsDefined(typeof(RefersToAttribute)) && scale.Type != typeof(string))
        {
            problems.Add(new(FactTypeCodes.ReferenceOfThisType, place,
                "`[RefersTo]` names another fact by its id, so the question's type is `string?`"));
            return null;
        }

        var list = property.GetCustomAttribute<NamedInAttribute>()?.List;
        if (list is not null && scale.Kind != ScaleKind.Text)
        {
            problems.Add(new(FactTypeCodes.NameListOfThisType, place,
                "`[NamedIn]` takes a text answer from a list of names, so the question's type is `string?`"));
            return null;
        }

        var least = property.GetCustomAttribute<AtLeastAttribute>()?.Least;
        if (least is not null && scale.Kind != ScaleKind.WholeNumber)
        {
            problems.Add(new(FactTypeCodes.LeastOfThisType, place, "`[AtLeast]` limits a whole number, so the question's type is `int?`"));
        }

        var question = new Question(this, property.Name, asked.Text, scale,
            [.. property.GetCustomAttributes<CitesAttribute>()
                .Select(cites => new Citation(cites.Document, cites.Place, cites.Confidence))],
            reader)
        {
            IsSensitive = property.IsDefined(typeof(SensitiveAttribute)),
            IsJudgement = typeof(Judgement).IsAssignableFrom(property.PropertyType),
            IsRemediable = asked.Remediable,
            AskWhom = asked.AskWhom ?? ClrType.GetCustomAttribute<AskWhomAttribute>()?.Offices,
            Label = asked.Label ?? Spelling.Words(property.Name),
            NamedIn = list,
            MayBeEmpty = property.IsDefined(typeof(MayBeEmptyAttribute)),
            Least = least,
            RefersTo = property.GetCustomAttribute<RefersToAttribute>()?.FactType,
        };
        return scale.Kind switch
        {
            ScaleKind.Set => question.WithMembers((member, _) => reader.OfMember(member.Value)),
            ScaleKind.TextList => question.WithCount(),
            _ => question,
        };
    }
}
