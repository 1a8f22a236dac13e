using System.Collections.Immutable;

namespace Toolkit.Rules.Evaluation;

/// <summary>The parameters that a case was assessed with: who set them, and whether something hangs on a State that is not told.</summary>
/// <param name="book">The book of the States of the case.</param>
/// <param name="on">The case, after its rules were judged.</param>
/// <param name="of">What tells the States of the case.</param>
internal sealed class ParametersOfCase(RuleBook book, Assessment on, JudgedCase of)
{
    private static readonly ImmutableArray<string> RaisedOrClear = ["raised", "clear"];

    /// <summary>The value of a parameter, and who set it.</summary>
    public ParameterUsed Used(Parameter parameter)
    {
        var value = book.Options.Parameters.GetValueOrDefault(parameter, parameter.Default);
        var by = Settings.Where(setting => setting.Parameter == parameter && setting.Value == value
            && States.MayBeTouchedBy(setting.Pack.ForStates)).ToList();
        return new(
            parameter.Id, value, parameter.Unit, parameter.Text,
            [.. by.Select(setting => setting.Pack.Id).Distinct()],
            by.Count > 0 && by.TrueForAll(setting => !States.AreTouchedBy(setting.Pack.ForStates)));
    }

    /// <summary>
    /// Asks which State the case is about, where a rule or flow would end otherwise without the numbers that packs set for States that may
    /// not be meant.
    /// </summary>
    public void AskForState(OpenQuestions open)
    {
        if (book.Variants is not { } variants || !States.HasUntold)
        {
            return;
        }

        var loose = variants.Where(States.AreTouchedBy);
        if (ReferenceEquals(loose, book))
        {
            return;
        }

        ImmutableArray<string> packs =
            [.. Settings.Select(setting => setting.Pack).Where(pack => !States.AreTouchedBy(pack.ForStates)).Select(pack => pack.Id)
                .Distinct()];
        var other = new Assessment(loose, on.Facts);
        foreach (var model in loose.InOrder)
        {
            Bindings.Each(model.Rule, other, model,
                static (model, bound) => Assessor.JudgeAndRemember(model, bound));
        }

        foreach (var rule in book.Rules.Where(rule => !rule.IsConcept && !rule.IsContradiction))
        {
            var (strict, same) = (book.Model(rule), loose.Model(loose.Rule(rule.Id)));
            Bindings.Each(rule, on, other, (loosely, bound) =>
            {
                var alike = loosely.About(bound.BoundAt(0), bound.BoundAt(1));
                var truth = Assessor.Judge(strict, bound);
                if (truth != Assessor.Judge(same, alike) || (truth != Truth.False
                    && rule.OfPacks.WaiverFor(bound)?.Says != same.Rule.OfPacks.WaiverFor(alike)?.Says))
                {
                    open.AskForState(new(rule.Id, bound.AboutRefs(rule), RaisedOrClear), packs);
                }
            });
        }

        foreach (var flow in book.Flows)
        {
            var same = (FlowDefinition)loose.Get(flow.Id);
            Bindings.Each(flow, on, other, (loosely, bound) =>
            {
                var strict = DecisionWriter.OutcomeOf(book.Model(flow), bound);
                var looser = DecisionWriter.OutcomeOf(loose.Model(same), loosely.About(bound.BoundAt(0), bound.BoundAt(1)));
                if (strict.Name != looser.Name)
                {
                    open.AskForState(new(flow.Id, bound.AboutRefs(flow), [strict.Name, looser.Name]), packs);
                }
            });
        }
    }

    private StatesOfCase States => of.States;

    private ImmutableArray<PackSetting> Settings => book.Variants?.Parameters.Settings ?? [];
}
