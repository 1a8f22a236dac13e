using System.Xml.Linq;

namespace Toolkit.Rules.Testing.Tests;

/// <summary>The testing kit and the kernel go together by their exact version.</summary>
public sealed class KernelVersionTests
{
    [Fact]
    public void Check_TheSameVersion_Passes()
    {
        KernelVersion.Of(typeof(IFact).Assembly).Should().MatchRegex(@"^\d+\.\d+\.\d+[^+]*$");
        FluentActions.Invoking(KernelVersion.Check).Should().NotThrow();
    }

    [Theory]
    [InlineData("0.1.0", "0.2.0")]
    [InlineData("0.1.0", "0.1.0-preview.1")]
    public void Check_AnotherVersion_SaysWhichBelongTogether(string kit, string kernel) =>
        FluentActions.Invoking(() => KernelVersion.Check(kit, kernel)).Should().Throw<InvalidOperationException>().WithMessage(
            $"Toolkit.Rules.Testing {kit} works with Toolkit.Rules.Kernel {kit} only, and version {kernel} was loaded; "
                + "refer to the same version of both packages");

    /// <summary>
    /// The package asks for one version of the kernel: the target that writes it has to be there, and to put it in brackets.
    /// </summary>
    [Fact]
    public void Package_AsksForTheKernelOfItsVersionExactly()
    {
        var project = XDocument.Load(Path.Combine(Source(), "Toolkit.Rules.Testing", "Toolkit.Rules.Testing.csproj"));

        var pin = project.Descendants("Target").Single(target => (string?)target.Attribute("Name") == "PinTheKernel");
        ((string?)pin.Attribute("AfterTargets")).Should().Be("_GetProjectReferenceVersions");
        pin.Descendants("ProjectVersion").Single().Value.Should().Be("[%(_ProjectReferencesWithVersions.ProjectVersion)]");
    }

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "src"));
}
