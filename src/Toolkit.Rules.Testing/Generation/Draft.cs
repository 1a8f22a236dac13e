using System.Collections.Immutable;
using System.Globalization;
using Toolkit.Rules.Law;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Testing.Generation;

/// <summary>A fact of a case in the making.</summary>
internal sealed record DraftFact(FactType Type, string Id, ImmutableDictionary<Question, AnswerValue> Answers)
{
    /// <summary>The answer so far; null where nothing is settled.</summary>
    public AnswerValue? this[Question question] => question.IsKey ? new AnswerValue(0, Id) : Answers.TryGetValue(question, out var answer)
        ? answer : null;
}

/// <summary>A case in the making; immutable, so that every way to go on can start from the same one.</summary>
internal sealed record Draft(DateOnly AssessedOn, ImmutableArray<DraftFact> Facts, ImmutableHashSet<FactType> Complete)
{
    public static Draft Empty(DateOnly assessedOn) => new(assessedOn, [], []);

    /// <summary>The State that the case is about; null where that is not told.</summary>
    public State? State { get; init; }

    /// <summary>A further fact, and its number; its id is new unless it is given.</summary>
    public (Draft Draft, int Fact) With(FactType type, string? id = null)
    {
        var name = Spelling.Kebab(type.ShortName);
        var known = Facts.Count(fact => fact.Type == type);
        id ??= known == 0 ? name : FormattableString.Invariant($"{name}-{known + 1}");
        while (Facts.Any(fact => fact.Type == type && fact.Id == id))
        {
            id += "-x";
        }

        return (this with { Facts = Facts.Add(new(type, id, ImmutableDictionary<Question, AnswerValue>.Empty)) }, Facts.Length);
    }

    /// <summary>The draft with an answer; null where another is settled.</summary>
    public Draft? With(int fact, Question question, AnswerValue answer)
    {
        if (question.IsAnsweredByCase)
        {
            return State.TryFind(answer.Text, out var state) && (State is null || State == state) ? this with { State = state } : null;
        }

        var settled = Facts[fact][question];
        return settled == answer ? this
            : settled is not null ? null
            : this with { Facts = Facts.SetItem(fact, Facts[fact] with { Answers = Facts[fact].Answers.SetItem(question, answer) }) };
    }

    /// <summary>
    /// What is left of the draft where a case holds as well without a fact, an answer, or the word that a list is complete.
    /// </summary>
    /// <param name="holds">Whether a case still does what it is for.</param>
    public Draft Smallest(Func<Draft, bool> holds)
    {
        var smallest = this;
        foreach (var simpler in Facts.Select(fact => (Func<Draft,
            Draft>)(draft => draft with { Facts = draft.Facts.RemoveAll(known => known.Type == fact.Type && known.Id == fact.Id) }))
            .Concat(Facts.SelectMany(fact => fact.Answers.Keys.Select(question => (Func<Draft, Draft>)(draft => draft with
            {
                Facts = [.. draft.Facts.Select(known => known.Type == fact.Type && known.Id == fact.Id
                    ? known with { Answers = known.Answers.Remove(question) } : known)],
            }))))
            .Append(draft => draft with { State = null })
            .Concat(Complete.Select(type => (Func<Draft, Draft>)(draft => draft with { Complete = draft.Complete.Remove(type) }))))
        {
            var tried = simpler(smallest);
            smallest = holds(tried) ? tried : smallest;
        }

        return smallest;
    }

    /// <summary>The draft as a case; null where the case would be refused.</summary>
    public Case? ToCase(RuleBook book)
    {
        var whole = WithReferred(book);
        var bytes = JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", CaseJson.Version);
            json.WriteString("assessedOn", AssessedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (whole.State is { } state)
            {
                json.WriteString("state", state.Alpha2);
            }

            json.WriteStartObject("facts");
            foreach (var type in whole.Facts.GroupBy(fact => fact.Type))
            {
                json.WriteStartArray(type.Key.Name);
                foreach (var fact in type)
                {
                    json.WriteStartObject();
                    json.WriteString("id", fact.Id);
                    AnswerJson.Write(json, fact.Answers.Select(pair => (pair.Key, pair.Key.Scale.Format(pair.Value))));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteStartArray("complete");
            foreach (var type in Complete)
            {
                json.WriteStringValue(type.Name);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        try
        {
            return CaseJson.Read(bytes, book, "generated");
        }
        catch (InvalidCaseException)
        {
            return null;
        }
    }

    /// <summary>With the facts that answers name.</summary>
    private Draft WithReferred(RuleBook book)
    {
        var whole = this;
        foreach (var (question, answer) in Facts.SelectMany(fact => fact.Answers).Where(pair => pair.Key.RefersToName is not null))
        {
            if (book.FactTypes.FirstOrDefault(type => type.Name == question.RefersToName) is { } type
                && !whole.Facts.Any(fact => fact.Type == type && fact.Id == answer.Text))
            {
                (whole, _) = whole.With(type, answer.Text);
            }
        }

        return whole;
    }
}
