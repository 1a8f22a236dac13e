using System.Collections.Immutable;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// That a rule was raised, or is undetermined, about the facts that are bound; what a report says of it is made when it is first read. Safe
/// for any number of threads.
/// </summary>
internal sealed class Verdict(JudgedCase of, RuleModel model, Assessment on, bool isRaised, PackWaiver? waiver)
{
    private BindingForce? force;
    private object? made;
    private ImmutableArray<(OpenKey Key, int Weight)> hangsOn;

    public RuleModel Model => model;

    public Assessment On => on;

    /// <summary>Whether it was raised, and is not undetermined.</summary>
    public bool IsRaised => isRaised;

    /// <summary>The waiver that lowers the weight of the finding; null where none does, and where it is undetermined.</summary>
    public PackWaiver? Waiver => waiver;

    public ImmutableArray<FactRef> About => on.AboutRefs(model.Rule);

    /// <summary>What it weighs.</summary>
    public BindingForce Force
    {
        get
        {
            if (force is null)
            {
                lock (of.Gate)
                {
                    force ??= of.Force(model, on, waiver);
                }
            }

            return force;
        }
    }

    /// <summary>All that a finding says.</summary>
    public FindingParts Finding
    {
        get
        {
            lock (of.Gate)
            {
                return (FindingParts)(made ??= MakeFinding());
            }
        }
    }

    /// <summary>All that is said of a rule that is undetermined.</summary>
    public UndeterminedParts Undetermined
    {
        get
        {
            lock (of.Gate)
            {
                return (UndeterminedParts)(made ??= new UndeterminedParts(model.Rule.Id, About, model.Rule.Finding, Force.Possible,
                    Blocking(), model.Rule.Pack));
            }
        }
    }

    /// <summary>The open questions on which a rule that is undetermined hangs, with their weights. Within the gate.</summary>
    public ImmutableArray<(OpenKey Key, int Weight)> HangsOn => hangsOn.IsDefault
        ? hangsOn = OpenQuestions.HangsOn(model, on, of.CausesOf(model.Rule, on)) : hangsOn;

    private ImmutableArray<QuestionRef> Blocking()
    {
        var refs = ImmutableArray.CreateBuilder<QuestionRef>(HangsOn.Length);
        foreach (var (key, _) in HangsOn)
        {
            refs.Add(of.Ref(key));
        }

        return refs.MoveToImmutable();
    }

    private FindingParts MakeFinding()
    {
        var rule = model.Rule;
        var causes = of.CausesOf(rule, on);
        return new()
        {
            Rule = rule.Id,
            Pack = rule.Pack,
            About = About,
            Text = rule.Finding,
            Advice = rule.Advice,
            Severity = Force.Severity,
            PossibleSeverity = Force.Possible,
            Severities = Force.Severities,
            Waiver = waiver?.Says,
            Raised = rule.OfPacks.RaisedTo(on),
            Wordings = rule.OfPacks.WordingsFor(on),
            Sources = rule.Sources,
            Basis = Force.Basis,
            Causes = causes.Of(rule.When),
            FollowsOn = causes.Followed,
            WhateverTheAnswer = rule.Whole.Judge(on) == Truth.Unknown,
        };
    }
}
