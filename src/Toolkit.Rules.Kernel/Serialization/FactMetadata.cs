using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Toolkit.Rules
{
    /// <summary>
    /// Names the source-generated JSON metadata of the fact types of an assembly, so that case files can be read and written without
    /// reflection; several contexts may each name some of them.
    /// </summary>
    /// <typeparam name="TContext">The context; it has a constructor without parameters, as a generated one has.</typeparam>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class FactMetadataAttribute<TContext> : FactMetadataAttribute
        where TContext : JsonSerializerContext, new()
    {
        internal override IJsonTypeInfoResolver Create() => new TContext();
    }

    /// <summary>What the attributes of all contexts have in common.</summary>
    public abstract class FactMetadataAttribute : Attribute
    {
        private protected FactMetadataAttribute()
        {
        }

        internal abstract IJsonTypeInfoResolver Create();
    }
}

namespace Toolkit.Rules.Serialization
{
    /// <summary>Takes the JSON metadata of a type from the assembly in which the type stands, where that names any.</summary>
    internal sealed class FactMetadata : IJsonTypeInfoResolver
    {
        private readonly ConditionalWeakTable<Assembly, IJsonTypeInfoResolver> known = [];

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            known.GetValue(
                type.Assembly,
                static assembly => JsonTypeInfoResolver.Combine([.. assembly.GetCustomAttributes<FactMetadataAttribute>()
                    .Select(named => named.Create())]))
                .GetTypeInfo(type, options);
    }
}
