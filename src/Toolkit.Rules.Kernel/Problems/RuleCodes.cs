namespace Toolkit.Rules.Problems;

/// <summary>What is wrong with rules and flows written in C#, or with the book that they make up.</summary>
internal static class RuleCodes
{
    private static readonly CodeList Codes = new();

    /// <summary>Condition that cannot be read.</summary>
    public static readonly ProblemCode UnreadableCondition = Codes.Add(
        "TR0101",
        "Condition that cannot be read",
        "A condition is read and never run, so it may hold only what has a meaning for answers that are missing.",
        "Write it with questions, constants, `&&`, `||`, `!`, `IsAnyOf`, `IsAnswered` and the members of `Case`; the "
            + "message says what is allowed in that place.");

    /// <summary>Id that is taken.</summary>
    public static readonly ProblemCode IdTwice = Codes.Add(
        "TR0200",
        "Id that is taken",
        "Two rules or flows have the same id, so that a report could mean either.",
        "Give one of them another id. An id that was published is never used again.");

    /// <summary>Id of the wrong form.</summary>
    public static readonly ProblemCode IdNotKebab = Codes.Add(
        "TR0201",
        "Id of the wrong form",
        "The id is not in kebab-case with parts set apart by slashes.",
        "Write small letters, digits, single hyphens and slashes, as in `my-tool/no-institutions`.");

    /// <summary>Name of the wrong form.</summary>
    public static readonly ProblemCode NameNotKebab = Codes.Add(
        "TR0202",
        "Name of the wrong form",
        "The name of a step, an exception or a requirement is not in kebab-case.",
        "Write small letters, digits and single hyphens.");

    /// <summary>No source.</summary>
    public static readonly ProblemCode NoSource = Codes.Add(
        "TR0203",
        "No source",
        "A rule, a flow or a part of one names no source; nothing is claimed that the sources do not say.",
        "Set `Sources` to the document and the place in it.");

    /// <summary>Empty text.</summary>
    public static readonly ProblemCode EmptyText = Codes.Add(
        "TR0204",
        "Empty text",
        "A text that readers of a report need is empty.",
        "Say it in one sentence.");

    /// <summary>Name that is used twice.</summary>
    public static readonly ProblemCode NameTwice = Codes.Add(
        "TR0205",
        "Name that is used twice",
        "Two parts of the same rule or flow have the same name.",
        "Give one of them another name.");

    /// <summary>Parameter that the book does not have.</summary>
    public static readonly ProblemCode UnknownParameterInText = Codes.Add(
        "TR0206",
        "Parameter that the book does not have",
        "A text names a parameter in braces that this rule book does not have.",
        "Write the id of a parameter in braces, or no braces; `toolkit-rules packs` lists the parameters.");

    /// <summary>Outcome without a meaning.</summary>
    public static readonly ProblemCode OutcomeWithoutMeaning = Codes.Add(
        "TR0207",
        "Outcome without a meaning",
        "A member of a flow's outcomes does not say what it means or what it lets happen.",
        "Mark the member with `[Outcome]`, its effect and a sentence.");

    /// <summary>Restriction without a way out.</summary>
    public static readonly ProblemCode NoWouldChange = Codes.Add(
        "TR0208",
        "Restriction without a way out",
        "A step whose outcome restricts does not say what would change it.",
        "Set `WouldChange` to what would have to come about.");

    /// <summary>Alternative of no other reading.</summary>
    public static readonly ProblemCode NoOtherReading = Codes.Add(
        "TR0209",
        "Alternative of no other reading",
        "An alternative condition names the default choice of a reading, or a choice of no reading.",
        "Name a choice that is not the default.");

    /// <summary>Two readings for one condition.</summary>
    public static readonly ProblemCode TwoReadingsAtOnce = Codes.Add(
        "TR0210",
        "Two readings for one condition",
        "Two chosen readings both replace the same condition.",
        "Write one alternative for both.");

    /// <summary>Join that joins nothing.</summary>
    public static readonly ProblemCode NoJoin = Codes.Add(
        "TR0211",
        "Join that joins nothing",
        "A rule about two facts does not say by which question they belong together.",
        "Write one equality between a question of the first fact and a question of the second.");

