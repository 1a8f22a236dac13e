using System.Globalization;
using System.Text.Json;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>Checks a parsed case file against the questions of a rule book, and notes everything that is wrong with it.</summary>
internal sealed partial class CaseFileCheck(RuleBook book, string file, CaseJsonOptions options, string top = "$") : JsonCheck(file, options.MaxProblems)
{
    private static readonly string[] Members = ["$schema", "version", .. MembersWithin];
    private static string[] MembersWithin => ["assessedOn", "state", "facts", "complete", "commitments"];
    private static readonly string[] Attestation = ["value", "judgedBy", "judgedOn", "basis", "provision", "validUntil"];

    private static readonly string[] AttestationTexts = ["judgedBy", "basis", "provision"];

    private readonly Dictionary<(string Type, string Id), string> ids = [];
    private readonly List<(Question Question, string Named, string Path)> references = [];

    /// <summary>The types of fact whose list could not be read; what refers to them is not blamed.</summary>
    private readonly HashSet<string> misread = [];
    private DateOnly? assessedOn;
    private int facts;

    /// <summary>The State that the case is about; null where that is not told.</summary>
    public State? State { get; private set; }

    public void Root(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Add("TR0606", "$", $"{Kind(root)} stands here; expected is {JsonSyntax.CaseObject}");
            return;
        }

        var members = Read(root, "$", Members, "member");
        if (members.TryGetValue("$schema", out var schema) && schema.ValueKind != JsonValueKind.Null)
        {
            Is(schema, JsonValueKind.String, "$.$schema", "the place of the schema, as text");
        }

