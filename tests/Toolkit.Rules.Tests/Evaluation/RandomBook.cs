using System.Collections.Immutable;
using Toolkit.Rules.Law;
using Toolkit.Rules.Tests.Kinds;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>
/// A rule book by lot with everything that a rule can be about or rest on, and cases for it: one fact, joined facts and the case as a
/// whole, rules that follow on others, concepts, contradictions, exceptions, flows with gates, law, sets, lists and decimals.
/// </summary>
internal sealed class RandomBook
{
    private static readonly State Own = State.Find("PK");
    private static readonly ImmutableArray<LegalBasis> Bases =
    [
        LegalBasis.Parse("ICCPR 14(1)"), LegalBasis.Parse("shortfall CAT 2(1) with CAT 15 for children"),
        LegalBasis.Parse("custom torture"), LegalBasis.Parse("at-odds CRC 40"), LegalBasis.Parse("REF51 31"),
    ];

    private readonly RandomRules make;

    private RandomBook(RandomRules make, RuleBook book) => (this.make, Book) = (make, book);

    public RuleBook Book { get; }

    public static RandomBook Of(int seed, int size)
    {
        var make = new RandomRules(seed, size);
        var definitions = new List<Definition>();
        var isContradictory = make.Chance(0.15);
        for (var number = 0; number < 6 + make.Next(4); number++)
        {
            var about = make.Pick<ImmutableArray<FactType>>([[], [RandomRules.Statute], [RandomRules.Statute], [RandomRules.Agency],
                [RandomRules.Statute, RandomRules.Agency], [RandomRules.Survey]]);
            var rule = make.Rule(FormattableString.Invariant($"test/rule-{number}"), [.. about]);
            var contradicts = isContradictory && make.Chance(0.3);
            rule = new(rule)
            {
                Basis = contradicts ? [] : [.. Bases.Where(_ => make.Chance(0.15))],
                Severity = make.Pick(Enum.GetValues<Severity>()),
                IsConcept = !contradicts && make.Chance(0.1),
                IsContradiction = contradicts,
            };
            definitions.Add(rule);
            if (about.Length < 2 && !contradicts)
            {
                make.Earlier.Add(rule);
            }
        }

        ImmutableArray<FlowDefinition> flows =
        [
            make.Flow("test/flow", RandomRules.Statute), make.Flow("test/join", RandomRules.Statute, RandomRules.Agency),
        ];
        return new(make, Build([.. definitions, .. flows], definitions));
    }

    /// <summary>A case, most often of few facts; where it is the odd one, of none or of many.</summary>
    public Case Case()
    {
        var facts = make.Chance(0.05) ? new() { AssessedOn = RandomRules.Today, Facts = [] } : make.Case(3, 4);
        var agencies = facts.Facts.OfType<Agency>().Select(agency => agency.Id).ToList();
        return new()
        {
            AssessedOn = make.Pick<DateOnly>([RandomRules.Today, RandomRules.Today, new(2025, 2, 28), new(2030, 1, 1)]),
            State = make.Chance(0.5) ? Own : null,
            Complete = [.. facts.Complete, .. make.Chance(0.5) ? [typeof(Survey)] : ImmutableArray<Type>.Empty],
            Facts =
            [
                .. facts.Facts.Select(fact => fact is Statute statute && agencies.Count > 0 && make.Chance(0.6)
                    ? statute with { Agency = make.Pick(agencies) } : fact),
                .. make.Chance(0.3) ? make.SurveyCase().Facts : [],
            ],
            Unanswered = facts.Facts.OfType<Statute>().FirstOrDefault(statute => statute.Years is null) is { } open && make.Chance(0.2)
                ? [new("statute", open.Id, "years", WhyUnanswered.NotKnown)] : [],
            Attested = make.Chance(0.1) ? Attested(facts) : [],
            Commitments = make.Chance(0.5) ? [Commitments()] : [],
        };
    }

    private static RuleBook Build(ImmutableArray<Definition> all, IEnumerable<Definition> withoutFlows)
    {
        try
        {
            return Given.Book([.. all]);
        }
        catch (InvalidRuleBookException)
        {
            // Answers could take back what one of the flows permits.
            return Given.Book([.. withoutFlows]);
        }
    }

    /// <summary>Something attested of a rule about one of the facts.</summary>
    private ImmutableArray<Attestation> Attested(Case facts) =>
        [.. Book.Rules.Where(rule => rule is { IsContradiction: false, About.Length: 1 }
            && rule.Id.StartsWith("test/rule", StringComparison.Ordinal)).Take(2)
            .SelectMany(rule => facts.Facts.Where(fact => fact.GetType() == rule.About[0].ClrType).Take(1).Select(fact => new Attestation
            {
                Rule = rule.Id,
                About = [FactRef.Of(fact)],
                Holds = make.Pick([Answer.Yes, Answer.No]),
                AttestedBy = "country office",
                AttestedOn = new(2024, 1, 1),
                Basis = "interviews",
            }))];

    private StateCommitments Commitments() => StateCommitments.From(
        Own,
        [.. Bases.SelectMany(basis => basis.Provisions).Select(provision => provision.Instrument).Distinct().Where(_ => make.Chance(0.6))
            .Select(instrument => Act(instrument, make.Chance(0.7) ? CommitmentAct.Ratification : CommitmentAct.NotParty))]);

    private static Commitment Act(Instrument instrument, CommitmentAct act) => new()
    {
        State = Own,
        Instrument = instrument,
        Act = act,
        Date = PartialDate.Parse(act == CommitmentAct.NotParty ? "2026-11-24" : "2012-01-01"),
        EffectiveOn = act == CommitmentAct.NotParty ? null : new(2012, 2, 1),
        Source = "list",
        SourceAsOf = PartialDate.Parse("2026-11-24"),
        Confidence = CommitmentConfidence.High,
    };
}
