using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules;

/// <summary>
/// Limits on case files, and where the JSON metadata of a host's own fact types comes from. A limit below one, or on facts below zero, is
/// refused with an <see cref="ArgumentOutOfRangeException"/> when it is set.
/// </summary>
public sealed record CaseJsonOptions
{
    /// <summary>The greatest size of a file, in bytes; 16 MiB unless set.</summary>
    public int MaxBytes { get; init => field = Limit.OneOrMore(value); } = 16 * 1024 * 1024;

    /// <summary>How deep arrays and objects may be nested; 64 unless set.</summary>
    public int MaxDepth { get; init => field = Limit.OneOrMore(value); } = 64;

    /// <summary>
    /// The greatest number of facts; 1,000 unless set. A short file can name many of which nothing is answered, and for each of them the
    /// report lists every rule that is undetermined. A host that sets more sets <see cref="AssessOptions.MaxFacts"/> as well.
    /// </summary>
    public int MaxFacts { get; init => field = Limit.OrNone(value); } = FactsCheck.MostFacts;

    /// <summary>
    /// The most characters of a text answer, or of what a judgement says of itself; 100,000 unless set. A host that sets more sets
    /// <see cref="AssessOptions.MaxText"/> as well.
    /// </summary>
    public int MaxText { get; init => field = Limit.OneOrMore(value); } = FactsCheck.LongestText;

    /// <summary>
    /// How many problems are listed before a file is given up; 100 unless set. The last one then says that there are more.
    /// </summary>
    public int MaxProblems { get; init => field = Limit.OneOrMore(value); } = 100;

    /// <summary>
    /// Metadata for fact types other than the toolkit's: a source-generated context with camel-case names. Null reads them by reflection
    /// where the host allows that.
    /// </summary>
    public IJsonTypeInfoResolver? FactTypes { get; init; }
}

/// <summary>Case files: JSON with a version, the day of the assessment, and facts by type.</summary>
public static class CaseJson
{
    /// <summary>The version of the format that this library reads and writes.</summary>
    public const int Version = 1;

    private static readonly Lazy<JsonSerializerOptions> Shared = new(() => Create(null));

    /// <summary>Metadata is built once for each resolver that a host keeps.</summary>
    private static readonly ConditionalWeakTable<IJsonTypeInfoResolver, JsonSerializerOptions> Own = [];

    /// <summary>Reads a case. Null, and a question left out, mean not answered.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="book">The rule book whose fact types the file may hold, with the packs that are in force on the file's day.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="InvalidCaseException">Something is wrong with the file; the exception lists everything that is, each with its JSON
    /// path.</exception>
    /// <exception cref="InvalidOperationException">The JSON metadata of a host's own fact type is missing or does not fit its
    /// questions.</exception>
    public static Case Read(ReadOnlyMemory<byte> utf8, RuleBook book, string file, CaseJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(file);
        options ??= new();
        using var document = JsonText.Parse(utf8, file, options);
        book = book.On(AssessedOn(document.RootElement));
        var check = new CaseFileCheck(book, file, options);
        check.Root(document.RootElement);
        if (check.Problems.Count > 0)
        {
            throw new InvalidCaseException(check.Listed());
        }

        return Bind(document.RootElement, book, check, OptionsFor(options));
    }

    /// <summary>Reads a case that stands within another file; null where something is wrong with it, which is then noted.</summary>
    internal static Case? ReadWithin(JsonElement element, RuleBook book, string file, string path, CaseJsonOptions options,
        List<Problem> problems)
    {
        book = book.On(AssessedOn(element));
        var check = new CaseFileCheck(book, file, options, path);
        check.Within(element);
        problems.AddRange(check.Problems);
        return check.Problems.Count == 0 ? Bind(element, book, check, OptionsFor(options)) : null;
    }

