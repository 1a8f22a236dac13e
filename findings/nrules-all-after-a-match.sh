#!/usr/bin/env sh
# NRules 1.0.4: `All` that follows a `Match` holds even where one fact fails its condition, if the condition does not refer to the match.
# Alone, or written before the match, the same `All` is right; so is `Not` of the opposite after the match.
# Best guess beforehand: the order of patterns changes speed and nothing else.
# Seen: of two items, one of size 100, "every item is below 10" runs in the first form only.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >surprise.csproj <<'END'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="NRules" Version="[1.0.4]" />
  </ItemGroup>
</Project>
END
cat >Program.cs <<'END'
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

var repository = new RuleRepository();
repository.Load(from => from.From(typeof(MatchThenAll), typeof(All), typeof(AllThenMatch), typeof(MatchThenNotOpposite)));
var session = repository.Compile().CreateSession();
session.InsertAll(new object[] { new Number(1), new Item("a", 1), new Item("b", 100) });
session.Fire();

public record Number(int Value);

public record Item(string Name, int Size);

public class MatchThenAll : Rule
{
    public override void Define()
    {
        When().Match<Number>().All<Item>(item => item.Size < 10);
        Then().Do(_ => Console.WriteLine("match, then all: every item is below 10"));
    }
}

public class All : Rule
{
    public override void Define()
    {
        When().All<Item>(item => item.Size < 10);
        Then().Do(_ => Console.WriteLine("all: every item is below 10"));
    }
}

public class AllThenMatch : Rule
{
    public override void Define()
    {
        When().All<Item>(item => item.Size < 10).Match<Number>();
        Then().Do(_ => Console.WriteLine("all, then match: every item is below 10"));
    }
}

public class MatchThenNotOpposite : Rule
{
    public override void Define()
    {
        When().Match<Number>().Not<Item>(item => item.Size >= 10);
        Then().Do(_ => Console.WriteLine("match, then not the opposite: every item is below 10"));
    }
}
END
said=$(dotnet run)
echo "$said"
expected='match, then all: every item is below 10'
[ "$said" = "$expected" ] || {
    echo "this has changed; expected was:" >&2
    echo "$expected" >&2
    exit 1
}
