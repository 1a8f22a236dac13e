using System.Text.Json;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Serialization;

/// <summary>Checks a parsed case file against the questions of a rule book, and notes everything that is wrong with it.</summary>
internal sealed partial class CaseFileCheck : JsonCheck
{
    private static readonly string[] Members = ["$schema", "version", .. MembersWithin];
    private static string[] MembersWithin => ["title", "assessedOn", "state", "facts", "complete", "attested", "commitments"];
    private static readonly string[] Attestation = ["value", "judgedBy", "judgedOn", "basis", "provision", "validUntil"];

    private static readonly string[] AttestationTexts = ["judgedBy", "basis", "provision"];

    private readonly RuleBook book;
    private readonly CaseJsonOptions options;
    private readonly string top;
    private readonly FactsCheck check;
    private int facts;

    /// <param name="book">The rules.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="options">The limits.</param>
    /// <param name="top">The path of the case within the file.</param>
    public CaseFileCheck(RuleBook book, string file, CaseJsonOptions options, string top = "$")
        : base(file, options.MaxProblems)
    {
        (this.book, this.options, this.top) = (book, options, top);
        check = new(book.FactTypes, options.MaxText, (code, path, message) => Add(code, path, message));
    }

    /// <summary>What the case is called; null where it is called nothing.</summary>
    public string? Title { get; private set; }

    /// <summary>The State that the case is about; null where that is not told.</summary>
    public State? State { get; private set; }

    public void Root(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Add(FileCodes.OtherKind, "$", $"found {Kind(root)}; expected {JsonSyntax.CaseObject}");
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
        if (members.TryGetValue("title", out var title) && title.ValueKind != JsonValueKind.Null
            && Is(title, JsonValueKind.String, $"{top}.title", "what the case is called, as text"))
        {
            Title = string.IsNullOrWhiteSpace(title.GetString()) ? null : title.GetString();
            check.Title(Title ?? "", $"{top}.title");
        }

        if (members.TryGetValue("assessedOn", out var day) && Date(day, $"{top}.assessedOn") is { } date)
        {
            check.AssessedOn = date;
        }
        else if (!members.ContainsKey("assessedOn"))
        {
            Add(FileCodes.MemberMissing, top, "`assessedOn` is missing; it is the day of the assessment, as in `2026-11-24`");
        }

        if (members.TryGetValue("state", out var ofState) && ofState.ValueKind != JsonValueKind.Null
            && Is(ofState, JsonValueKind.String, $"{top}.state", "the code of a State, as in `KE`, or null where it is not told"))
        {
            State = Law.State.TryFind(ofState.GetString(), out var state) ? state : null;
            if (State is null)
            {
                Add(CaseCodes.UnknownAnswer, $"{top}.state", Law.State.UnknownMessage(ofState.GetString()!));
            }
        }

        if (!members.TryGetValue("facts", out var given))
        {
            Add(FileCodes.MemberMissing, top, "`facts` is missing; it holds the facts by type");
        }
        else if (Is(given, JsonValueKind.Object, $"{top}.facts", "an object with a list for each type of fact"))
        {
            Facts(given);
        }

        if (members.TryGetValue("complete", out var complete) && complete.ValueKind != JsonValueKind.Null)
        {
            Complete(complete);
        }

        if (members.TryGetValue("attested", out var attested) && attested.ValueKind != JsonValueKind.Null)
        {
            Attested(attested);
        }

        if (members.TryGetValue("commitments", out var commitments) && commitments.ValueKind != JsonValueKind.Null)
        {
            Commitments(commitments);
        }

        check.Finish();
    }

