namespace Toolkit.Rules.Law;

/// <summary>Reads what a finding rests on from one line of text, for rules that stand at their question.</summary>
/// <remarks>
/// <c>[breach|shortfall|at-odds] INSTRUMENT ARTICLE [on POINT] [with INSTRUMENT ARTICLE] [for SCOPE]</c>, or <c>custom RULE [for
/// SCOPE]</c>. Without a weight it is a breach.
/// </remarks>
internal static class LegalBasisReader
{
    private static readonly Dictionary<string, LegalBasis> Custom = new(StringComparer.Ordinal)
    {
        ["torture"] = CustomaryLaw.Torture,
        ["genocide"] = CustomaryLaw.Genocide,
        ["slavery"] = CustomaryLaw.Slavery,
        ["refoulement"] = CustomaryLaw.Refoulement,
        ["arbitrary-killing"] = CustomaryLaw.ArbitraryKilling,
        ["arbitrary-detention"] = CustomaryLaw.ArbitraryDetention,
        ["racial-discrimination"] = CustomaryLaw.RacialDiscrimination,
        ["retroactive-punishment"] = CustomaryLaw.RetroactivePunishment,
        ["execution-of-protected"] = CustomaryLaw.ExecutionOfProtected,
    };

    /// <summary>The basis; null where the text cannot be read, with what is wrong.</summary>
    public static LegalBasis? Read(string text, out string? problem)
    {
        var (rest, scope) = Cut(text.Trim(), " for ");
        var (weight, body) = Cut(rest, " ") is var (word, after) && after is not null
            && word is "breach" or "shortfall" or "at-odds" or "custom"
            ? (word, after) : ("breach", rest);
        if (weight == "custom")
        {
            problem = Custom.ContainsKey(body) ? null
                : $"no rule of customary law is called {Spelling.Quote(body)}; there are "
                    + $"{Spelling.List([.. Custom.Keys])}{Spelling.DidYouMean(body, Custom.Keys)}";
            return problem is null ? scope is null ? Custom[body] : Custom[body].For(scope) : null;
        }

        var (main, with) = Cut(body, " with ");
        var (place, point) = Cut(main, " on ");
        if (Provision(place, out problem) is not { } provision)
        {
            return null;
        }

        provision = point is null ? provision : provision.On(point);
        var basis = weight switch
        {
            "shortfall" => provision.Shortfall(scope),
            "at-odds" => provision.AtOdds(scope: scope),
            _ => provision.Breach(scope),
        };
        return with is null ? basis : Provision(with, out problem) is { } other ? basis.TogetherWith(other) : null;
    }

    private static Provision? Provision(string text, out string? problem)
    {
        var space = text.LastIndexOf(' ');
        if (space <= 0)
        {
            problem = $"{Spelling.Quote(text)} is no provision; write an instrument and an article, as in `ICCPR 14(1)`";
            return null;
        }

        var (name, place) = (text[..space], text[(space + 1)..]);
        if (!Instruments.TryFind(name, out var instrument))
        {
            problem = Instruments.UnknownMessage(name);
            return null;
        }

        problem = instrument.ArticleProblem(place);
        return problem is null ? instrument.Article(place) : null;
    }

    private static (string Before, string? After) Cut(string text, string at) => text.IndexOf(at,
        StringComparison.Ordinal) is var cut and >= 0
        ? (text[..cut].Trim(), text[(cut + at.Length)..].Trim()) : (text, null);
}
