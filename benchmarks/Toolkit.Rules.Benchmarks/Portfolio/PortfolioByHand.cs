namespace Toolkit.Rules.Benchmarks.Portfolio;

/// <summary>
/// The same 150 rules as somebody writes them by hand for one purpose, in three values: what is surely so, what is surely not, and what is
/// not known. Both lists are in no order that matters.
/// </summary>
internal static class PortfolioByHand
{
    public static HandReport Assess(HandCase facts)
    {
        var report = new HandReport();
        LawInForces(facts, report);
        Courts(facts, report);
        Prosecutors(facts, report);
        PoliceUnits(facts, report);
        BorderPosts(facts, report);
        Shelters(facts, report);
        Inspectorates(facts, report);
        Embassys(facts, report);
        Hotlines(facts, report);
        Associations(facts, report);
        PortfolioByHandToo.Assess(facts, report);
        return report;
    }

    private static void LawInForces(HandCase facts, HandReport report)
    {
        if (facts.LawInForces.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyCourtStaffed();
        foreach (var it in facts.LawInForces)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("law-in-force/untrained", it, untrained);
            report.Say("law-in-force/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 8)));
            report.Say("law-in-force/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("law-in-force/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("law-in-force/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("law-in-force/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindCourt(it.Partner);
            report.Say("law-in-force/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("law-in-force/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }

    private static void Courts(HandCase facts, HandReport report)
    {
        if (facts.Courts.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyProsecutorStaffed();
        foreach (var it in facts.Courts)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("court/untrained", it, untrained);
            report.Say("court/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 9)));
            report.Say("court/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("court/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("court/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("court/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindProsecutor(it.Partner);
            report.Say("court/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("court/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }

    private static void Prosecutors(HandCase facts, HandReport report)
    {
        if (facts.Prosecutors.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyPoliceUnitStaffed();
        foreach (var it in facts.Prosecutors)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("prosecutor/untrained", it, untrained);
            report.Say("prosecutor/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 10)));
            report.Say("prosecutor/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("prosecutor/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("prosecutor/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("prosecutor/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindPoliceUnit(it.Partner);
            report.Say("prosecutor/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("prosecutor/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }

    private static void PoliceUnits(HandCase facts, HandReport report)
    {
        if (facts.PoliceUnits.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyBorderPostStaffed();
        foreach (var it in facts.PoliceUnits)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("police-unit/untrained", it, untrained);
            report.Say("police-unit/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 11)));
            report.Say("police-unit/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("police-unit/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("police-unit/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("police-unit/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindBorderPost(it.Partner);
            report.Say("police-unit/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("police-unit/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }

    private static void BorderPosts(HandCase facts, HandReport report)
    {
        if (facts.BorderPosts.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyShelterStaffed();
        foreach (var it in facts.BorderPosts)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("border-post/untrained", it, untrained);
            report.Say("border-post/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 12)));
            report.Say("border-post/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("border-post/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("border-post/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("border-post/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindShelter(it.Partner);
            report.Say("border-post/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("border-post/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }

    private static void Shelters(HandCase facts, HandReport report)
    {
        if (facts.Shelters.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyInspectorateStaffed();
        foreach (var it in facts.Shelters)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("shelter/untrained", it, untrained);
            report.Say("shelter/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 8)));
            report.Say("shelter/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("shelter/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("shelter/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("shelter/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindInspectorate(it.Partner);
            report.Say("shelter/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("shelter/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }

    private static void Inspectorates(HandCase facts, HandReport report)
    {
        if (facts.Inspectorates.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyEmbassyStaffed();
        foreach (var it in facts.Inspectorates)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("inspectorate/untrained", it, untrained);
            report.Say("inspectorate/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 9)));
            report.Say("inspectorate/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("inspectorate/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("inspectorate/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("inspectorate/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindEmbassy(it.Partner);
            report.Say("inspectorate/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("inspectorate/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }

    private static void Embassys(HandCase facts, HandReport report)
    {
        if (facts.Embassys.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyHotlineStaffed();
        foreach (var it in facts.Embassys)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("embassy/untrained", it, untrained);
            report.Say("embassy/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 10)));
            report.Say("embassy/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("embassy/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("embassy/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("embassy/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindHotline(it.Partner);
            report.Say("embassy/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("embassy/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }

    private static void Hotlines(HandCase facts, HandReport report)
    {
        if (facts.Hotlines.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyAssociationStaffed();
        foreach (var it in facts.Hotlines)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("hotline/untrained", it, untrained);
            report.Say("hotline/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 11)));
            report.Say("hotline/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("hotline/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("hotline/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("hotline/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindAssociation(it.Partner);
            report.Say("hotline/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("hotline/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }

    private static void Associations(HandCase facts, HandReport report)
    {
        if (facts.Associations.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyDetentionCentreStaffed();
        foreach (var it in facts.Associations)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("association/untrained", it, untrained);
            report.Say("association/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 12)));
            report.Say("association/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("association/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("association/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("association/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindDetentionCentre(it.Partner);
            report.Say("association/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
            report.Say("association/untrained-and-busy", it, Tri.And(untrained, Tri.Above(it.Cases, 3)));
        }
    }
}
