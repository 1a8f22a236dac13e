using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;

namespace Toolkit.Rules.NRules.Tests;

public class ServicesTests
{
    [Fact]
    public void AddToolkitRulesNRules_FactoryIsOneAndEachScopeHasItsSession()
    {
        using var host = Host();
        using var one = host.CreateScope();
        using var other = host.CreateScope();

        var session = one.ServiceProvider.GetRequiredService<ISession>();

        one.ServiceProvider.GetRequiredService<ISession>().Should().BeSameAs(session);
        other.ServiceProvider.GetRequiredService<ISession>().Should().NotBeSameAs(session);
        other.ServiceProvider.GetRequiredService<ISessionFactory>().Should().BeSameAs(host.GetRequiredService<ISessionFactory>());
    }

    [Fact]
    public void AddToolkitRulesNRules_RulesOfTheHost_GetSingletonsAndTheServicesOfTheirScope()
    {
        using var host = Host();
        using var scope = host.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.InsertCase(Sessions.Refused);

        session.Fire();

        scope.ServiceProvider.GetRequiredService<Outbox>().Letters.Should().Contain($"hold: {Sessions.CommanderImplicated}");
        host.CreateScope().ServiceProvider.GetRequiredService<Outbox>().Letters.Should().BeEmpty();
    }

    [Fact]
    public void AddToolkitRulesNRules_CalledAgain_ChangesNothing()
    {
        var services = Services();
        var before = services.Count;

        services.AddToolkitRulesNRules();

        services.Should().HaveCount(before);
    }

    [Fact]
    public void AddToolkitRulesNRules_UnsafeRule_IsRefusedAtTheFirstUse()
    {
        using var host = new ServiceCollection().AddSingleton(Sessions.Support)
            .AddToolkitRulesNRules(rules => rules.Load(from => from.PrivateTypes().NestedTypes().From(typeof(Unsafe))))
            .BuildServiceProvider();

        host.Invoking(built => built.GetRequiredService<ISessionFactory>()).Should().Throw<UnsafeRulesException>();
    }

    [Fact]
    public void AddToolkitRulesNRules_BookOfAFolder_IsAskedForAtEachFire()
    {
        var books = new Queue<RuleBook>([Sessions.Support, Sessions.Support]);
        using var host = new ServiceCollection().AddToolkitRules()
            .AddToolkitRulesNRules(book: _ => books.Count > 1 ? books.Dequeue() : books.Peek()).BuildServiceProvider();
        using var scope = host.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.InsertCase(Sessions.Refused);

        session.Assess().Report!.RuleBookHash.Should().Be(Sessions.Support.Hash);
    }

    private static ServiceProvider Host() => Services().BuildServiceProvider();

    private static IServiceCollection Services() => new ServiceCollection()
        .AddToolkitRules(options => options.Tools = ["support-to-security-forces"])
        .AddSingleton(new Wording("hold"))
        .AddScoped<Outbox>()
        .AddToolkitRulesNRules(rules => rules.Load(from => from.PrivateTypes().NestedTypes().From(typeof(Writes))));

    private sealed record Wording(string Text);

    private sealed class Outbox
    {
        public List<string> Letters { get; } = [];
    }

    private sealed class Writes(Wording wording) : SessionRule
    {
        public override void Define()
        {
            RaisedFinding finding = null!;
            Outbox outbox = null!;
            Dependency().Resolve(() => outbox);
            When().Match(() => finding);
            Then().Do(_ => outbox.Letters.Add($"{wording.Text}: {finding.Rule}"));
        }
    }

    private sealed class Unsafe : SessionRule
    {
        public override void Define()
        {
            When().Not<RaisedFinding>();
            Then().Do(context => context.Halt());
        }
    }
}
