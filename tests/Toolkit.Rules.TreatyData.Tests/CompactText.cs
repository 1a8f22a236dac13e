using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Toolkit.Rules.TreatyData.Tests;

/// <summary>Makes the embedded file from the .csv files: corrections replace or join rows, readings join statements.</summary>
internal static class CompactText
{
    private static readonly HashSet<string> OldLists = ["UNTOC", "TIP", "SOM", "UNCAC", "REF51", "REF67"];

    public static string[][] Rows(string name, [CallerFilePath] string caller = "") =>
        [.. Table("../../src/Toolkit.Rules.TreatyData/Data/" + name, caller).Skip(1)];

    /// <summary>A table with its head, as a path from this folder.</summary>
    public static IEnumerable<string[]> Table(string path, [CallerFilePath] string caller = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(caller)!, path)).Select(Cells);

    public static string Make()
    {
        var corrections = Rows("corrections.csv");
        var rows = Rows("ratifications.csv")
            .Select(row => corrections.SingleOrDefault(correction => correction.Take(2).SequenceEqual(row.Take(2)) && correction[10] == row[3]) ?? row)
            .Concat(corrections.Where(correction => correction[10].Length == 0))
            .ToList();
        var statements = Rows("reservations.csv");
        var readings = Rows("readings.csv");
        var sources = new List<string>();
        var body = new StringBuilder();
        foreach (var instrument in rows.Select(row => row[0]).Distinct())
        {
            body.Append('=').Append(instrument).Append('\n');
            foreach (var row in rows.Where(row => row[0] == instrument))
            {
                foreach (var line in Acts(row, sources))
                {
                    body.Append(line).Append('\n');
                }
            }

            foreach (var row in statements.Where(row => row[0] == instrument))
            {
                // One footnote to the Convention on the Rights of the Child names no State.
                if (row[1].Length > 0 && !readings.Any(reading => reading.Take(4).SequenceEqual(row)))
                {
                    body.Append(CultureInfo.InvariantCulture, $"~|{row[1]}|{Kinds(row[2])}|{Articles(row[3])}|{Source(sources, "UN Treaty Collection", "2026-02-03", "high")}\n");
                }
            }

            foreach (var row in readings.Where(row => row[0] == instrument))
            {
                body.Append(CultureInfo.InvariantCulture, $"!|{row[1]}|{Kinds(row[2])}|{row[3]}|{Source(sources, row[6], row[7], "high")}|{row[4]}|{row[5]}\n");
            }
        }

        var lists = rows
            .Where(row => !OldLists.Contains(row[0]) && row[3] == "party" && row[9] == "high")
            .Select(row => $"list|{row[0]}|{AsOf(row[8])}|{Source(sources, row[7], row[8], row[9])}\n")
            .Distinct();
        return string.Concat(sources.Select((source, i) => $"source|{i}|{source}\n").Concat(lists)) + body;
    }

    private static IEnumerable<string> Acts(string[] row, List<string> sources)
    {
        var (act, rest) = row[6].Split("; denounced ") is [var alone, var when] ? (alone, when)
            : row[6].Split(" denounced ") is [var first, var year] ? (first, year)
            : (row[6], null);
        var code = act switch
        {
            "signature" => "s",
            "ratification" => "r",
            "accession" => "a",
            "accession or ratification" => "ar",
            "succession" => "su",
            "acceptance" => "ac",
            "approval" => "ap",
            _ => throw new FormatException(row[6]),
        };
        yield return $"{code}|{row[1]}|{(row[5] == "year" ? row[4][..4] : row[4])}|{Source(sources, row[7], row[8], row[9])}";
        if (rest?.Split(", effect ") is [var day, var effect])
        {
            // The depositary's footnote on this one was read, unlike the deposit before it.
            yield return $"d|{row[1]}|{day}|{Source(sources, "UN Treaty Collection (footnote, read)", row[8], "high")}|{effect}";
        }
        else if (rest is not null)
        {
            yield return $"d|{row[1]}|{rest}|{Source(sources, row[7], row[8], row[9])}";
        }
    }

    private static int Kinds(string text) => text.Split('+').Sum(kind => kind switch
    {
        "" => 0,
        "reservation" => 1,
        "declaration" => 2,
        "understanding" => 4,
        "footnote-only (often withdrawn)" => 8,
        _ => throw new FormatException(text),
    });

    /// <summary>What the search found, once each and as articles are cited: <c>14)</c> is 14, <c>15f</c> is 15(f).</summary>
    private static string Articles(string text) => string.Join(';', text
        .Split(';')
        .Select(found => found.Contains('(', StringComparison.Ordinal) ? found : found.TrimEnd(')'))
        .Select(found => found.Length > 1 && char.IsAsciiLetter(found[^1]) ? $"{found[..^1]}({found[^1]})" : found)
        .Distinct());

    private static int Source(List<string> sources, string name, string asOf, string confidence)
    {
        var source = $"{name}|{AsOf(asOf)}|{confidence}";
        if (!sources.Contains(source))
        {
            sources.Add(source);
        }

        return sources.IndexOf(source);
    }

    private static string AsOf(string text) => text.Split(' ')[0];

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        return [.. cells, cell.ToString()];
    }
}
