using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Toolkit.Rules.Cli;

/// <summary>The text that <c>toolkit-rules new</c> writes, and where in a pack it goes.</summary>
internal static class PackScaffold
{
    /// <summary>The file beside a pack from which an editor completes names and takes what each part means.</summary>
    public const string SchemaFile = "guidance-pack.schema.json";

    /// <summary>
    /// A pack with one source and nothing else; a question and a rule are put in after it. No comment stands in it: editors underline
    /// those in files that end in <c>.json</c>, and say from the schema what each part is.
    /// </summary>
    public static string Pack(
        string id, string layer, string? jurisdiction, string[]? states, DateOnly from, string author, string source) => $$"""
        {
          "$schema": {{Json(SchemaFile)}},
          "version": 1,
          "id": {{Json(id)}},
          "edition": "1",
          "layer": {{Json(layer)}},
          {{Place(jurisdiction, states)}}"validFrom": "{{from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}",
          "author": {{Json(author)}},
          "sources": [
            { "id": "act", "title": {{Json(source)}} }
          ],
          "questions": [
          ],
          "rules": [
          ]
        }

        """.ReplaceLineEndings("\n");

    /// <summary>A question, as an element of a pack's list.</summary>
    /// <param name="about">The type of fact.</param>
    /// <param name="name">The question's name.</param>
    /// <param name="ask">The question.</param>
    /// <param name="kind">What is answered, where it is no choice; null where it is one.</param>
    /// <param name="answers">The answers to choose from.</param>
    /// <param name="source">The id of the source.</param>
    /// <param name="place">The place in it.</param>
    public static string Question(
        string about, string name, string ask, string? kind, IEnumerable<string> answers, string source, string place) => $$"""
        {
          "about": {{Json(about)}},
          "name": {{Json(name)}},
          "ask": {{Json(ask)}},
          {{(kind is null ? $"\"answers\": [{string.Join(", ", answers.Select(Json))}]" : $"\"kind\": {Json(kind)}")}},
          "sources": [ { "source": {{Json(source)}}, "place": {{Json(place)}} } ]
        }
        """.ReplaceLineEndings("\n");

    /// <summary>A rule on the answer to one question, as an element of a pack's list.</summary>
    public static string Rule(
        string id, string about, string question, string compared, string finding, string? advice, string severity, string source,
        string place) => $$"""
        {
          "id": {{Json(id)}},
          "about": {{Json(about)}},
          "when": { "question": {{Json(question)}}, {{compared}} },
          "finding": {{Json(finding)}},
          {{(advice is null ? "" : $"\"advice\": {Json(advice)},\n  ")}}"severity": {{Json(severity)}},
          "sources": [ { "source": {{Json(source)}}, "place": {{Json(place)}} } ]
        }
        """.ReplaceLineEndings("\n");

    /// <summary>A waiver of a rule beneath, as an element of a pack's list.</summary>
    public static string Waiver(string rule, string reason, string authority, string until, string? severity) => $$"""
        {
          "rule": {{Json(rule)}},
          "reason": {{Json(reason)}},
          "authority": {{Json(authority)}},
          {{(severity is null ? "" : $"\"severity\": {Json(severity)},\n  ")}}"until": {{Json(until)}}
        }
        """.ReplaceLineEndings("\n");

    private static string Place(string? jurisdiction, string[]? states) =>
        (jurisdiction is null ? "" : $"\"jurisdiction\": {Json(jurisdiction)},\n  ")
        + (states is null ? "" : $"\"states\": [{string.Join(", ", states.Select(Json))}],\n  ");

    /// <summary>A scenario in which one answer raises a rule.</summary>
    public static string Scenario(
        string rule, string finding, DateOnly on, string? state, string about, string question, string answer) => $$"""
        {
          "version": 1,
          "name": {{Json($"It is found: {finding}")}},
          "case": {
            "assessedOn": "{{on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}",
            {{(state is null ? "" : $"\"state\": {Json(state)},\n    ")}}"facts": { {{Json(about)}}: [ { "id": "example", {{Json(question)}}: {{answer}} } ] }
          },
          "expect": { "match": "partial", "raised": [{{Json(rule)}}] }
        }

        """.ReplaceLineEndings("\n");

    /// <summary>A text as JSON.</summary>
    public static string Json(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    /// <summary>
    /// Adds an element to a list of a pack, which is made where the pack has none. Everything else, comments included, stays byte for byte.
    /// </summary>
    /// <param name="utf8">A pack that has been read without problems.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="element">The element.</param>
    public static byte[] Add(ReadOnlySpan<byte> utf8, string list, string element)
    {
        var mark = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        var place = Find(utf8[mark..], list);
        var newline = utf8.IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        var piece = place.IsList ? Indented(element, "    ") : $"  {Json(list)}: [\n{Indented(element, "    ")}\n  ]";
        var before = Encoding.UTF8.GetString(utf8[..(mark + place.LastEnd)]);
        var gap = Encoding.UTF8.GetString(utf8[(mark + place.LastEnd)..(mark + place.Close)]).TrimEnd();
        var after = Encoding.UTF8.GetString(utf8[(mark + place.Close)..]);
        var added = $"{(place.IsEmpty ? "" : ",")}{gap}\n{piece}\n{(place.IsList ? "  " : "")}".ReplaceLineEndings(newline);
        return Encoding.UTF8.GetBytes(before + added + after);
    }

    /// <summary>
    /// Where the last element of the list ends and the list is closed; the same of the whole pack where it has no such list.
    /// </summary>
    private static (int LastEnd, int Close, bool IsEmpty, bool IsList) Find(ReadOnlySpan<byte> utf8, string list)
    {
        var reader = new Utf8JsonReader(utf8, new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 });
        var (isInside, lastElement, lastMember, isEmpty) = (false, 0, 0, true);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when reader.CurrentDepth == 1:
                    isInside = reader.ValueTextEquals(list);
                    continue;
                case JsonTokenType.StartArray when reader.CurrentDepth == 1 && isInside:
                    lastElement = (int)reader.BytesConsumed;
                    continue;
                case JsonTokenType.EndArray when reader.CurrentDepth == 1 && isInside:
                    return (lastElement, (int)reader.TokenStartIndex, isEmpty, true);
                case JsonTokenType.EndObject when reader.CurrentDepth == 0:
                    return (lastMember, (int)reader.TokenStartIndex, false, false);
            }

            if (reader.CurrentDepth == 1 && reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
            {
                lastMember = (int)reader.BytesConsumed;
            }
            else if (reader.CurrentDepth == 2 && isInside)
            {
                (lastElement, isEmpty) = ((int)reader.BytesConsumed, false);
            }
        }

        throw new InvalidOperationException("the pack was read before, so that it is an object that ends");
    }

    private static string Indented(string text, string by) => string.Join('\n', text.Split('\n').Select(line => by + line));
}
