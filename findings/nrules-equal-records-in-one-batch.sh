#!/usr/bin/env sh
# NRules 1.0.4: `InsertAll` of two equal records throws, and still leaves the first of them in working memory, where no rule ever sees it.
# Best guess beforehand: a batch that is refused inserts nothing, or the first fact is inserted as any other.
# Seen: the query finds one item, and no rule runs on it.
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
repository.Load(from => from.From(typeof(SeesItems)));
var session = repository.Compile().CreateSession();
try
{
    session.InsertAll(new[] { new Item("a", 1), new Item("a", 1) });
}
catch (ArgumentException)
{
    Console.WriteLine("the batch is refused");
}

Console.WriteLine($"in memory: {session.Query<Item>().Count()}");
Console.WriteLine($"rules that ran: {session.Fire()}");

public record Item(string Name, int Size);

public class SeesItems : Rule
{
    public override void Define()
    {
        Item item = null!;
        When().Match(() => item);
        Then().Do(_ => Console.WriteLine($"a rule sees {item.Name}"));
    }
}
END
said=$(dotnet run)
echo "$said"
expected='the batch is refused
in memory: 1
rules that ran: 0'
[ "$said" = "$expected" ] || {
    echo "this has changed; expected was:" >&2
    echo "$expected" >&2
    exit 1
}
