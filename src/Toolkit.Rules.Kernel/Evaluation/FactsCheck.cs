using System.Globalization;
using System.Text;
using Toolkit.Rules.Law;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// What every case has to satisfy, so that assessing it cannot fail: one check for cases made in code and for files, which is told thing
/// by thing what a case holds, each with its place.
/// </summary>
/// <param name="types">The types of fact that the rules read.</param>
/// <param name="longestText">The most characters of a text answer, or of what a judgement says of itself.</param>
/// <param name="tell">Takes what is wrong: code, place and message.</param>
internal sealed class FactsCheck(IReadOnlyCollection<FactType> types, int longestText, Action<ProblemCode, string, string> tell)
{
    /// <summary>The most characters of an id; every finding about a fact repeats it.</summary>
    public const int LongestId = 500;

    /// <summary>The most characters of a text, unless a host sets others.</summary>
    public const int LongestText = 100_000;

    /// <summary>The most facts of a case, unless a host sets others.</summary>
    public const int MostFacts = 1_000;

    /// <summary>With how many problems the nearest names are still looked for; among many facts that takes its time.</summary>
    private const int MostSuggestions = 100;

    private readonly Dictionary<(string Type, string Id), (string? At, int Number)> ids = new(16);
    private readonly Dictionary<(string Type, string Id), string> composed = [];
    private readonly HashSet<State> states = [];
    private readonly HashSet<string> misread = new(StringComparer.Ordinal);
    private readonly List<Reference> references = [];
    private int told;

    /// <summary>The day of the assessment; null where it could not be read.</summary>
    public DateOnly? AssessedOn { get; set; }

    /// <summary>Whether a text names a type of fact; if not, or if it could name several, that is told.</summary>
    public bool IsType(string name, string place)
    {
        var meant = NamesInFiles.Meant(name, types);
        if (meant.Length > 1)
        {
            Tell(CaseCodes.AmbiguousName, place, NamesInFiles.Ambiguous(name, meant));
        }
        else if (meant.IsEmpty)
        {
            UnknownType(name, place);
        }

        return meant.Length == 1;
    }

    /// <summary>Tells that no rule reads facts of a type.</summary>
    public void UnknownType(string name, string place) =>
        Tell(CaseCodes.UnknownFactType, place, $"no rule of this book reads facts of type {Spelling.Quote(name)}; it reads "
            + $"{Spelling.List(types.Select(known => known.Name))}"
            + Spelling.DidYouMean(name, NamesInFiles.All(types)));

