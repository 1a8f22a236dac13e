using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Toolkit.Rules.Benchmarks.Portfolio;

/// <summary>
/// 150 rules over twenty types of fact, as this library has them: five about one fact alone, one with a count over others and one over a
/// pair of joined facts for each type, and ten that follow on others.
/// </summary>
internal static class PortfolioRules
{
    private static readonly ImmutableArray<Citation> Sources = [new("Benchmark", "1")];

    public static RuleBook Build() => RuleBook.Build(All(), new() { Edition = "benchmark" });

    private static ImmutableArray<RuleBookEntry> All()
    {
        ImmutableArray<RuleBookEntry> rules =
        [
            .. Of<LawInForce, Court>(
                "law-in-force",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 8,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Court>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Court, Prosecutor>(
                "court",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 9,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Prosecutor>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Prosecutor, PoliceUnit>(
                "prosecutor",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 10,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<PoliceUnit>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<PoliceUnit, BorderPost>(
                "police-unit",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 11,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<BorderPost>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<BorderPost, Shelter>(
                "border-post",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 12,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Shelter>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Shelter, Inspectorate>(
                "shelter",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 8,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Inspectorate>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Inspectorate, Embassy>(
                "inspectorate",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 9,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Embassy>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Embassy, Hotline>(
                "embassy",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 10,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Hotline>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Hotline, Association>(
                "hotline",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 11,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Association>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Association, DetentionCentre>(
                "association",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 12,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<DetentionCentre>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<DetentionCentre, Clinic>(
                "detention-centre",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 8,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Clinic>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Clinic, School>(
                "clinic",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 9,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<School>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<School, Recruiter>(
                "school",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 10,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Recruiter>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Recruiter, Port>(
                "recruiter",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 11,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Port>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Port, Vessel>(
                "port",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 12,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Vessel>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Vessel, Fund>(
                "vessel",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 8,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Fund>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Fund, Training>(
                "fund",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 9,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Training>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Training, Register>(
                "training",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 10,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Register>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Register, Agreement>(
                "register",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 11,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<Agreement>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
            .. Of<Agreement, LawInForce>(
                "agreement",
                it => it.Trained == Answer.No && it.Quality < Quality.Good,
                it => it.Staffed == Answer.No || it.Cases > 12,
                it => it.Monitored == Answer.No && it.Staffed != Answer.Yes,
                it => it.Quality == Quality.Poor,
                it => it.Cases >= 5 && it.Staffed == Answer.Yes && it.Monitored == Answer.No,
                it => it.Monitored == Answer.Yes && !Case.Any<LawInForce>(other => other.Staffed == Answer.Yes),
                (it, other) => it.Partner == other.Id,
                (it, other) => it.Quality > Quality.Poor && other.Trained == Answer.No),
        ];
        return
        [
            .. rules,
            Following<LawInForce>("law-in-force", rules),
            Following<Court>("court", rules),
            Following<Prosecutor>("prosecutor", rules),
            Following<PoliceUnit>("police-unit", rules),
            Following<BorderPost>("border-post", rules),
            Following<Shelter>("shelter", rules),
            Following<Inspectorate>("inspectorate", rules),
            Following<Embassy>("embassy", rules),
            Following<Hotline>("hotline", rules),
            Following<Association>("association", rules),
        ];
    }

    /// <summary>The seven rules of one type.</summary>
    private static IEnumerable<RuleBookEntry> Of<T, TOther>(
        string id,
        Expression<Func<T, bool>> untrained,
        Expression<Func<T, bool>> strained,
        Expression<Func<T, bool>> unseen,
        Expression<Func<T, bool>> poor,
        Expression<Func<T, bool>> busy,
        Expression<Func<T, bool>> alone,
        Expression<Func<T, TOther, bool>> join,
        Expression<Func<T, TOther, bool>> matched)
        where T : class, IFact
        where TOther : class, IFact =>
    [
        Rule($"{id}/untrained", untrained), Rule($"{id}/strained", strained), Rule($"{id}/unseen", unseen), Rule($"{id}/poor", poor),
        Rule($"{id}/busy", busy), Rule($"{id}/alone", alone),
        new Rule<T, TOther>
        {
            Id = $"{id}/ill-matched", Join = join, When = matched, Finding = "It is ill matched.", Severity = Severity.Shortfall,
            Sources = Sources,
        },
    ];

    /// <summary>A rule that follows on the first of its type.</summary>
    private static Rule<T> Following<T>(string id, ImmutableArray<RuleBookEntry> rules)
        where T : class, IFact
    {
        var from = (Rule<T>)rules.First(rule => rule.Id == $"{id}/untrained");
        var it = Expression.Parameter(typeof(T), "it");
        var cases = Expression.GreaterThan(
            Expression.Property(it, nameof(Court.Cases)), Expression.Convert(Expression.Constant(3), typeof(int?)));
        Expression<Func<T, bool>> raised = one => Case.Raised(from, one);
        return Rule($"{id}/untrained-and-busy", Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(new Put(raised.Parameters[0], it).Visit(raised.Body), cases), it));
    }

    private static Rule<T> Rule<T>(string id, Expression<Func<T, bool>> when)
        where T : class, IFact =>
        new() { Id = id, When = when, Finding = "It falls short.", Severity = Severity.Shortfall, Sources = Sources };

    private sealed class Put(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
