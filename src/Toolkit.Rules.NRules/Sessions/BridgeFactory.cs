using System.Collections.Immutable;
using NRules;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>Makes sessions whose verdicts are never out of date without saying so.</summary>
/// <param name="inner">The factory of NRules.</param>
/// <param name="books">The books, by the rules that assess by them.</param>
/// <param name="made">The kinds of verdict that are made.</param>
internal sealed class BridgeFactory(
    ISessionFactory inner, IReadOnlyDictionary<IRuleDefinition, BookSource> books, ImmutableArray<VerdictKind> made) : ISessionFactory
{
    public IEnumerable<BookSource> Books => books.Values;

    public ImmutableArray<VerdictKind> Made => made;

    public IEventProvider Events => inner.Events;

    public IDependencyResolver DependencyResolver
    {
        get => inner.DependencyResolver;
        set => inner.DependencyResolver = value;
    }

    public IActionInterceptor? ActionInterceptor
    {
        get => BridgeInterceptor.Unwrap(inner.ActionInterceptor);
        set => inner.ActionInterceptor = BridgeInterceptor.Wrap(value, this);
    }

    public bool IsBook(IRuleDefinition rule) => books.ContainsKey(rule);

    public ISession CreateSession() => CreateSession(null);

    public ISession CreateSession(Action<ISession>? initializationAction)
    {
        BridgeSession session = null!;
        inner.CreateSession(raw =>
        {
            session = new(raw, this);
            initializationAction?.Invoke(session);
        });
        return session;
    }

    ReteGraph ISessionSchemaProvider.GetSchema() => inner.GetSchema();
}
