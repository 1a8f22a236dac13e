using System.Collections.Immutable;

namespace Toolkit.Rules.Law;

/// <summary>What a finding rests on in law, and how much weight it has where that binds the State.</summary>
/// <remarks>
/// Made from a provision (<see cref="Provision.Breach"/>, <see cref="Provision.AtOdds"/>, <see cref="Provision.Shortfall"/>) or taken
/// from <see cref="CustomaryLaw"/>. A rule with several takes the gravest that binds; one whose treaty status is not known shows both
/// outcomes.
/// </remarks>
public sealed record LegalBasis
{
    internal LegalBasis(ImmutableArray<Provision> provisions, Severity whenBound) => (Provisions, WhenBound) = (provisions, whenBound);

    /// <summary>The provisions, all of which have to bind the State; empty for customary law.</summary>
    public ImmutableArray<Provision> Provisions { get; private init; }

    /// <summary>The rule of customary law, which binds every State; null for a treaty.</summary>
    public Citation? Custom { get; internal init; }

    /// <summary>The weight of the finding where this binds.</summary>
    public Severity WhenBound { get; }

    /// <summary>For whom or what this holds, such as <c>children</c>; null where it holds for everybody.</summary>
    public string? Scope { get; internal init; }

    /// <summary>The text of the supervising body on which the weight rests; null where the provision itself says so.</summary>
    public Citation? Reading { get; internal init; }

    /// <summary>Whether that reading is constant case law and not one general comment alone.</summary>
    public bool IsSettled { get; internal init; }

    /// <summary>
    /// When the body adopted that text: before it, the text gives no weight. Null where that is not known; then it always counts.
    /// </summary>
    public PartialDate? ReadingAdopted => ReadingDates.Find(Reading);

    /// <summary>How sure it is that the sources say so: no surer than the least sure of them.</summary>
    public Confidence Confidence => Citations.Max(citation => citation.Confidence);

    /// <summary>The provisions or the customary rule, and the reading.</summary>
    public IEnumerable<Citation> Citations =>
        Provisions.Select(provision => provision.ToCitation()).Concat(new[] { Custom, Reading }.OfType<Citation>());

    /// <summary>
    /// Reads a basis from one line: <c>ICCPR 14(1)</c>, <c>shortfall CAT 2(1) with CAT 15 for children</c>, <c>custom torture</c>.
    /// </summary>
    /// <param name="text">
    /// A weight (<c>breach</c>, which may be left out, <c>shortfall</c> or <c>at-odds</c>), the instrument's id and the article; then, as
    /// needed,
    /// <c>on</c> the one point of it, <c>with</c> another provision that has to bind too, <c>for</c> whom. Or <c>custom</c> and a rule of
    /// customary law.
    /// </param>
    /// <exception cref="FormatException">It cannot be read so; the message says what is wrong, what is allowed and what may have been
    /// meant.</exception>
    public static LegalBasis Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LegalBasisReader.Read(text, out var problem) ?? throw new FormatException(problem);
    }

    /// <summary>The same basis, which holds only where another provision binds the State as well.</summary>
    /// <param name="other">The other provision.</param>
    public LegalBasis TogetherWith(Provision other) => this with { Provisions = [.. Provisions, other] };

    /// <summary>The citations, the weight and for whom.</summary>
    public override string ToString() =>
        $"{string.Join(" with ", Citations)}: "
            + $"{Spelling.Words(WhenBound.ToString())}{(IsSettled ? ", settled" : "")}{(Scope is null ? "" : $" for {Scope}")}";
}

/// <summary>Rules that bind every State whatever it ratified. That they do is widely held; no source at hand was read for it.</summary>
public static class CustomaryLaw
{
    /// <summary>Torture and cruel, inhuman or degrading treatment.</summary>
    public static LegalBasis Torture { get; } = Rule("prohibition of torture");

    /// <summary>Genocide.</summary>
    public static LegalBasis Genocide { get; } = Rule("prohibition of genocide");

    /// <summary>Slavery and the slave trade.</summary>
    public static LegalBasis Slavery { get; } = Rule("prohibition of slavery");

    /// <summary>Return to torture or persecution.</summary>
    public static LegalBasis Refoulement { get; } = Rule("non-refoulement");

    /// <summary>Arbitrary deprivation of life.</summary>
    public static LegalBasis ArbitraryKilling { get; } = Rule("prohibition of arbitrary killing");

    /// <summary>Arbitrary detention.</summary>
    public static LegalBasis ArbitraryDetention { get; } = Rule("prohibition of arbitrary detention");

    /// <summary>Racial discrimination that is systematic; a single exclusion is weighed by the treaties.</summary>
    public static LegalBasis RacialDiscrimination { get; } = Rule("prohibition of racial discrimination");

    /// <summary>Punishment for what was no crime when it was done.</summary>
    public static LegalBasis RetroactivePunishment { get; } = Rule("no punishment without law");

    /// <summary>Execution of people who were under 18 at the time, or who are pregnant.</summary>
    public static LegalBasis ExecutionOfProtected { get; } = Rule("no execution of children and of pregnant women");

    /// <summary>The rule for a part of the people or conduct that a finding is about.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="scope">For whom or what, in plain words.</param>
    public static LegalBasis For(this LegalBasis rule, string scope) => rule with { Scope = scope };

    private static LegalBasis Rule(string name) =>
        new([], Severity.Breach) { Custom = new("Customary law", name, Confidence.Recalled) };
}
