using System.Linq.Expressions;

namespace Toolkit.Rules.Tests.Conditions;

public sealed class ConditionTextTests
{
    public static TheoryData<Expression<Func<Statute, bool>>, string> Examples() => new()
    {
        { law => law.AllowsStay == Answer.Yes, "the statute's allows stay is ‘yes’" },
        { law => !(law.AllowsStay == Answer.Yes), "the statute's allows stay is not ‘yes’" },
        { law => !(law.AllowsStay != Answer.Yes), "the statute's allows stay is ‘yes’" },
        { law => !!(law.Years > 3), "the statute's years is above ‘3’" },
        { law => !(law.Years > 3), "the statute's years is at most ‘3’" },
        { law => law.Rigour.IsAnyOf(Rigour.None, Rigour.Some, Rigour.Much), "the statute's rigour is one of ‘none’, ‘some’ or ‘much’" },
        { law => !law.Rigour.IsAnyOf(Rigour.None, Rigour.Some), "the statute's rigour is none of ‘none’ or ‘some’" },
        { law => !law.Grounds.IsAnswered(), "the statute's substantial grounds is not answered" },
        { law => law.Years > 3 && (law.Years < 5 || law.AllowsStay == Answer.No),
            "the statute's years is above ‘3’ and (the statute's years is below ‘5’ or the statute's allows stay is ‘no’)" },
        { law => !(law.Years > 3 && law.AllowsStay == Answer.No),
            "not (the statute's years is above ‘3’ and the statute's allows stay is ‘no’)" },
        { law => !(law.Years > 3 || law.AllowsStay == Answer.No),
            "neither (the statute's years is above ‘3’) nor (the statute's allows stay is ‘no’)" },
        { law => !(law.Years > 3 || law.AllowsStay != Answer.No),
            "the statute's years is at most ‘3’ and the statute's allows stay is ‘no’" },
        { law => !(law.Years > 3 && !(law.AllowsStay == Answer.No)),
            "the statute's years is at most ‘3’ or the statute's allows stay is ‘no’" },
        { law => true, "always" },
        { law => !true, "never" },
        { law => law.RepealedOn < law.InForceFrom, "the statute's repealed on is before the statute's in force from" },
        { law => law.InForceFrom <= new DateOnly(2020, 5, 6), "the statute's in force from is on or before ‘2020-05-06’" },
        { law => !(law.InForceFrom < new DateOnly(2020, 5, 6)), "the statute's in force from is on or after ‘2020-05-06’" },
        { law => law.InForceFrom != new DateOnly(2020, 5, 6), "the statute's in force from is not ‘2020-05-06’" },
        { law => law.RepealedOn < Case.Today, "the statute's repealed on is before the day of the assessment" },
        { law => !(law.RepealedOn < Case.Today), "the statute's repealed on is on or after the day of the assessment" },
        { law => law.RepealedOn <= Case.Today, "the statute's repealed on is on or before the day of the assessment" },
        { law => law.RepealedOn == Case.Today, "the statute's repealed on is the day of the assessment" },
        { law => !(law.RepealedOn == Case.Today), "the statute's repealed on is not the day of the assessment" },
        { law => law.InForceFrom < Case.Today.AddMonths(-12),
            "the statute's in force from is more than 12 months before the day of the assessment" },
        { law => law.InForceFrom <= Case.Today.AddMonths(-12),
            "the statute's in force from is 12 months or more before the day of the assessment" },
        { law => law.InForceFrom == Case.Today.AddMonths(-12),
            "the statute's in force from is 12 months before the day of the assessment" },
        { law => law.InForceFrom != Case.Today.AddMonths(-12),
            "the statute's in force from is not 12 months before the day of the assessment" },
        { law => law.InForceFrom > Case.Today.AddMonths(-12),
            "the statute's in force from is less than 12 months before the day of the assessment, or later" },
        { law => !(law.InForceFrom < Case.Today.AddMonths(-12)),
            "the statute's in force from is not more than 12 months before the day of the assessment, or later" },
        { law => law.RepealedOn > Case.Today.AddDays(30),
            "the statute's repealed on is more than 30 days after the day of the assessment" },
        { law => law.RepealedOn >= Case.Today.AddDays(30), "the statute's repealed on is 30 days or more after the day of the assessment" },
        { law => law.RepealedOn < Case.Today.AddDays(1),
            "the statute's repealed on is less than 1 day after the day of the assessment, or earlier" },
        { law => law.RepealedOn <= Case.Today.AddYears(1).AddDays(2),
            "the statute's repealed on is not more than 12 months and 2 days after the day of the assessment, or earlier" },
        { law => !(law.Years > 3 || law.RepealedOn != Case.Today),
            "the statute's years is at most ‘3’ and the statute's repealed on is the day of the assessment" },
        { law => Case.Any<Agency>(agency => agency.Id == law.Agency), "an agency whose id is the statute's agency exists" },
        { law => !Case.Any<Agency>(agency => agency.Id == law.Agency && agency.Trained == Answer.Yes),
            "no agency whose id is the statute's agency exists of which the agency's trained is ‘yes’" },
        { law => !Case.Recorded<Agency>(agency => agency.Country == law.Country),
            "no agency whose country is the statute's country is recorded" },
        { law => Case.Any<Agency>(agency => agency.Trained == Answer.No) && law.Years > 3,
            "(an agency exists of which the agency's trained is ‘no’) and the statute's years is above ‘3’" },
        { law => Case.All<Agency>(agency => agency.Trained == Answer.Yes) && law.Years > 3,
            "(every agency has: the agency's trained is ‘yes’) and the statute's years is above ‘3’" },
        { law => Case.Count<Agency>(agency => agency.Trained == Answer.Yes) >= 2,
            "the number of facts `agency` of which the agency's trained is ‘yes’ is at least 2" },
        { law => Case.Disparity<Agency>(agency => true, agency => agency.Oversight, 2),
            "the answers on oversight differ by 2 or more steps between one agency and another" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void ToString_Condition_IsPlainEnglish(Expression<Func<Statute, bool>> lambda, string expected) =>
        ConditionReaderTests.Read(lambda).Condition!.ToString().Should().Be(expected);
}
