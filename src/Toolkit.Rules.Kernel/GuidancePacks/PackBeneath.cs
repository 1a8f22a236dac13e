using System.Collections.Immutable;

namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// The rules beneath packs, with the values that packs give to parameters. They are read again where packs set a parameter that they read.
/// </summary>
internal sealed class PackBeneath(RuleBook plain, ImmutableArray<RuleBookEntry> entries, Func<GuidancePack, PackProblems> problemsOf)
{
    private readonly Dictionary<string, RuleBook> read =
        new(StringComparer.Ordinal) { [PackParameters.Key(plain.Options.Parameters)] = plain };

    /// <summary>The rules with a set of values, in force or not; the plain rules where something is wrong, which is noted.</summary>
    public RuleBook With(ImmutableDictionary<Parameter, int> values, PackParameters parameters)
    {
        var options = plain.Options with { Packs = [] };
        var theirs = plain.Options.Parameters.ToImmutableDictionary(pair => pair.Key, pair => values[pair.Key]);
        var key = PackParameters.Key(theirs);
        if (!read.TryGetValue(key, out var book))
        {
            try
            {
                book = RuleBook.BuildPlain(entries, options with { Parameters = theirs });
            }
            catch (InvalidRuleBookException wrong)
            {
                var by = parameters.Settings.First(setting =>
                    theirs.TryGetValue(setting.Parameter, out var value) && setting.Value == value);
                problemsOf(by.Pack).Add(PackCodes.Loosens, by.Node,
                    $"with these parameters the rules no longer hold together: {wrong.Problems[0]}");
                book = plain;
            }

            read.Add(key, book);
        }

        return values.Count == theirs.Count ? book : book.With(options with { Parameters = values });
    }
}
