using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Programming.RiskAssessment;

/// <summary>The 56 risks that the toolkit prints in tools 3.2 to 3.6.</summary>
public static partial class RiskTable
{
    private static readonly Lazy<ImmutableDictionary<string, PrintedRisk>> ById = new(() => All.ToImmutableDictionary(risk => risk.Id));

    /// <summary>Every printed risk, in printed order.</summary>
    public static ImmutableArray<PrintedRisk> All { get; } =
    [
        .. Rows(RiskArea.StrategyAndPolicy, Strategy), .. Rows(RiskArea.LegislativeAssistance, Legislation),
            .. Rows(RiskArea.CriminalJusticeCapacity, CriminalJustice),
        .. Rows(RiskArea.RegionalCooperation, Cooperation), .. Rows(RiskArea.ProtectionAndAssistance, Protection),
    ];

    /// <summary>The printed number of an area's tool in the edition of 2021, for instance <c>3.3</c>.</summary>
    /// <param name="area">The area.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such area.</exception>
    public static string NumberOf(RiskArea area) => string.Create(CultureInfo.InvariantCulture, $"3.{(int)Defined.Value(area) + 2}");

    /// <summary>The risk with this id; null if the toolkit prints none.</summary>
    /// <param name="id">The id, for instance <c>3.3/risk/7</c>.</param>
    public static PrintedRisk? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>The risk with this number in the table of an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="number">The printed number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such area; or its table has no such number, and the message says which it has, and the nearest.
    /// </exception>
    public static PrintedRisk Get(RiskArea area, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{NumberOf(area)}/risk/{number}");
        return Find(id) ?? throw new ArgumentOutOfRangeException(
            nameof(number), number,
                $"the toolkit prints no risk {Spelling.Quote(id)}; allowed are {Range(area)}; did you mean `{Nearest(id)}`?");
    }

    internal static string Ranges => string.Join(", ", Enum.GetValues<RiskArea>().Select(Range));

    /// <summary>
    /// The nearest printed risk: the same number where the table has it, else the table's first or last; otherwise by spelling.
    /// </summary>
    internal static string? Nearest(string found)
    {
        if (found.Length <= 100 && Numbers().Match(found) is { Success: true } numbers
            && All.Where(risk => risk.Id.StartsWith(numbers.Groups["tool"].Value + "/", StringComparison.Ordinal))
                .ToList() is { Count: > 0 } table)
        {
            return int.TryParse(numbers.Groups["risk"].Value, CultureInfo.InvariantCulture, out var number)
                ? table[Math.Clamp(number, 1, table.Count) - 1].Id
                : table[^1].Id;
        }

        return Spelling.Nearest(found, All.Select(risk => risk.Id));
    }

    private static string Range(RiskArea area)
    {
        var table = All.Where(risk => risk.Area == area).ToList();
        return $"`{table[0].Id}` to `{table[^1].Id}`";
    }

    private static IEnumerable<PrintedRisk> Rows(RiskArea area, (string Text, string Mitigation, string[] Related,
        string? Remark)[] rows) =>
        rows.Select((row, at) => new PrintedRisk(
            string.Create(CultureInfo.InvariantCulture, $"{NumberOf(area)}/risk/{at + 1}"), area, at + 1, row.Text, row.Mitigation,
                [.. row.Related], row.Remark));

    [GeneratedRegex(@"^\s*(?<tool>3\.[2-6])(?![0-9]).*?(?<risk>[0-9]+)\D*$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}

/// <summary>
/// The ids of the printed risks as answers to a question, and <see cref="Own"/> for a risk that the toolkit does not print.
/// </summary>
public sealed class PrintedRiskIds : NameList
{
    /// <summary>Not a printed risk: one that the programme found itself.</summary>
    public const string Own = "own";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = [.. RiskTable.All.Select(risk => risk.Id), Own];

    /// <inheritdoc/>
    public override string Allowed => $"{RiskTable.Ranges}, and `{Own}` for a risk that the toolkit does not print";

    /// <inheritdoc/>
    public override string? Nearest(string found) => RiskTable.Nearest(found) ?? base.Nearest(found);
}