    /// <summary>Writes a case that <see cref="Read"/> reads back; facts in canonical order.</summary>
    /// <param name="facts">The case.</param>
    /// <param name="options">Metadata for the host's own fact types; null for the toolkit's alone.</param>
    /// <exception cref="InvalidOperationException">The JSON metadata of a host's own fact type is missing.</exception>
    /// <exception cref="InvalidCaseException">Something in the case is null, or a fact has no id or that of another: the file would not say
    /// what the case does.</exception>
    public static byte[] Write(Case facts, CaseJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        CaseCheck.ThrowUnlessNamed(facts);
        var json = OptionsFor(options ?? new());
        var unanswered = (facts.Unanswered.IsDefault ? [] : facts.Unanswered).ToLookup(said => (said.Type, said.Fact));
        return JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            if (facts.Title is { } title)
            {
                writer.WriteString("title", title);
            }

            writer.WriteString("assessedOn", facts.AssessedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (facts.State is { } state)
            {
                writer.WriteString("state", state.Alpha2);
            }

            writer.WriteStartObject("facts");
            foreach (var group in (facts.Facts.IsDefault ? [] : facts.Facts).GroupBy(FactType.NameOf).OrderBy(group => group.Key,
                StringComparer.Ordinal))
            {
                writer.WriteStartArray(group.Key);
                foreach (var same in group.GroupBy(fact => fact.Id).OrderBy(same => same.Key, StringComparer.Ordinal))
                {
                    Write(writer, same.FirstOrDefault(fact => fact is not PackFact), same.OfType<PackFact>().FirstOrDefault(),
                        [.. unanswered[(group.Key, same.Key)]], json);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            var complete = (facts.Complete.IsDefault ? [] : facts.Complete.Select(type => Spelling.Camel(type.Name)))
                .Concat(facts.CompleteOfPacks.IsDefault ? [] : facts.CompleteOfPacks).Distinct().Order(StringComparer.Ordinal).ToList();
            if (complete.Count > 0)
            {
                writer.WriteStartArray("complete");
                foreach (var type in complete)
                {
                    writer.WriteStringValue(type);
                }

                writer.WriteEndArray();
            }

            AttestedJson.Write(facts, writer);
            if (!facts.Commitments.IsDefaultOrEmpty)
            {
                writer.WriteStartArray("commitments");
                foreach (var known in facts.Commitments.OrderBy(known => known.State.Alpha2, StringComparer.Ordinal))
                {
                    CommitmentsJson.Write(known, writer);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>The JSON Schema of case files, from the questions of the rule book.</summary>
    /// <param name="book">The rule book.</param>
    public static string Schema(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return CaseSchema.Write(book);
    }

    /// <summary>A fact and, in the same object, the answers to the questions that packs add about it.</summary>
    private static void Write(Utf8JsonWriter writer, IFact? fact, PackFact? told, ImmutableArray<Unanswered> unanswered,
        JsonSerializerOptions json)
    {
        if (fact is not null && told is null && unanswered.IsEmpty)
        {
            JsonSerializer.Serialize(writer, fact, TypeInfo(json, fact.GetType()));
            return;
        }

        writer.WriteStartObject();
        if (fact is null)
        {
            writer.WriteString("id", told!.Id);
        }
        else
        {
            using var own = JsonSerializer.SerializeToDocument(fact, TypeInfo(json, fact.GetType()));
            foreach (var answer in own.RootElement.EnumerateObject())
            {
                answer.WriteTo(writer);
            }
        }

        var answers = told?.Answers ?? ImmutableSortedDictionary<string, PackAnswer>.Empty;
        foreach (var set in answers.Where(answer => AnswerJson.IsMember(answer.Key)).GroupBy(answer => AnswerJson.SetOf(answer.Key)))
        {
            writer.WritePropertyName(set.Key);
            AnswerJson.WriteSet(writer, set.Select(member => (member.Key[(set.Key.Length + 1)..], member.Value.ToString())));
        }

        foreach (var (name, answer) in answers.Where(answer => !AnswerJson.IsMember(answer.Key)))
        {
            if (answer.Texts is { } texts)
            {
                writer.WriteStartArray(name);
                foreach (var text in texts)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
            }
            else if (answer.IsNumber)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(answer.ToString());
            }
            else
            {
                writer.WriteString(name, answer.ToString());
            }
        }

        if (!unanswered.IsEmpty)
        {
            writer.WriteStartObject(UnansweredCheck.Member);
            foreach (var said in unanswered.OrderBy(said => said.Question, StringComparer.Ordinal))
            {
                writer.WriteString(said.Question, Spelling.Kebab(said.Why.ToString()));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>The day of the assessment, where the file tells one; otherwise any, as the file will be refused.</summary>
    /// <param name="root">The file.</param>
    /// <param name="within">The member that holds the case; null where the file is the case.</param>
    internal static DateOnly AssessedOn(JsonElement root, string? within = null)
    {
        try
        {
            if (within is not null && (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(within, out root)))
            {
                return default;
            }

            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("assessedOn", out var day)
                && day.ValueKind == JsonValueKind.String
                && JsonText.IsDate(day.GetString()!, out var date) ? date : default;
        }
        catch (InvalidOperationException)
        {
            return default; // a name or text that is no valid Unicode
        }
    }

    private static Case Bind(JsonElement root, RuleBook book, CaseFileCheck check, JsonSerializerOptions json)
    {
        var facts = ImmutableArray.CreateBuilder<IFact>();
        var unanswered = ImmutableArray.CreateBuilder<Unanswered>();
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var list in root.GetProperty("facts").EnumerateObject().Where(list => list.Value.ValueKind == JsonValueKind.Array))
        {
            var type = book.FactTypeNamed(list.Name)!;
            foreach (var element in list.Value.EnumerateArray())
            {
                unanswered.AddRange(Unanswered(element, type));
                if (Told(element, type) is { } told)
                {
                    facts.Add(told);
                }

                if (type.IsFromPack)
                {
                    continue;
                }

                buffer.ResetWrittenCount();
                using (var writer = new Utf8JsonWriter(buffer))
                {
                    Normalise(element, type, writer);
                }

                facts.Add(Fact(buffer.WrittenSpan, type, json));
            }
        }

        return new()
        {
            AssessedOn = DateOnly.ParseExact(root.GetProperty("assessedOn").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Facts = facts.ToImmutable(),
            Complete = root.TryGetProperty("complete", out var complete) && complete.ValueKind == JsonValueKind.Array
                ? [.. Complete(complete, book).Where(type => !type.IsFromPack).Select(type => type.ClrType)]
                : [],
            CompleteOfPacks = root.TryGetProperty("complete", out complete) && complete.ValueKind == JsonValueKind.Array
                ? [.. Complete(complete, book).Where(type => type.IsFromPack).Select(type => type.Name)]
                : [],
            Unanswered = unanswered.ToImmutable(),
            Attested = check.Attestations,
            Commitments = check.States,
            State = check.State,
            Title = check.Title,
        };
    }

    private static IEnumerable<FactType> Complete(JsonElement complete, RuleBook book) =>
        complete.EnumerateArray().Select(name => book.FactTypeNamed(name.GetString()!)!);

    /// <summary>Why questions about a fact are not answered.</summary>
    private static IEnumerable<Unanswered> Unanswered(JsonElement element, FactType type) =>
        element.TryGetProperty(UnansweredCheck.Member, out var said) && said.ValueKind == JsonValueKind.Object
            ? said.EnumerateObject().Where(reason => reason.Value.ValueKind == JsonValueKind.String).Select(reason => new Unanswered(
                type.Name, element.GetProperty("id").GetString()!, UnansweredCheck.Find(type, reason.Name)!.Name,
                Enum.GetValues<WhyUnanswered>()[UnansweredCheck.Reasons.IndexOf(reason.Value.GetString()!)]))
            : [];

    /// <summary>The answers to the questions of packs; null where the fact is of another type and there are none.</summary>
    private static PackFact? Told(JsonElement element, FactType type)
    {
        var answers = element.EnumerateObject().Where(answer => answer.Name != UnansweredCheck.Member)
            .Select(answer => (Question: NamesInFiles.Named(answer.Name, type.Questions)!, answer.Value))
            .Where(answer => answer.Question.Reader is PackAnswerReader && !answer.Question.IsKey && IsTold(answer.Value, answer.Question))
            .SelectMany(answer => Told(answer.Value, answer.Question))
            .ToImmutableSortedDictionary(answer => answer.Name, answer => answer.Answer, StringComparer.Ordinal);
        return type.IsFromPack || !answers.IsEmpty ? new()
        {
            Type = type.Name,
            Id = element.GetProperty("id").GetString()!,
            Answers = answers
        } : null;
    }

    /// <summary>Whether a checked member is an answer: neither null nor a text that says nothing.</summary>
    private static bool IsTold(JsonElement answer, Question question) =>
        answer.ValueKind != JsonValueKind.Null && (question.Scale.Kind != ScaleKind.Text || TextAnswer.IsGiven(answer.GetString()));

    private static IEnumerable<(string Name, PackAnswer Answer)> Told(JsonElement answer, Question question) =>
        question.Scale.Kind == ScaleKind.Set ? AnswerJson.Members(answer, question)
            .Select(member => (question.Of(member.Member)!.Name, (PackAnswer)member.Answer))
        : [(question.Name, Told(answer))];

    private static PackAnswer Told(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Array ? answer.EnumerateArray().Select(text => text.GetString()!).ToImmutableArray()
        : answer.ValueKind == JsonValueKind.Number
            ? decimal.Parse(JsonNumber.Plain(answer.GetRawText()), CultureInfo.InvariantCulture)
        : answer.GetString()!;

    private static IFact Fact(ReadOnlySpan<byte> utf8, FactType type, JsonSerializerOptions json)
    {
        try
        {
            return (IFact)JsonSerializer.Deserialize(utf8, TypeInfo(json, type.ClrType))!;
        }
        catch (JsonException misfit)
        {
            throw new InvalidOperationException(
                $"the JSON metadata of `{type.Name}` does not fit its questions; answer scales are marked with `KebabCaseConverter`",
                    misfit);
        }
    }

    private static JsonTypeInfo TypeInfo(JsonSerializerOptions json, Type type)
    {
        try
        {
            return json.GetTypeInfo(type);
        }
        catch (NotSupportedException missing)
        {
            throw new InvalidOperationException(
                $"there is no JSON metadata for `{Spelling.Camel(type.Name)}`; give a source-generated context in "
                    + $"`{nameof(CaseJsonOptions)}.{nameof(CaseJsonOptions.FactTypes)}`", missing);
        }
    }

    /// <summary>A checked fact with bare judgements written out as objects, as their record has them.</summary>
    private static void Normalise(JsonElement element, FactType type, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var property in element.EnumerateObject().Where(property => property.Name != UnansweredCheck.Member))
        {
            var asked = NamesInFiles.Named(property.Name, type.Questions)!;
            if (asked.IsAdded || !IsTold(property.Value, asked))
            {
                continue;
            }

            writer.WritePropertyName(property.Name);
            if (property.Value.ValueKind == JsonValueKind.String && asked.IsJudgement)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("value");
                property.Value.WriteTo(writer);
                writer.WriteEndObject();
            }
            else if (property.Value.ValueKind == JsonValueKind.Number)
            {
                writer.WriteRawValue(JsonNumber.Plain(property.Value.GetRawText()));
            }
            else if (asked.Scale.Kind == ScaleKind.Set)
            {
                AnswerJson.WriteSet(writer, AnswerJson.Members(property.Value, asked), isWhole: true);
            }
            else
            {
                property.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static JsonSerializerOptions OptionsFor(CaseJsonOptions options) =>
        options.FactTypes is null ? Shared.Value : Own.GetValue(options.FactTypes, Create);

    private static JsonSerializerOptions Create(IJsonTypeInfoResolver? own) => new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JsonText.Encoder,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(
            new FactMetadata(), own, JsonSerializer.IsReflectionEnabledByDefault ? ByReflection() : null),
    };

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification =
        "used only where the host leaves reflection on; otherwise it gives `FactTypes`")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification =
        "used only where the host leaves reflection on; otherwise it gives `FactTypes`")]
    private static DefaultJsonTypeInfoResolver ByReflection() => new();
}
