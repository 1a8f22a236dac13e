namespace Toolkit.Rules.Evaluation;

/// <summary>What a flow comes to, as its diagram holds it in one number: the step that ends it, and whether its gate is open.</summary>
/// <param name="Step">The number of the step; that after the last is the flow's otherwise.</param>
/// <param name="IsOpen">Whether every requirement of the gate is met; also where the flow has no gate.</param>
internal readonly record struct FlowValue(int Step, bool IsOpen)
{
    /// <summary>The number that stands for it in a diagram.</summary>
    public int Number => (Step * 2) + (IsOpen ? 1 : 0);

    /// <summary>What a number of a diagram stands for.</summary>
    public static FlowValue Of(int number) => new(number / 2, number % 2 == 1);
}
