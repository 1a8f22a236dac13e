using System.Collections.Immutable;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// What the rules of a pack mean together with the rules beneath them, read off diagrams over every combination of answers.
/// </summary>
internal sealed class PackAnalysis(RuleBook book, GuidancePack pack, PackProblems problems)
{
    private int comparisons = pack.Limits.MaxComparisons;

    /// <summary>Looks at each rule and table in the first of the stretches of time in which it is in force.</summary>
    /// <param name="books">The books of the stretches in which the pack is in force; at least one.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="problems">Takes what is found.</param>
    public static void Run(ImmutableArray<RuleBook> books, GuidancePack pack, PackProblems problems)
    {
        var rules = pack.Root.Good("rules").ToList();
        var tables = pack.Root.Good("tables").ToList();
        var comparisons = pack.Limits.MaxComparisons;
        foreach (var book in books)
        {
            var here = new PackAnalysis(book, pack, problems) { comparisons = comparisons };
            var ids = book.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var node in rules.Where(node => ids.Contains(node.TextOf("id"))).ToList())
            {
                here.Rule(node, book.Rule(node.TextOf("id")));
                rules.Remove(node);
            }

            foreach (var table in tables.Where(table => table["rules"]!.Items.TrueForAll(item => ids.Contains(item.Text!))).ToList())
            {
                here.Table(table);
                tables.Remove(table);
            }

            comparisons = here.comparisons;
        }

        foreach (var table in tables)
        {
            problems.Warn(PackCheckCodes.Gap, table,
                $"the rules of table `{table.TextOf("id")}` are never all in force on one day, so that the table says nothing");
        }

