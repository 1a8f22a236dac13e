namespace Toolkit.Rules.Tests;

public sealed class TruthTests
{
    private static readonly Truth[] All = [Truth.False, Truth.Unknown, Truth.True];

    public static TheoryData<Truth, Truth, Truth> Triples() => [.. All.SelectMany(a => All.SelectMany(b => All.Select(c => (a, b, c))))];

    [Fact]
    public void Default_IsUnknown() => default(Truth).Should().Be(Truth.Unknown);

    [Theory]
    [MemberData(nameof(Triples))]
    public void Algebra_AnyValues_KeepsTheLaws(Truth a, Truth b, Truth c)
    {
        a.And(b).Should().Be(b.And(a));
        a.Or(b).Should().Be(b.Or(a));
        a.And(b.And(c)).Should().Be(a.And(b).And(c));
        a.Or(b.Or(c)).Should().Be(a.Or(b).Or(c));
        a.And(b.Or(c)).Should().Be(a.And(b).Or(a.And(c)));
        a.And(b).Not().Should().Be(a.Not().Or(b.Not()));
        a.Not().Not().Should().Be(a);
        a.And(Truth.True).Should().Be(a);
        a.Or(Truth.True).Should().Be(Truth.True);
    }

    [Theory]
    [MemberData(nameof(Triples))]
    public void Algebra_UnknownGetsKnown_NeverChangesWhatWasDecided(Truth a, Truth b, Truth known)
    {
        foreach (var join in new Func<Truth, Truth, Truth>[] { TruthAlgebra.And, TruthAlgebra.Or, (left, _) => left.Not() })
        {
            var before = join(a, b);
            var after = join(a == Truth.Unknown ? known : a, b);
            (before == Truth.Unknown || before == after).Should().BeTrue("{0} with {1} was {2} and became {3}", a, b, before, after);
        }
    }
}
