using NRules;

namespace Toolkit.Rules.NRules;

/// <summary>Works with a case in a session that <see cref="ToolkitRuleSet"/> made. A session is for one thread.</summary>
public static class ToolkitSession
{
    /// <summary>Inserts a case: its facts, and what holds for all of it (the day, the State, what is complete, the commitments).</summary>
    /// <param name="session">The session.</param>
    /// <param name="facts">The case.</param>
    /// <exception cref="InvalidCaseException">
    /// Two facts of a type have one id, in the case or with one in the session, or a fact is null; nothing was inserted. Whatever else
    /// may be wrong with the case is found when it is assessed, and stands in <see cref="CaseVerdict.Problems"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The session has a case, or was not made by <see cref="ToolkitRuleSet"/>.</exception>
    public static void InsertCase(this ISession session, Case facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Bridge(session).InsertCase(facts);
    }

    /// <summary>
    /// Brings the session in step with a case: a fact that the case does not hold goes, one that differs is updated, one that is new is
    /// inserted; and what holds for the whole case is set. The session need not have a case yet.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="facts">The case.</param>
    /// <exception cref="InvalidCaseException">Two facts of a type have one id, or a fact is null; nothing was changed.</exception>
    /// <exception cref="InvalidOperationException">The session was not made by <see cref="ToolkitRuleSet"/>.</exception>
    public static void UpdateCase(this ISession session, Case facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Bridge(session).UpdateCase(facts);
    }

    /// <summary>
    /// Sets what holds for the whole case: the day, the State, what is complete, the commitments. The facts stay as they are.
    /// </summary>
    /// <param name="session">The session; it need not have a case yet.</param>
    /// <param name="terms">A case without facts.</param>
    /// <exception cref="ArgumentException">The case holds facts; <see cref="UpdateCase"/> sets those as well.</exception>
    /// <exception cref="InvalidOperationException">The session was not made by <see cref="ToolkitRuleSet"/>.</exception>
    public static void UpdateTerms(this ISession session, Case terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!terms.Facts.IsDefaultOrEmpty)
        {
            throw new ArgumentException("terms hold no facts; those of a whole case are set by `UpdateCase`", nameof(terms));
        }

        Bridge(session).UpdateTerms(terms);
    }

    /// <summary>Inserts a fact, or updates the one of its type that has its id.</summary>
    /// <param name="session">The session.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="InvalidOperationException">The session was not made by <see cref="ToolkitRuleSet"/>.</exception>
    public static void Put(this ISession session, IFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var bridge = Bridge(session);
        if (!bridge.TryUpdate(fact))
        {
            bridge.Insert(fact);
        }
    }

    /// <summary>Fires all rules and gives what a book says of the case as it stands then.</summary>
    /// <param name="session">The session.</param>
    /// <param name="book">The book's name.</param>
    /// <exception cref="ArgumentException">There is no such book; the message lists those there are.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no case; or a rule halted before the case was assessed again, so that there is no verdict on it as it stands.
    /// </exception>
    public static CaseVerdict Assess(this ISession session, string book = ToolkitRuleSet.DefaultName)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Bridge(session).Assess(book);
    }

    private static BridgeSession Bridge(ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session as BridgeSession
            ?? throw new InvalidOperationException("this session was not made by `ToolkitRuleSet.Compile`, so that no rule book "
                + "assesses what is in it");
    }
}
