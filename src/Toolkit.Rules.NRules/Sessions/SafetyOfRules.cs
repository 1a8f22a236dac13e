using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>
/// Refuses rules that would read the absence of a verdict as clearance. A finding is absent also where the case was refused, or where the
/// answers that would raise it are open.
/// </summary>
internal static class SafetyOfRules
{
    private const string Instead =
        "match `CaseVerdict` in the same rule, with a condition on what it comes to: "
        + "`verdict => verdict.Conclude(Severity.Recommended) == Conclusion.Clear`";

    /// <exception cref="UnsafeRulesException">Rules are not safe; it lists all of them.</exception>
    public static void ThrowUnlessSafe(ImmutableArray<IRuleDefinition> rules)
    {
        ImmutableArray<Problem> problems = [.. rules.SelectMany(Problems)];
        if (!problems.IsEmpty)
        {
            throw new UnsafeRulesException(problems);
        }
    }

    /// <summary>Whether a pattern of a rule can match facts of a type.</summary>
    public static bool Matches(ImmutableArray<IRuleDefinition> rules, Type type)
    {
        var patterns = new Patterns(type.IsAssignableTo);
        foreach (var rule in rules)
        {
            patterns.Visit([], rule);
        }

        return patterns.Any;
    }

    private static IEnumerable<Problem> Problems(IRuleDefinition rule)
    {
        if (rule.Priority == int.MaxValue)
        {
            yield return new(ProblemCodes.PriorityTaken, rule.Name,
                "the priority 2147483647 belongs to the rule that assesses the case, before which no other may run; give a lower one");
        }

        var absences = new List<string>();
        new Absences().Visit(absences, rule);
        if (absences.Count > 0 && Verdict(rule.LeftHandSide) is not (true, true))
        {
            foreach (var absence in absences.Distinct())
            {
                yield return new(ProblemCodes.AbsenceAsClearance, rule.Name,
                    $"{absence} also holds where the case was refused or is undetermined; {Instead}");
            }
        }
    }

    /// <summary>
    /// Whether each way in which the rule can match holds a <see cref="CaseVerdict"/>, and a condition on what that comes to.
    /// </summary>
    private static (bool IsMatched, bool IsRead) Verdict(RuleElement element)
    {
        switch (element)
        {
            case AndElement and:
                var parts = and.ChildElements.Select(Verdict).ToList();
                return (parts.Exists(part => part.IsMatched), parts.Exists(part => part.IsRead));
            case OrElement or:
                var ways = or.ChildElements.Select(Verdict).ToList();
                return (ways.TrueForAll(way => way.IsMatched), ways.TrueForAll(way => way.IsRead));
            case ExistsElement exists:
                return Verdict(exists.Source);
            case PatternElement pattern:
                var outcome = new Outcome();
                foreach (var condition in pattern.Expressions)
                {
                    outcome.Visit(condition.Expression);
                }

                return (pattern.Source is null && pattern.ValueType == typeof(CaseVerdict), outcome.IsRead);
            default:
                return (false, false);
        }
    }

    /// <summary>Whether a condition reads what a verdict comes to.</summary>
    private sealed class Outcome : ExpressionVisitor
    {
        public bool IsRead { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
        {
            IsRead |= node.Member.DeclaringType == typeof(CaseVerdict) && node.Member.Name == nameof(CaseVerdict.Report);
            return base.VisitMember(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            IsRead |= node.Method.DeclaringType == typeof(CaseVerdict) && node.Method.Name == nameof(CaseVerdict.Conclude);
            return base.VisitMethodCall(node);
        }
    }

    /// <summary>Finds patterns over types of which something holds.</summary>
    private sealed class Patterns(Func<Type, bool> holds) : RuleElementVisitor<List<string>>
    {
        /// <summary>Whether there is one.</summary>
        public bool Any => First is not null;

        /// <summary>The type of the first one.</summary>
        public Type? First { get; private set; }

        protected override PatternElement VisitPattern(List<string> context, PatternElement element)
        {
            if (First is null && element.Source is null && holds(element.ValueType))
            {
                First = element.ValueType;
            }

            return base.VisitPattern(context, element);
        }
    }

    /// <summary>Lists where the absence of a verdict can make a rule match.</summary>
    private sealed class Absences : RuleElementVisitor<List<string>>
    {
        protected override RuleElement VisitNot(List<string> context, NotElement element)
        {
            Note(context, "Not", element.Source);
            return base.VisitNot(context, element);
        }

        protected override RuleElement VisitForAll(List<string> context, ForAllElement element)
        {
            foreach (var pattern in element.Patterns.Prepend(element.BasePattern))
            {
                Note(context, "All", pattern);
            }

            return base.VisitForAll(context, element);
        }

        protected override RuleElement VisitAggregate(List<string> context, AggregateElement element)
        {
            // What is projected or flattened stays one match for each verdict; whatever collects tells how many there are.
            if (element.Name is not (AggregateElement.ProjectName or AggregateElement.FlattenName) || element.CustomFactoryType is not null)
            {
                Note(context, element.Name, element.Source);
            }

            return base.VisitAggregate(context, element);
        }

        private static void Note(List<string> context, string what, RuleElement over)
        {
            var verdicts = new Patterns(VerdictKinds.CanMatch);
            verdicts.Visit(context, over);
            if (verdicts.First is { } type)
            {
                context.Add($"`{what}` over `{type.Name}`");
            }
        }
    }
}
