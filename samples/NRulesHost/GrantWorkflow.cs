using Microsoft.Extensions.DependencyInjection;
using NRules;
using Toolkit.Rules;
using Toolkit.Rules.NRules;

namespace NRulesHost;

/// <summary>Runs a grant from its request to its release or refusal: each file of its folder is what was known at a time.</summary>
public static class GrantWorkflow
{
    /// <summary>Runs a grant and writes what the agency's people are told.</summary>
    /// <param name="folder">The folder; its name is the number of the grant, its files are case files in the order of their names.</param>
    /// <param name="writer">Where it is written.</param>
    public static void Run(string folder, TextWriter writer)
    {
        using var host = new ServiceCollection()
            .AddToolkitRules(options => options.Tools = ["support-to-security-forces"])
            .AddToolkitRulesNRules(rules => rules.Load(from => from.From(typeof(HoldsWhatIsRestricted), typeof(HoldsWhatIsNotDecided),
                typeof(EscalatesGraveFindings), typeof(AsksTheNextQuestion), typeof(ReleasesOnClearance))))
            .AddScoped(_ => new Desk(writer))
            .BuildServiceProvider();
        using var scope = host.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var book = host.GetRequiredService<RuleBook>();
        session.Insert(new Grant { Id = Path.GetFileName(folder) });
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            writer.WriteLine(Path.GetFileName(file));
            session.UpdateCase(CaseJson.Read(File.ReadAllBytes(file), book, Path.GetFileName(file)));
            session.Fire();
        }
    }
}
