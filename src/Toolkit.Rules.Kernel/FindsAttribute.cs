using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using Toolkit.Rules.Law;

namespace Toolkit.Rules;

/// <summary>
/// A rule in one line, at the question that it asks: with this answer, that is found. So a row of a printed table, with its question,
/// sources, answers and what is wrong in each, stands in one place. <see cref="QuestionRules.Of{T}"/> makes the rules.
/// </summary>
/// <remarks>
/// The rule cites what the question cites, without what it rests on in law, which a report shows apart, and without how this library split
/// or added the question, which is told at the question. An answer that is not given leaves the rule undetermined, as in any other rule. A
/// rule that asks more than one question, has exceptions, or rests on law with conditions of its own is written as a <see cref="Rule{T}"/>.
/// </remarks>
/// <param name="answer">The answer: a member of the question's scale.</param>
/// <param name="id">The rule's id without what all rules of the fact begin with: what is wrong, in kebab-case.</param>
/// <param name="finding">What is found, as one sentence that claims no more than the sources say.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class FindsAttribute(object answer, string id, string finding) : Attribute
{
    /// <summary>The answer with which it is found.</summary>
    public object Answer { get; } = answer;

    /// <summary>The rule's id without what all rules of the fact begin with.</summary>
    public string Id { get; } = id;

    /// <summary>What is found.</summary>
    public string Finding { get; } = finding;

    /// <summary>What to do about it; null where the sources say nothing.</summary>
    public string? Advice { get; init; }

    /// <summary>How much weight it has where nothing that it rests on binds the State; recommended if not told.</summary>
    public Severity Severity { get; init; } = Severity.Recommended;

    /// <summary>
    /// What it rests on in law, each as <see cref="LegalBasis.Parse"/> reads it: <c>ICCPR 14(1)</c>, <c>shortfall CAT 2(1) for
    /// children</c>.
    /// </summary>
    public string[] Law { get; init; } = [];

    /// <summary>Whether it states what has no exception, so that no guidance pack can waive it.</summary>
    public bool IsAbsolute { get; init; }
}

/// <summary>The rules that stand at the questions of a fact.</summary>
public static class QuestionRules
{
    /// <summary>Makes a rule of each <see cref="FindsAttribute"/>, in the order of the questions.</summary>
    /// <typeparam name="T">The fact.</typeparam>
    /// <param name="prefix">With which the ids begin, without the slash: the tool's id.</param>
    /// <exception cref="ArgumentException">An answer is none of its question's, or a legal basis cannot be read; the message lists all of
    /// them.</exception>
    public static ImmutableArray<RuleBookEntry> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string prefix)
        where T : class, IFact
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        var problems = new List<string>();
        var rules = FactType.Of<T>().Questions.Where(question => !question.IsKey)
            .Select(question => (question, typeof(T).GetProperty(question.PropertyName)!))
            .SelectMany(pair => pair.Item2.GetCustomAttributes<FindsAttribute>(), (pair, row) => Rule<T>(prefix, pair.question, pair.Item2,
                row, problems))
            .OfType<RuleBookEntry>().ToImmutableArray();
        return problems.Count == 0 ? rules : throw new ArgumentException(string.Join('\n', problems));
    }

    private static Rule<T>? Rule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string prefix, Question question, PropertyInfo property, FindsAttribute row, List<string> problems)
        where T : class, IFact
    {
        var before = problems.Count;
        var scale = question.Scale;
        if (scale.Kind != ScaleKind.Choice || row.Answer.GetType() != scale.Type || scale.Value(row.Answer) is null)
        {
            problems.Add($"{prefix}/{row.Id}: `{row.Answer}` is no answer to `{question.Id}`; allowed are {scale.Describe()}");
        }

        var law = ImmutableArray.CreateBuilder<LegalBasis>();
        foreach (var text in row.Law)
        {
            if (LegalBasisReader.Read(text, out var problem) is { } basis)
            {
                law.Add(basis);
            }
            else
            {
                problems.Add($"{prefix}/{row.Id}: {problem}");
            }
        }

        if (problems.Count > before)
        {
            return null;
        }

        var fact = Expression.Parameter(typeof(T), "fact");
        var asked = Expression.Property(fact, property);
        var answer = Nullable.GetUnderlyingType(property.PropertyType) is null
            ? Expression.Constant(row.Answer)
            : Expression.Constant(row.Answer, property.PropertyType);
        return new()
        {
            Id = $"{prefix}/{row.Id}",
            Sources = Sources(question, law),
            When = Expression.Lambda<Func<T, bool>>(Expression.Equal(asked, answer), fact),
            Finding = row.Finding,
            Advice = row.Advice,
            Severity = row.Severity,
            Basis = law.ToImmutable(),
            IsAbsolute = row.IsAbsolute,
        };
    }

    /// <summary>What the question cites of the documents; where it is wholly this library's own, that.</summary>
    private static ImmutableArray<Citation> Sources(Question question, IReadOnlyCollection<LegalBasis> law)
    {
        ImmutableArray<Citation> cited = [.. question.Sources
            .Where(source => source.Confidence != Confidence.OwnDesign && !law.Any(basis => basis.Citations.Contains(source)))];
        return cited.IsEmpty ? question.Sources : cited;
    }
}
