using System.Collections.Immutable;

namespace Toolkit.Rules.Tests.Situation.SupportToSecurityForces.Oracle;

/// <summary>A condition of a row.</summary>
public delegate bool Holds<TInputs>(in TInputs inputs);

/// <summary>A printed row: its number, its condition as printed, and what it leads to.</summary>
public sealed record TableRow<TInputs, TOutcome>(string Number, string When, Holds<TInputs> Holds, TOutcome Outcome)
    where TOutcome : struct, Enum;

/// <summary>Ordered rows, of which the first that matches decides.</summary>
public sealed class Table<TInputs, TOutcome>(string name, ImmutableArray<TableRow<TInputs, TOutcome>> rows)
    where TInputs : struct
    where TOutcome : struct, Enum
{
    private readonly Holds<TInputs>[] conditions = [.. rows.Select(row => row.Holds)];

    public string Name { get; } = name;

    public ImmutableArray<TableRow<TInputs, TOutcome>> Rows { get; } = rows;

    /// <summary>The place of the row that decides.</summary>
    public int Decide(in TInputs inputs)
    {
        for (var place = 0; place < conditions.Length; place++)
        {
            if (conditions[place](in inputs))
            {
                return place;
            }
        }

        throw new InvalidOperationException($"no row of {Name} holds for {inputs}");
    }

    /// <summary>A copy in which one row differs: to plant a fault.</summary>
    public Table<TInputs, TOutcome> With(string number, Func<TableRow<TInputs, TOutcome>, TableRow<TInputs, TOutcome>> change) =>
        new(Name, Rows.Replace(Rows.Single(row => row.Number == number), change(Rows.Single(row => row.Number == number))));

    /// <summary>A copy without a row: to plant a fault.</summary>
    public Table<TInputs, TOutcome> Without(string number) => new(Name, Rows.Remove(Rows.Single(row => row.Number == number)));
}
