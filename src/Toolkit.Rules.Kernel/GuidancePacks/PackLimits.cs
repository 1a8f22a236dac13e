namespace Toolkit.Rules.GuidancePacks;

/// <summary>
/// What a guidance pack may cost at most; a pack beyond a limit is refused when it is read or built in. A limit below zero, or below one
/// where nothing could be read or told otherwise, is refused with an <see cref="ArgumentOutOfRangeException"/> when it is set.
/// </summary>
public sealed record PackLimits
{
    /// <summary>The limits that hold unless a host sets others.</summary>
    public static PackLimits Default { get; } = new();

    /// <summary>The greatest size of a file, in bytes; 1 MiB unless set.</summary>
    public int MaxBytes { get; init => field = Limit.OneOrMore(value); } = 1024 * 1024;

    /// <summary>How deep objects and lists may be nested; 40 unless set.</summary>
    public int MaxDepth { get; init => field = Limit.OneOrMore(value); } = 40;

    /// <summary>The greatest number of JSON values in a file; 100,000 unless set.</summary>
    public int MaxValues { get; init => field = Limit.OneOrMore(value); } = 100_000;

    /// <summary>The greatest number of rules of a pack; 1,000 unless set.</summary>
    public int MaxRules { get; init => field = Limit.OrNone(value); } = 1_000;

    /// <summary>The greatest number of questions of a pack, those of its own fact types included; 1,000 unless set.</summary>
    public int MaxQuestions { get; init => field = Limit.OrNone(value); } = 1_000;

    /// <summary>The greatest number of different days on which rules of a pack begin or end; 100 unless set.</summary>
    public int MaxDates { get; init => field = Limit.OrNone(value); } = 100;

    /// <summary>The greatest length of any other list in a pack; 1,000 unless set.</summary>
    public int MaxItems { get; init => field = Limit.OrNone(value); } = 1_000;

    /// <summary>The greatest length of a text, in characters; 2,000 unless set.</summary>
    public int MaxText { get; init => field = Limit.OneOrMore(value); } = 2_000;

    /// <summary>The greatest number of parts of one rule's conditions; 500 unless set.</summary>
    public int MaxConditionParts { get; init => field = Limit.OrNone(value); } = 500;

    /// <summary>How deep conditions over groups may stand in one another; 3 unless set.</summary>
    public int MaxGroupDepth { get; init => field = Limit.OrNone(value); } = 3;

    /// <summary>
    /// The greatest number of parts of one rule's conditions together with those of all the rules that it follows on; 20,000 unless set.
    /// </summary>
    public int MaxFollowedParts { get; init => field = Limit.OrNone(value); } = 20_000;

    /// <summary>How many rules may follow on one another in a row; 16 unless set.</summary>
    public int MaxFollowedDepth { get; init => field = Limit.OrNone(value); } = 16;

    /// <summary>The greatest number of packs of a rule book; 32 unless set.</summary>
    public int MaxPacks { get; init => field = Limit.OrNone(value); } = 32;

    /// <summary>
    /// How many sets of parameter values packs may lead to for the States of a case, in a rule book for each of which the rules are read
    /// again; 64 unless set.
    /// </summary>
    public int MaxParameterSets { get; init => field = Limit.OrNone(value); } = 64;

    /// <summary>
    /// How many comparisons of rules `toolkit-rules check` makes for one pack; 5,000 unless set. Beyond them it says what was not compared.
    /// </summary>
    public int MaxComparisons { get; init => field = Limit.OrNone(value); } = 5_000;

    /// <summary>How many problems of a file are listed; 100 unless set. The last one then says that there are more.</summary>
    public int MaxProblems { get; init => field = Limit.OneOrMore(value); } = 100;
}

/// <summary>For whom a pack speaks. Packs are built in in this order, each on top of those before it.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.KebabCaseConverter<PackLayer>))]
public enum PackLayer
{
    /// <summary>The toolkit itself: additions by whoever publishes it.</summary>
    Toolkit,

    /// <summary>A region.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,

    /// <summary>One organisation, office or project.</summary>
    Organisation,
}
