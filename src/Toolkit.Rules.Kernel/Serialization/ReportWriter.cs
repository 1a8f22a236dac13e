using System.Text.Json;

namespace Toolkit.Rules.Serialization;

/// <summary>
/// Writes a report straight to JSON, member by member in the order of its declaration: what the serializer writes with the same metadata,
/// at a fraction of its cost. A test holds the two together.
/// </summary>
internal static class ReportWriter
{
    public static void Write(Utf8JsonWriter to, Report it)
    {
        to.WriteStartObject();
        to.WriteNumber("version"u8, ReportJson.Version);
        to.Text("edition"u8, it.Edition);
        to.Text("ruleBookHash"u8, it.RuleBookHash);
        to.Each("packs"u8, it.Packs, Write);
        to.Day("assessedOn"u8, it.AssessedOn);
        to.WriteString("state"u8, it.State?.Alpha2);
        to.Each("readings"u8, it.Readings, Write);
        to.Each("parameters"u8, it.Parameters, Write);
        to.Each("decisions"u8, it.Decisions, Write);
        to.Each("findings"u8, it.Findings, Write);
        to.Each("exempted"u8, it.Exempted, Write);
        to.Each("waived"u8, it.Waived, Write);
        to.Each("contradictions"u8, it.Contradictions, Write);
        to.Each("refused"u8, it.Refused, Write);
        to.Each("undetermined"u8, it.Undetermined, Write);
        to.Each("attested"u8, it.Attested, Write);
        to.Each("openQuestions"u8, it.OpenQuestions, Write);
        to.Each("lapsed"u8, it.Lapsed, ReportPartsWriter.Write);
        to.Texts("notDescribed"u8, it.NotDescribed);
        to.WriteBoolean("hasAsked"u8, it.HasAsked);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, PackUsed it)
    {
        to.WriteStartObject();
        to.Text("id"u8, it.Id);
        to.Text("edition"u8, it.Edition);
        to.Word("layer"u8, it.Layer);
        to.Texts("jurisdiction"u8, it.Jurisdiction);
        to.Text("hash"u8, it.Hash);
        to.Day("validFrom"u8, it.ValidFrom);
        to.Day("validTo"u8, it.ValidTo);
        to.WriteBoolean("isInForce"u8, it.IsInForce);
        to.WriteString("signedBy"u8, it.SignedBy);
        to.Each("states"u8, it.States, static (to, state) => to.WriteStringValue(state.Alpha2));
        to.Word("standing"u8, it.Standing);
        to.WriteString("reason"u8, it.Reason);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, ReadingUsed it)
    {
        to.WriteStartObject();
        to.Text("reading"u8, it.Reading);
        to.Text("choice"u8, it.Choice);
        to.WriteBoolean("isDefault"u8, it.IsDefault);
        to.Text("text"u8, it.Text);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, ParameterUsed it)
    {
        to.WriteStartObject();
        to.Text("parameter"u8, it.Parameter);
        to.WriteNumber("value"u8, it.Value);
        to.Text("unit"u8, it.Unit);
        to.Text("text"u8, it.Text);
        to.Texts("packs"u8, it.Packs);
        to.WriteBoolean("isForStateNotTold"u8, it.IsForStateNotTold);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Decision it)
    {
        to.WriteStartObject();
        to.Text("flow"u8, it.Flow);
        to.Text("title"u8, it.Title);
        to.Each("about"u8, it.About, ReportPartsWriter.Write);
        to.Text("outcome"u8, it.Outcome);
        to.Word("effect"u8, it.Effect);
        to.Text("text"u8, it.Text);
        to.WriteString("becomes"u8, it.Becomes);
        to.Text("step"u8, it.Step);
        to.Text("because"u8, it.Because);
        to.WriteString("advice"u8, it.Advice);
        to.Each("sources"u8, it.Sources, ReportPartsWriter.Write);
        to.Each("causes"u8, it.Causes, ReportPartsWriter.Write);
        to.Each("requirements"u8, it.Requirements, ReportPartsWriter.Write);
        to.Each("path"u8, it.Path, ReportPartsWriter.Write);
        to.Texts("possible"u8, it.Possible);
        to.WriteBoolean("isSettled"u8, it.IsSettled);
        to.WriteString("wouldChange"u8, it.WouldChange);
        to.Each("changes"u8, it.Changes, ReportPartsWriter.Write);
        to.Texts("caveats"u8, it.Caveats);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Finding it)
    {
        to.WriteStartObject();
        to.Text("rule"u8, it.Rule);
        to.WriteString("pack"u8, it.Pack);
        to.Each("about"u8, it.About, ReportPartsWriter.Write);
        to.Text("text"u8, it.Text);
        to.WriteString("advice"u8, it.Advice);
        to.Word("severity"u8, it.Severity);
        to.Word("possibleSeverity"u8, it.PossibleSeverity);
        to.Each("severities"u8, it.Severities, ReportPartsWriter.Write);
        to.Each("raised"u8, it.Raised, ReportPartsWriter.Write);
        to.One("waiver"u8, it.Waiver, ReportPartsWriter.Write);
        to.Each("wordings"u8, it.Wordings, ReportPartsWriter.Write);
        to.Each("sources"u8, it.Sources, ReportPartsWriter.Write);
        to.Each("basis"u8, it.Basis, ReportPartsWriter.Write);
        to.Each("causes"u8, it.Causes, ReportPartsWriter.Write);
        to.Texts("followsOn"u8, it.FollowsOn);
        to.WriteBoolean("whateverTheAnswer"u8, it.WhateverTheAnswer);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Exempted it)
    {
        to.WriteStartObject();
        to.Text("rule"u8, it.Rule);
        to.Each("about"u8, it.About, ReportPartsWriter.Write);
        to.Text("exception"u8, it.Exception);
        to.Text("text"u8, it.Text);
        to.Each("sources"u8, it.Sources, ReportPartsWriter.Write);
        to.WriteString("pack"u8, it.Pack);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Waived it)
    {
        to.WriteStartObject();
        to.Text("rule"u8, it.Rule);
        to.Each("about"u8, it.About, ReportPartsWriter.Write);
        to.Text("text"u8, it.Text);
        to.Word("severity"u8, it.Severity);
        to.Word("holds"u8, it.Holds);
        to.One("waiver"u8, it.Waiver, ReportPartsWriter.Write);
        to.WriteString("pack"u8, it.Pack);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Contradiction it)
    {
        to.WriteStartObject();
        to.Text("rule"u8, it.Rule);
        to.Word("attested"u8, it.Attested);
        to.Each("about"u8, it.About, ReportPartsWriter.Write);
        to.Text("text"u8, it.Text);
        to.WriteString("advice"u8, it.Advice);
        to.Each("causes"u8, it.Causes, ReportPartsWriter.Write);
        to.Each("sources"u8, it.Sources, ReportPartsWriter.Write);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Refused it)
    {
        to.WriteStartObject();
        to.Text("id"u8, it.Id);
        to.Each("about"u8, it.About, ReportPartsWriter.Write);
        to.Text("text"u8, it.Text);
        to.Texts("contradictions"u8, it.Contradictions);
        to.WriteString("pack"u8, it.Pack);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Undetermined it)
    {
        to.WriteStartObject();
        to.Text("rule"u8, it.Rule);
        to.Each("about"u8, it.About, ReportPartsWriter.Write);
        to.Text("text"u8, it.Text);
        to.Word("severity"u8, it.Severity);
        to.Each("blocking"u8, it.Blocking, ReportPartsWriter.Write);
        to.WriteString("pack"u8, it.Pack);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Attested it)
    {
        to.WriteStartObject();
        to.Text("rule"u8, it.Rule);
        to.WriteString("pack"u8, it.Pack);
        to.Each("about"u8, it.About, ReportPartsWriter.Write);
        to.Text("text"u8, it.Text);
        to.Word("holds"u8, it.Holds);
        to.Day("attestedOn"u8, it.AttestedOn);
        to.Day("validUntil"u8, it.ValidUntil);
        to.WriteString("attestedBy"u8, it.AttestedBy);
        to.WriteString("basis"u8, it.Basis);
        to.Word("standing"u8, it.Standing);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, OpenQuestion it)
    {
        to.WriteStartObject();
        to.One("ref"u8, it.Ref, ReportPartsWriter.Write);
        to.WriteString("pack"u8, it.Pack);
        to.Text("text"u8, it.Text);
        to.WriteString("askWhom"u8, it.AskWhom);
        to.Word("why"u8, it.Why);
        to.Texts("answers"u8, it.Answers);
        to.Each("choices"u8, it.Choices, ReportPartsWriter.Write);
        to.WriteString("label"u8, it.Label);
        to.WriteString("unit"u8, it.Unit);
        to.WriteNumber("decimals"u8, it.Decimals);
        to.WriteBoolean("isSensitive"u8, it.IsSensitive);
        to.WriteBoolean("hasLapsed"u8, it.HasLapsed);
        to.Each("sources"u8, it.Sources, ReportPartsWriter.Write);
        to.Each("hangsOn"u8, it.HangsOn, ReportPartsWriter.Write);
        to.Texts("packs"u8, it.Packs);
        to.WriteNumber("weight"u8, it.Weight);
        to.WriteEndObject();
    }
}
