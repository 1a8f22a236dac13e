using Toolkit.Rules;
using System.Text.Json.Serialization;
using Toolkit.Rules.Learning.HumanRightsIndicators;
using Toolkit.Rules.Programming.Consequences;
using Toolkit.Rules.Programming.RiskAssessment;
using Toolkit.Rules.Programming.RiskResponses;
using Toolkit.Rules.Situation.InternationalLegalContext;
using Toolkit.Rules.Situation.NationalLegalContext;
using Toolkit.Rules.Situation.SupportToSecurityForces;
using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;
using Toolkit.Rules.Understanding.ProsecutionAndDefence;
using Toolkit.Rules.Understanding.ProtectionAndAssistance;
using Toolkit.Rules.Understanding.ReturnAndReintegration;
using Toolkit.Rules.Understanding.Sentencing;

[assembly: FactMetadata<Toolkit.Rules.ToolkitJsonContext>]

namespace Toolkit.Rules;

/// <summary>Source-generated JSON metadata of the toolkit's facts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TreatyPosition))]
[JsonSerializable(typeof(NationalLaw))]
[JsonSerializable(typeof(SafeguardsInArea))]
[JsonSerializable(typeof(GroupBeforeTheLaw))]
[JsonSerializable(typeof(FairTrialLaw))]
[JsonSerializable(typeof(VictimsAndWitnessesLaw))]
[JsonSerializable(typeof(DetentionLaw))]
[JsonSerializable(typeof(PunishmentLaw))]
[JsonSerializable(typeof(ReturnLaw))]
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(Dataset))]
[JsonSerializable(typeof(Breakdown))]
[JsonSerializable(typeof(SecurityForce))]
[JsonSerializable(typeof(SupportRequest))]
[JsonSerializable(typeof(OngoingSupport))]
[JsonSerializable(typeof(Allegation))]
[JsonSerializable(typeof(SeniorCommander))]
[JsonSerializable(typeof(RiskRegister))]
[JsonSerializable(typeof(ProgrammeRisk))]
[JsonSerializable(typeof(HumanRightsConcern))]
[JsonSerializable(typeof(ResponseProposal))]
[JsonSerializable(typeof(CountryProfile))]
internal sealed partial class ToolkitJsonContext : JsonSerializerContext;