    /// <summary>Choice of no reading.</summary>
    public static readonly ProblemCode ChoiceOfNoReading = Codes.Add(
        "TR0212",
        "Choice of no reading",
        "A reading was chosen that this rule book does not have.",
        "Choose among the readings of the book; the report of any case names them.");

    /// <summary>Reading chosen in two ways.</summary>
    public static readonly ProblemCode ReadingChosenTwice = Codes.Add(
        "TR0213",
        "Reading chosen in two ways",
        "One reading was chosen in more than one way.",
        "Choose one of the ways that the message lists.");

    /// <summary>Legal basis that carries no weight.</summary>
    public static readonly ProblemCode BasisOfNoWeight = Codes.Add(
        "TR0214",
        "Legal basis that carries no weight",
        "The provision cannot give a finding weight, for instance since its instrument is a declaration.",
        "Name it among the sources in place of the legal bases.");

    /// <summary>Legal basis that cannot raise the weight.</summary>
    public static readonly ProblemCode BasisBelowSeverity = Codes.Add(
        "TR0215",
        "Legal basis that cannot raise the weight",
        "The basis weighs no more than the rule does where nothing binds the State.",
        "Lower the rule's own severity, or take the basis out.");

    /// <summary>Treaty without a State.</summary>
    public static readonly ProblemCode BasisWithoutState = Codes.Add(
        "TR0216",
        "Treaty without a State",
        "The basis is a treaty, and nothing tells which State the rule is about.",
        "Give the fact a question of type `State`.");

    /// <summary>Value that is not defined.</summary>
    public static readonly ProblemCode UndefinedValue = Codes.Add(
        "TR0217",
        "Value that is not defined",
        "A number stands where a member of an enumeration is expected.",
        "Use a member that is defined.");

    /// <summary>Validity that ends before it begins.</summary>
    public static readonly ProblemCode EndBeforeBegin = Codes.Add(
        "TR0218",
        "Validity that ends before it begins",
        "`ValidTo` lies before `ValidFrom`.",
        "Exchange or mend the days.");

    /// <summary>Parameter without a stricter side.</summary>
    public static readonly ProblemCode ParameterWithoutDirection = Codes.Add(
        "TR0219",
        "Parameter without a stricter side",
        "A parameter does not say whether lower or higher is stricter, so that a pack could loosen it unseen.",
        "Say which of the two is stricter.");

    /// <summary>Rules that follow on one another in a circle.</summary>
    public static readonly ProblemCode RulesInACircle = Codes.Add(
        "TR0301",
        "Rules that follow on one another in a circle",
        "Each of the rules waits for what another of them finds.",
        "Let one of the rules ask the question itself in place of following on the other.");

    /// <summary>Rule to follow on that is not there.</summary>
    public static readonly ProblemCode FollowsOnUnknown = Codes.Add(
        "TR0302",
        "Rule to follow on that is not there",
        "A condition follows on the finding of a rule that is not in the rule book.",
        "Add that rule, or mend its id; the message names the nearest.");

    /// <summary>Rule to follow on that is not in force as long.</summary>
    public static readonly ProblemCode FollowsOnPastDates = Codes.Add(
        "TR0303",
        "Rule to follow on that is not in force as long",
        "A rule follows on another that is in force on fewer days than itself.",
        "Give it dates within those of the rule that it follows on.");

    /// <summary>Flow too large to be proved.</summary>
    public static readonly ProblemCode FlowTooLarge = Codes.Add(
        "TR0401",
        "Flow too large to be proved",
        "It could not be proved for this flow that nothing is permitted, or referred, on an unanswered question.",
        "Split the flow.");

    /// <summary>Permission on an unanswered question.</summary>
    public static readonly ProblemCode PermitsOnUnknown = Codes.Add(
        "TR0402",
        "Permission on an unanswered question",
        "An outcome that permits, or refers to another process, can be reached although a question that it rests on is not answered.",
        "Read the unknown of the step that the message names the cautious way, or ask the question in an earlier step.");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes.All;
}
