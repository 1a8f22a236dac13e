using NRules.RuleModel;

namespace Toolkit.Rules.NRules.Tests.SecondOpinion;

/// <summary>What a translated rule came to about a fact, where that is not "clear".</summary>
internal sealed class Said(string rule, IFact fact, Truth truth)
{
    public string Rule => rule;

    public IFact Fact => fact;

    public Truth Truth => truth;

    public static void Say(IContext context, IFact fact, string rule, Truth truth)
    {
        if (context.GetLinked(nameof(Said)) is null)
        {
            context.InsertLinked(nameof(Said), new Said(rule, fact, truth));
        }
    }

    public static bool IsAbout(Said said, IFact fact) => ReferenceEquals(said.Fact, fact);

    public static bool Came(IEnumerable<Said> said, string rule, Truth truth) => said.Any(one => one.Rule == rule && one.Truth == truth);

    public static bool CameToNothing(IEnumerable<Said> said, string rule) => said.All(one => one.Rule != rule);
}
