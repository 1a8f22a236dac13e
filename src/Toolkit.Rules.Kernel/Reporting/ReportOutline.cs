using System.Collections.Immutable;
using System.Globalization;

namespace Toolkit.Rules.Reporting;

/// <summary>What a report says to a person, in order; how it looks is up to the writer.</summary>
internal sealed class ReportOutline
{
    private readonly List<OutlineItem> items = [];
    private readonly HashSet<string> toldBefore = new(StringComparer.Ordinal);

    public static IReadOnlyList<OutlineItem> Of(Report report)
    {
        var outline = new ReportOutline();
        outline.Write(report);
        return outline.items;
    }

    /// <summary>Only what is still to be asked, after the answers that contradict one another.</summary>
    public static IReadOnlyList<OutlineItem> QuestionsOf(Report report)
    {
        var outline = new ReportOutline();
        outline.Contradictions(report);
        outline.Questions(report);
        return outline.items;
    }

    private void Write(Report report)
    {
        if (!report.HasAsked)
        {
            Line(report.Findings.IsEmpty
                ? "The case describes nothing that a rule or flow is about. Nothing was assessed, and nothing is said to be fine."
                : "The case describes nothing that a rule or flow is about. What is found rests on what is missing; "
                    + "nothing is said to be fine.");
        }

        foreach (var reading in report.Readings.Where(reading => !reading.IsDefault))
        {
            Line($"NOT THE CAUTIOUS READING of {reading.Reading}, chosen by whoever ran this: {reading.Text}");
        }

        Contradictions(report);
        foreach (var decision in report.Decisions)
        {
            Decision(decision);
        }

        Findings(report);
        WaivedRules(report);
        Questions(report);
        Undetermined(report);
        Notes(report);
    }

    /// <summary>What stands against what, and what was not decided for it: first of all, since the report is not whole without it.</summary>
    private void Contradictions(Report report)
    {
        if (report.Contradictions.IsEmpty)
        {
            return;
        }

        Heading(1, "Answers that contradict one another");
        foreach (var contradiction in report.Contradictions)
        {
            Bullet($"{contradiction.Text} {About(contradiction.About)} [{contradiction.Rule}]");
            List("The case says", contradiction.Causes.Select(Answer));
            Field("To do", contradiction.Advice ?? "Establish which answer holds, correct the other, and assess again.");
            Field("Source", Sources(contradiction.Sources));
        }

        List("Not decided for this reason", report.Refused.Select(refused => $"{Of(refused.Pack)}{refused.Id}, {About(refused.About)}"));
    }

    private void Decision(Decision decision)
    {
        Heading(1, decision.Title);
        Field("About", About(decision.About));
        Field("Outcome", $"{Mark(decision.Effect)}: {decision.Text} ({decision.Outcome})");
        Field("Why", decision.Because);
        List("Rests on", decision.Causes.Select(Answer));
        if (decision.Becomes is { } then)
        {
            Field("Then", $"Once every condition is met, the outcome becomes {then}.");
        }

        List("Conditions", decision.Requirements.Select(requirement =>
            $"[{Met(requirement.Met)}] {requirement.Text} {Sources(requirement.Sources)}"));
        Field("To do", decision.Advice);
        Field("Would change it", decision.WouldChange);
        List(
            "Smallest changes",
            decision.Changes.Select(set => $"{string.Join(", and ", set.Changes.Select(Change))}: {set.Outcome}"),
            "what would have to come about and be verified, as the flow stands");
        if (decision.IsSettled && decision.Effect == Effect.Restricts)
        {
            Field("Settled", "No answer to an open question changes this outcome.");
        }
        else if (decision.Possible.Length > 1 || !decision.Possible.Contains(decision.Outcome))
        {
            Field("Still possible", $"{string.Join(", ", decision.Possible)}; it depends on the open questions.");
        }

        Field("Source", Sources(decision.Sources));
    }

