using System.Collections.Immutable;

namespace Toolkit.Rules.NRules;

/// <summary>Whether two parts of reports say the same.</summary>
/// <remarks>
/// The lists of a record are compared one by one and then taken as the same, so that the record's own equality compares everything else. A
/// list that is forgotten here makes two parts differ, which has rules look at them once more than needed, and never keeps an old one.
/// </remarks>
internal static class Same
{
    public static bool As(Finding one, Finding other) =>
        ReferenceEquals(one, other)
        || (Lists(one.About, other.About) && Lists(one.Severities, other.Severities) && Lists(one.Raised, other.Raised, As)
            && As(one.Waiver, other.Waiver) && Lists(one.Wordings, other.Wordings) && Lists(one.Sources, other.Sources)
            && Lists(one.Basis, other.Basis, As) && Lists(one.Causes, other.Causes) && Lists(one.FollowsOn, other.FollowsOn)
            && other == one with
            {
                About = other.About,
                Severities = other.Severities,
                Raised = other.Raised,
                Waiver = other.Waiver,
                Wordings = other.Wordings,
                Sources = other.Sources,
                Basis = other.Basis,
                Causes = other.Causes,
                FollowsOn = other.FollowsOn,
            });

    public static bool As(Undetermined one, Undetermined other) =>
        ReferenceEquals(one, other)
        || (Lists(one.About, other.About) && Lists(one.Blocking, other.Blocking)
            && other == one with { About = other.About, Blocking = other.Blocking });

    public static bool As(Exempted one, Exempted other) =>
        ReferenceEquals(one, other)
        || (Lists(one.About, other.About) && Lists(one.Sources, other.Sources)
            && other == one with { About = other.About, Sources = other.Sources });

    public static bool As(Waived one, Waived other) =>
        ReferenceEquals(one, other)
        || (Lists(one.About, other.About) && As(one.Waiver, other.Waiver)
            && other == one with { About = other.About, Waiver = other.Waiver });

    public static bool As(Contradiction one, Contradiction other) =>
        ReferenceEquals(one, other)
        || (Lists(one.About, other.About) && Lists(one.Causes, other.Causes) && Lists(one.Sources, other.Sources)
            && other == one with { About = other.About, Causes = other.Causes, Sources = other.Sources });

    public static bool As(Refused one, Refused other) =>
        ReferenceEquals(one, other)
        || (Lists(one.About, other.About) && Lists(one.Contradictions, other.Contradictions)
            && other == one with { About = other.About, Contradictions = other.Contradictions });

    public static bool As(Decision one, Decision other) =>
        ReferenceEquals(one, other)
        || (Lists(one.About, other.About) && Lists(one.Sources, other.Sources) && Lists(one.Causes, other.Causes)
            && Lists(one.Requirements, other.Requirements, As) && Lists(one.Path, other.Path, As)
            && Lists(one.Possible, other.Possible) && Lists(one.Changes, other.Changes, As) && Lists(one.Caveats, other.Caveats)
            && other == one with
            {
                About = other.About,
                Sources = other.Sources,
                Causes = other.Causes,
                Requirements = other.Requirements,
                Path = other.Path,
                Possible = other.Possible,
                Changes = other.Changes,
                Caveats = other.Caveats,
            });

    public static bool As(OpenQuestion one, OpenQuestion other) =>
        ReferenceEquals(one, other)
        || (Lists(one.Answers, other.Answers) && Lists(one.Choices, other.Choices) && Lists(one.Sources, other.Sources)
            && Lists(one.HangsOn, other.HangsOn, As) && Lists(one.Packs, other.Packs)
            && other == one with
            {
                Answers = other.Answers,
                Choices = other.Choices,
                Sources = other.Sources,
                HangsOn = other.HangsOn,
                Packs = other.Packs,
            });

    private static bool As(SeverityRaised one, SeverityRaised other) =>
        Lists(one.Sources, other.Sources) && other == one with { Sources = other.Sources };

    private static bool As(WaiverUsed? one, WaiverUsed? other) =>
        one is null || other is null ? one == other : Lists(one.Sources, other.Sources) && other == one with { Sources = other.Sources };

    private static bool As(BasisApplied one, BasisApplied other) =>
        Lists(one.Provisions, other.Provisions) && Lists(one.Notes, other.Notes)
        && other == one with { Provisions = other.Provisions, Notes = other.Notes };

    private static bool As(Requirement one, Requirement other) =>
        Lists(one.Sources, other.Sources) && other == one with { Sources = other.Sources };

    private static bool As(PathStep one, PathStep other) =>
        Lists(one.Answers, other.Answers) && Lists(one.Sources, other.Sources)
        && other == one with { Answers = other.Answers, Sources = other.Sources };

    private static bool As(ChangeSet one, ChangeSet other) =>
        Lists(one.Changes, other.Changes, As) && other == one with { Changes = other.Changes };

    private static bool As(Change one, Change other) => Lists(one.To, other.To) && Lists(one.ToLabels, other.ToLabels)
        && other == one with { To = other.To, ToLabels = other.ToLabels };

    private static bool As(HangsOn one, HangsOn other) =>
        Lists(one.About, other.About) && Lists(one.Outcomes, other.Outcomes)
        && other == one with { About = other.About, Outcomes = other.Outcomes };

    private static bool Lists<T>(ImmutableArray<T> one, ImmutableArray<T> other)
        where T : notnull
    {
        if (one == other)
        {
            return true;
        }

        if (one.IsDefault || other.IsDefault || one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Lists<T>(ImmutableArray<T> one, ImmutableArray<T> other, Func<T, T, bool> same)
    {
        if (one == other)
        {
            return true;
        }

        if (one.IsDefault || other.IsDefault || one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (!same(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }
}
