using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Testing;

/// <summary>
/// The kit reads what the kernel keeps to itself, so that it works with the kernel of its own version only. The package asks for that
/// version exactly; where another is loaded all the same, that is told at once, and not by a member that is missing somewhere.
/// </summary>
internal static class KernelVersion
{
    /// <summary>Runs before anything else of this assembly.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255",
        Justification = "Any member may be the first that is used, and a member that the kernel lacks fails before it.")]
    internal static void Check() => Check(Of(typeof(KernelVersion).Assembly), Of(typeof(IFact).Assembly));

    /// <param name="kit">The version of this assembly.</param>
    /// <param name="kernel">The version of the kernel that was loaded.</param>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    internal static void Check(string kit, string kernel)
    {
        if (kit != kernel)
        {
            throw new InvalidOperationException(
                $"Toolkit.Rules.Testing {kit} works with Toolkit.Rules.Kernel {kit} only, and version {kernel} was loaded; "
                    + "refer to the same version of both packages");
        }
    }

    /// <summary>The version of a package, without what was built of it.</summary>
    internal static string Of(Assembly assembly)
    {
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? assembly.GetName().Version!.ToString();
        return version.Split('+')[0];
    }
}
