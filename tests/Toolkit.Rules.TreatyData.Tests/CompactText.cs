using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.TreatyData.Tests;

/// <summary>
/// Makes the embedded file from the .csv files: the rows of 2026 take the place of older ones on the same State and instrument, corrections
/// that of rows of 2026, readings that of statements; lists.csv names the lists that the notes on the update call complete by status.
/// </summary>
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
        var older = Rows("ratifications.csv");
        var newer = Rows("ratifications-2026.csv").Select(row => IsCorrected(row, corrections) ?? row).ToList();
        var replaced = newer.Where(row => !(row[0] == "ICCPR-OP1" && row[1] == "GUY")).Select(Pair).ToHashSet();
        var rows = older.Where(row => !replaced.Contains(Pair(row))).Concat(newer).ToList();
        var listed = Rows("reservations-2026.csv");
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
                    body.Append(CultureInfo.InvariantCulture,
                        $"~|{row[1]}|{Kinds(row[2])}|{Articles(row[3])}|{Source(sources, "UN Treaty Collection", "2026-02-03", "high")}\n");
                }
            }

            // Most of these rest on a list of the States that made a statement, so they contest; what somebody read stands in readings.csv.
            foreach (var row in listed.Where(row => row[0] == instrument && !readings.Any(reading => Pair(reading) == Pair(row))))
            {
                var source = Source(sources, $"{row[5]}; {row[7]}: {row[4]}", row[6], "unverified");
                body.Append(CultureInfo.InvariantCulture, $"?|{row[1]}|{Kinds(row[2])}|{row[3]}|{source}\n");
            }

            foreach (var row in readings.Where(row => row[0] == instrument))
            {
                body.Append(CultureInfo.InvariantCulture,
                    $"!|{row[1]}|{Kinds(row[2])}|{row[3]}|{Source(sources, row[6], row[7], "high")}|{row[4]}|{row[5]}\n");
            }
        }

        var lists = older
            .Where(row => !OldLists.Contains(row[0]) && row[3] == "party" && row[9] == "high")
            .Select(row => $"list|{row[0]}|{AsOf(row)}|{Source(sources, row[7], row[8], row[9])}\n")
            .Distinct()
            .Concat(Rows("lists.csv")
                .Select(row => $"list|{row[0]}|{row[1]}|{Source(sources, row[2], row[1], "high")}|presumed|{row[3]}\n"))
            .ToList();
        return string.Concat(sources.Select((source, i) => $"source|{i}|{source}\n").Concat(lists)) + body;
    }

    private static (string Instrument, string State) Pair(string[] row) => (row[0], row[1]);

    private static string[]? IsCorrected(string[] row, string[][] corrections) =>
        corrections.SingleOrDefault(correction => Pair(correction) == Pair(row) && correction[10] == row[4]);

    private static IEnumerable<string> Acts(string[] row, List<string> sources) =>
        row[6].Contains('(', StringComparison.Ordinal) || !row[6].Contains("denounced", StringComparison.Ordinal)
            ? NewerActs(row, sources)
            : OlderActs(row, sources);

    /// <summary>An act as the rows of 2026 word it: a verb, and what followed in the words after it.</summary>
    private static IEnumerable<string> NewerActs(string[] row, List<string> sources)
    {
        var source = Source(sources, SourceName(row), AsOf(row), Confidence(row[9]));
        var effect = After(row[6], "; effect ");
        var ceased = After(row[6], "ceased to be a party ");
        var code = Code(row[6].Split(';', '(')[0].Trim());
        if (code == "d")
        {
            yield return $"d|{row[1]}|{row[4]}|{source}|{effect ?? ceased}";
            yield break;
        }

        yield return $"{code}|{row[1]}|{Date(row)}|{source}{(effect is null ? "" : "|" + effect)}";
        if (After(row[6], "denounced ") is { } denounced)
        {
            yield return $"d|{row[1]}|{denounced}|{source}|{After(row[6], ", effect ")}";
        }
        else if (ceased is not null)
        {
            yield return $"d|{row[1]}|{ceased}|{source}|{ceased}";
        }
    }

    /// <summary>Without a date, some day between the adoption of the instrument and the day for which the source speaks.</summary>
    private static string Date(string[] row) => row[5] switch
    {
        "none" => $"{Instruments.Find(row[0]).Adopted.Date:yyyy-MM-dd}/{PartialDate.Parse(AsOf(row)).Last:yyyy-MM-dd}",
        "year" => row[4][..4],
        _ => row[4],
    };

    private static string? After(string text, string words) =>
        text.Split(words) is [_, { Length: >= 10 } rest, ..] ? rest[..10] : null;

    /// <summary>
    /// What only the number of parties supports, or somebody recalled, is not verified, and its source says how sure it is.
    /// </summary>
    private static string SourceName(string[] row) => Confidence(row[9]) == row[9] ? row[7] : $"{row[7]}; {row[9]}";

    private static string Confidence(string text) => text switch
    {
        "high" or "unverified" or "high, may have ratified since" or "status high, date unverified" => text,
        "status high, no date" or "status high, date doubtful" => "status high, date unverified",
        "high (not in the 2026-05-22 party table)" => "high, may have ratified since",
        "high at that date; a later revocation not excluded" => "high",
        "status medium, no date" or "status medium, date unverified" or "medium" or "unverified, disputed" => "unverified",
        _ => throw new FormatException(text),
    };

    private static string Code(string act) => act switch
    {
        "signature" => "s",
        "ratification" or "ratification deposited for the opposition National Assembly, said to cancel the denunciation retroactively" =>
            "r",
        "accession" => "a",
        "accession or ratification" => "ar",
        "succession" => "su",
        "acceptance" => "ac",
        "approval" => "ap",
        "denunciation" or "withdrawal" or "ceased to be a member of the Council of Europe" => "d",
        _ => throw new FormatException(act),
    };

    private static IEnumerable<string> OlderActs(string[] row, List<string> sources)
    {
        var (act, rest) = row[6].Split("; denounced ") is [var alone, var when] ? (alone, when)
            : row[6].Split(" denounced ") is [var first, var year] ? (first, year)
            : (row[6], null);
        yield return $"{Code(act)}|{row[1]}|{Date(row)}|{Source(sources, row[7], row[8], row[9])}";
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
        "" or "reservation or declaration" => 0,
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
        var source = $"{name}|{asOf.Split(' ')[0]}|{confidence}";
        if (!sources.Contains(source))
        {
            sources.Add(source);
        }

        return sources.IndexOf(source);
    }

    /// <summary>
    /// An undated copy speaks for the day of the last act that such a copy tells of the instrument, and for no later one.
    /// </summary>
    private static string AsOf(string[] row) => row[8] != "undated copy"
        ? row[8].Split(' ')[0]
        : Rows("ratifications-2026.csv").Where(other => other[0] == row[0] && other[8] == row[8]).Max(other => other[4])!;

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
