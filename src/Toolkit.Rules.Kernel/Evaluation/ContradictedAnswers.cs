namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The answers of a case that contradict one another, with the rules that found it. Which of them holds nobody knows, so that what is asked
/// of them stays unknown; that they were given is known.
/// </summary>
internal sealed class ContradictedAnswers
{
    private readonly Dictionary<(string Fact, string Question), SortedSet<string>> rules = [];
    private readonly SortedSet<string> doubted = new(StringComparer.Ordinal);

    /// <summary>
    /// The rules of which the answers and what somebody attests differ. Either may be wrong, also where the answers are only that nothing
    /// is recorded; so nothing is permitted, or referred elsewhere, beside them.
    /// </summary>
    public IReadOnlyCollection<string> Doubted => doubted;

    /// <summary>
    /// Adds the answers that a rule against contradictions was raised by, or that a rule came to otherwise than is attested of it; what was
    /// not answered is open as before.
    /// </summary>
    public void Add(string rule, IEnumerable<AnswerRead> answers, bool isAttested = false)
    {
        if (isAttested)
        {
            doubted.Add(rule);
        }

        foreach (var answer in answers.Where(answer => answer.Answer is not null || answer.IsWithheld))
        {
            var key = (answer.Fact.Id, answer.Question);
            if (!rules.TryGetValue(key, out var known))
            {
                rules.Add(key, known = new(StringComparer.Ordinal));
            }

            known.Add(rule);
        }
    }

    /// <summary>Whether an answer is among them; of a list, what is asked of how many it holds.</summary>
    public bool Holds(IFact fact, Question question) => rules.ContainsKey((fact.Id, question.Id))
        || (question.Count is { } count && rules.ContainsKey((fact.Id, count.Id)));

    /// <summary>The rules that found an answer contradicted, where one of these questions was answered so.</summary>
    public SortedSet<string> Among(IEnumerable<OpenKey> open)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var key in open)
        {
            if (key is { Fact: { } fact, Question: { } question } && rules.TryGetValue((fact.Id, question.Id), out var here))
            {
                found.UnionWith(here);
            }
        }

        return found;
    }
}
