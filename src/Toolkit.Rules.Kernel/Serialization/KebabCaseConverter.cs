using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toolkit.Rules.Serialization;

/// <summary>Writes the members of an answer scale in kebab-case (<c>failed-or-refused</c>) and reads nothing else: no numbers.</summary>
/// <typeparam name="TEnum">The answer scale.</typeparam>
public sealed class KebabCaseConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
