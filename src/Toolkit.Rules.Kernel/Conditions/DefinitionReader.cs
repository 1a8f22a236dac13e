using System.Collections.Immutable;
using System.Linq.Expressions;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Conditions;

/// <summary>Reads what an author wrote for one rule or flow, under the readings and parameters that the host chose.</summary>
internal sealed class DefinitionReader(string place, ICollection<Problem> problems, RuleBookOptions options)
{
    private SortedSet<string> readings = new(StringComparer.Ordinal);
    private SortedDictionary<string, Parameter> parameters = new(StringComparer.Ordinal);
    private Dictionary<string, string> templates = new(StringComparer.Ordinal);

    /// <summary>The ambiguities on whose reading something hangs that was read so far.</summary>
    public ImmutableArray<string> Readings => [.. readings];

    /// <summary>The parameters that what was read so far reads.</summary>
    public ImmutableArray<Parameter> Parameters => [.. parameters.Values];

    /// <summary>What was filled in so far, with the text as it was written.</summary>
    public ImmutableDictionary<string, string> Templates => templates.ToImmutableDictionary(StringComparer.Ordinal);

    public DefinitionReader Within(string part) =>
        new($"{place} {part}", problems, options) { readings = readings, parameters = parameters, templates = templates };

    public void Refuse(string code, string message) => problems.Add(new(code, place, message));

    public void CheckName(string id)
    {
        if (!Spelling.IsKebab(id, slashes: false))
        {
            Refuse(RuleCodes.NameNotKebab,
                $"name {Spelling.Quote(id)} is not in kebab-case; allowed are small letters, digits and single hyphens");
        }
    }

    public void CheckSources(ImmutableArray<Citation> sources)
    {
        if (sources.IsDefaultOrEmpty)
        {
            Refuse(RuleCodes.NoSource, "no source is named; set `Sources` to where this stands");
            return;
        }

        foreach (var source in sources)
        {
            CheckDefined(source.Confidence);
        }
    }

