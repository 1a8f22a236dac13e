namespace Toolkit.Rules.Tests;

/// <summary>One question of a rule over one fact: with every other answer given, which answers raise the rule.</summary>
/// <param name="Rule">The rule, without the tool.</param>
/// <param name="Question">The property that is varied.</param>
/// <param name="Raising">The answers that raise the rule, in kebab-case, set apart by blanks; any other answer leaves it clear.</param>
/// <param name="Given">What else has to be answered otherwise than in the fact to which nothing stands against.</param>
internal sealed record OneQuestion<TFact>(string Rule, string Question, string Raising, Func<TFact, TFact>? Given = null)
    where TFact : class, IFact
{
    /// <summary>Every answer with how the rule ends, not answered among them.</summary>
    public IEnumerable<(string? Answer, string Ended)> Endings()
    {
        var scale = FactType.Of<TFact>().Find(Question)!.Scale;
        scale.Kind.Should().Be(ScaleKind.Choice);
        var raising = Raising.Split(' ');
        raising.Should().BeSubsetOf(scale.Names);
        return scale.Names.Select(name => ((string?)name, raising.Contains(name) ? "raised" : "clear")).Append((null, "undetermined"));
    }

    /// <summary>A copy of the fact with this answer.</summary>
    public TFact With(TFact clean, string? answer, Func<TFact, TFact> copy)
    {
        var fact = Given is null ? copy(clean) : Given(clean);
        var question = FactType.Of<TFact>().Find(Question)!;
        var code = question.Scale.Choices.FirstOrDefault(choice => choice.Name == answer)?.Value;
        typeof(TFact).GetProperty(Question)!.SetValue(fact, code is { } value ? Enum.ToObject(question.Scale.Type, (int)value) : null);
        return fact;
    }

    /// <summary>The row's name in the table.</summary>
    public override string ToString() => $"{Rule} {Question}";
}
