namespace Toolkit.Rules.GuidancePacks;

/// <summary>What to do about each kind of finding.</summary>
internal static class PackHelp
{
    /// <summary>What to do where one pack says of the same rule what contradicts itself.</summary>
    public const string WithinOnePack = "Take one of them out, or let them hold for different facts or on different days.";

    public static string Of(string code) => code switch
    {
        "TR0601" or "TR1010" or "TR0604" => "Split the pack, or ask the host to raise the limit.",
        "TR0602" or "TR0603" or "TR0605" => "Mend the file's text; `toolkit-rules schema pack` gives an editor the grammar.",
        "TR1001" or "TR1002" or "TR1003" or "TR1004" or "TR1005" or "TR1006" or "TR1007" or "TR1008" or "TR1009" or "TR1015" =>
            "Write what the grammar allows; `toolkit-rules schema pack` gives an editor the grammar.",
        "TR1012" => "Use the version of this tool that the pack was written for, or rewrite the pack.",
        "TR1013" or "TR1014" => "Give it another name.",
        "TR0206" => "Write the id of a parameter in braces, or no braces; `toolkit-rules packs` lists the parameters.",
        "TR0301" => "Let one of the rules ask the question itself in place of following on the other.",
        "TR1020" or "TR1021" or "TR1022" or "TR1023" or "TR1024" or "TR1025" or "TR1027" =>
            "`toolkit-rules schema case` lists the questions and answers, `toolkit-rules rules` the rules.",
        "TR1026" => "A condition compares a question with an answer, joins conditions by `all`, `any` and `not`, or asks over a group of facts.",
        "TR1028" => "Cite an item that the toolkit has; what another document says is cited by `source` and `place`.",
        "TR1061" => "Give the document its own title.",
        "TR1065" => "Write each word of the title in one alphabet.",
        "TR1066" => "Take the answer out; a question that is not answered is left out of a case, and is then never read as fine.",
        "TR1067" => "Let the waiver end with the pack, or the pack last as long as the waiver.",
        "TR1062" => "Give the pack an id of its own; the ids of its rules begin with it.",
        "TR1029" => "List the document under the pack's `sources`, and name it there by its id.",
        "TR1030" or "TR1031" => "Take the waiver out. What has no exception in law has none here.",
        "TR1032" => "Renew the waiver with a new decision, or take it out.",
        "TR1033" or "TR1035" or "TR1037" or "TR1038" => "A pack adds and tightens. To weaken a rule, write a waiver with reason, authority and end.",
        "TR1034" => "`toolkit-rules packs` lists the parameters.",
        "TR1036" or "TR1039" => "Let the authors agree, or give one of the packs other dates or another layer.",
        "TR1040" or "TR1041" or "TR1042" or "TR1048" => "Look at the condition again: it may not say what was meant.",
        "TR1043" or "TR1044" => "Add or narrow a rule, so that each combination of answers has its line in the table.",
        "TR1045" or "TR1046" => "Use it, or take it out.",
        "TR1047" => "Split the rule, so that it reads fewer questions.",
        "TR1049" => "Write a scenario in which the rule is raised, and one in which it is not.",
        "TR1064" => "Write a scenario that names the rule under `waived`, and one in which the waiver does not apply.",
        "TR1053" => "Cite the instrument by its id and an article that it has, such as `CAT` and `3`; or name the document under `sources`.",
        "TR1051" or "TR1052" => "Get the pack and its signature from whoever publishes it.",
        "TR1060" => "Name each State by its code of ISO 3166, such as `KE`; a region lists them under `states`, and what holds everywhere "
            + "names none.",
        "TR1056" => "Write the text; what `toolkit-rules new` and the template put there only keeps the place.",
        _ => "",
    };
}