        Version(members);
        Case(members);
    }

    /// <summary>Checks a case that stands within another file, which has the version.</summary>
    public void Within(JsonElement element)
    {
        if (Is(element, JsonValueKind.Object, top, "an object with `assessedOn` and `facts`"))
        {
            Case(Read(element, top, MembersWithin, "member"));
        }
    }

    private void Case(Dictionary<string, JsonElement> members)
    {
        if (members.TryGetValue("assessedOn", out var day) && Date(day, $"{top}.assessedOn") is { } date)
        {
            assessedOn = date;
        }
        else if (!members.ContainsKey("assessedOn"))
        {
            Add("TR0607", top, "`assessedOn` is missing; it is the day of the assessment, as in `2026-11-24`");
        }

        if (members.TryGetValue("state", out var ofState) && ofState.ValueKind != JsonValueKind.Null
            && Is(ofState, JsonValueKind.String, $"{top}.state", "the code of a State, as in `KE`, or null where it is not told"))
        {
            State = Law.State.TryFind(ofState.GetString(), out var state) ? state : null;
            if (State is null)
            {
                Add("TR0505", $"{top}.state", Law.State.UnknownMessage(ofState.GetString()!));
            }
        }

        if (!members.TryGetValue("facts", out var given))
        {
            Add("TR0607", top, "`facts` is missing; it holds the facts by type");
        }
        else if (Is(given, JsonValueKind.Object, $"{top}.facts", "an object with a list for each type of fact"))
        {
            Facts(given);
        }

        if (members.TryGetValue("complete", out var complete) && complete.ValueKind != JsonValueKind.Null)
        {
            Complete(complete);
        }

        if (members.TryGetValue("commitments", out var commitments) && commitments.ValueKind != JsonValueKind.Null)
        {
            Commitments(commitments);
        }

        var thereOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (question, named, path) in references.Where(reference => !IsFull
            && !misread.Contains(reference.Question.RefersToName!) && !ids.ContainsKey((reference.Question.RefersToName!, reference.Named))))
        {
            if (question.SaysNothing(named) is { } nothing)
            {
                Add("TR0505", path, nothing);
                continue;
            }

            var type = question.RefersToName!;
            if (!thereOf.TryGetValue(type, out var there))
            {
                thereOf[type] = there = [.. ids.Keys.Where(id => id.Type == type).Select(id => id.Id).Order(StringComparer.Ordinal)];
            }

            Add("TR0506", path, $"{question.Shown(named)} is no {type} of this case; "
                + (there.Count == 0 ? "there is none" : $"there are {Spelling.List(there)}") + (question.IsSensitive ? "" : Spelling.DidYouMean(named, there)));
        }
    }

    private void Version(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("version", out var version))
        {
            Add("TR0607", "$", $"`version` is missing; this library reads version {CaseJson.Version}");
        }
        else if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != CaseJson.Version)
        {
            Add("TR0608", "$.version", $"version {Spelling.Quote(version.GetRawText())} can't be read; this library reads version {CaseJson.Version}");
        }
    }

    private void Facts(JsonElement given)
    {
        foreach (var (type, (name, list)) in Read(given, $"{top}.facts", book.FactTypes, "type of fact", Misread))
        {
            var path = $"{top}.facts.{name}";
            if (list.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            if (!Is(list, JsonValueKind.Array, path, "a list of facts"))
            {
                misread.Add(type.Name);
                continue;
            }

            var number = 0;
            foreach (var fact in list.EnumerateArray())
            {
                if (IsFull)
                {
                    return;
                }

                if (++facts > options.MaxFacts)
                {
                    misread.UnionWith(book.FactTypes.Select(known => known.Name));
                    Add("TR0609", path, CaseCheck.TooMany(options.MaxFacts));
                    return;
                }

                Fact(fact, type, FormattableString.Invariant($"{path}[{number++}]"));
            }
        }
    }

    /// <summary>Keeps what refers to facts of a type from being blamed, where their list stands under a name that is not known.</summary>
    private void Misread(string name)
    {
        var meant = NamesInFiles.Meant(Spelling.Nearest(name, NamesInFiles.All(book.FactTypes)) ?? name, book.FactTypes);
        misread.UnionWith(meant.Select(type => type.Name));
    }

    private void Fact(JsonElement fact, FactType type, string path)
    {
        if (!Is(fact, JsonValueKind.Object, path, $"an object that describes one {type.Label}"))
        {
            return;
        }

        var answers = Read(fact, path, type.Questions, $"question of `{type.Name}`", besides: UnansweredCheck.Member);
        if (type.Key is { } key && !answers.ContainsKey(key))
        {
            Add("TR0503", path, "`id` is missing; every fact is named within its case");
        }

        foreach (var question in type.Questions.Where(answers.ContainsKey))
        {
            var (name, answer) = answers[question];
            var at = $"{path}.{name}";
            if (question.IsKey)
            {
                Id(answer, type, at);
            }
            else if (answer.ValueKind == JsonValueKind.Object && question.IsJudgement)
            {
                Judgement(answer, question, at);
            }
            else if (answer.ValueKind != JsonValueKind.Null)
            {
                Answer(answer, question, at);
            }
        }

        Unanswered(fact, type, answers, $"{path}.{UnansweredCheck.Member}");
    }

    private void Id(JsonElement answer, FactType type, string path)
    {
        if (!Is(answer, JsonValueKind.String, path, "the fact's name within this case, as text"))
        {
            return;
        }

        var id = answer.GetString()!;
        if (string.IsNullOrWhiteSpace(id))
        {
            Add("TR0503", path, "the id is empty; every fact is named within its case");
        }
        else if (TextAnswer.NameRefusal(id) is { } nameless)
        {
            Add("TR0503", path, nameless);
        }
        else if (CaseCheck.TooLong(id) is { } tooLong)
        {
            Add("TR0513", path, tooLong);
        }
        else if (!ids.TryAdd((type.Name, id), path))
        {
            Add("TR0504", path, $"{Spelling.Quote(id)} is the id of the fact at {ids[(type.Name, id)]} already; ids are unique within a type");
        }
    }

    private void Answer(JsonElement answer, Question question, string path)
    {
        switch (question.Scale.Kind)
        {
            case ScaleKind.Choice when Is(answer, JsonValueKind.String, path,
                $"one of {Choices(question)}{(question.IsJudgement && !path.EndsWith(".value", StringComparison.Ordinal) ? ", a judgement with one of these as its `value`" : "")}, or null for not answered", question.IsSensitive):
                var choice = answer.GetString()!;
                if (question.Scale.Choices.All(known => known.Name != choice))
                {
                    Add("TR0505", path, $"{question.Shown(choice)} is no answer to this question; allowed are {Choices(question)}"
                        + (TextAnswer.IsOpen(choice) ? $"; {TextAnswer.LeaveOut}"
                            : question.IsSensitive ? "" : Spelling.DidYouMean(choice, question.Scale.Choices.Select(known => known.Name))));
                }

                break;
            case ScaleKind.WholeNumber when question.Scale.Type == typeof(decimal):
                Number(answer, question, path);
                break;
            case ScaleKind.WholeNumber when Is(answer, JsonValueKind.Number, path, "a whole number, or null for not answered", question.IsSensitive):
                if (!answer.TryGetInt32(out var number))
                {
                    Add("TR0611", path, FormattableString.Invariant(
                        $"{question.Shown(answer.GetRawText())} is no whole number from {int.MinValue} to {int.MaxValue}, written in digits alone"));
                }
                else if (number < question.Least)
                {
                    Add("TR0512", path, Evaluation.CaseCheck.TooLow(question, question.Least.Value, answer.GetRawText()));
                }

                break;
            case ScaleKind.Date when answer.ValueKind == JsonValueKind.String && IsText(answer) && TextAnswer.IsOpen(answer.GetString()!):
                Add("TR0614", path, $"{(question.IsSensitive ? Withheld : Spelling.Quote(answer.GetString()!))} is no date; "
                    + $"{TextAnswer.LeaveOut}");
                break;
            case ScaleKind.Date when answer.ValueKind == JsonValueKind.String && IsText(answer)
                && GuidancePacks.PackDays.MeansToday(answer.GetString()!):
                Add("TR0614", path, $"{(question.IsSensitive ? Withheld : Spelling.Quote(answer.GetString()!))} is no date; write the day "
                    + "itself, as in `2026-11-24`, so that the case says the same whenever it is read");
                break;
            case ScaleKind.Date:
                Date(answer, path, question.IsSensitive);
                break;
            case ScaleKind.TextList when Is(answer, JsonValueKind.Array, path, "a list of texts, or null for not answered", question.IsSensitive):
                Texts(answer, question, path);
                break;
            case ScaleKind.Set when Is(answer, JsonValueKind.Object, path, AnswerJson.SetExpected, question.IsSensitive):
                Set(answer, question, path);
                break;
            case ScaleKind.Text when Is(answer, JsonValueKind.String, path, "text, or null for not answered", question.IsSensitive):
                var text = answer.GetString()!;
                if (question.RefersToName is not null && TextAnswer.IsGiven(text))
                {
                    references.Add((question, text, path));
                }
                else if (question.Refusal(text) is { } refusal)
                {
                    Add("TR0505", path, refusal);
                }

                break;
        }
    }

    private void Judgement(JsonElement judgement, Question question, string path)
    {
        var said = Read(judgement, path, Attestation, "member of a judgement");
        if (said.TryGetValue("value", out var value) && value.ValueKind != JsonValueKind.Null)
        {
            Answer(value, question, $"{path}.value");
        }
        else
        {
            Add("TR0607", path, "`value` is missing; a question that isn't answered is left out or null as a whole");
        }

        foreach (var name in AttestationTexts.Where(name => said.TryGetValue(name, out var text) && text.ValueKind != JsonValueKind.Null))
        {
            if (Is(said[name], JsonValueKind.String, $"{path}.{name}", "text")
                && CaseCheck.AttestationRefusal(said[name].GetString()!) is { } refusal)
            {
                Add("TR0505", $"{path}.{name}", refusal);
            }
        }

        var judgedOn = Day("judgedOn");
        var validUntil = Day("validUntil");
        if (judgedOn > assessedOn)
        {
            Add("TR0507", $"{path}.judgedOn", $"judged on {Iso(judgedOn)}, after the day of the assessment, {Iso(assessedOn)}");
        }

        if (validUntil < judgedOn)
        {
            Add("TR0508", $"{path}.validUntil", $"valid until {Iso(validUntil)}, before the day on which it was judged, {Iso(judgedOn)}");
        }

        DateOnly? Day(string name) =>
            said.TryGetValue(name, out var day) && day.ValueKind != JsonValueKind.Null ? Date(day, $"{path}.{name}") : null;
    }

    private void Complete(JsonElement complete)
    {
        if (!Is(complete, JsonValueKind.Array, $"{top}.complete", "a list of types of fact"))
        {
            return;
        }

        foreach (var (name, number) in complete.EnumerateArray().Select((name, number) => (name, number)))
        {
            var path = FormattableString.Invariant($"{top}.complete[{number}]");
            if (!Is(name, JsonValueKind.String, path, "the name of a type of fact"))
            {
                continue;
            }

            var meant = NamesInFiles.Meant(name.GetString()!, book.FactTypes);
            if (meant.IsEmpty)
            {
                Add("TR0501", path,
                    $"{Spelling.Quote(name.GetString()!)} is no type of fact; allowed are "
                        + $"{Spelling.List(book.FactTypes.Select(type => type.Name))}"
                    + Spelling.DidYouMean(name.GetString()!, NamesInFiles.All(book.FactTypes)));
            }
            else if (meant.Length > 1)
            {
                Add("TR0514", path, NamesInFiles.Ambiguous(name.GetString()!, meant));
            }
        }
    }

    private static string Choices(Question question) => Spelling.List(question.Scale.Choices.Select(choice => choice.Name));

    private static string Iso(DateOnly? date) => date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
