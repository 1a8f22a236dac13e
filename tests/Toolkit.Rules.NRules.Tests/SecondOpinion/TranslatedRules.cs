using System.Linq.Expressions;
using NRules;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Toolkit.Rules.NRules.Tests.SecondOpinion;

/// <summary>
/// The rules of a book that speak of one fact, as rules of NRules itself for a day: two for each, one for "raised" and one for "open". A
/// rule that follows on others has a lower priority than they.
/// </summary>
internal sealed class TranslatedRules
{
    private readonly Dictionary<string, int> strata = [];

    public TranslatedRules(RuleBook book, DateOnly day)
    {
        var all = book.On(day).Rules;
        for (var before = -1; before < strata.Count;)
        {
            before = strata.Count;
            foreach (var rule in all.Where(rule => !strata.ContainsKey(rule.Id) && CanSay(rule)))
            {
                strata.Add(rule.Id, RuleBook.RulesFollowed(rule).Select(followed => strata[followed] + 1).DefaultIfEmpty().Max());
            }
        }

        Rules = [.. all.Where(rule => strata.ContainsKey(rule.Id))];
        var compiler = new RuleCompiler { ExpressionCompiler = new Interpreter() };
        Factory = compiler.Compile(
            Rules.SelectMany(rule => new[] { Half(rule, Truth.True, day), Half(rule, Truth.Unknown, day) }).ToList());
    }

    /// <summary>The rules that can be said so.</summary>
    public IReadOnlyList<RuleDefinition> Rules { get; }

    /// <summary>How many of them follow on others.</summary>
    public int Following => strata.Values.Count(stratum => stratum > 0);

    public ISessionFactory Factory { get; }

    private bool CanSay(RuleDefinition rule) => rule.About.Length == 1 && rule.Within is null && Whole(rule) is var whole
        && Translation.CanSay(whole, rule.About[0].ClrType, strata.ContainsKey);

    /// <summary>The rule with its exceptions.</summary>
    private static AllOf Whole(RuleDefinition rule) => new([rule.When, .. rule.Unless.Select(clause => new Not(clause.When))]);

    private IRuleDefinition Half(RuleDefinition rule, Truth truth, DateOnly day)
    {
        var builder = new RuleBuilder();
        builder.Name($"{rule.Id} {truth}");
        builder.Priority(-strata[rule.Id]);
        var pattern = builder.LeftHandSide().Pattern(rule.About[0].ClrType, "fact");
        var fact = pattern.Declaration.ToParameterExpression();
        var said = Expression.Parameter(typeof(IEnumerable<Said>), "said");
        var translation = new Translation(fact, said, day);
        var whole = Whole(rule);
        var holds = truth == Truth.True ? translation.Surely(whole)
            : Expression.AndAlso(Expression.Not(translation.Surely(whole)), Expression.Not(translation.SurelyNot(whole)));
        if (strata[rule.Id] == 0)
        {
            pattern.Condition(Expression.Lambda(holds, fact));
        }
        else
        {
            var collected = builder.LeftHandSide().Pattern(said.Type, said.Name);
            var one = collected.Aggregate();
            one.Collect();
            one.ResultType(said.Type);
            var each = one.Pattern(typeof(Said), "one");
            var saidOne = each.Declaration.ToParameterExpression();
            each.Condition(Expression.Lambda(Expression.Call(typeof(Said), nameof(Said.IsAbout), null, saidOne, fact), fact, saidOne));
            collected.Condition(Expression.Lambda(holds, fact, said));
        }

        var context = Expression.Parameter(typeof(IContext), "context");
        builder.RightHandSide().Action(Expression.Lambda(
            Expression.Call(typeof(Said), nameof(Said.Say), null, context, fact, Expression.Constant(rule.Id), Expression.Constant(truth)),
            context, fact));
        return builder.Build();
    }

    /// <summary>Compiling 1,500 conditions for the few cases of a test costs more than interpreting them.</summary>
    private sealed class Interpreter : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
    }
}
