using System.Runtime.CompilerServices;
using NRules;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>Packs that are exchanged or withdrawn while sessions are open.</summary>
public sealed class ExchangeOfPacksTests : IDisposable
{
    private static readonly string Guidance = Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "samples", "CountryGuidance"));

    private readonly string folder = Directory.CreateTempSubdirectory("packs").FullName;

    public ExchangeOfPacksTests()
    {
        foreach (var pack in new[] { "xanadu.json", "south-sea.json" })
        {
            File.Copy(Path.Combine(Guidance, pack), Path.Combine(folder, pack));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Fire_AfterThePackWasWithdrawn_LeavesNoFindingOfIt()
    {
        using var packs = PackFolder.Open(folder, new() { Rules = new() { Tools = ["national-legal-context"] } });
        var session = Sessions.Repository(new EveryVerdict()).Compile(() => packs.Book).CreateSession();
        session.InsertCase(Held);
        session.Fire();
        session.Query<RaisedFinding>().AsEnumerable().Should().Contain(raised => raised.Pack == "xanadu");

        File.Delete(Path.Combine(folder, "xanadu.json"));
        packs.Reload().IsTaken.Should().BeTrue();

        session.Invoking(open => open.Query<RaisedFinding>()).Should().Throw<InvalidOperationException>().WithMessage("*out of date*");
        session.Fire();
        session.Query<RaisedFinding>().Should().BeEmpty();
        var verdict = session.Assess();
        verdict.Report.Should().BeNull();
        verdict.Problems.Should().ContainSingle().Which.Code.Should().Be("TR0501", "no rule reads the pack's type any more");

        session.Retract(Held.Facts[0]);
        session.Assess().Report!.Packs.Should().NotContain(pack => pack.Id == "xanadu");
    }

    [Fact]
    public void Fire_NothingWasExchanged_AssessesOnce()
    {
        using var packs = PackFolder.Open(folder, new() { Rules = new() { Tools = ["national-legal-context"] } });
        var session = Sessions.Repository().Compile(() => packs.Book).CreateSession();
        session.InsertCase(Held);

        session.Fire().Should().Be(1);
        session.Fire().Should().Be(0);
    }

    [Fact]
    public void Fire_BookCannotBeHad_IsUndeterminedUntilItCan()
    {
        RuleBook? book = Sessions.Support;
        var session = Sessions.Repository(new EveryVerdict()).Compile(() => book ?? throw new ObjectDisposedException("host"))
            .CreateSession();
        session.InsertCase(Sessions.Refused);
        session.Fire();

        book = null;
        session.Fire();

        var verdict = session.Query<object>().AsEnumerable().OfType<CaseVerdict>().Single();
        verdict.Conclude(Severity.Information).Should().Be(Conclusion.Undetermined);
        verdict.Problems.Should().ContainSingle().Which.ToString().Should().StartWith(
            "TR1103 toolkit: the rule book could not be applied to the case: Cannot access a disposed object.");
        session.Query<object>().AsEnumerable().OfType<RaisedFinding>().Should().BeEmpty();

        book = Sessions.Support;
        session.Assess().Report.Should().NotBeNull();
    }

    private static Case Held { get; } = new()
    {
        AssessedOn = new(2026, 11, 24),
        State = State.Find("XZ"),
        Facts =
        [
            new PackFact
            {
                Type = "xanadu/shelter",
                Id = "hope",
                Answers = new PackFact { Type = "", Id = "" }.Answers.Add("freeToLeave", "no"),
            },
        ],
    };

    private static string Here([CallerFilePath] string file = "") => file;
}
