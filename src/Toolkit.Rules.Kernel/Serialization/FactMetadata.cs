using System.Collections.Immutable;
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
    /// <summary>
    /// Takes the JSON metadata of a type from the assembly in which the type stands, where that names any; and of what facts are made of,
    /// such as texts and numbers, from an assembly of facts that was asked before.
    /// </summary>
    internal sealed class FactMetadata : IJsonTypeInfoResolver
    {
        private readonly ConditionalWeakTable<Assembly, IJsonTypeInfoResolver> known = [];
        private ImmutableArray<IJsonTypeInfoResolver> ofFacts = [];

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            known.GetValue(type.Assembly, Of).GetTypeInfo(type, options)
            ?? ofFacts.Select(facts => facts.GetTypeInfo(type, options)).FirstOrDefault(info => info is not null);

        private IJsonTypeInfoResolver Of(Assembly assembly)
        {
            IJsonTypeInfoResolver[] named = [.. assembly.GetCustomAttributes<FactMetadataAttribute>().Select(each => each.Create())];
            var all = JsonTypeInfoResolver.Combine(named);
            if (named.Length > 0)
            {
                ImmutableInterlocked.Update(ref ofFacts, before => before.Add(all));
            }

            return all;
        }
    }
}
