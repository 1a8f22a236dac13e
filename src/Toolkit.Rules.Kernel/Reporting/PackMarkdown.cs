using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Reporting;

/// <summary>
/// The rules of a guidance pack as a page that a lawyer can sign off: each as a sentence, with its truth table and its sources.
/// </summary>
public static class PackMarkdown
{
    /// <summary>The greatest number of rows of a truth table; a rule that needs more has none.</summary>
    private const int MostRows = 60;

    /// <summary>Writes the page of a pack.</summary>
    /// <param name="book">The book with the pack in force, as <see cref="RuleBook.On(DateOnly)"/> gives it.</param>
    /// <param name="pack">The pack's id.</param>
    /// <exception cref="ArgumentException">No pack of this id is in force in the book.</exception>
    public static string Write(RuleBook book, string pack)
    {
        ArgumentNullException.ThrowIfNull(book);
        var used = book.Packs.FirstOrDefault(used => used.Id == pack && used.IsInForce)
            ?? throw new ArgumentException($"no pack {Spelling.Quote(pack)} is in force in this rule book", nameof(pack));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Guidance pack {used.Id}, edition {MarkdownText.Escape(used.Edition)}\n\n");
        text.Append(CultureInfo.InvariantCulture,
            $"{MarkdownText.Escape(PackWords.For(used))}, in force from {used.ValidFrom:yyyy-MM-dd}"
            + $"{(used.ValidTo is { } last ? $" to {last:yyyy-MM-dd}" : "")}. Content {used.Hash}.\n");
        text.Append("\nThis is the guidance of the pack, and no part of the toolkit.");
        text.Append(used.States.IsEmpty ? " It touches facts and cases of every State.\n"
            : " It touches only facts and cases of these States: "
                + string.Join(", ", used.States.Select(state => MarkdownText.Escape(state.Name)))
                + ". Where no State is told, its rules are undetermined and its waivers do not apply.\n");
        foreach (var rule in book.Rules.Where(rule => rule.Pack == pack))
        {
            Rule(text, rule, book);
        }

        foreach (var rule in book.NotInForce.Where(rule => rule.Id.StartsWith(pack + "/", StringComparison.Ordinal)))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"\n## {MarkdownText.Escape(rule.Finding)}\n\nNot in force on these days, but {rule.InForce}. Rule `{rule.Id}`.\n");
        }

        Parameters(text, book, pack);
        var changes = book.PackChanges.Where(change => change.Pack == pack && !change.What.StartsWith("adds", StringComparison.Ordinal))
            .ToList();
        if (changes.Count > 0)
        {
            text.Append("\n## What it changes in the rules beneath it\n\n");
            foreach (var change in changes)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {change.What} `{change.Subject}`: "
                    + $"{(change.Before is null ? "" : $"{MarkdownText.Escape(change.Before)} → ")}{MarkdownText.Escape(change.After)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The numbers that the pack's own rules read, with the values in force.</summary>
    private static void Parameters(StringBuilder text, RuleBook book, string pack)
    {
        var own = book.Options.Parameters.Where(pair => pair.Key.Id.StartsWith(pack + "/", StringComparison.Ordinal))
            .OrderBy(pair => pair.Key.Id, StringComparer.Ordinal).ToList();
        text.Append(own.Count > 0 ? "\n## Parameters of its own\n\n" : "");
        foreach (var (parameter, value) in own)
        {
            text.Append(CultureInfo.InvariantCulture, $"- `{parameter.Id}`: {value} {MarkdownText.Escape(parameter.Unit)}");
            text.Append(value == parameter.Default ? ""
                : string.Create(CultureInfo.InvariantCulture, $" at the strictest, and {parameter.Default} unless a layer above sets it; "
                    + $"set to {PackWords.SetBy(book, parameter)}"));
            text.Append(CultureInfo.InvariantCulture, $"; stricter when {Spelling.Words(parameter.Stricter.ToString())}. "
                + $"{MarkdownText.Escape(parameter.Text)} Source: {MarkdownText.Escape(parameter.Source.ToString())}.\n");
        }
    }

    private static void Rule(StringBuilder text, RuleDefinition rule, RuleBook book)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(rule.Finding)}\n\n");
        var about = rule.About.Length switch
        {
            0 => "About the case as a whole",
            1 => $"About each {rule.About[0].Label}",
            _ => $"About each {rule.About[0].Label} with the {rule.About[1].Label} that belongs to it",
        };
        text.Append(CultureInfo.InvariantCulture,
            $"{about}: {(rule.IsConcept ? "holds" : $"found ({Spelling.Words(rule.Severity.ToString())})")} if "
            + $"{MarkdownText.Escape(rule.When.ToString())}.\n");
        if (!rule.InForce.IsEver)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nIn force {rule.InForce}.\n");
        }

        foreach (var clause in rule.Unless)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nNot found if {MarkdownText.Escape(clause.When.ToString())}: "
                + $"{MarkdownText.Escape(clause.Text)} ({MarkdownText.Escape(string.Join("; ", clause.Sources))})\n");
        }

        if (rule.Advice is { } advice)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nTo do: {MarkdownText.Escape(advice)}\n");
        }

        Table(text, rule, book);
        text.Append(CultureInfo.InvariantCulture, $"\nSources: {MarkdownText.Escape(string.Join("; ", rule.Sources))}.");
        text.Append(rule.Basis.IsEmpty ? "" : $" Legal basis: {MarkdownText.Escape(string.Join("; ", rule.Basis))}.");
        text.Append(CultureInfo.InvariantCulture, $" Rule `{rule.Id}`.\n");
    }

    /// <summary>How the rule ends for every combination of answers, "not answered" included.</summary>
    private static void Table(StringBuilder text, RuleDefinition rule, RuleBook book)
    {
        if (RuleTable.Of(rule, book) is not { } table || table.Combinations is > MostRows or 1)
        {
            text.Append("\nIt asks too much, or nothing, for a table.\n");
            return;
        }

        text.Append('\n');
        RuleTable.Head(text, [.. table.Columns, "then"]);
        foreach (var row in table.All())
        {
            RuleTable.Line(text, table.Shown(row));
        }
    }
}
