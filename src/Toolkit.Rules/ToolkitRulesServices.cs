using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Toolkit.Rules;

/// <summary>Registers the toolkit's rules with a host.</summary>
public static class ToolkitRulesServices
{
    /// <summary>
    /// Registers a <see cref="RuleBook"/> as a singleton: inject it and call <see cref="RuleBook.Assess"/>. Called again, it changes
    /// nothing, so that the first call's options hold.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Chooses tools, readings and parameters; null for all tools with the cautious readings.</param>
    /// <exception cref="ArgumentException">A tool, reading or parameter that does not exist; thrown here and not at the first
    /// use.</exception>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services, Action<ToolkitRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new ToolkitRulesOptions();
        configure?.Invoke(options);
        options.Check();
        services.TryAddSingleton(_ => ToolkitRules.Build(options));
        return services;
    }
}
