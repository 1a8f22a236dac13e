#!/usr/bin/env sh
# NRules 1.0.4: a fact that a rule linked to its match stays as it was where the condition of the rule throws on the updated fact.
# Best guess beforehand: what no longer matches, or can no longer be judged, takes its linked facts with it.
# Seen: after the update to 100 threw, the conclusion drawn from 1 is still in memory, and firing does not remove it.
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
repository.Load(from => from.From(typeof(ConcludesSmall)));
var session = repository.Compile().CreateSession();
var item = new Item { Size = 1 };
session.Insert(item);
session.Fire();
item.Size = 100;
try
{
    session.Update(item);
}
catch (RuleLhsExpressionEvaluationException)
{
    Console.WriteLine("the condition throws");
}

session.Fire();
Console.WriteLine($"still concluded: {string.Join(", ", session.Query<Conclusion>().Select(one => one.Text))}");

public class Item
{
    public int Size { get; set; }
}

public record Conclusion(string Text);

public class ConcludesSmall : Rule
{
    public override void Define()
    {
        Item item = null!;
        When().Match(() => item, found => IsSmall(found));
        Then().Yield(_ => new Conclusion($"{item.Size} is small"));
    }

    private static bool IsSmall(Item item) => item.Size < 100 ? true : throw new FormatException("made to fail");
}
END
said=$(dotnet run)
echo "$said"
expected='the condition throws
still concluded: 1 is small'
[ "$said" = "$expected" ] || {
    echo "this has changed; expected was:" >&2
    echo "$expected" >&2
    exit 1
}
