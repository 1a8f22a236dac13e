using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Toolkit.Rules.Law;
using Toolkit.Rules.Situation.NationalLegalContext;

namespace Toolkit.Rules.Tests.LawAndPractice;

/// <summary>Reads a table of answers and the weight that they must have, and asks the rule book.</summary>
internal static class LawTable
{
    public static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly State Somewhere = State.Find("PK");
    private static readonly Lazy<RuleBook> Shared = new(() => ToolkitRules.Build(new() { Tools = [NationalLegalContextTool.Tool.Id] }));

    public static RuleBook Book => Shared.Value;

    /// <summary>Bound by everything, without a reservation.</summary>
    public static StateCommitments Bound { get; } = Known(CommitmentAct.Ratification);

    /// <summary>Bound by nothing.</summary>
    public static StateCommitments Free { get; } = Known(CommitmentAct.NotParty);

    /// <summary>Bound by one instrument and by no other.</summary>
    public static StateCommitments BoundBy(string instrument)
    {
        var one = Instruments.Find(instrument);
        return StateCommitments.From(
            Somewhere, [.. Free.Commitments.Where(act => act.Instrument != one), Bound.Commitments.Single(act => act.Instrument == one)],
                [], Instruments.All);
    }

    /// <summary>
    /// The fact with the answers of a row: <c>trafficking-offence=not-an-offence age=17</c>, by property and member names.
    /// </summary>
    public static T Fact<T>(string answers) where T : class, IFact
    {
        var fact = Activator.CreateInstance<T>();
        Set(fact, nameof(IFact.Id), "x");
        Set(fact, "State", Somewhere);
        foreach (var pair in answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('=')))
        {
            var property = typeof(T).GetProperty(pair[0]) ?? throw new InvalidOperationException($"{typeof(T).Name} has no question "
                + $"{pair[0]}");
            Set(fact, pair[0], Parse(property.PropertyType, pair[1]));
        }

        return fact;
    }

    public static Report Assess(IFact fact, StateCommitments? commitments) =>
        Book.Assess(new() { AssessedOn = Day, Facts = [fact], Commitments = commitments is null ? [] : [commitments] });

    /// <summary>The weights of a finding as the table writes them: <c>breach; breach for children</c>.</summary>
    public static string Weights(Report report, string rule)
    {
        var finding = report.Findings.SingleOrDefault(finding => finding.Rule == $"national-legal-context/{rule}");
        return finding is null ? "clear" : string.Join("; ",
            finding.Severities.Select(scoped => Word(scoped.Severity) + (scoped.Scope is null ? "" : $" for {scoped.Scope}")));
    }

    private static string Word(Severity severity) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(severity.ToString());

    private static object Parse(Type type, string text)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(int))
        {
            return int.Parse(text, CultureInfo.InvariantCulture);
        }

        return bare.IsEnum
            ? Enum.Parse(bare, text)
            : Activator.CreateInstance(bare, Enum.Parse(bare.GetGenericArguments()[0], text))!;
    }

    private static void Set(object fact, string property, object value) =>
        fact.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.SetValue(fact, value);

    private static StateCommitments Known(CommitmentAct act) => StateCommitments.From(
        Somewhere,
        Instruments.All.Where(instrument => instrument.IsTreaty).Select(instrument => new Commitment
        {
            State = Somewhere,
            Instrument = instrument,
            Act = act,
            Date = PartialDate.Parse(act == CommitmentAct.NotParty ? "2026-11-24" : "2020-01-01"),
            EffectiveOn = act == CommitmentAct.NotParty ? null : new(2020, 6, 1),
            Source = "table",
            SourceAsOf = PartialDate.Parse("2026-11-24"),
            Confidence = CommitmentConfidence.High,
        }),
        [],
        Instruments.All);
}
