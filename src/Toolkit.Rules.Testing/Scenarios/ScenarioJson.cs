using Toolkit.Rules.Serialization;
using Toolkit.Rules.Testing.Scenarios;

namespace Toolkit.Rules.Testing;

/// <summary>Scenario files: JSON with a version, a name that is a sentence, a case, and what is expected of it.</summary>
public static class ScenarioJson
{
    /// <summary>The version of the format that this library reads and writes.</summary>
    public const int Version = 1;

    internal const string Expected = "an object with `version`, `name`, `case` and `expect`";

    /// <summary>Reads a scenario and checks it against the rule book.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="book">The rules that it is about.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="InvalidScenarioException">Something is wrong with the file; the exception lists everything that is, each with its
    /// JSON path.</exception>
    public static Scenario Read(ReadOnlyMemory<byte> utf8, RuleBook book, string file, CaseJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(file);
        options ??= new();
        try
        {
            using var document = JsonText.Parse(utf8, file, options, Expected);
            var reader = new ScenarioReader(book.On(CaseJson.AssessedOn(document.RootElement, "case")), file, options);
            return reader.Read(document.RootElement) ?? throw new InvalidScenarioException(reader.Listed());
        }
        catch (InvalidCaseException wrong)
        {
            throw new InvalidScenarioException(wrong.Problems);
        }
    }

    /// <summary>Writes a scenario that <see cref="Read"/> reads back.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">Metadata for a host's own fact types; null for the toolkit's alone.</param>
    public static byte[] Write(Scenario scenario, CaseJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return ScenarioWriter.Write(scenario.Name, scenario.Case, scenario.Expect, null, options);
    }

    /// <summary>Writes a scenario of which a person still has to say what is expected; until then it is refused.</summary>
    /// <param name="name">The name to start from.</param>
    /// <param name="facts">The case.</param>
    /// <param name="toDo">What the person should decide.</param>
    /// <param name="options">Metadata for a host's own fact types; null for the toolkit's alone.</param>
    public static byte[] WriteToFillIn(string name, Case facts, string toDo, CaseJsonOptions? options = null) =>
        ScenarioWriter.Write(name, facts, new() { IsExact = false }, toDo, options);

    /// <summary>The JSON Schema of scenario files, from the questions, rules and flows of the rule book.</summary>
    /// <param name="book">The rule book.</param>
    public static string Schema(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return ScenarioSchema.Write(book);
    }
}
