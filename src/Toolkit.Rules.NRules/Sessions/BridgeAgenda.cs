using NRules;
using NRules.AgendaFilters;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>The agenda of a session, whose filters let the rules that assess the case through.</summary>
/// <param name="inner">The agenda of NRules.</param>
/// <param name="factory">Knows those rules.</param>
internal sealed class BridgeAgenda(IAgenda inner, BridgeFactory factory) : IAgenda
{
    /// <summary>Whether the agenda was cleared since the last assessment, so that a change of the case may have been lost.</summary>
    public bool WasCleared { get; set; }

    public bool IsEmpty => inner.IsEmpty;

    /// <summary>Whether the next rule to run is one that assesses the case.</summary>
    public bool IsAssessmentNext => !inner.IsEmpty && factory.IsBook(inner.Peek().Rule);

    public IMatch Peek() => inner.Peek();

    public void Clear()
    {
        WasCleared = true;
        inner.Clear();
    }

    public void AddFilter(IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        inner.AddFilter(filter is IStatefulAgendaFilter stateful
            ? new ForOthersStateful(stateful, factory)
            : new ForOthers(filter, factory));
    }

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter)
    {
        if (!factory.IsBook(rule))
        {
            inner.AddFilter(rule, filter);
        }
    }

    private sealed class ForOthers(IAgendaFilter filter, BridgeFactory factory) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) =>
            factory.IsBook(activation.Rule) || filter.Accept(context, activation);
    }

    private sealed class ForOthersStateful(IStatefulAgendaFilter filter, BridgeFactory factory) : IStatefulAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) =>
            factory.IsBook(activation.Rule) || filter.Accept(context, activation);

        public void Select(AgendaContext context, Activation activation)
        {
            if (!factory.IsBook(activation.Rule))
            {
                filter.Select(context, activation);
            }
        }

        public void Remove(AgendaContext context, Activation activation)
        {
            if (!factory.IsBook(activation.Rule))
            {
                filter.Remove(context, activation);
            }
        }
    }
}
