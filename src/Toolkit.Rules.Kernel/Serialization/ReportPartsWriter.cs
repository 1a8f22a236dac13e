using System.Text.Json;

namespace Toolkit.Rules.Serialization;

/// <summary>Writes what findings, decisions and open questions of a report are made of.</summary>
internal static class ReportPartsWriter
{
    public static void Write(Utf8JsonWriter to, FactRef it)
    {
        to.WriteStartObject();
        to.Text("type"u8, it.Type);
        to.Text("id"u8, it.Id);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Citation it)
    {
        to.WriteStartObject();
        to.Text("document"u8, it.Document);
        to.Text("place"u8, it.Place);
        to.Word("confidence"u8, it.Confidence);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, AnswerRead it)
    {
        to.WriteStartObject();
        to.One("fact"u8, it.Fact, Write);
        to.Text("question"u8, it.Question);
        to.Text("label"u8, it.Label);
        to.WriteString("answer"u8, it.Answer);
        to.WriteString("answerLabel"u8, it.AnswerLabel);
        to.WriteString("unit"u8, it.Unit);
        to.WriteBoolean("isWithheld"u8, it.IsWithheld);
        to.WriteBoolean("isContradicted"u8, it.IsContradicted);
        to.Word("why"u8, it.Why);
        to.Day("judgedOn"u8, it.JudgedOn);
        to.Day("validUntil"u8, it.ValidUntil);
        to.WriteString("judgedBy"u8, it.JudgedBy);
        to.WriteString("basis"u8, it.Basis);
        to.WriteString("provision"u8, it.Provision);
        to.WriteBoolean("isAttestationWithheld"u8, it.IsAttestationWithheld);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Requirement it)
    {
        to.WriteStartObject();
        to.Text("id"u8, it.Id);
        to.Text("text"u8, it.Text);
        to.Word("met"u8, it.Met);
        to.Each("sources"u8, it.Sources, Write);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, PathStep it)
    {
        to.WriteStartObject();
        to.Text("step"u8, it.Step);
        to.Text("condition"u8, it.Condition);
        to.Word("holds"u8, it.Holds);
        to.Word("reads"u8, it.Reads);
        to.Each("answers"u8, it.Answers, Write);
        to.Each("sources"u8, it.Sources, Write);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, ChangeSet it)
    {
        to.WriteStartObject();
        to.Each("changes"u8, it.Changes, Write);
        to.Text("outcome"u8, it.Outcome);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Change it)
    {
        to.WriteStartObject();
        to.One("question"u8, it.Question, Write);
        to.Text("label"u8, it.Label);
        to.WriteString("from"u8, it.From);
        to.Texts("to"u8, it.To);
        to.WriteString("fromLabel"u8, it.FromLabel);
        to.Texts("toLabels"u8, it.ToLabels);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, QuestionRef it)
    {
        to.WriteStartObject();
        to.Text("factType"u8, it.FactType);
        to.WriteString("fact"u8, it.Fact);
        to.WriteString("question"u8, it.Question);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, ScopedSeverity it)
    {
        to.WriteStartObject();
        to.WriteString("scope"u8, it.Scope);
        to.Word("severity"u8, it.Severity);
        to.Word("possible"u8, it.Possible);
        to.Word("source"u8, it.Source);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, SeverityRaised it)
    {
        to.WriteStartObject();
        to.Text("pack"u8, it.Pack);
        to.Word("severity"u8, it.Severity);
        to.Text("reason"u8, it.Reason);
        to.Each("sources"u8, it.Sources, Write);
        to.Word("holds"u8, it.Holds);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, WaiverUsed it)
    {
        to.WriteStartObject();
        to.Text("pack"u8, it.Pack);
        to.Text("reason"u8, it.Reason);
        to.Text("authority"u8, it.Authority);
        to.Day("from"u8, it.From);
        to.Day("until"u8, it.Until);
        to.Each("sources"u8, it.Sources, Write);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Wording it)
    {
        to.WriteStartObject();
        to.Text("pack"u8, it.Pack);
        to.Text("language"u8, it.Language);
        to.Text("text"u8, it.Text);
        to.WriteString("advice"u8, it.Advice);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, BasisApplied it)
    {
        to.WriteStartObject();
        to.Each("provisions"u8, it.Provisions, Write);
        to.WriteBoolean("isCustom"u8, it.IsCustom);
        to.Word("whenBound"u8, it.WhenBound);
        to.WriteString("scope"u8, it.Scope);
        to.One("reading"u8, it.Reading, Write);
        to.WriteBoolean("isSettled"u8, it.IsSettled);
        to.Word("standing"u8, it.Standing);
        to.WriteBoolean("isContested"u8, it.IsContested);
        to.Texts("notes"u8, it.Notes);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, AnswerChoice it)
    {
        to.WriteStartObject();
        to.Text("name"u8, it.Name);
        to.Text("label"u8, it.Label);
        to.WriteString("text"u8, it.Text);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, HangsOn it)
    {
        to.WriteStartObject();
        to.Text("id"u8, it.Id);
        to.Each("about"u8, it.About, Write);
        to.Texts("outcomes"u8, it.Outcomes);
        to.WriteEndObject();
    }
}
