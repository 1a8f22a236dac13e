using NRules.Extensibility;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>A host's interceptor of actions, which the rules that assess the case are kept from.</summary>
internal sealed class BridgeInterceptor : IActionInterceptor
{
    private readonly IActionInterceptor host;
    private readonly BridgeFactory factory;

    private BridgeInterceptor(IActionInterceptor host, BridgeFactory factory)
    {
        this.host = host;
        this.factory = factory;
    }

    public static IActionInterceptor? Wrap(IActionInterceptor? host, BridgeFactory factory) =>
        host is null or BridgeInterceptor ? host : new BridgeInterceptor(host, factory);

    public static IActionInterceptor? Unwrap(IActionInterceptor? interceptor) =>
        interceptor is BridgeInterceptor wrapped ? wrapped.host : interceptor;

    public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
    {
        if (!factory.IsBook(context.Rule))
        {
            host.Intercept(context, actions);
            return;
        }

        foreach (var action in actions)
        {
            action.Invoke();
        }
    }
}