        UnreadQuestions(books, pack, problems);
        foreach (var parameter in pack.Root.Good("ownParameters").Where(parameter => !Reads(pack.Root, parameter.TextOf("id"))).ToList())
        {
            problems.Warn(PackCheckCodes.NotRead, parameter, $"nothing in this pack reads the parameter `{parameter.TextOf("id")}`");
        }
    }

    private void Rule(PackNode node, RuleDefinition rule)
    {
        var diagrams = DecisionDiagram.Of([(rule, book)], (_, _, truth) => (int)truth);
        if (diagrams.IsTooLarge)
        {
            problems.Note(PackCheckCodes.NotCompared, node,
                $"rule `{rule.Id}` is too large for exact statements; whether it is ever raised, or covered by others, was not checked");
            return;
        }

        if (diagrams.Find(value => value == (int)Truth.True) is null)
        {
            problems.Warn(PackCheckCodes.NeverRaised, node["when"]!, $"rule `{rule.Id}` can never be raised: no answers make its "
                + $"condition true{(rule.Unless.IsEmpty ? "" : " while no exception holds")}");
            return;
        }

        if (DecisionDiagram.Of([WithinStates.View(rule, book)], (_, _, truth) => (int)truth) is { IsTooLarge: false } ofItsStates
            && ofItsStates.Find(value => value != (int)Truth.True) is null)
        {
            problems.Warn(PackCheckCodes.AlwaysRaised, node["when"]!, $"rule `{rule.Id}` is always raised, even where nothing is answered");
            return;
        }

        if (OnlyRefused(rule) is { } contradiction)
        {
            problems.Warn(PackCheckCodes.RaisedByContradiction, node["when"]!, $"rule `{rule.Id}` is raised only by answers that "
                + $"contradict one another, as `{contradiction}` finds, so that it is never decided");
        }
        else if (!rule.IsConcept)
        {
            Covered(node, rule, diagrams.All.First().Diagram);
        }
    }

    private string? OnlyRefused(RuleDefinition rule)
    {
        var refusing = book.Rules.Where(other => other.IsContradiction && IsAboutTheSame(rule, other)).ToList();
        return refusing.Count > 0 && All([rule, .. refusing], (so, number, truth) => number == 0 ? Raised(truth) : truth == Truth.True ? 0
            : so) is { IsTooLarge: false } diagrams
            && diagrams.Find(value => value == 1) is null ? refusing[0].Id : null;
    }

    /// <summary>Whether another rule, or several together, are raised whenever this one is.</summary>
    private void Covered(PackNode node, RuleDefinition rule, DecisionDiagram diagram)
    {
        var questions = diagram.Variables.Where(IsNoState).Select(variable => (object?)variable.Asked ?? variable.Opaque!).ToHashSet();
        bool AsksTheSame(RuleDefinition other) => book.Model(other).Diagrams.On(KindsOfDay.Usual)?.Variables.Where(IsNoState)
            .Any(variable => questions.Contains((object?)variable.Asked ?? variable.Opaque!)) ?? false;
        var others = book.Rules.Where(other => other.Id != rule.Id && !other.IsConcept && !other.IsContradiction
            && IsAboutTheSame(rule, other)
            && !Follows(rule, other) && !Follows(other, rule) && AsksTheSame(other)).ToList();
        // What both rules are kept to makes no difference between them.
        others = others.ConvertAll(other => Equals(other.Within, rule.Within) ? other.Unbounded : other);
        rule = others.TrueForAll(other => other.Within is null) ? rule.Unbounded : rule;
        foreach (var other in others)
        {
            if (IsCovered(rule, [other]) == true)
            {
                var same = IsCovered(other, [rule]) == true;
                if (!same || string.CompareOrdinal(other.Id, rule.Id) < 0 || !IsOwn(other))
                {
                    problems.Warn(PackCheckCodes.Covered, node, same
                        ? $"rule `{rule.Id}` is raised in exactly the cases in which `{other.Id}` is"
                        : $"rule `{rule.Id}` is covered: whenever it is raised, `{other.Id}` is raised too");
                }

                return;
            }
        }

        if (others.Count > 1 && IsCovered(rule, others) == true)
        {
            foreach (var spare in others.ToList())
            {
                var fewer = others.Where(other => other != spare).ToList();
                if (IsCovered(rule, fewer) == true)
                {
                    others = fewer;
                }
            }

            problems.Warn(PackCheckCodes.Covered, node, $"rule `{rule.Id}` is covered by several together: whenever it is raised, one "
                + $"of {Spelling.List(others.Select(other => other.Id))} is raised too");
        }

        if (comparisons == 0)
        {
            problems.Note(PackCheckCodes.NotCompared, pack.Root["rules"]!,
                "the pack has too many rules to compare each with all; "
                    + FormattableString.Invariant($"{pack.Limits.MaxComparisons} comparisons were made"));
            comparisons = -1;
        }
    }

    /// <summary>Whether a diagram branches there on more than the State, which rules of one pack all have in common.</summary>
    private static bool IsNoState(DiagramVariable variable) =>
        variable.Asked?.Question is not { } asked || !(asked.IsAnsweredByCase || asked.IsStateOfFact);

    private bool? IsCovered(RuleDefinition rule, List<RuleDefinition> others)
    {
        if (comparisons <= 0)
        {
            return null;
        }

        comparisons--;
        return All([rule, .. others], (so, number, truth) => number == 0 ? Raised(truth) : truth == Truth.True ? 0
            : so) is { IsTooLarge: false } diagrams
            ? diagrams.Find(value => value == 1) is null
            : null;
    }

    private void Table(PackNode table)
    {
        var (rules, within) = WithinStates.View([.. table["rules"]!.Items.Select(item => book.Rule(item.Text!))], pack.States, book);
        var refusing = book.Rules.Where(other => other.IsContradiction && IsAboutTheSame(rules[0], other)).ToList();
        var diagrams = DecisionDiagram.Of([.. rules.Select(rule => (rule, within)), .. refusing.Select(rule => (rule, book))],
            (so, number, truth) => truth != Truth.True ? so : number < rules.Length ? Math.Min(so + 1, 2) : 9);
        if (diagrams.IsTooLarge)
        {
            problems.Note(PackCheckCodes.NotCompared, table,
                $"table `{table.TextOf("id")}` is too large for exact statements; gaps and overlaps were not looked for");
            return;
        }

        var raises = table.TextOf("raises");
        if (raises != "at-most-one" && diagrams.Find(value => value == 0, isAnswered: true) is { } gap)
        {
            problems.Warn(PackCheckCodes.Gap, table,
                $"table `{table.TextOf("id")}` has a gap: none of its rules is raised in the case below, "
                + "although everything is answered", PackWitness.Write(gap, rules[0], book, pack.States.FirstOrDefault()));
        }

        if (raises != "at-least-one" && diagrams.Find(value => value == 2, isAnswered: true) is { } both)
        {
            problems.Warn(PackCheckCodes.Overlap, table,
                $"table `{table.TextOf("id")}` overlaps: more than one of its rules is raised in the case below",
                PackWitness.Write(both, rules[0], book, pack.States.FirstOrDefault()));
        }
    }

    /// <summary>Whether a condition or a text reads a parameter.</summary>
    private static bool Reads(PackNode at, string parameter) =>
        at.Text?.Contains($"{{{parameter}}}", StringComparison.Ordinal) == true || at.TextOf("parameter") == parameter
        || at.Members.Exists(member => Reads(member.Value, parameter)) || at.Items.Exists(item => Reads(item, parameter));

    private static void UnreadQuestions(ImmutableArray<RuleBook> books, GuidancePack pack, PackProblems problems)
    {
        var read = books.SelectMany(book => book.Rules.Concat<Definition>(book.Flows)).SelectMany(Questions).Select(question => question.Id)
            .ToHashSet(StringComparer.Ordinal);
        var types = books[0].FactTypes;
        var asked = pack.Root.Good("questions")
            .Select(node =>
                (Node: node, Id: $"{NamesInFiles.Named(node.TextOf("about"), types, pack.Id)}.{pack.Id}/{node.TextOf("name")}"))
            .Concat(pack.Root.Good("factTypes").SelectMany(type => type.Good("questions").Select(node =>
                (Node: node, Id: $"{pack.Id}/{type.TextOf("name")}.{node.TextOf("name")}"))));
        foreach (var (node, id) in asked.Where(question => !read.Contains(question.Id)))
        {
            problems.Warn(PackCheckCodes.NotRead, node, $"no rule asks the question `{id}`");
        }
    }

    private DayDiagrams All(ImmutableArray<RuleDefinition> rules, Func<int, int, Truth, int> join) =>
        DecisionDiagram.Of([.. rules.Select(rule => (rule, book))], join);

    private static int Raised(Truth truth) => truth == Truth.True ? 1 : 0;

    private bool IsOwn(RuleDefinition rule) => rule.Id.StartsWith(pack.Id + "/", StringComparison.Ordinal);

    internal static bool IsAboutTheSame(RuleDefinition one, RuleDefinition other) => one.About.SequenceEqual(other.About)
        && one.Join == other.Join;

    private bool Follows(RuleDefinition rule, RuleDefinition on) =>
        RuleBook.RulesFollowed(rule).Any(id => id == on.Id || Follows(book.Rule(id), on));

    private static IEnumerable<Question> Questions(Definition definition) => definition.Conditions.SelectMany(ConditionTree.All)
        .SelectMany(part =>
        ConditionTree.AskedBy(part).Select(asked => asked.Question.Whole ?? asked.Question)
            .Concat(part is Disparity spread ? [spread.Question] : part is CountOf { Match: { } match } ? [match.Inner] : []))
        .Concat(definition.Join is { } join ? [join.Inner, join.Outer.Question] : []);
}
