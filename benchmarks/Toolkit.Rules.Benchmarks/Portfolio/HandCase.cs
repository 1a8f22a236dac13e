namespace Toolkit.Rules.Benchmarks.Portfolio;

/// <summary>A case in the form that code by hand has it: each type of fact in an array of its own.</summary>
internal sealed class HandCase(IReadOnlyList<IFact> facts, IReadOnlyCollection<Type> complete)
{
    public LawInForce[] LawInForces { get; } = [.. facts.OfType<LawInForce>()];

    public Court[] Courts { get; } = [.. facts.OfType<Court>()];

    public Prosecutor[] Prosecutors { get; } = [.. facts.OfType<Prosecutor>()];

    public PoliceUnit[] PoliceUnits { get; } = [.. facts.OfType<PoliceUnit>()];

    public BorderPost[] BorderPosts { get; } = [.. facts.OfType<BorderPost>()];

    public Shelter[] Shelters { get; } = [.. facts.OfType<Shelter>()];

    public Inspectorate[] Inspectorates { get; } = [.. facts.OfType<Inspectorate>()];

    public Embassy[] Embassys { get; } = [.. facts.OfType<Embassy>()];

    public Hotline[] Hotlines { get; } = [.. facts.OfType<Hotline>()];

    public Association[] Associations { get; } = [.. facts.OfType<Association>()];

    public DetentionCentre[] DetentionCentres { get; } = [.. facts.OfType<DetentionCentre>()];

    public Clinic[] Clinics { get; } = [.. facts.OfType<Clinic>()];

    public School[] Schools { get; } = [.. facts.OfType<School>()];

    public Recruiter[] Recruiters { get; } = [.. facts.OfType<Recruiter>()];

    public Port[] Ports { get; } = [.. facts.OfType<Port>()];

    public Vessel[] Vessels { get; } = [.. facts.OfType<Vessel>()];

    public Fund[] Funds { get; } = [.. facts.OfType<Fund>()];

    public Training[] Trainings { get; } = [.. facts.OfType<Training>()];

    public Register[] Registers { get; } = [.. facts.OfType<Register>()];

    public Agreement[] Agreements { get; } = [.. facts.OfType<Agreement>()];