    private void Findings(Report report)
    {
        if (!report.Findings.IsEmpty)
        {
            Heading(1, "Findings");
            Line($"In short: {string.Join(", ", report.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)
                .Select(group => FormattableString.Invariant($"{group.Count()} {Spelling.Words(group.Key.ToString())}")))}."
                + (report.Findings.Count(finding => finding.Severities.Any(scoped => scoped.IsOpen)) is > 0 and var more
                    ? FormattableString.Invariant($" {more} of them may weigh more: ")
                        + (report.Findings.Any(IsOpenByPack) ? "what binds the State, or which State it is," : "whether a treaty binds")
                        + " is not known."
                    : "")
                + (report.Findings.Count(finding => finding.Pack is not null) is > 0 and var added
                    ? FormattableString.Invariant(
                        $" {added} of them {(added == 1 ? "is" : "are")} of guidance packs, and not of the toolkit.")
                    : ""));
        }

        foreach (var finding in report.Findings)
        {
            Heading(2, $"{Of(finding.Pack)}{Weight(finding)}: {finding.Text}");
            Field("About", About(finding.About));
            List("Rests on", finding.Causes.Select(cause => finding.About is [var one] && cause.Fact == one ? Told(cause) : Answer(cause)));
            Field("Follows on", finding.FollowsOn.IsEmpty ? null : string.Join(", ", finding.FollowsOn));
            if (finding.WhateverTheAnswer)
            {
                Field("Open", "Questions in it are open, but every answer to them leads here.");
            }

            Field("To do", finding.Advice);
            List("Raised", finding.Raised.Select(raised =>
                $"to {Spelling.Words(raised.Severity.ToString())} by guidance pack {raised.Pack}"
                + (raised.Holds == Truth.True ? "" : ", if it speaks for this State, which is not told")
                + $": {raised.Reason} {Sources(raised.Sources)}"));
            Field("Waiver", finding.Waiver is { } waiver ? $"It would weigh more, but for a waiver: {Waiver(waiver)}" : null);
            List("In other words", finding.Wordings.Select(wording =>
                $"{wording.Language}: {wording.Text} {(wording.Advice is null ? "" : $"{wording.Advice} ")}[guidance pack {wording.Pack}]"));
            List("Legal basis", finding.Basis.Select(Basis));
            Field("Source", $"{Sources(finding.Sources)} [{finding.Rule}]");
        }

        if (!report.Exempted.IsEmpty)
        {
            Heading(1, "Would be found, but for an exception");
        }

        foreach (var exempted in report.Exempted)
        {
            Bullet($"{Of(exempted.Pack)}{exempted.Rule} {About(exempted.About)}, exception {exempted.Exception}: {exempted.Text} "
                + $"{Sources(exempted.Sources)}");
        }
    }

    /// <summary>What a guidance pack's waiver keeps from the findings: shown before what is to be asked, so that nobody misses it.</summary>
    private void WaivedRules(Report report)
    {
        if (!report.Waived.IsEmpty)
        {
            Heading(1, "Waived: not held against this case, by decision of an authority");
        }

        foreach (var waived in report.Waived)
        {
            Bullet($"{Of(waived.Pack)}{(waived.Holds == Truth.True ? "Found" : "Not ruled out")}, {Words(waived.Severity.ToString())}: "
                + $"{waived.Text} {About(waived.About)} [{waived.Rule}] {Waiver(waived.Waiver)}");
        }
    }

    private static string Waiver(WaiverUsed waiver) =>
        $"Waived by {waiver.Authority} until {Iso(waiver.Until)}: {waiver.Reason} "
            + $"{(waiver.Sources.IsEmpty ? "" : $"{Sources(waiver.Sources)} ")}[guidance pack {waiver.Pack}]";

    /// <summary>What tells a pack's word from one of the toolkit.</summary>
    private static string Of(string? pack) => pack is null ? "" : $"[guidance pack {pack}] ";

    private void Questions(Report report)
    {
        if (report.OpenQuestions.IsEmpty)
        {
            return;
        }

        Heading(1, "Still to be asked, the most deciding first");
        foreach (var (question, number) in report.OpenQuestions.Select((question, number) => (question, number + 1)))
        {
            var about = question.Ref.Fact is { } fact ? $"{question.Ref.FactType} {Spelling.Quote(fact)}: " : "";
            Numbered(number, Of(question.Pack) + about + question.Text
                + (question.IsSensitive ? " (sensitive)" : "") + (question.HasLapsed ? " (its answer has lapsed)" : "")
                + (question.Why is { } why and not WhyUnanswered.NotAsked ? $" ({MissingWords.Of(why)})" : ""));
            Field("Ask", question.AskWhom);
            Field("Needed by", question.Packs.IsEmpty
                ? null
                : $"{Packs(question.Packs)}, which speak{(question.Packs.Length == 1 ? "s" : "")} for some States only");
            Field("Answers", !question.Answers.IsEmpty ? string.Join(", ", question.Answers)
                : question.Unit is not { } unit ? null
                : $"a number in {unit}" + (question.Decimals == 0 ? ""
                    : FormattableString.Invariant($", with at most {question.Decimals} decimal{(question.Decimals == 1 ? "" : "s")}")));
            Field("Hangs on it", string.Join("; ", question.HangsOn
                .Select(hangs => hangs.Outcomes.Length == 1
                    ? $"{hangs.Id}, which can only come to {hangs.Outcomes[0]}, but not before this is answered"
                    : hangs.Outcomes is ["raised", "clear"] ? hangs.Id
                    : $"{hangs.Id} ({string.Join(", ", hangs.Outcomes)})").Distinct()));
        }
    }

    private void Undetermined(Report report)
    {
        if (report.Undetermined.IsEmpty)
        {
            return;
        }

        Heading(1, "Undetermined: neither found nor ruled out");
        foreach (var group in report.Undetermined.GroupBy(rule => About(rule.About)))
        {
            List($"Of {group.Key} it is not known whether", group.Select(rule => $"{Of(rule.Pack)}{rule.Text} [{rule.Rule}] "
                + $"It hangs on {string.Join(", ", rule.Blocking.Select(open => Blocking(open, rule.About)))}."));
        }
    }

    private void Notes(Report report)
    {
        Heading(1, "About this report");
        foreach (var caveat in report.Decisions.SelectMany(decision => decision.Caveats).Distinct())
        {
            Bullet(caveat);
        }

        foreach (var lapsed in report.Lapsed)
        {
            Bullet($"Lapsed, and read as not answered: {lapsed.Label} of {Fact(lapsed.Fact)}, valid until {Iso(lapsed.ValidUntil)}.");
        }

        foreach (var reading in report.Readings)
        {
            Bullet($"Reading {reading.Reading}: {reading.Text}");
        }

        if (!report.NotDescribed.IsEmpty)
        {
            Bullet($"Not described in the case: {string.Join(", ", report.NotDescribed)}.");
        }

        foreach (var pack in report.Packs)
        {
            Bullet($"Guidance pack {pack.Id}, edition {pack.Edition} ({PackWords.For(pack)}), content {pack.Hash[..12]}"
                + (pack.SignedBy is { } key ? $", signed by {key}" : "")
                + $": {PackWords.Standing(pack)}.");
        }

        foreach (var number in report.Parameters.Where(number => !number.Packs.IsEmpty))
        {
            Bullet(FormattableString.Invariant($"{number.Parameter} is {number.Value} {number.Unit}, ")
                + $"as {Packs(number.Packs)} set{(number.Packs.Length == 1 ? "s" : "")} it"
                + (number.IsForStateNotTold ? ", the strictest that may apply, as not all of the case tells its State" : "")
                + $": {number.Text}");
        }

        Bullet($"Assessed for {Iso(report.AssessedOn)}{(report.State is { } state ? $", about {state}," : "")} with {report.Edition}, rule "
            + $"book {report.RuleBookHash[..12]}. Not legal advice.");
    }

    private static string Answer(AnswerRead read) => $"{Fact(read.Fact)}: {Told(read)}";

    private static string Told(AnswerRead read)
    {
        var answer = read.IsContradicted ? "answered, and contradicted by another answer"
            : read.IsWithheld ? "answered, and withheld as sensitive" : read.Answer is null ? MissingWords.NotAnswered(read) : Spelling.Visible(read.Answer, 200)
            + (read.Unit is { } unit ? $" {unit}" : "");
        var judged = (read.JudgedOn, read.ValidUntil) switch
        {
            ({ } on, { } until) => $" (judged on {Iso(on)}, valid until {Iso(until)})",
            ({ } on, null) => $" (judged on {Iso(on)})",
            (null, { } until) => $" (valid until {Iso(until)})",
            _ => "",
        };
        var by = read.JudgedBy is null && read.Basis is null ? ""
            : $" [{string.Join(": ", new[] { read.JudgedBy, read.Basis }.OfType<string>().Select(text => Spelling.Visible(text, 200)))}]";
        var provision = read.Provision is null ? "" : $", by {Spelling.Visible(read.Provision, 200)}";
        var hidden = read.IsAttestationWithheld ? " [who judged, or on what basis, is withheld]" : "";
        return $"{read.Label} is {answer}{provision}{judged}{by}{hidden}";
    }

    /// <summary>"Breach (treaty and custom)", "Breach for children; otherwise recommended", "For women at odds, or a breach if …; otherwise recommended".</summary>
    private static string Weight(Finding finding)
    {
        var text = string.Join("; ", finding.Severities.Reverse().Select(scoped => (scoped.Scope, scoped.IsOpen) switch
        {
            (null, _) => $"{(finding.Severities.Length > 1 ? "otherwise " : "")}{Weighs(finding, scoped)}",
            ({ } scope, true) => $"for {scope} {Weighs(finding, scoped)}",
            ({ } scope, false) => $"{Weighs(finding, scoped)} for {scope}",
        }));
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}";
    }

    private static string Packs(ImmutableArray<string> packs) =>
        $"guidance pack{(packs.Length == 1 ? "" : "s")} {string.Join(", ", packs)}";

    private static string Weighs(Finding finding, ScopedSeverity scoped) =>
        $"{Spelling.Words(scoped.Severity.ToString())}{Source(scoped.Source)}"
        + (!scoped.IsOpen ? "" : $", or {Spelling.Words(scoped.Possible.ToString())} if "
            + (RaisedByPack(finding, scoped) is { } raised
                ? $"guidance pack {raised.Pack} speaks for {(finding.About.IsEmpty ? "all that this rests on, which is not known"
                    : "the State, which is not told")}"
                : "the State is bound, which is not known"));

    /// <summary>The pack that may raise the weight to what it is at most; null where law does.</summary>
    private static SeverityRaised? RaisedByPack(Finding finding, ScopedSeverity scoped) =>
        finding.Basis.Any(basis => basis.WhenBound >= scoped.Possible && (basis.Scope is null || basis.Scope == scoped.Scope)) ? null
        : finding.Raised.FirstOrDefault(raised => raised.Holds == Truth.Unknown && raised.Severity >= scoped.Possible);

    private static bool IsOpenByPack(Finding finding) =>
        finding.Severities.Any(scoped => scoped.IsOpen && RaisedByPack(finding, scoped) is not null);

    private static string Source(BindingSource source) => source switch
    {
        BindingSource.Treaty => " (treaty)",
        BindingSource.Custom => " (custom)",
        BindingSource.Treaty | BindingSource.Custom => " (treaty and custom)",
        _ => "",
    };

    private string Basis(BasisApplied basis) =>
        $"{string.Join(" with ", basis.Provisions)}{(basis.Scope is { } scope ? $", for {scope}" : "")}: "
        + $"{Spelling.Words(basis.WhenBound.ToString())}{(basis.IsCustom ? "" : " where bound")}"
        + (basis.Reading is { } reading ? $", as read in {reading}{(basis.IsSettled ? " (settled)" : "")}" : "")
        + $". {string.Join(" ", basis.Notes.Select(Once))}";

    /// <summary>A note whole where it stands first, and only what it comes to after that.</summary>
    private string Once(string note) => toldBefore.Add(note) || note.IndexOf(": ", StringComparison.Ordinal) is not (> 0 and var end) ? note : $"{note[..end]}.";


    private static string Blocking(QuestionRef open, ImmutableArray<FactRef> about) => open.Question is null
        ? $"whether every {open.FactType} is listed"
        : open.Fact is null ? "the State of the case"
        : about is [var one] && one.Type == open.FactType && one.Id == open.Fact ? open.Question[(open.FactType.Length + 1)..]
        : $"{open.Question} of {Spelling.Quote(open.Fact ?? "")}";

    private static string Change(Change change)
    {
        var from = change.From is null ? "not answered" : Spelling.Visible(change.From, 80);
        return $"{change.Label} of {Spelling.Quote(change.Question.Fact ?? "")} from {from} to {string.Join(" or ", change.To)}";
    }

    private static string About(ImmutableArray<FactRef> about) => about.IsEmpty ? "the case as a whole" : string.Join(", ", about.Select(Fact));

    private static string Fact(FactRef fact) => $"{fact.Type} {Spelling.Quote(fact.Id)}";

    private static string Sources(ImmutableArray<Citation> sources) => $"({string.Join("; ", sources)})";

    private static string Mark(Effect effect) => effect switch
    {
        Effect.Permits => "MAY PROCEED",
        Effect.Refers => "DECIDED ELSEWHERE",
        Effect.Waits => "NOT YET",
        _ => "MUST NOT GO ON AS IT IS",
    };

    private static string Met(Truth met) => met switch
    {
        Truth.True => "met",
        Truth.False => "not met",
        _ => "not answered: counts as not met",
    };

    private static string Words(string name)
    {
        var words = Spelling.Words(name);
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(words[0])}{words[1..]}");
    }

    private static string Iso(DateOnly? date) => date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Heading(int level, string text) => items.Add(new(OutlineKind.Heading, level, null, text));

    private void Line(string text) => items.Add(new(OutlineKind.Line, 0, null, text));

    private void Bullet(string text) => items.Add(new(OutlineKind.Bullet, 0, null, text));

    private void Numbered(int number, string text) => items.Add(new(OutlineKind.Numbered, number, null, text));

    private void Field(string label, string? text)
    {
        if (text is not null)
        {
            items.Add(new(OutlineKind.Field, 0, label, text));
        }
    }

    private void List(string label, IEnumerable<string> lines, string? remark = null)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            items.Add(new(OutlineKind.Field, 0, label, remark is null ? "" : $"({remark})"));
            items.AddRange(all.Select(line => new OutlineItem(OutlineKind.SubBullet, 0, null, line)));
        }
    }
}

/// <summary>One thing to show.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">A heading's level, or the number of a numbered item.</param>
/// <param name="Label">A field's label.</param>
/// <param name="Text">The text.</param>
internal sealed record OutlineItem(OutlineKind Kind, int Number, string? Label, string Text);

internal enum OutlineKind
{
    Heading,
    Line,
    Bullet,
    Numbered,
    Field,
    SubBullet,
}
