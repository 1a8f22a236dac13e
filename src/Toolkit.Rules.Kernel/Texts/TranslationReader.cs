using System.Collections.Immutable;
using System.Text.Json;
using Toolkit.Rules.Serialization;

namespace Toolkit.Rules.Texts;

/// <summary>Reads translations, and finds everything that is wrong with one.</summary>
internal static class TranslationReader
{
    public static Translation Read(RuleBook book, ReadOnlyMemory<byte> utf8, string file)
    {
        var limits = TranslationGrammar.Limits;
        if (JsonText.Check(utf8.Span, file, JsonFileKind.Translation, limits.MaxBytes, limits.MaxDepth) is { } broken)
        {
            throw new InvalidTranslationException([broken]);
        }

        if (PackNode.Parse(JsonText.WithoutMark(utf8).Span, limits.MaxValues) is not { } root)
        {
            throw new InvalidTranslationException([new(TranslationCodes.TooManyValues, file,
                FormattableString.Invariant($"the translation has more than {limits.MaxValues} values, the most that is allowed"))]);
        }

        var problems = new PackProblems(file, limits.MaxProblems);
        if (root["version"] is { Kind: JsonValueKind.Number, Text: not "1" } version)
        {
            problems.Add(TranslationCodes.OtherVersion, version,
                FormattableString.Invariant($"version {Spelling.Quote(version.Text!)} cannot be read; this library reads version {TranslationGrammar.Version}"));
            throw Refusal(problems, []);
        }

        new PackShapeCheck(problems, limits).Check(root, TranslationGrammar.Root);
        if (root["language"] is { Text: { } tag } language && !LanguageTag.IsTag(tag))
        {
            problems.Add(TranslationCodes.BadLanguage, language,
                $"{Spelling.Quote(tag)} is no language tag; write one as in `fr` or `pt-BR`");
        }

        var known = book.Texts.ToDictionary(text => text.Id, text => text.English, StringComparer.Ordinal);
        var first = new Dictionary<string, PackNode>(StringComparer.Ordinal);
        var (texts, stale) = (ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal),
            ImmutableArray.CreateBuilder<(string Id, Problem Note)>());
        foreach (var entry in root.Kind == JsonValueKind.Object ? root.Good("entries").ToList() : [])
        {
            Entry(entry);
        }

        var missing = known.Keys.Where(id => !first.ContainsKey(id)).ToList();
        ImmutableArray<Problem> notes = [.. stale.Select(old => old.Note),
            .. missing.Select(id => new Problem(TranslationCodes.NotTranslated, $"{file} {id}",
            "is not translated; it is shown in English, marked"))];
        if (problems.HasErrors)
        {
            throw Refusal(problems, notes);
        }

        return new(book, root.TextOf("language"), root.TextOf("edition"), texts.ToImmutable(), notes, [.. stale.Select(old => old.Id)]);

        void Entry(PackNode entry)
        {
            var (id, text) = (entry.TextOf("id"), entry.TextOf("text"));
            if (!known.TryGetValue(id, out var english))
            {
                problems.Add(TranslationCodes.UnknownText, entry["id"]!,
                    $"the rule book says nothing under {Spelling.Quote(id)}{Spelling.DidYouMean(id, known.Keys)}");
            }
            else if (!first.TryAdd(id, entry))
            {
                problems.Add(TranslationCodes.TextTwice, entry["id"]!,
                    FormattableString.Invariant($"{Spelling.Quote(id)} is translated more than once, first in line {first[id].Line}"));
            }
            else if (entry.TextOf("english") != english)
            {
                stale.Add((id, new(TranslationCodes.EnglishChanged, FormattableString.Invariant($"{file} line {entry.Line} {entry.Path}"),
                    $"{Spelling.Quote(id)} was translated from other English, {Spelling.Quote(entry.TextOf("english"))}; the rule book "
                        + $"now says {Spelling.Quote(english)}")));
            }
            else
            {
                Form(entry["text"]!, text, english);
                texts[id] = text;
            }
        }

        void Form(PackNode at, string text, string english)
        {
            var (own, others) = (Listed(text), Listed(english));
            if (!own.SequenceEqual(others))
            {
                problems.Add(TranslationCodes.OtherPlaceholders, at, others.Count == 0 ? $"the English has nothing in braces; the "
                    + $"translation has {Spelling.List(own)}"
                    : own.Count == 0 ? $"the English has {Spelling.List(others)}; the translation has nothing in braces"
                    : $"the English has {Spelling.List(others)}; the translation has {Spelling.List(own)}");
            }
            else if (text.AsSpan().ContainsAny('{', '}') && TextTemplate.Placeholders(text)
                .Sum(found => 2) != text.Count(letter => letter is '{' or '}'))
            {
                problems.Add(TranslationCodes.OtherPlaceholders, at, "a brace is opened or closed without the other");
            }

            if (english.EndsWith('?') && !QuestionMark.IsIn(text))
            {
                problems.Add(TranslationCodes.NoQuestionMark, at, "the English is a question; the translation has no question mark");
            }

            if (text != text.Trim())
            {
                problems.Add(TranslationCodes.OuterSpace, at, "the translation begins or ends with a space");
            }
        }
    }

    private static List<string> Listed(string text) => [.. TextTemplate.Placeholders(text).Order(StringComparer.Ordinal)];

    private static InvalidTranslationException Refusal(PackProblems problems, ImmutableArray<Problem> notes) =>
        new([.. problems.All.Select(finding => finding.ToProblem()), .. notes]);
}