    public sbyte AnyLawInForceStaffed()
    {
        var any = complete.Contains(typeof(LawInForce)) ? Tri.False : Tri.Unknown;
        foreach (var one in LawInForces)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public LawInForce? FindLawInForce(string id) => Array.Find(LawInForces, one => one.Id == id);

    public sbyte AnyCourtStaffed()
    {
        var any = complete.Contains(typeof(Court)) ? Tri.False : Tri.Unknown;
        foreach (var one in Courts)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Court? FindCourt(string id) => Array.Find(Courts, one => one.Id == id);

    public sbyte AnyProsecutorStaffed()
    {
        var any = complete.Contains(typeof(Prosecutor)) ? Tri.False : Tri.Unknown;
        foreach (var one in Prosecutors)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Prosecutor? FindProsecutor(string id) => Array.Find(Prosecutors, one => one.Id == id);

    public sbyte AnyPoliceUnitStaffed()
    {
        var any = complete.Contains(typeof(PoliceUnit)) ? Tri.False : Tri.Unknown;
        foreach (var one in PoliceUnits)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public PoliceUnit? FindPoliceUnit(string id) => Array.Find(PoliceUnits, one => one.Id == id);

    public sbyte AnyBorderPostStaffed()
    {
        var any = complete.Contains(typeof(BorderPost)) ? Tri.False : Tri.Unknown;
        foreach (var one in BorderPosts)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public BorderPost? FindBorderPost(string id) => Array.Find(BorderPosts, one => one.Id == id);

    public sbyte AnyShelterStaffed()
    {
        var any = complete.Contains(typeof(Shelter)) ? Tri.False : Tri.Unknown;
        foreach (var one in Shelters)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Shelter? FindShelter(string id) => Array.Find(Shelters, one => one.Id == id);

    public sbyte AnyInspectorateStaffed()
    {
        var any = complete.Contains(typeof(Inspectorate)) ? Tri.False : Tri.Unknown;
        foreach (var one in Inspectorates)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Inspectorate? FindInspectorate(string id) => Array.Find(Inspectorates, one => one.Id == id);

    public sbyte AnyEmbassyStaffed()
    {
        var any = complete.Contains(typeof(Embassy)) ? Tri.False : Tri.Unknown;
        foreach (var one in Embassys)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Embassy? FindEmbassy(string id) => Array.Find(Embassys, one => one.Id == id);

    public sbyte AnyHotlineStaffed()
    {
        var any = complete.Contains(typeof(Hotline)) ? Tri.False : Tri.Unknown;
        foreach (var one in Hotlines)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Hotline? FindHotline(string id) => Array.Find(Hotlines, one => one.Id == id);

    public sbyte AnyAssociationStaffed()
    {
        var any = complete.Contains(typeof(Association)) ? Tri.False : Tri.Unknown;
        foreach (var one in Associations)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Association? FindAssociation(string id) => Array.Find(Associations, one => one.Id == id);

    public sbyte AnyDetentionCentreStaffed()
    {
        var any = complete.Contains(typeof(DetentionCentre)) ? Tri.False : Tri.Unknown;
        foreach (var one in DetentionCentres)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public DetentionCentre? FindDetentionCentre(string id) => Array.Find(DetentionCentres, one => one.Id == id);

    public sbyte AnyClinicStaffed()
    {
        var any = complete.Contains(typeof(Clinic)) ? Tri.False : Tri.Unknown;
        foreach (var one in Clinics)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Clinic? FindClinic(string id) => Array.Find(Clinics, one => one.Id == id);

    public sbyte AnySchoolStaffed()
    {
        var any = complete.Contains(typeof(School)) ? Tri.False : Tri.Unknown;
        foreach (var one in Schools)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public School? FindSchool(string id) => Array.Find(Schools, one => one.Id == id);

    public sbyte AnyRecruiterStaffed()
    {
        var any = complete.Contains(typeof(Recruiter)) ? Tri.False : Tri.Unknown;
        foreach (var one in Recruiters)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Recruiter? FindRecruiter(string id) => Array.Find(Recruiters, one => one.Id == id);

    public sbyte AnyPortStaffed()
    {
        var any = complete.Contains(typeof(Port)) ? Tri.False : Tri.Unknown;
        foreach (var one in Ports)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Port? FindPort(string id) => Array.Find(Ports, one => one.Id == id);

    public sbyte AnyVesselStaffed()
    {
        var any = complete.Contains(typeof(Vessel)) ? Tri.False : Tri.Unknown;
        foreach (var one in Vessels)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Vessel? FindVessel(string id) => Array.Find(Vessels, one => one.Id == id);

    public sbyte AnyFundStaffed()
    {
        var any = complete.Contains(typeof(Fund)) ? Tri.False : Tri.Unknown;
        foreach (var one in Funds)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Fund? FindFund(string id) => Array.Find(Funds, one => one.Id == id);

    public sbyte AnyTrainingStaffed()
    {
        var any = complete.Contains(typeof(Training)) ? Tri.False : Tri.Unknown;
        foreach (var one in Trainings)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Training? FindTraining(string id) => Array.Find(Trainings, one => one.Id == id);

    public sbyte AnyRegisterStaffed()
    {
        var any = complete.Contains(typeof(Register)) ? Tri.False : Tri.Unknown;
        foreach (var one in Registers)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Register? FindRegister(string id) => Array.Find(Registers, one => one.Id == id);

    public sbyte AnyAgreementStaffed()
    {
        var any = complete.Contains(typeof(Agreement)) ? Tri.False : Tri.Unknown;
        foreach (var one in Agreements)
        {
            any = Tri.Or(any, Tri.Is(one.Staffed, Answer.Yes));
        }

        return any;
    }

    public Agreement? FindAgreement(string id) => Array.Find(Agreements, one => one.Id == id);
}
