using System.Linq.Expressions;
using BenchmarkDotNet.Attributes;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Toolkit.Rules.NRules;
using SessionRule = NRules.Fluent.Dsl.Rule;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// 150 rules over 48 facts of a type, of which half of the questions are answered: by the kernel, by the bridge with a rule that matches
/// findings, and by NRules with the same 150 as rules of its own that say what is raised, and nothing of what is open.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(20)]
[Config(typeof(Short))]
public class NRulesOwnRulesBenchmark
{
    private const int Rules = 150;
    private readonly RuleBook book = LawRules.Build(Rules);
    private readonly Case facts = new() { AssessedOn = new(2026, 11, 24), Facts = [.. LawRules.Laws(48)] };
    private ISessionFactory bridge = null!;
    private ISessionFactory own = null!;

    [GlobalSetup]
    public void Setup()
    {
        own = new RuleCompiler().Compile(LawRules.All(Rules).Select(Own).ToList());
        var (repository, set) = (new RuleRepository(), new RuleSet("own"));
        set.Add(new RuleDefinitionFactory().Create([new MatchesFindings()]));
        repository.Add(set);
        bridge = repository.Compile(book);
        var expected = book.Assess(facts).Findings.Select(finding => $"{finding.Rule} {finding.About[0].Id}").ToList();
        Same.Check("findings of the bridge", expected,
            ((ISession)InBridge()).Query<RaisedFinding>().Select(raised => $"{raised.Rule} {raised.About[0].Id}"));
        Same.Check("findings of NRules", expected, ((ISession)ByNRules()).Query<Found>().Select(found => $"{found.Rule} {found.Law}"));
    }

    [Benchmark(Baseline = true)]
    public object Assess() => book.Assess(facts);

    [Benchmark]
    public object InBridge()
    {
        var session = bridge.CreateSession();
        session.InsertCase(facts);
        session.Fire();
        return session;
    }

    [Benchmark]
    public object ByNRules()
    {
        var session = own.CreateSession();
        session.InsertAll(facts.Facts);
        session.Fire();
        return session;
    }

    private static IRuleDefinition Own(Rule<Law> rule)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Id);
        var pattern = builder.LeftHandSide().Pattern(typeof(Law), "law");
        var law = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda(Surely(rule.When.Body, rule.When.Parameters[0], law), law));
        var context = Expression.Parameter(typeof(IContext), "context");
        builder.RightHandSide().Action(Expression.Lambda(
            Expression.Call(typeof(Found), nameof(Found.Say), null, context, law, Expression.Constant(rule.Id)), context, law));
        return builder.Build();
    }

    /// <summary>What is surely so: an answer that is not given makes no comparison hold, and no negation either.</summary>
    private static BinaryExpression Surely(Expression condition, Expression from, Expression to) => condition switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and =>
            Expression.AndAlso(Surely(and.Left, from, to), Surely(and.Right, from, to)),
        BinaryExpression { NodeType: ExpressionType.OrElse } or =>
            Expression.OrElse(Surely(or.Left, from, to), Surely(or.Right, from, to)),
        UnaryExpression { NodeType: ExpressionType.Not, Operand: BinaryExpression { NodeType: ExpressionType.Equal } equal } =>
            Expression.AndAlso(
                Expression.NotEqual(Asked(equal.Left, to), Expression.Constant(null, equal.Left.Type)),
                Expression.NotEqual(Asked(equal.Left, to), equal.Right)),
        BinaryExpression { NodeType: ExpressionType.Equal } equal => Expression.Equal(Asked(equal.Left, to), equal.Right),
        _ => throw new NotSupportedException(condition.ToString()),
    };

    private static MemberExpression Asked(Expression question, Expression law) =>
        Expression.MakeMemberAccess(law, ((MemberExpression)question).Member);

    private sealed class Found(string rule, string law)
    {
        public string Rule => rule;

        public string Law => law;

        public static void Say(IContext context, Law law, string rule) => context.Insert(new Found(rule, law.Id));
    }

    private sealed class MatchesFindings : SessionRule
    {
        public override void Define()
        {
            RaisedFinding finding = null!;
            When().Match(() => finding);
            Then().Do(_ => Nothing(finding));
        }

        private static void Nothing(RaisedFinding finding) => _ = finding;
    }
}
