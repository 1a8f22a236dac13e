using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Law;
using Toolkit.Rules.Reporting;

namespace Toolkit.Rules.Situation.InternationalLegalContext;

/// <summary>The table of tool 2.2 as the toolkit prints it: each instrument with its status for the State, and reservations.</summary>
public static class TreatyForm
{
    private const string NotKnown = "not answered";

    /// <summary>The headings of the printed table, each with the instrument that begins its part.</summary>
    private static readonly (Instrument First, string Title)[] Parts =
    [
        (Instruments.OrganizedCrimeConvention, "Transnational crime"),
        (Instruments.CivilAndPoliticalRights, "Human rights"),
        (Instruments.RefugeeConvention, "Refugees"),
        (Instruments.FreedomOfAssociation, "Labour"),
    ];

    /// <summary>
    /// Fills the table in for each State of a case: from its rows (<see cref="TreatyPosition"/>), and where these do not answer, from its
    /// commitments. What neither tells is shown as not answered.
    /// </summary>
    /// <param name="book">The rules.</param>
    /// <param name="facts">The case, with commitments where they are known.</param>
    /// <param name="options">What may be shown; null for the defaults.</param>
    /// <exception cref="InvalidCaseException">The case is refused.</exception>
    public static PrintedForm Of(RuleBook book, Case facts, AssessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(facts);
        var answers = new AnswersOfCase(book, facts, options ?? AssessOptions.Default);
        var rows = answers.Of<TreatyPosition>().ToLookup(row => (answers.StateOf(row), row.Instrument?.ToUpperInvariant()));
        var form = new Outline();
        foreach (var state in facts.States.IsEmpty ? [null] : facts.States.Cast<State?>())
        {
            var of = state?.ToString() ?? "a State that is not told";
            form.Heading(1, $"Treaties of {of} on {ReportWords.Iso(facts.AssessedOn)} (tool 2.2)");
            var printed = Instruments.All.Where(known => known.IsInToolkitTable);
            foreach (var (instrument, number) in printed.Select((known, number) => (known, number + 1)))
            {
                if (Array.Find(Parts, part => part.First == instrument).Title is { } title)
                {
                    form.Line($"{title}:");
                }

                var row = rows[(state, instrument.Id.ToUpperInvariant())].FirstOrDefault();
                var known = answers.CommitmentsOf(state);
                form.Numbered(number, instrument.ShortName);
                form.Field("Party", (row is null ? null : Given(answers, row, nameof(row.IsParty)))
                    ?? known?.Status(instrument, null, facts.AssessedOn).Describe() ?? NotKnown);
                form.Field("Reservations", (row is null ? null : Given(answers, row, nameof(row.HasReservations)))
                    ?? Statements(known, instrument) ?? NotKnown);
            }
        }

        form.Line("What is not answered is not known, and is neither a party nor none.");
        return new(form);
    }

    private static string? Given(AnswersOfCase answers, TreatyPosition row, string property) =>
        answers.Read(row, property) is { Answer: null, IsWithheld: false, IsContradicted: false } ? null
            : ReportWords.Given(answers.Read(row, property));

    private static string? Statements(StateCommitments? known, Instrument instrument)
    {
        var statements = (known?.Reservations ?? []).Where(statement => statement.Instrument == instrument).Select(Text).ToList();
        return statements.Count > 0 ? string.Join("; ", statements)
            : known?.ReservationsKnownFor.Contains(instrument) == true ? "none on record"
            : null;
    }

    private static string Text(Reservation statement)
    {
        var kinds = Enum.GetValues<ReservationKinds>().Where(kind => kind != 0 && statement.Kinds.HasFlag(kind))
            .Select(kind => Spelling.Words(kind.ToString())).ToList();
        return (kinds.Count == 0 ? "statement" : string.Join(" and ", kinds))
            + (statement.Articles.IsEmpty ? "" : $" on art. {string.Join(", ", statement.Articles)}")
            + (statement.IsGeneral ? " in general terms" : "")
            + (statement.LimitedTo is { } limit ? $", limited to {Spelling.Visible(limit, 200)}" : "")
            + statement.Reading switch
            {
                ReservationReading.TextMatch => " (found by a search of the text; nobody read it)",
                ReservationReading.Listed => " (known from a list; its text was read in part or not at all)",
                _ => "",
            }
            + $" ({Spelling.Visible(statement.Source, 200)})";
    }
}
