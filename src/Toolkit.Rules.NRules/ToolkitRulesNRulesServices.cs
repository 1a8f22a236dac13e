using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NRules;
using NRules.Extensibility;
using NRules.Fluent;

namespace Toolkit.Rules.NRules;

/// <summary>Registers NRules sessions that hold the toolkit's verdicts with a host.</summary>
public static class ToolkitRulesNRulesServices
{
    /// <summary>
    /// Registers an <see cref="ISessionFactory"/> as a singleton and an <see cref="ISession"/> for each scope; after
    /// <c>AddToolkitRules</c>. Called again, it changes nothing, so that the first call's rules hold.
    /// </summary>
    /// <remarks>
    /// Rules that are classes get what their constructors ask for from the host's singletons, and what they name as a dependency from the
    /// scope of their session.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="rules">Loads the host's own rules, and further rule books; null for none.</param>
    /// <param name="book">
    /// Gives the rule book that holds now, at each <c>Fire</c>; null for the registered <see cref="RuleBook"/>. For packs that are
    /// exchanged while the host runs: <c>provider => provider.GetRequiredService&lt;PackFolder&gt;().Book</c>.
    /// </param>
    [RequiresDynamicCode(ToolkitRuleSet.NeedsCode)]
    public static IServiceCollection AddToolkitRulesNRules(
        this IServiceCollection services, Action<RuleRepository>? rules = null, Func<IServiceProvider, RuleBook>? book = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider =>
        {
            var repository = new RuleRepository(new ActivatorOfRules(provider));
            rules?.Invoke(repository);
            if (book is not null)
            {
                return repository.Compile(() => book(provider));
            }

            return repository.Compile(provider.GetRequiredService<RuleBook>());
        });
        services.TryAddScoped(provider => provider.GetRequiredService<ISessionFactory>()
            .CreateSession(session => session.DependencyResolver = new ResolverOfScope(provider)));
        return services;
    }

    private sealed class ActivatorOfRules(IServiceProvider provider) : IRuleActivator
    {
        public IEnumerable<global::NRules.Fluent.Dsl.Rule> Activate(Type type)
        {
            yield return (global::NRules.Fluent.Dsl.Rule)ActivatorUtilities.CreateInstance(provider, type);
        }
    }

    private sealed class ResolverOfScope(IServiceProvider provider) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => provider.GetRequiredService(serviceType);
    }
}
