using Toolkit.Rules.Understanding.CriminalJusticeAndOtherData;

namespace Toolkit.Rules.Tests.Understanding.CriminalJusticeAndOtherData;

/// <summary>Publish or suppress, and the rule on sharing: every combination of answers against a plain statement of the decision.</summary>
public sealed class FlowTests
{
    private static readonly Answer?[] YesNoOpen = [Answer.Yes, Answer.No, null];
    private static readonly RuleBook WithPermission = Book("with-permission-and-without-risk");

    [Fact]
    public void Publication_EveryCombination_IsAsStated()
    {
        var seen = new HashSet<string>();
        foreach (var (identifiable, images, permitted, endangers, classified, cell) in
            from identifiable in YesNoOpen
            from images in YesNoOpen
            from permitted in YesNoOpen
            from endangers in YesNoOpen
            from classified in YesNoOpen
            from cell in new int?[] { 0, 9, 10, null }
            select (identifiable, images, permitted, endangers, classified, cell))
        {
            var data = Data.Clean with
            {
                Identifiable = identifiable,
                IdentityInImagesOrRecords = images,
                ReleasePermitted = permitted,
                RecognitionEndangers = endangers,
                Classified = classified,
                SmallestCell = cell,
            };
            var recognisable = identifiable == Answer.Yes || images == Answer.Yes;
            var notRuledOut = identifiable != Answer.No || images != Answer.No;
            var excused = permitted == Answer.Yes && endangers == Answer.No;

            Outcome(Data.Book, data).Should().Be(Expected(recognisable, notRuledOut), data.ToString());
            Outcome(WithPermission, data).Should().Be(
                Expected(recognisable && (permitted == Answer.No || endangers == Answer.Yes), notRuledOut && !excused), data.ToString());

            string Expected(bool exposes, bool open)
            {
                var outcome = exposes || cell == 9 ? "suppress"
                    : open ? "not-yet"
                    : classified == Answer.Yes ? "classified"
                    : cell is null || classified is null ? "not-yet"
                    : "publish";
                seen.Add(outcome);
                return outcome;
            }
        }

        seen.Should().BeEquivalentTo("suppress", "not-yet", "classified", "publish");
    }

    [Theory]
    [InlineData(BreakdownState.Shown, "suppress")]
    [InlineData(BreakdownState.HeldBack, "publish")]
    [InlineData(null, "not-yet")]
    public void Publication_BreakdownThatExposes_IsHeldBack(BreakdownState? state, string outcome)
    {
        var exposing = Data.ByAge with { Id = "exposing", By = Ground.Hiv, Voluntary = Answer.No, State = state };

        Data.Book.Assess(Data.AllOf(Data.Clean, exposing)).Decisions[0].Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Publication_ListOfBreakdownsNotComplete_Waits() =>
        Data.Book.Assess(Data.Of(Data.Clean, Data.ByAge)).Decisions[0].Outcome.Should().Be("not-yet");

    [Theory]
    [InlineData(Answer.Yes, "publish")]
    [InlineData(Answer.No, "not-yet")]
    [InlineData(null, "not-yet")]
    public void Publication_WithoutProtection_Waits(Answer? protection, string outcome) =>
        Outcome(Data.Book, Data.Clean with { DataProtection = protection }).Should().Be(outcome);

    [Fact]
    public void Sharing_EveryCombination_IsAsStated()
    {
        var seen = new HashSet<string>();
        foreach (var (channel, act, border, conditions, conflict, protection, leak) in
            from channel in YesNoOpen
            from act in YesNoOpen
            from border in YesNoOpen
            from conditions in YesNoOpen
            from conflict in YesNoOpen
            from protection in YesNoOpen
            from leak in YesNoOpen
            select (channel, act, border, conditions, conflict, protection, leak))
        {
            var data = Data.Clean with
            {
                SecureChannel = channel,
                RecipientCanAct = act,
                CrossesBorders = border,
                SharingConditions = conditions,
                ConflictSetting = conflict,
                DataProtection = protection,
                IdentityMayLeak = leak,
            };
            var barred = channel == Answer.No || act == Answer.No || (border == Answer.Yes && conditions == Answer.No)
                || protection == Answer.No || leak == Answer.Yes;
            var ready = channel == Answer.Yes && act == Answer.Yes && (border == Answer.No || conditions == Answer.Yes)
                && protection == Answer.Yes && leak == Answer.No;
            var expected = barred ? "do-not-share" : !ready ? "not-yet" : conflict == Answer.Yes ? "should-share" : "may-share";
            seen.Add(expected);

            Data.Book.Assess(Data.AllOf(data)).Decisions[1].Outcome.Should().Be(expected, data.ToString());
        }

        seen.Should().HaveCount(4);
    }

    /// <summary>
    /// Personal data is passed on only with permission for this transfer; what images or texts show counts, whatever is answered.
    /// </summary>
    [Fact]
    public void Sharing_OfPersonalData_WaitsForPermissionForTheTransfer()
    {
        foreach (var (personal, permitted, identifiable, images) in
            from personal in YesNoOpen
            from permitted in YesNoOpen
            from identifiable in YesNoOpen
            from images in YesNoOpen
            select (personal, permitted, identifiable, images))
        {
            var data = Data.Clean with
            {
                SharesPersonalData = personal,
                TransferPermitted = permitted,
                Identifiable = identifiable,
                IdentityInImagesOrRecords = images,
            };
            var none = personal == Answer.No && identifiable == Answer.No && images == Answer.No;

            Data.Book.Assess(Data.AllOf(data)).Decisions[1].Outcome.Should()
                .Be(permitted == Answer.Yes || none ? "may-share" : "not-yet", data.ToString());
        }
    }

    /// <summary>The case of the legal reading: people can be recognised in images, that endangers them, and nobody asked them.</summary>
    [Fact]
    public void Sharing_ImagesThatEndangerPeople_IsNotPermittedWithoutTheirWord()
    {
        var report = Data.Book.Assess(Data.AllOf(Data.Clean with
        {
            IdentityInImagesOrRecords = Answer.Yes,
            RecognitionEndangers = Answer.Yes,
            SharesPersonalData = null,
            TransferPermitted = null,
        }));

        report.Decisions[1].Outcome.Should().Be("not-yet");
        report.OpenQuestions.Select(question => question.Ref.Question).Should().Contain("dataset.transferPermitted");
    }

    private static string Outcome(RuleBook book, Dataset data) => book.Assess(Data.AllOf(data)).Decisions[0].Outcome;

    private static RuleBook Book(string choice)
    {
        var options = new ToolkitRulesOptions();
        options.Readings["identifying-data"] = choice;
        return ToolkitRules.Build(options);
    }
}