    /// <summary>Checks a value of an enum: a severity below the least would count for nothing.</summary>
    public void CheckDefined<T>(T value) where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            Refuse(RuleCodes.UndefinedValue, Defined.Refusal(value));
        }
    }

    public void CheckText(string property, string text)
    {
        if (!TextAnswer.IsGiven(text))
        {
            Refuse(RuleCodes.EmptyText, $"`{property}` is empty; say it in one sentence");
        }
    }

    public void CheckDates(DateOnly? first, DateOnly? last)
    {
        if (last < first)
        {
            Refuse(RuleCodes.EndBeforeBegin,
                FormattableString.Invariant($"`ValidTo` is {last:yyyy-MM-dd}, before `ValidFrom`, {first:yyyy-MM-dd}"));
        }
    }

    /// <summary>Checks that each basis can carry weight, and that it can be told which State it has to bind.</summary>
    public void CheckBasis(ImmutableArray<LegalBasis> bases, Severity least, ImmutableArray<FactType> about)
    {
        foreach (var problem in bases.SelectMany(basis => basis.Provisions).Distinct()
            .Select(provision => provision.Instrument.WeightProblem(provision.Place)).OfType<string>())
        {
            Refuse(RuleCodes.BasisOfNoWeight, $"{problem}; it can stand among the sources");
        }

        foreach (var basis in bases.Where(basis => basis.WhenBound <= least))
        {
            Refuse(RuleCodes.BasisBelowSeverity, $"`{basis}` cannot raise the rule's own severity `{Spelling.Words(least.ToString())}`; "
                + $"the severity of a rule is that where nothing binds");
        }

        if (bases.Any(basis => basis.Custom is null) && about.All(type => type.StateQuestion is null))
        {
            Refuse(RuleCodes.BasisWithoutState, "the basis is a treaty, and no fact that the rule is about says which State it "
                + "concerns; give the fact a question of type `State`");
        }
    }

    public void CheckUnique(string kind, IEnumerable<string> names)
    {
        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1))
        {
            Refuse(RuleCodes.NameTwice, $"{kind} `{twice.Key}` is used {twice.Count()} times; names are unique");
        }
    }

    /// <summary>The text with parameters filled in.</summary>
    public string Fill(string text)
    {
        var written = text;
        foreach (var parameter in options.Parameters)
        {
            if (text.Contains($"{{{parameter.Key.Id}}}", StringComparison.Ordinal))
            {
                text = text.Replace($"{{{parameter.Key.Id}}}", FormattableString.Invariant($"{parameter.Value}"), StringComparison.Ordinal);
                parameters[parameter.Key.Id] = parameter.Key;
                templates[text] = written;
            }
        }

        if (text.AsSpan().ContainsAny('{', '}'))
        {
            Refuse(RuleCodes.UnknownParameterInText, $"{Spelling.Quote(text)} names a parameter that this rule book does not have; it has "
                + (options.Parameters.IsEmpty ? "none" : string.Join(", ", options.Parameters.Keys.Select(known => $"`{known.Id}`")
                    .Order(StringComparer.Ordinal))));
        }

        return text;
    }

    /// <summary>The condition that holds under the chosen readings; null where it could not be read.</summary>
    public Condition? Read<TCondition>(
        Expression<TCondition> when, ImmutableArray<Alternative<TCondition>> alternatives, ImmutableArray<FactType> about)
        where TCondition : Delegate
    {
        // All are read, so that a mistake in a reading nobody chose is found as well.
        var first = Read(when, about);
        var others = alternatives.Select(alternative => (alternative.Choice, Read: Read(alternative.When, about))).ToList();
        readings.UnionWith(others.Select(other => other.Choice.Reading?.Id).OfType<string>());
        foreach (var (choice, _) in others.Where(other => other.Choice.Reading is null || other.Choice == other.Choice.Reading.Default))
        {
            Refuse(RuleCodes.NoOtherReading,
                $"`{choice}` is no other reading; an alternative belongs to a choice of a reading that is not its default");
        }

        var chosen = others.Where(other => options.Choices.Contains(other.Choice)).ToList();
        if (chosen.Count > 1)
        {
            Refuse(RuleCodes.TwoReadingsAtOnce, $"the readings {string.Join(" and ", chosen.Select(other => $"`{other.Choice}`"))} both "
                + $"replace this condition; write one alternative for both");
        }

        var (condition, read) = chosen.Count > 0 ? chosen[0].Read : first;
        Reads(read);
        return first.Condition is null || others.Exists(other => other.Read.Condition is null) ? null : condition;
    }

    /// <summary>The clauses; null where one could not be read.</summary>
    public ImmutableArray<Clause>? ReadClauses<TCondition>(ImmutableArray<Clause<TCondition>> clauses, ImmutableArray<FactType> about)
        where TCondition : Delegate
    {
        CheckUnique("clause", clauses.Select(clause => clause.Id));
        var read = clauses.Select(clause =>
        {
            var reader = Within(clause.Id);
            reader.CheckName(clause.Id);
            reader.CheckSources(clause.Sources);
            reader.CheckText(nameof(clause.Text), clause.Text);
            var (holds, read) = reader.Read(clause.When, about);
            Reads(read);
            return holds is { } when ? new Clause(clause.Id, Fill(clause.Text), when, clause.Sources) : null;
        }).ToList();
        return read.Contains(null) ? null : [.. read!];
    }

    /// <summary>The equality that joins the second fact to the first; null where there is none or it could not be read.</summary>
    public Match? ReadJoin(LambdaExpression? join, ImmutableArray<FactType> about)
    {
        if (join is null || Read(join, about).Condition is not { } condition)
        {
            return null;
        }

        if (condition is CompareAnswers { Comparison: Comparison.Is, Difference: 0 } two && two.Left.Fact != two.Right.Fact)
        {
            return two.Left.Fact == 1 ? new(two.Left.Question, two.Right) : new(two.Right.Question, two.Left);
        }

        Refuse(RuleCodes.NoJoin,
            $"`{join.Body}` joins nothing; a join is one equality between a question of the first and a question of the second fact");
        return null;
    }

    private void Reads(IEnumerable<Parameter> read)
    {
        foreach (var parameter in read)
        {
            parameters[parameter.Id] = parameter;
        }
    }

    /// <summary>A condition, null where it could not be read, and the parameters that it compares with.</summary>
    private (Condition? Condition, HashSet<Parameter> Parameters) Read(LambdaExpression lambda, ImmutableArray<FactType> about)
    {
        var read = new HashSet<Parameter>();
        return (new ConditionReader(place, problems, parameter =>
        {
            read.Add(parameter);
            return options.Parameters.GetValueOrDefault(parameter, parameter.Default);
        }).Read(lambda, about), read);
    }
}