    /// <summary>Whether a fact has an id by which it can be named; what is wrong with it is told.</summary>
    /// <param name="id">The id; null where it is missing.</param>
    /// <param name="place">The place of the id, or of the fact.</param>
    public bool IsNamed(string? id, string place)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Tell(CaseCodes.FactWithoutName, place, "the fact has no id; every fact is named within its case");
            return false;
        }

        if (TextAnswer.NameRefusal(id) is { } nameless)
        {
            Tell(CaseCodes.FactWithoutName, place, nameless);
            return false;
        }

        if (id.Length > LongestId)
        {
            Tell(CaseCodes.TextTooLong, place, FormattableString.Invariant(
                $"the id has {id.Length} characters; allowed are {LongestId}, since every finding about the fact repeats it"));
        }

        return true;
    }

    /// <summary>Takes up a fact that has a name: no other of its type may have it.</summary>
    /// <param name="type">The name of its type.</param>
    /// <param name="id">Its id.</param>
    /// <param name="place">The place of the problem, if it is one.</param>
    /// <param name="at">Where it stands, for others of the same name.</param>
    public void Add(string type, string id, string place, string at)
    {
        if (!ids.TryAdd((type, id), (at, 0)))
        {
            var first = ids[(type, id)];
            var where = first.At ?? FormattableString.Invariant($"facts[{first.Number}]");
            Tell(CaseCodes.FactTwice, place,
                $"{Spelling.Quote(id)} is the id of the fact at {where} already; ids are unique within a type");
        }
        else if (!Ascii.IsValid(id) && !composed.TryAdd((type, Spelling.Composed(id)), at))
        {
            Tell(CaseCodes.FactTwice, place, $"{Spelling.Quote(id)} looks the same as the id of the fact at "
                + $"{composed[(type, Spelling.Composed(id))]}, {Spelling.OnlyComposed}, or give one another id");
        }
    }

    /// <summary>
    /// Takes up a fact of a case made in code, if that its name is right is plain to see; where not, nothing is told yet.
    /// </summary>
    /// <param name="type">The name of its type.</param>
    /// <param name="id">Its id.</param>
    /// <param name="number">Its place among the facts of the case.</param>
    public bool TryAdd(string type, string? id, int number) =>
        id is { Length: > 0 and <= LongestId } && Ascii.IsValid(id) && TextAnswer.IsGiven(id) && TextAnswer.NameRefusal(id) is null
            && ids.TryAdd((type, id), (null, number));

    /// <summary>Tells that an answer is none of those that a question has.</summary>
    /// <param name="question">The question.</param>
    /// <param name="given">What was answered.</param>
    /// <param name="isWord">Whether that was written as a word, so that another word may have been meant.</param>
    /// <param name="place">Where.</param>
    public void NoAnswer(Question question, string given, bool isWord, string place) =>
        Tell(CaseCodes.UnknownAnswer, place, $"{question.Shown(given)} is no answer to this question; allowed are "
            + question.Scale.Describe()
            + (!isWord ? "" : TextAnswer.IsOpen(given) ? $"; {TextAnswer.LeaveOut}"
                : question.IsSensitive ? "" : Spelling.DidYouMean(given, question.Scale.Names)));

    /// <summary>Checks a number, in its smallest amount, against the least that its question allows.</summary>
    public void Number(Question question, long number, string place)
    {
        if (number < question.LeastCode)
        {
            var given = question.Shown(question.Scale.Format(new(number, null)));
            Tell(CaseCodes.NumberTooLow, place,
                FormattableString.Invariant($"{given} is below {question.Least}, the least that is allowed here"));
        }
    }

    /// <summary>Tells that a number has more decimals than its question allows, or is not written in digits.</summary>
    public void NotExact(Question question, string number, string place) =>
        Tell(CaseCodes.NotExact, place, $"{question.Shown(number)} {ExactNumber.Parse(number, question.Scale.Decimals).Wrong}; "
            + $"the answer is a number in {question.Scale.Unit}{question.Scale.DecimalsAllowed}");

    /// <summary>Tells that something is no member of a set.</summary>
    public void NoMember(Question set, string member, string place) =>
        Tell(CaseCodes.UnknownAnswer, place, $"{set.Shown(member)} is no member of this set; allowed are {Spelling.List(set.Scale.Names)}"
            + (set.IsSensitive ? "" : Spelling.DidYouMean(member, set.Scale.Names)));

    /// <summary>Tells that a member of a set is answered more than once.</summary>
    public void MemberTwice(Question set, string member, bool isBothWays, string place) =>
        Tell(CaseCodes.EntryTwice, place, (set.IsSensitive ? "a member (withheld as sensitive)" : Spelling.Quote(member))
            + (isBothWays ? " is answered both `yes` and `no`" : " is listed twice") + "; each member is answered once");

    /// <summary>Checks an entry of a list of texts; one that reads as not answered is passed over.</summary>
    /// <param name="list">The question.</param>
    /// <param name="text">The entry.</param>
    /// <param name="before">The entries before it.</param>
    /// <param name="place">Where.</param>
    public void Entry(Question list, string text, IEnumerable<string> before, string place)
    {
        if (!TextAnswer.IsGiven(text) || IsTooLong(text, place))
        {
            return;
        }

        if (list.SaysNothing(text) is { } nothing)
        {
            Tell(CaseCodes.UnknownAnswer, place, nothing);
        }
        else if (before.Contains(text.Trim(), StringComparer.Ordinal))
        {
            Tell(CaseCodes.EntryTwice, place,
                $"{(list.IsSensitive ? "an entry (withheld as sensitive)" : Spelling.Quote(text))} is listed twice; each entry is "
                    + $"listed once");
        }
    }

    /// <summary>Checks a text answer; the fact that it names, if it names one, is looked for once all facts were told.</summary>
    /// <param name="question">The question.</param>
    /// <param name="text">The answer.</param>
    /// <param name="place">Where it stands; null for a case made in code, whose places are told by facts.</param>
    /// <param name="fact">The fact of such a case.</param>
    public void Text(Question question, string text, string? place, IFact? fact = null)
    {
        if (!TextAnswer.IsGiven(text) || (text.Length > longestText && IsTooLong(text, place ?? CaseCheck.Place(fact!, question))))
        {
            return;
        }

        if (question.RefersToName is { } target)
        {
            references.Add(new(target, text, place, question, "") { Fact = fact });
        }
        else if (question.Refusal(text) is { } refusal)
        {
            Tell(CaseCodes.UnknownAnswer, place ?? CaseCheck.Place(fact!, question), refusal);
        }
    }

    /// <summary>Notes that answers, which packs add, are about a fact that is told elsewhere.</summary>
    public void Addition(string type, string id, string place) => references.Add(new(type, id, place, null, "these answers are"));

    /// <summary>Notes that what is attested is about a fact that is told elsewhere.</summary>
    public void AttestedAbout(string type, string id, string place) =>
        references.Add(new(type, id, place, null, "what is attested here is"));

    /// <summary>Checks the days of a judgement, or of what is attested.</summary>
    public void Days(DateOnly? judgedOn, DateOnly? validUntil, string placeOfDay, string placeOfEnd, string verb = "judged")
    {
        if (judgedOn > AssessedOn)
        {
            Tell(CaseCodes.JudgedInFuture, placeOfDay, $"{verb} on {Iso(judgedOn)}, after the day of the assessment, {Iso(AssessedOn)}");
        }

        if (validUntil < judgedOn)
        {
            Tell(CaseCodes.ValidBeforeJudged, placeOfEnd,
                $"valid until {Iso(validUntil)}, before the day on which it was {verb}, {Iso(judgedOn)}");
        }
    }

    /// <summary>Checks what a judgement says of itself: who judged, on what basis, by which provision.</summary>
    public void Attestation(string text, string place)
    {
        if (!IsTooLong(text, place) && TextAnswer.SaysNothing(text) is { } says)
        {
            Tell(CaseCodes.UnknownAnswer, place, $"{Spelling.Quote(text)} {says}; what is not said of a judgement is left out, or null");
        }
    }

    /// <summary>Checks who attests, or on what basis: both are told.</summary>
    public void Attester(string? text, string what, string place)
    {
        if (text is null || !TextAnswer.IsGiven(text))
        {
            Tell(CaseCodes.AttestedByNobody, place, $"{what} is missing; nothing is attested without it");
        }
        else if (!IsTooLong(text, place) && TextAnswer.SaysNothing(text) is { } says)
        {
            Tell(CaseCodes.AttestedByNobody, place, $"{Spelling.Quote(text)} {says}; nothing is attested without {what}");
        }
    }

    /// <summary>Checks what the case is called.</summary>
    public void Title(string title, string place)
    {
        if (title.Length > LongestId)
        {
            Tell(CaseCodes.TextTooLong, place,
                FormattableString.Invariant($"the title has {title.Length} characters; allowed are {LongestId}"));
        }
    }

    /// <summary>Takes up the State whose commitments are told.</summary>
    public void Commitments(State state, string place)
    {
        if (!states.Add(state))
        {
            Tell(CaseCodes.StateTwice, place, $"{state} is listed twice; put all its commitments in one entry");
        }
    }

    /// <summary>Keeps what refers to facts of these types from being blamed, as their lists could not be read.</summary>
    public void Misread(IEnumerable<string> types) => misread.UnionWith(types);

    /// <summary>Tells which facts are named and not there. Called once all facts were told.</summary>
    public void Finish()
    {
        if (references.Count == 0)
        {
            return;
        }

        var thereOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var (type, named, at, question, subject) = reference;
            if (misread.Contains(type) || ids.ContainsKey((type, named)))
            {
                continue;
            }

            var place = at ?? CaseCheck.Place(reference.Fact!, question!);
            if (question?.SaysNothing(named) is { } nothing)
            {
                Tell(CaseCodes.UnknownAnswer, place, nothing);
                continue;
            }

            if (!thereOf.TryGetValue(type, out var there))
            {
                thereOf[type] = there = [.. ids.Keys.Where(id => id.Type == type).Select(id => id.Id).Order(StringComparer.Ordinal)];
            }

            var others = there.Count == 0 ? "there is none"
                : told >= MostSuggestions ? "there are others"
                : $"there are {Spelling.List(there)}{Nearest()}";
            string Nearest() => question?.IsSensitive != true ? Spelling.DidYouMean(named, there)
                : Spelling.LooksLike(named, there) is null ? "" : $"; one of them looks the same, {Spelling.OnlyComposed}";

            Tell(CaseCodes.UnknownReference, place, question is null
                ? $"{subject} about a {type} that this case does not have; {others}"
                : $"no {type} of this case has the id {question.Shown(named)}; {others}");
        }
    }

    /// <summary>
    /// The message for a case of too many facts. Answers to questions that packs add belong to the fact that they are about.
    /// </summary>
    public static string TooMany(int most) => FormattableString.Invariant($"the case has more than {most} facts");

    private bool IsTooLong(string text, string place)
    {
        if (text.Length <= longestText)
        {
            return false;
        }

        Tell(CaseCodes.TextTooLong, place,
            FormattableString.Invariant($"the text has {text.Length} characters; allowed are {longestText}"));
        return true;
    }

    private void Tell(ProblemCode code, string place, string message)
    {
        told++;
        tell(code, place, message);
    }

    private static string Iso(DateOnly? date) => date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>That a fact is named, which has to be there.</summary>
    /// <param name="Type">The name of its type.</param>
    /// <param name="Named">Its id.</param>
    /// <param name="Place">Where it is named; null where the fact tells.</param>
    /// <param name="Question">The question whose answer names it; null where something else is about it.</param>
    /// <param name="Subject">What is about it, with its verb; nothing where it is an answer that names it.</param>
    private readonly record struct Reference(string Type, string Named, string? Place, Question? Question, string Subject)
    {
        /// <summary>The fact of a case made in code that names it.</summary>
        public IFact? Fact { get; init; }
    }
}
