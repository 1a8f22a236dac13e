namespace Toolkit.Rules.Benchmarks.Portfolio;

/// <summary>The other ten types of fact by hand.</summary>
internal static class PortfolioByHandToo
{
    public static void Assess(HandCase facts, HandReport report)
    {
        DetentionCentres(facts, report);
        Clinics(facts, report);
        Schools(facts, report);
        Recruiters(facts, report);
        Ports(facts, report);
        Vessels(facts, report);
        Funds(facts, report);
        Trainings(facts, report);
        Registers(facts, report);
        Agreements(facts, report);
    }

    private static void DetentionCentres(HandCase facts, HandReport report)
    {
        if (facts.DetentionCentres.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyClinicStaffed();
        foreach (var it in facts.DetentionCentres)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("detention-centre/untrained", it, untrained);
            report.Say("detention-centre/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 8)));
            report.Say("detention-centre/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("detention-centre/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("detention-centre/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("detention-centre/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindClinic(it.Partner);
            report.Say("detention-centre/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }

    private static void Clinics(HandCase facts, HandReport report)
    {
        if (facts.Clinics.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnySchoolStaffed();
        foreach (var it in facts.Clinics)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("clinic/untrained", it, untrained);
            report.Say("clinic/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 9)));
            report.Say("clinic/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("clinic/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("clinic/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("clinic/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindSchool(it.Partner);
            report.Say("clinic/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }

    private static void Schools(HandCase facts, HandReport report)
    {
        if (facts.Schools.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyRecruiterStaffed();
        foreach (var it in facts.Schools)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("school/untrained", it, untrained);
            report.Say("school/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 10)));
            report.Say("school/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("school/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("school/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("school/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindRecruiter(it.Partner);
            report.Say("school/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }

    private static void Recruiters(HandCase facts, HandReport report)
    {
        if (facts.Recruiters.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyPortStaffed();
        foreach (var it in facts.Recruiters)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("recruiter/untrained", it, untrained);
            report.Say("recruiter/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 11)));
            report.Say("recruiter/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("recruiter/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("recruiter/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("recruiter/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindPort(it.Partner);
            report.Say("recruiter/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }

    private static void Ports(HandCase facts, HandReport report)
    {
        if (facts.Ports.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyVesselStaffed();
        foreach (var it in facts.Ports)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("port/untrained", it, untrained);
            report.Say("port/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 12)));
            report.Say("port/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("port/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("port/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("port/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindVessel(it.Partner);
            report.Say("port/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }

    private static void Vessels(HandCase facts, HandReport report)
    {
        if (facts.Vessels.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyFundStaffed();
        foreach (var it in facts.Vessels)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("vessel/untrained", it, untrained);
            report.Say("vessel/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 8)));
            report.Say("vessel/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("vessel/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("vessel/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("vessel/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindFund(it.Partner);
            report.Say("vessel/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }

    private static void Funds(HandCase facts, HandReport report)
    {
        if (facts.Funds.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyTrainingStaffed();
        foreach (var it in facts.Funds)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("fund/untrained", it, untrained);
            report.Say("fund/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 9)));
            report.Say("fund/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("fund/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("fund/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("fund/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindTraining(it.Partner);
            report.Say("fund/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }

    private static void Trainings(HandCase facts, HandReport report)
    {
        if (facts.Trainings.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyRegisterStaffed();
        foreach (var it in facts.Trainings)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("training/untrained", it, untrained);
            report.Say("training/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 10)));
            report.Say("training/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("training/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("training/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("training/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindRegister(it.Partner);
            report.Say("training/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }

    private static void Registers(HandCase facts, HandReport report)
    {
        if (facts.Registers.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyAgreementStaffed();
        foreach (var it in facts.Registers)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("register/untrained", it, untrained);
            report.Say("register/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 11)));
            report.Say("register/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("register/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("register/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("register/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindAgreement(it.Partner);
            report.Say("register/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }

    private static void Agreements(HandCase facts, HandReport report)
    {
        if (facts.Agreements.Length == 0)
        {
            return;
        }

        var anyOther = facts.AnyLawInForceStaffed();
        foreach (var it in facts.Agreements)
        {
            var untrained = Tri.And(Tri.Is(it.Trained, Answer.No), Tri.Below(it.Quality, Quality.Good));
            report.Say("agreement/untrained", it, untrained);
            report.Say("agreement/strained", it, Tri.Or(Tri.Is(it.Staffed, Answer.No), Tri.Above(it.Cases, 12)));
            report.Say("agreement/unseen", it, Tri.And(Tri.Is(it.Monitored, Answer.No), Tri.Not(Tri.Is(it.Staffed, Answer.Yes))));
            report.Say("agreement/poor", it, Tri.Is(it.Quality, Quality.Poor));
            report.Say("agreement/busy", it, Tri.And(
                Tri.Above(it.Cases, 4), Tri.And(Tri.Is(it.Staffed, Answer.Yes), Tri.Is(it.Monitored, Answer.No))));
            report.Say("agreement/alone", it, Tri.And(Tri.Is(it.Monitored, Answer.Yes), Tri.Not(anyOther)));
            var other = it.Partner is null ? null : facts.FindLawInForce(it.Partner);
            report.Say("agreement/ill-matched", it, other,
                Tri.And(Tri.Above(it.Quality, Quality.Poor), Tri.Is(other?.Trained, Answer.No)));
        }
    }
}
