namespace Toolkit.Rules.Evaluation;

/// <summary>The readings of ambiguities and the parameters on which something hangs that was asked of a case.</summary>
internal sealed class ReadByRules
{
    public HashSet<string> Readings { get; } = new(StringComparer.Ordinal);

    /// <summary>The parameters by id.</summary>
    public SortedDictionary<string, Parameter> Parameters { get; } = new(StringComparer.Ordinal);

    public void Add(Definition definition)
    {
        foreach (var reading in definition.Readings)
        {
            Readings.Add(reading);
        }

        Add(definition.Parameters.AsSpan());
    }

    public void Add(ReadOnlySpan<Parameter> parameters)
    {
        foreach (var parameter in parameters)
        {
            Parameters[parameter.Id] = parameter;
        }
    }
}
