namespace Toolkit.Rules.Benchmarks.Portfolio;

/// <summary>Cases of 48 facts, of which three fifths of the questions are answered, the same for a seed everywhere.</summary>
internal static class PortfolioCases
{
    private const int Facts = 48;

    public static Case Of(int seed)
    {
        var random = new Random(seed);
        var facts = Enumerable.Range(0, Facts).Select(number => Fact(number, random)).ToList();
        return new() { AssessedOn = new(2026, 11, 24), Facts = [.. facts], Complete = [.. Types.Where(_ => random.Next(2) == 0)] };
    }

    private static readonly Type[] Types =
    [
        typeof(LawInForce), typeof(Court), typeof(Prosecutor), typeof(PoliceUnit),
        typeof(BorderPost), typeof(Shelter), typeof(Inspectorate), typeof(Embassy),
        typeof(Hotline), typeof(Association), typeof(DetentionCentre), typeof(Clinic),
        typeof(School), typeof(Recruiter), typeof(Port), typeof(Vessel),
        typeof(Fund), typeof(Training), typeof(Register), typeof(Agreement),
    ];

    private static IFact Fact(int number, Random random)
    {
        var id = FormattableString.Invariant($"fact-{number:00}");
        Answer? Yes() => random.Next(5) < 2 ? null : random.Next(10) < 2 ? Answer.No : Answer.Yes;
        var (staffed, trained, monitored) = (Yes(), Yes(), Yes());
        Quality? quality = random.Next(5) < 2 ? null : (Quality)random.Next(3);
        int? cases = random.Next(5) < 2 ? null : random.Next(13);
        var partners = Enumerable.Range(0, Facts).Where(other => other % 20 == (number + 1) % 20).ToList();
        var partner = random.Next(5) < 2 ? null : FormattableString.Invariant($"fact-{partners[random.Next(partners.Count)]:00}");
        return (number % 20) switch
        {
            0 => new LawInForce
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            1 => new Court
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            2 => new Prosecutor
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            3 => new PoliceUnit
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            4 => new BorderPost
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            5 => new Shelter
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            6 => new Inspectorate
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            7 => new Embassy
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            8 => new Hotline
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            9 => new Association
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            10 => new DetentionCentre
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            11 => new Clinic
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            12 => new School
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            13 => new Recruiter
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            14 => new Port
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            15 => new Vessel
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            16 => new Fund
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            17 => new Training
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            18 => new Register
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
            _ => new Agreement
            {
                Id = id,
                Staffed = staffed,
                Trained = trained,
                Monitored = monitored,
                Quality = quality,
                Cases = cases,
                Partner = partner,
            },
        };
    }
}