    private void Version(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("version", out var version))
        {
            Add(FileCodes.MemberMissing, "$", $"`version` is missing; this library reads version {CaseJson.Version}");
        }
        else if (!JsonNumber.IsWhole(version, out var number) || number != CaseJson.Version)
        {
            Add(FileCodes.OtherVersion, "$.version",
                $"version {Spelling.Quote(version.GetRawText())} cannot be read; this library reads version {CaseJson.Version}");
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
                check.Misread([type.Name]);
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
                    check.Misread(book.FactTypes.Select(known => known.Name));
                    Add(FileCodes.TooManyFacts, path, FactsCheck.TooMany(options.MaxFacts));
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
        check.Misread(meant.Select(type => type.Name));
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
            check.IsNamed(null, path);
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
        if (check.IsNamed(id, path))
        {
            check.Add(type.Name, id, path, path);
        }
    }

    private void Answer(JsonElement answer, Question question, string path)
    {
        switch (question.Scale.Kind)
        {
            case ScaleKind.Choice when Is(answer, JsonValueKind.String, path,
                $"one of {Choices(question)}"
                    + (question.IsJudgement && !path.EndsWith(".value", StringComparison.Ordinal)
                        ? ", a judgement with one of these as its `value`" : "")
                    + ", or null for not answered",
                question.IsSensitive):
                var choice = answer.GetString()!;
                if (question.Scale.Choices.All(known => known.Name != choice))
                {
                    check.NoAnswer(question, choice, isWord: true, path);
                }

                break;
            case ScaleKind.WholeNumber when question.Scale.Type == typeof(decimal):
                Number(answer, question, path);
                break;
            case ScaleKind.WholeNumber when Is(
                answer, JsonValueKind.Number, path, "a whole number, or null for not answered", question.IsSensitive):
                if (!JsonNumber.IsWhole(answer, out var number))
                {
                    Add(FileCodes.NotWholeNumber, path, FormattableString.Invariant(
                        $"{question.Shown(answer.GetRawText())} is no whole number from {int.MinValue} to {int.MaxValue}"));
                }
                else
                {
                    check.Number(question, number, path);
                }

                break;
            case ScaleKind.Date when answer.ValueKind == JsonValueKind.String && IsText(answer) && TextAnswer.IsOpen(answer.GetString()!):
                Add(FileCodes.NotADate, path, $"{(question.IsSensitive ? Withheld : Spelling.Quote(answer.GetString()!))} is no date; "
                    + $"{TextAnswer.LeaveOut}");
                break;
            case ScaleKind.Date when answer.ValueKind == JsonValueKind.String && IsText(answer)
                && GuidancePacks.PackDays.MeansToday(answer.GetString()!):
                Add(FileCodes.NotADate, path, $"{(question.IsSensitive ? Withheld : Spelling.Quote(answer.GetString()!))} is no date; "
                    + "write the day itself, as in `2026-11-24`, so that the case says the same whenever it is read");
                break;
            case ScaleKind.Date:
                Date(answer, path, question.IsSensitive);
                break;
            case ScaleKind.TextList when Is(answer, JsonValueKind.Array, path, "a list of texts, or null for not answered",
                question.IsSensitive):
                Texts(answer, question, path);
                break;
            case ScaleKind.Set when Is(answer, JsonValueKind.Object, path, AnswerJson.SetExpected, question.IsSensitive):
                Set(answer, question, path);
                break;
            case ScaleKind.Text when Is(answer, JsonValueKind.String, path, "text, or null for not answered", question.IsSensitive):
                check.Text(question, answer.GetString()!, path);
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
            Add(FileCodes.MemberMissing, path, "`value` is missing; a question that is not answered is left out or null as a whole");
        }

        foreach (var name in AttestationTexts.Where(name => said.TryGetValue(name, out var text) && text.ValueKind != JsonValueKind.Null))
        {
            if (Is(said[name], JsonValueKind.String, $"{path}.{name}", "text"))
            {
                check.Attestation(said[name].GetString()!, $"{path}.{name}");
            }
        }

        check.Days(Day("judgedOn"), Day("validUntil"), $"{path}.judgedOn", $"{path}.validUntil");

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
            if (Is(name, JsonValueKind.String, path, "the name of a type of fact"))
            {
                check.IsType(name.GetString()!, path);
            }
        }
    }

    private static string Choices(Question question) => Spelling.List(question.Scale.Choices.Select(choice => choice.Name));
}
