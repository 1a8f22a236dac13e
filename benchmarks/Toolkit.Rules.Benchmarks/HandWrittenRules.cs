using static Toolkit.Rules.Benchmarks.Measure;
using static Toolkit.Rules.Benchmarks.ThreeValued;

namespace Toolkit.Rules.Benchmarks;

/// <summary>The rules of <see cref="LawRules"/> as one would write them in C#, with results as objects.</summary>
internal sealed class HandWrittenRules(IReadOnlyList<Law> laws)
{
    private readonly List<HandWrittenFinding> findings = [];
    private readonly List<HandWrittenUndetermined> undetermined = [];
    private readonly Dictionary<(string Law, int Question), List<string>> open = [];
    private string about = "";

    public static HandWrittenReport Assess(IReadOnlyList<Law> laws)
    {
        var assessment = new HandWrittenRules(laws);
        return assessment.Assess();
    }

    private HandWrittenReport Assess()
    {
        foreach (var law in laws)
        {
            about = law.Id;
            JudgeAll(law);
        }

        return new(findings, undetermined, open);
    }

    private void Judge(string rule, ThreeValued holds)
    {
        if (holds.Truth == Truth.True)
        {
            findings.Add(new(rule, about, Severity.Shortfall));
        }
        else if (holds.Truth == Truth.Unknown)
        {
            var blocking = new List<int>();
            for (var left = holds.Open; left != 0; left &= left - 1)
            {
                var question = System.Numerics.BitOperations.TrailingZeroCount(left);
                blocking.Add(question);
                if (!open.TryGetValue((about, question), out var hangsOn))
                {
                    open.Add((about, question), hangsOn = []);
                }

                hangsOn.Add(rule);
            }

            undetermined.Add(new(rule, about, blocking));
        }
    }

    private void JudgeAll(Law law)
    {
        Judge("law/rule-001", Is(law.Q04, 3, Missing) && Is(law.Q05, 4, InPlace));
        Judge("law/rule-002", Is(law.Q11, 10, Missing) && (Is(law.Q23, 22, InPlace) || Is(law.Q29, 28, Partial)));
        Judge("law/rule-003", OneOf(law.Q18, 17, Missing, Partial) && !Is(law.Q41, 40, InPlace) && Is(law.Q04, 3, Missing));
        Judge("law/rule-004", Is(law.Q25, 24, Missing));
        Judge("law/rule-005", Is(law.Q32, 31, Missing) && Is(law.Q29, 28, InPlace));
        Judge("law/rule-006", Is(law.Q39, 38, Missing) && (Is(law.Q48, 47, InPlace) || Is(law.Q26, 25, Partial)));
        Judge("law/rule-007", OneOf(law.Q46, 45, Missing, Partial) && !Is(law.Q18, 17, InPlace) && Is(law.Q01, 0, Missing));
        Judge("law/rule-008", Is(law.Q05, 4, Missing));
        Judge("law/rule-009", Is(law.Q12, 11, Missing) && Is(law.Q06, 5, InPlace));
        Judge("law/rule-010", Is(law.Q19, 18, Missing) && (Is(law.Q25, 24, InPlace) || Is(law.Q23, 22, Partial)));
        Judge("law/rule-011", OneOf(law.Q26, 25, Missing, Partial) && !Is(law.Q43, 42, InPlace) && Is(law.Q48, 47, Missing));
        Judge("law/rule-012", Is(law.Q33, 32, Missing));
        Judge("law/rule-013", Is(law.Q40, 39, Missing) && Is(law.Q31, 30, InPlace));
        Judge("law/rule-014", Is(law.Q47, 46, Missing) && (Is(law.Q02, 1, InPlace) || Is(law.Q22, 21, Partial)));
        Judge("law/rule-015", OneOf(law.Q06, 5, Missing, Partial) && !Is(law.Q20, 19, InPlace) && Is(law.Q45, 44, Missing));
        Judge("law/rule-016", Is(law.Q13, 12, Missing));
        Judge("law/rule-017", Is(law.Q20, 19, Missing) && Is(law.Q08, 7, InPlace));
        Judge("law/rule-018", Is(law.Q27, 26, Missing) && (Is(law.Q26, 25, InPlace) || Is(law.Q18, 17, Partial)));
        Judge("law/rule-019", OneOf(law.Q34, 33, Missing, Partial) && !Is(law.Q45, 44, InPlace) && Is(law.Q42, 41, Missing));
        Judge("law/rule-020", Is(law.Q41, 40, Missing));
        Judge("law/rule-021", Is(law.Q48, 47, Missing) && Is(law.Q33, 32, InPlace));
        Judge("law/rule-022", Is(law.Q07, 6, Missing) && (Is(law.Q03, 2, InPlace) || Is(law.Q17, 16, Partial)));
        Judge("law/rule-023", OneOf(law.Q14, 13, Missing, Partial) && !Is(law.Q22, 21, InPlace) && Is(law.Q41, 40, Missing));
        Judge("law/rule-024", Is(law.Q21, 20, Missing));
        Judge("law/rule-025", Is(law.Q28, 27, Missing) && Is(law.Q10, 9, InPlace));
        Judge("law/rule-026", Is(law.Q35, 34, Missing) && (Is(law.Q28, 27, InPlace) || Is(law.Q14, 13, Partial)));
        Judge("law/rule-027", OneOf(law.Q42, 41, Missing, Partial) && !Is(law.Q47, 46, InPlace) && Is(law.Q38, 37, Missing));
        Judge("law/rule-028", Is(law.Q01, 0, Missing));
        Judge("law/rule-029", Is(law.Q08, 7, Missing) && Is(law.Q35, 34, InPlace));
        Judge("law/rule-030", Is(law.Q15, 14, Missing) && (Is(law.Q05, 4, InPlace) || Is(law.Q13, 12, Partial)));
        Judge("law/rule-031", OneOf(law.Q22, 21, Missing, Partial) && !Is(law.Q24, 23, InPlace) && Is(law.Q37, 36, Missing));
        Judge("law/rule-032", Is(law.Q29, 28, Missing));
        Judge("law/rule-033", Is(law.Q36, 35, Missing) && Is(law.Q12, 11, InPlace));
        Judge("law/rule-034", Is(law.Q43, 42, Missing) && (Is(law.Q30, 29, InPlace) || Is(law.Q10, 9, Partial)));
        Judge("law/rule-035", OneOf(law.Q02, 1, Missing, Partial) && !Is(law.Q48, 47, InPlace) && Is(law.Q33, 32, Missing));
        Judge("law/rule-036", Is(law.Q09, 8, Missing));
        Judge("law/rule-037", Is(law.Q16, 15, Missing) && Is(law.Q37, 36, InPlace));
        Judge("law/rule-038", Is(law.Q23, 22, Missing) && (Is(law.Q07, 6, InPlace) || Is(law.Q09, 8, Partial)));
        Judge("law/rule-039", OneOf(law.Q30, 29, Missing, Partial) && !Is(law.Q25, 24, InPlace) && Is(law.Q32, 31, Missing));
        Judge("law/rule-040", Is(law.Q37, 36, Missing));
        Judge("law/rule-041", Is(law.Q44, 43, Missing) && Is(law.Q14, 13, InPlace));
        Judge("law/rule-042", Is(law.Q03, 2, Missing) && (Is(law.Q32, 31, InPlace) || Is(law.Q06, 5, Partial)));
        Judge("law/rule-043", OneOf(law.Q10, 9, Missing, Partial) && !Is(law.Q02, 1, InPlace) && Is(law.Q29, 28, Missing));
        Judge("law/rule-044", Is(law.Q17, 16, Missing));
        Judge("law/rule-045", Is(law.Q24, 23, Missing) && Is(law.Q39, 38, InPlace));
        Judge("law/rule-046", Is(law.Q31, 30, Missing) && (Is(law.Q09, 8, InPlace) || Is(law.Q03, 2, Partial)));
        Judge("law/rule-047", OneOf(law.Q38, 37, Missing, Partial) && !Is(law.Q27, 26, InPlace) && Is(law.Q28, 27, Missing));
        Judge("law/rule-048", Is(law.Q45, 44, Missing));
        Judge("law/rule-049", Is(law.Q05, 4, Missing) && Is(law.Q17, 16, InPlace));
        Judge("law/rule-050", Is(law.Q12, 11, Missing) && (Is(law.Q35, 34, InPlace) || Is(law.Q03, 2, Partial)));
        Judge("law/rule-051", OneOf(law.Q19, 18, Missing, Partial) && !Is(law.Q05, 4, InPlace) && Is(law.Q26, 25, Missing));
        Judge("law/rule-052", Is(law.Q26, 25, Missing));
        Judge("law/rule-053", Is(law.Q33, 32, Missing) && Is(law.Q42, 41, InPlace));
        Judge("law/rule-054", Is(law.Q40, 39, Missing) && (Is(law.Q12, 11, InPlace) || Is(law.Q48, 47, Partial)));
        Judge("law/rule-055", OneOf(law.Q47, 46, Missing, Partial) && !Is(law.Q30, 29, InPlace) && Is(law.Q23, 22, Missing));
        Judge("law/rule-056", Is(law.Q06, 5, Missing));
        Judge("law/rule-057", Is(law.Q13, 12, Missing) && Is(law.Q19, 18, InPlace));
        Judge("law/rule-058", Is(law.Q20, 19, Missing) && (Is(law.Q37, 36, InPlace) || Is(law.Q47, 46, Partial)));
        Judge("law/rule-059", OneOf(law.Q27, 26, Missing, Partial) && !Is(law.Q07, 6, InPlace) && Is(law.Q22, 21, Missing));
        Judge("law/rule-060", Is(law.Q34, 33, Missing));
        Judge("law/rule-061", Is(law.Q41, 40, Missing) && Is(law.Q44, 43, InPlace));
        Judge("law/rule-062", Is(law.Q48, 47, Missing) && (Is(law.Q14, 13, InPlace) || Is(law.Q44, 43, Partial)));
        Judge("law/rule-063", OneOf(law.Q07, 6, Missing, Partial) && !Is(law.Q32, 31, InPlace) && Is(law.Q19, 18, Missing));
        Judge("law/rule-064", Is(law.Q14, 13, Missing));
        Judge("law/rule-065", Is(law.Q21, 20, Missing) && Is(law.Q20, 19, InPlace));
        Judge("law/rule-066", Is(law.Q28, 27, Missing) && (Is(law.Q39, 38, InPlace) || Is(law.Q43, 42, Partial)));
        Judge("law/rule-067", OneOf(law.Q35, 34, Missing, Partial) && !Is(law.Q09, 8, InPlace) && Is(law.Q18, 17, Missing));
        Judge("law/rule-068", Is(law.Q42, 41, Missing));
        Judge("law/rule-069", Is(law.Q01, 0, Missing) && Is(law.Q45, 44, InPlace));
        Judge("law/rule-070", Is(law.Q08, 7, Missing) && (Is(law.Q16, 15, InPlace) || Is(law.Q40, 39, Partial)));
        Judge("law/rule-071", OneOf(law.Q15, 14, Missing, Partial) && !Is(law.Q34, 33, InPlace) && Is(law.Q16, 15, Missing));
        Judge("law/rule-072", Is(law.Q22, 21, Missing));
        Judge("law/rule-073", Is(law.Q29, 28, Missing) && Is(law.Q22, 21, InPlace));
        Judge("law/rule-074", Is(law.Q36, 35, Missing) && (Is(law.Q41, 40, InPlace) || Is(law.Q37, 36, Partial)));
        Judge("law/rule-075", OneOf(law.Q43, 42, Missing, Partial) && !Is(law.Q11, 10, InPlace) && Is(law.Q14, 13, Missing));
        Judge("law/rule-076", Is(law.Q02, 1, Missing));
        Judge("law/rule-077", Is(law.Q09, 8, Missing) && Is(law.Q47, 46, InPlace));
        Judge("law/rule-078", Is(law.Q16, 15, Missing) && (Is(law.Q18, 17, InPlace) || Is(law.Q36, 35, Partial)));
        Judge("law/rule-079", OneOf(law.Q23, 22, Missing, Partial) && !Is(law.Q36, 35, InPlace) && Is(law.Q11, 10, Missing));
        Judge("law/rule-080", Is(law.Q30, 29, Missing));
        Judge("law/rule-081", Is(law.Q37, 36, Missing) && Is(law.Q24, 23, InPlace));
        Judge("law/rule-082", Is(law.Q44, 43, Missing) && (Is(law.Q42, 41, InPlace) || Is(law.Q32, 31, Partial)));
        Judge("law/rule-083", OneOf(law.Q03, 2, Missing, Partial) && !Is(law.Q13, 12, InPlace) && Is(law.Q08, 7, Missing));
        Judge("law/rule-084", Is(law.Q10, 9, Missing));
        Judge("law/rule-085", Is(law.Q17, 16, Missing) && Is(law.Q01, 0, InPlace));
        Judge("law/rule-086", Is(law.Q24, 23, Missing) && (Is(law.Q19, 18, InPlace) || Is(law.Q31, 30, Partial)));
        Judge("law/rule-087", OneOf(law.Q31, 30, Missing, Partial) && !Is(law.Q38, 37, InPlace) && Is(law.Q07, 6, Missing));
        Judge("law/rule-088", Is(law.Q38, 37, Missing));
        Judge("law/rule-089", Is(law.Q45, 44, Missing) && Is(law.Q26, 25, InPlace));
        Judge("law/rule-090", Is(law.Q04, 3, Missing) && (Is(law.Q44, 43, InPlace) || Is(law.Q28, 27, Partial)));
        Judge("law/rule-091", OneOf(law.Q11, 10, Missing, Partial) && !Is(law.Q15, 14, InPlace) && Is(law.Q04, 3, Missing));
        Judge("law/rule-092", Is(law.Q18, 17, Missing));
        Judge("law/rule-093", Is(law.Q25, 24, Missing) && Is(law.Q03, 2, InPlace));
        Judge("law/rule-094", Is(law.Q32, 31, Missing) && (Is(law.Q21, 20, InPlace) || Is(law.Q27, 26, Partial)));
        Judge("law/rule-095", OneOf(law.Q39, 38, Missing, Partial) && !Is(law.Q40, 39, InPlace) && Is(law.Q03, 2, Missing));
        Judge("law/rule-096", Is(law.Q46, 45, Missing));
        Judge("law/rule-097", Is(law.Q06, 5, Missing) && Is(law.Q29, 28, InPlace));
        Judge("law/rule-098", Is(law.Q13, 12, Missing) && (Is(law.Q47, 46, InPlace) || Is(law.Q25, 24, Partial)));
        Judge("law/rule-099", OneOf(law.Q20, 19, Missing, Partial) && !Is(law.Q17, 16, InPlace) && Is(law.Q48, 47, Missing));
        Judge("law/rule-100", Is(law.Q27, 26, Missing));
        Judge("law/rule-101", Is(law.Q34, 33, Missing) && Is(law.Q06, 5, InPlace));
        Judge("law/rule-102", Is(law.Q41, 40, Missing) && (Is(law.Q24, 23, InPlace) || Is(law.Q22, 21, Partial)));
        Judge("law/rule-103", OneOf(law.Q48, 47, Missing, Partial) && !Is(law.Q42, 41, InPlace) && Is(law.Q47, 46, Missing));
        Judge("law/rule-104", Is(law.Q07, 6, Missing));
        Judge("law/rule-105", Is(law.Q14, 13, Missing) && Is(law.Q31, 30, InPlace));
        Judge("law/rule-106", Is(law.Q21, 20, Missing) && (Is(law.Q01, 0, InPlace) || Is(law.Q22, 21, Partial)));
        Judge("law/rule-107", OneOf(law.Q28, 27, Missing, Partial) && !Is(law.Q19, 18, InPlace) && Is(law.Q44, 43, Missing));
        Judge("law/rule-108", Is(law.Q35, 34, Missing));
        Judge("law/rule-109", Is(law.Q42, 41, Missing) && Is(law.Q08, 7, InPlace));
        Judge("law/rule-110", Is(law.Q01, 0, Missing) && (Is(law.Q26, 25, InPlace) || Is(law.Q18, 17, Partial)));
        Judge("law/rule-111", OneOf(law.Q08, 7, Missing, Partial) && !Is(law.Q44, 43, InPlace) && Is(law.Q41, 40, Missing));
        Judge("law/rule-112", Is(law.Q15, 14, Missing));
        Judge("law/rule-113", Is(law.Q22, 21, Missing) && Is(law.Q33, 32, InPlace));
        Judge("law/rule-114", Is(law.Q29, 28, Missing) && (Is(law.Q03, 2, InPlace) || Is(law.Q17, 16, Partial)));
        Judge("law/rule-115", OneOf(law.Q36, 35, Missing, Partial) && !Is(law.Q21, 20, InPlace) && Is(law.Q40, 39, Missing));
        Judge("law/rule-116", Is(law.Q43, 42, Missing));
        Judge("law/rule-117", Is(law.Q02, 1, Missing) && Is(law.Q10, 9, InPlace));
        Judge("law/rule-118", Is(law.Q09, 8, Missing) && (Is(law.Q28, 27, InPlace) || Is(law.Q14, 13, Partial)));
        Judge("law/rule-119", OneOf(law.Q16, 15, Missing, Partial) && !Is(law.Q46, 45, InPlace) && Is(law.Q37, 36, Missing));
        Judge("law/rule-120", Is(law.Q23, 22, Missing));
        Judge("law/rule-121", Is(law.Q30, 29, Missing) && Is(law.Q35, 34, InPlace));
        Judge("law/rule-122", Is(law.Q37, 36, Missing) && (Is(law.Q05, 4, InPlace) || Is(law.Q13, 12, Partial)));
        Judge("law/rule-123", OneOf(law.Q44, 43, Missing, Partial) && !Is(law.Q23, 22, InPlace) && Is(law.Q36, 35, Missing));
        Judge("law/rule-124", Is(law.Q03, 2, Missing));
        Judge("law/rule-125", Is(law.Q10, 9, Missing) && Is(law.Q12, 11, InPlace));
        Judge("law/rule-126", Is(law.Q17, 16, Missing) && (Is(law.Q30, 29, InPlace) || Is(law.Q10, 9, Partial)));
        Judge("law/rule-127", OneOf(law.Q24, 23, Missing, Partial) && !Is(law.Q48, 47, InPlace) && Is(law.Q33, 32, Missing));
        Judge("law/rule-128", Is(law.Q31, 30, Missing));
        Judge("law/rule-129", Is(law.Q38, 37, Missing) && Is(law.Q36, 35, InPlace));
        Judge("law/rule-130", Is(law.Q45, 44, Missing) && (Is(law.Q07, 6, InPlace) || Is(law.Q09, 8, Partial)));
        Judge("law/rule-131", OneOf(law.Q04, 3, Missing, Partial) && !Is(law.Q25, 24, InPlace) && Is(law.Q32, 31, Missing));
        Judge("law/rule-132", Is(law.Q11, 10, Missing));
        Judge("law/rule-133", Is(law.Q18, 17, Missing) && Is(law.Q13, 12, InPlace));
        Judge("law/rule-134", Is(law.Q25, 24, Missing) && (Is(law.Q32, 31, InPlace) || Is(law.Q06, 5, Partial)));
        Judge("law/rule-135", OneOf(law.Q32, 31, Missing, Partial) && !Is(law.Q02, 1, InPlace) && Is(law.Q29, 28, Missing));
        Judge("law/rule-136", Is(law.Q39, 38, Missing));
        Judge("law/rule-137", Is(law.Q46, 45, Missing) && Is(law.Q38, 37, InPlace));
        Judge("law/rule-138", Is(law.Q05, 4, Missing) && (Is(law.Q09, 8, InPlace) || Is(law.Q03, 2, Partial)));
        Judge("law/rule-139", OneOf(law.Q12, 11, Missing, Partial) && !Is(law.Q27, 26, InPlace) && Is(law.Q28, 27, Missing));
        Judge("law/rule-140", Is(law.Q19, 18, Missing));
        Judge("law/rule-141", Is(law.Q26, 25, Missing) && Is(law.Q15, 14, InPlace));
        Judge("law/rule-142", Is(law.Q33, 32, Missing) && (Is(law.Q34, 33, InPlace) || Is(law.Q02, 1, Partial)));
        Judge("law/rule-143", OneOf(law.Q40, 39, Missing, Partial) && !Is(law.Q04, 3, InPlace) && Is(law.Q25, 24, Missing));
        Judge("law/rule-144", Is(law.Q47, 46, Missing));
        Judge("law/rule-145", Is(law.Q07, 6, Missing) && Is(law.Q41, 40, InPlace));
        Judge("law/rule-146", Is(law.Q14, 13, Missing) && (Is(law.Q11, 10, InPlace) || Is(law.Q47, 46, Partial)));
        Judge("law/rule-147", OneOf(law.Q21, 20, Missing, Partial) && !Is(law.Q30, 29, InPlace) && Is(law.Q23, 22, Missing));
        Judge("law/rule-148", Is(law.Q28, 27, Missing));
        Judge("law/rule-149", Is(law.Q35, 34, Missing) && Is(law.Q18, 17, InPlace));
        Judge("law/rule-150", Is(law.Q42, 41, Missing) && (Is(law.Q36, 35, InPlace) || Is(law.Q46, 45, Partial)));
        Judge("law/rule-151", OneOf(law.Q01, 0, Missing, Partial) && !Is(law.Q07, 6, InPlace) && Is(law.Q22, 21, Missing));
        Judge("law/rule-152", Is(law.Q08, 7, Missing));
        Judge("law/rule-153", Is(law.Q15, 14, Missing) && Is(law.Q43, 42, InPlace));
        Judge("law/rule-154", Is(law.Q22, 21, Missing) && (Is(law.Q13, 12, InPlace) || Is(law.Q43, 42, Partial)));
        Judge("law/rule-155", OneOf(law.Q29, 28, Missing, Partial) && !Is(law.Q32, 31, InPlace) && Is(law.Q19, 18, Missing));
        Judge("law/rule-156", Is(law.Q36, 35, Missing));
        Judge("law/rule-157", Is(law.Q43, 42, Missing) && Is(law.Q20, 19, InPlace));
        Judge("law/rule-158", Is(law.Q02, 1, Missing) && (Is(law.Q38, 37, InPlace) || Is(law.Q42, 41, Partial)));
        Judge("law/rule-159", OneOf(law.Q09, 8, Missing, Partial) && !Is(law.Q08, 7, InPlace) && Is(law.Q17, 16, Missing));
        Judge("law/rule-160", Is(law.Q16, 15, Missing));
        Judge("law/rule-161", Is(law.Q23, 22, Missing) && Is(law.Q45, 44, InPlace));
        Judge("law/rule-162", Is(law.Q30, 29, Missing) && (Is(law.Q15, 14, InPlace) || Is(law.Q39, 38, Partial)));
        Judge("law/rule-163", OneOf(law.Q37, 36, Missing, Partial) && !Is(law.Q33, 32, InPlace) && Is(law.Q14, 13, Missing));
        Judge("law/rule-164", Is(law.Q44, 43, Missing));
        Judge("law/rule-165", Is(law.Q03, 2, Missing) && Is(law.Q22, 21, InPlace));
        Judge("law/rule-166", Is(law.Q10, 9, Missing) && (Is(law.Q40, 39, InPlace) || Is(law.Q36, 35, Partial)));
        Judge("law/rule-167", OneOf(law.Q17, 16, Missing, Partial) && !Is(law.Q10, 9, InPlace) && Is(law.Q13, 12, Missing));
        Judge("law/rule-168", Is(law.Q24, 23, Missing));
        Judge("law/rule-169", Is(law.Q31, 30, Missing) && Is(law.Q47, 46, InPlace));
        Judge("law/rule-170", Is(law.Q38, 37, Missing) && (Is(law.Q17, 16, InPlace) || Is(law.Q35, 34, Partial)));
        Judge("law/rule-171", OneOf(law.Q45, 44, Missing, Partial) && !Is(law.Q35, 34, InPlace) && Is(law.Q10, 9, Missing));
        Judge("law/rule-172", Is(law.Q04, 3, Missing));
        Judge("law/rule-173", Is(law.Q11, 10, Missing) && Is(law.Q24, 23, InPlace));
        Judge("law/rule-174", Is(law.Q18, 17, Missing) && (Is(law.Q42, 41, InPlace) || Is(law.Q32, 31, Partial)));
        Judge("law/rule-175", OneOf(law.Q25, 24, Missing, Partial) && !Is(law.Q12, 11, InPlace) && Is(law.Q07, 6, Missing));
        Judge("law/rule-176", Is(law.Q32, 31, Missing));
        Judge("law/rule-177", Is(law.Q39, 38, Missing) && Is(law.Q01, 0, InPlace));
        Judge("law/rule-178", Is(law.Q46, 45, Missing) && (Is(law.Q19, 18, InPlace) || Is(law.Q31, 30, Partial)));
        Judge("law/rule-179", OneOf(law.Q05, 4, Missing, Partial) && !Is(law.Q37, 36, InPlace) && Is(law.Q06, 5, Missing));
        Judge("law/rule-180", Is(law.Q12, 11, Missing));
        Judge("law/rule-181", Is(law.Q19, 18, Missing) && Is(law.Q26, 25, InPlace));
        Judge("law/rule-182", Is(law.Q26, 25, Missing) && (Is(law.Q44, 43, InPlace) || Is(law.Q28, 27, Partial)));
        Judge("law/rule-183", OneOf(law.Q33, 32, Missing, Partial) && !Is(law.Q14, 13, InPlace) && Is(law.Q03, 2, Missing));
        Judge("law/rule-184", Is(law.Q40, 39, Missing));
        Judge("law/rule-185", Is(law.Q47, 46, Missing) && Is(law.Q03, 2, InPlace));
        Judge("law/rule-186", Is(law.Q06, 5, Missing) && (Is(law.Q21, 20, InPlace) || Is(law.Q27, 26, Partial)));
        Judge("law/rule-187", OneOf(law.Q13, 12, Missing, Partial) && !Is(law.Q39, 38, InPlace) && Is(law.Q02, 1, Missing));
        Judge("law/rule-188", Is(law.Q20, 19, Missing));
        Judge("law/rule-189", Is(law.Q27, 26, Missing) && Is(law.Q28, 27, InPlace));
        Judge("law/rule-190", Is(law.Q34, 33, Missing) && (Is(law.Q46, 45, InPlace) || Is(law.Q24, 23, Partial)));
        Judge("law/rule-191", OneOf(law.Q41, 40, Missing, Partial) && !Is(law.Q16, 15, InPlace) && Is(law.Q47, 46, Missing));
        Judge("law/rule-192", Is(law.Q48, 47, Missing));
        Judge("law/rule-193", Is(law.Q08, 7, Missing) && Is(law.Q05, 4, InPlace));
        Judge("law/rule-194", Is(law.Q15, 14, Missing) && (Is(law.Q24, 23, InPlace) || Is(law.Q22, 21, Partial)));
        Judge("law/rule-195", OneOf(law.Q22, 21, Missing, Partial) && !Is(law.Q42, 41, InPlace) && Is(law.Q47, 46, Missing));
        Judge("law/rule-196", Is(law.Q29, 28, Missing));
        Judge("law/rule-197", Is(law.Q36, 35, Missing) && Is(law.Q30, 29, InPlace));
        Judge("law/rule-198", Is(law.Q43, 42, Missing) && (Is(law.Q01, 0, InPlace) || Is(law.Q21, 20, Partial)));
        Judge("law/rule-199", OneOf(law.Q02, 1, Missing, Partial) && !Is(law.Q19, 18, InPlace) && Is(law.Q44, 43, Missing));
        Judge("law/rule-200", Is(law.Q09, 8, Missing));
        Judge("law/rule-201", Is(law.Q16, 15, Missing) && Is(law.Q07, 6, InPlace));
        Judge("law/rule-202", Is(law.Q23, 22, Missing) && (Is(law.Q26, 25, InPlace) || Is(law.Q18, 17, Partial)));
        Judge("law/rule-203", OneOf(law.Q30, 29, Missing, Partial) && !Is(law.Q44, 43, InPlace) && Is(law.Q41, 40, Missing));
        Judge("law/rule-204", Is(law.Q37, 36, Missing));
        Judge("law/rule-205", Is(law.Q44, 43, Missing) && Is(law.Q32, 31, InPlace));
        Judge("law/rule-206", Is(law.Q03, 2, Missing) && (Is(law.Q02, 1, InPlace) || Is(law.Q16, 15, Partial)));
        Judge("law/rule-207", OneOf(law.Q10, 9, Missing, Partial) && !Is(law.Q21, 20, InPlace) && Is(law.Q40, 39, Missing));
        Judge("law/rule-208", Is(law.Q17, 16, Missing));
        Judge("law/rule-209", Is(law.Q24, 23, Missing) && Is(law.Q09, 8, InPlace));
        Judge("law/rule-210", Is(law.Q31, 30, Missing) && (Is(law.Q27, 26, InPlace) || Is(law.Q13, 12, Partial)));
        Judge("law/rule-211", OneOf(law.Q38, 37, Missing, Partial) && !Is(law.Q46, 45, InPlace) && Is(law.Q37, 36, Missing));
        Judge("law/rule-212", Is(law.Q45, 44, Missing));
        Judge("law/rule-213", Is(law.Q04, 3, Missing) && Is(law.Q34, 33, InPlace));
        Judge("law/rule-214", Is(law.Q11, 10, Missing) && (Is(law.Q04, 3, InPlace) || Is(law.Q12, 11, Partial)));
        Judge("law/rule-215", OneOf(law.Q18, 17, Missing, Partial) && !Is(law.Q23, 22, InPlace) && Is(law.Q36, 35, Missing));
        Judge("law/rule-216", Is(law.Q25, 24, Missing));
        Judge("law/rule-217", Is(law.Q32, 31, Missing) && Is(law.Q11, 10, InPlace));
        Judge("law/rule-218", Is(law.Q39, 38, Missing) && (Is(law.Q29, 28, InPlace) || Is(law.Q09, 8, Partial)));
        Judge("law/rule-219", OneOf(law.Q46, 45, Missing, Partial) && !Is(law.Q48, 47, InPlace) && Is(law.Q33, 32, Missing));
        Judge("law/rule-220", Is(law.Q05, 4, Missing));
        Judge("law/rule-221", Is(law.Q12, 11, Missing) && Is(law.Q36, 35, InPlace));
        Judge("law/rule-222", Is(law.Q19, 18, Missing) && (Is(law.Q06, 5, InPlace) || Is(law.Q08, 7, Partial)));
        Judge("law/rule-223", OneOf(law.Q26, 25, Missing, Partial) && !Is(law.Q24, 23, InPlace) && Is(law.Q31, 30, Missing));
        Judge("law/rule-224", Is(law.Q33, 32, Missing));
        Judge("law/rule-225", Is(law.Q40, 39, Missing) && Is(law.Q13, 12, InPlace));
        Judge("law/rule-226", Is(law.Q47, 46, Missing) && (Is(law.Q31, 30, InPlace) || Is(law.Q05, 4, Partial)));
        Judge("law/rule-227", OneOf(law.Q06, 5, Missing, Partial) && !Is(law.Q01, 0, InPlace) && Is(law.Q28, 27, Missing));
        Judge("law/rule-228", Is(law.Q13, 12, Missing));
        Judge("law/rule-229", Is(law.Q20, 19, Missing) && Is(law.Q38, 37, InPlace));
        Judge("law/rule-230", Is(law.Q27, 26, Missing) && (Is(law.Q08, 7, InPlace) || Is(law.Q02, 1, Partial)));
        Judge("law/rule-231", OneOf(law.Q34, 33, Missing, Partial) && !Is(law.Q26, 25, InPlace) && Is(law.Q27, 26, Missing));
        Judge("law/rule-232", Is(law.Q41, 40, Missing));
        Judge("law/rule-233", Is(law.Q48, 47, Missing) && Is(law.Q15, 14, InPlace));
        Judge("law/rule-234", Is(law.Q07, 6, Missing) && (Is(law.Q33, 32, InPlace) || Is(law.Q01, 0, Partial)));
        Judge("law/rule-235", OneOf(law.Q14, 13, Missing, Partial) && !Is(law.Q03, 2, InPlace) && Is(law.Q24, 23, Missing));
        Judge("law/rule-236", Is(law.Q21, 20, Missing));
        Judge("law/rule-237", Is(law.Q28, 27, Missing) && Is(law.Q40, 39, InPlace));
        Judge("law/rule-238", Is(law.Q35, 34, Missing) && (Is(law.Q10, 9, InPlace) || Is(law.Q46, 45, Partial)));
        Judge("law/rule-239", OneOf(law.Q42, 41, Missing, Partial) && !Is(law.Q28, 27, InPlace) && Is(law.Q21, 20, Missing));
        Judge("law/rule-240", Is(law.Q01, 0, Missing));
        Judge("law/rule-241", Is(law.Q09, 8, Missing) && Is(law.Q18, 17, InPlace));
        Judge("law/rule-242", Is(law.Q16, 15, Missing) && (Is(law.Q36, 35, InPlace) || Is(law.Q46, 45, Partial)));
        Judge("law/rule-243", OneOf(law.Q23, 22, Missing, Partial) && !Is(law.Q06, 5, InPlace) && Is(law.Q21, 20, Missing));
        Judge("law/rule-244", Is(law.Q30, 29, Missing));
        Judge("law/rule-245", Is(law.Q37, 36, Missing) && Is(law.Q43, 42, InPlace));
        Judge("law/rule-246", Is(law.Q44, 43, Missing) && (Is(law.Q13, 12, InPlace) || Is(law.Q43, 42, Partial)));
        Judge("law/rule-247", OneOf(law.Q03, 2, Missing, Partial) && !Is(law.Q31, 30, InPlace) && Is(law.Q18, 17, Missing));
        Judge("law/rule-248", Is(law.Q10, 9, Missing));
        Judge("law/rule-249", Is(law.Q17, 16, Missing) && Is(law.Q20, 19, InPlace));
        Judge("law/rule-250", Is(law.Q24, 23, Missing) && (Is(law.Q38, 37, InPlace) || Is(law.Q42, 41, Partial)));
        Judge("law/rule-251", OneOf(law.Q31, 30, Missing, Partial) && !Is(law.Q08, 7, InPlace) && Is(law.Q17, 16, Missing));
        Judge("law/rule-252", Is(law.Q38, 37, Missing));
        Judge("law/rule-253", Is(law.Q45, 44, Missing) && Is(law.Q44, 43, InPlace));
        Judge("law/rule-254", Is(law.Q04, 3, Missing) && (Is(law.Q15, 14, InPlace) || Is(law.Q39, 38, Partial)));
        Judge("law/rule-255", OneOf(law.Q11, 10, Missing, Partial) && !Is(law.Q33, 32, InPlace) && Is(law.Q14, 13, Missing));
        Judge("law/rule-256", Is(law.Q18, 17, Missing));
        Judge("law/rule-257", Is(law.Q25, 24, Missing) && Is(law.Q21, 20, InPlace));
        Judge("law/rule-258", Is(law.Q32, 31, Missing) && (Is(law.Q40, 39, InPlace) || Is(law.Q36, 35, Partial)));
        Judge("law/rule-259", OneOf(law.Q39, 38, Missing, Partial) && !Is(law.Q10, 9, InPlace) && Is(law.Q13, 12, Missing));
        Judge("law/rule-260", Is(law.Q46, 45, Missing));
        Judge("law/rule-261", Is(law.Q05, 4, Missing) && Is(law.Q46, 45, InPlace));
        Judge("law/rule-262", Is(law.Q12, 11, Missing) && (Is(law.Q17, 16, InPlace) || Is(law.Q35, 34, Partial)));
        Judge("law/rule-263", OneOf(law.Q19, 18, Missing, Partial) && !Is(law.Q35, 34, InPlace) && Is(law.Q10, 9, Missing));
        Judge("law/rule-264", Is(law.Q26, 25, Missing));
        Judge("law/rule-265", Is(law.Q33, 32, Missing) && Is(law.Q23, 22, InPlace));
        Judge("law/rule-266", Is(law.Q40, 39, Missing) && (Is(law.Q42, 41, InPlace) || Is(law.Q32, 31, Partial)));
        Judge("law/rule-267", OneOf(law.Q47, 46, Missing, Partial) && !Is(law.Q12, 11, InPlace) && Is(law.Q07, 6, Missing));
        Judge("law/rule-268", Is(law.Q06, 5, Missing));
        Judge("law/rule-269", Is(law.Q13, 12, Missing) && Is(law.Q48, 47, InPlace));
        Judge("law/rule-270", Is(law.Q20, 19, Missing) && (Is(law.Q18, 17, InPlace) || Is(law.Q30, 29, Partial)));
        Judge("law/rule-271", OneOf(law.Q27, 26, Missing, Partial) && !Is(law.Q37, 36, InPlace) && Is(law.Q06, 5, Missing));
        Judge("law/rule-272", Is(law.Q34, 33, Missing));
        Judge("law/rule-273", Is(law.Q41, 40, Missing) && Is(law.Q25, 24, InPlace));
        Judge("law/rule-274", Is(law.Q48, 47, Missing) && (Is(law.Q43, 42, InPlace) || Is(law.Q27, 26, Partial)));
        Judge("law/rule-275", OneOf(law.Q07, 6, Missing, Partial) && !Is(law.Q14, 13, InPlace) && Is(law.Q03, 2, Missing));
        Judge("law/rule-276", Is(law.Q14, 13, Missing));
        Judge("law/rule-277", Is(law.Q21, 20, Missing) && Is(law.Q02, 1, InPlace));
        Judge("law/rule-278", Is(law.Q28, 27, Missing) && (Is(law.Q20, 19, InPlace) || Is(law.Q26, 25, Partial)));
        Judge("law/rule-279", OneOf(law.Q35, 34, Missing, Partial) && !Is(law.Q39, 38, InPlace) && Is(law.Q02, 1, Missing));
        Judge("law/rule-280", Is(law.Q42, 41, Missing));
        Judge("law/rule-281", Is(law.Q01, 0, Missing) && Is(law.Q27, 26, InPlace));
        Judge("law/rule-282", Is(law.Q08, 7, Missing) && (Is(law.Q45, 44, InPlace) || Is(law.Q23, 22, Partial)));
        Judge("law/rule-283", OneOf(law.Q15, 14, Missing, Partial) && !Is(law.Q16, 15, InPlace) && Is(law.Q47, 46, Missing));
        Judge("law/rule-284", Is(law.Q22, 21, Missing));
        Judge("law/rule-285", Is(law.Q29, 28, Missing) && Is(law.Q04, 3, InPlace));
        Judge("law/rule-286", Is(law.Q36, 35, Missing) && (Is(law.Q22, 21, InPlace) || Is(law.Q20, 19, Partial)));
        Judge("law/rule-287", OneOf(law.Q43, 42, Missing, Partial) && !Is(law.Q40, 39, InPlace) && Is(law.Q45, 44, Missing));
        Judge("law/rule-288", Is(law.Q02, 1, Missing));
        Judge("law/rule-289", Is(law.Q10, 9, Missing) && Is(law.Q30, 29, InPlace));
        Judge("law/rule-290", Is(law.Q17, 16, Missing) && (Is(law.Q48, 47, InPlace) || Is(law.Q20, 19, Partial)));
        Judge("law/rule-291", OneOf(law.Q24, 23, Missing, Partial) && !Is(law.Q18, 17, InPlace) && Is(law.Q43, 42, Missing));
        Judge("law/rule-292", Is(law.Q31, 30, Missing));
        Judge("law/rule-293", Is(law.Q38, 37, Missing) && Is(law.Q07, 6, InPlace));
        Judge("law/rule-294", Is(law.Q45, 44, Missing) && (Is(law.Q25, 24, InPlace) || Is(law.Q17, 16, Partial)));
        Judge("law/rule-295", OneOf(law.Q04, 3, Missing, Partial) && !Is(law.Q43, 42, InPlace) && Is(law.Q40, 39, Missing));
        Judge("law/rule-296", Is(law.Q11, 10, Missing));
        Judge("law/rule-297", Is(law.Q18, 17, Missing) && Is(law.Q32, 31, InPlace));
        Judge("law/rule-298", Is(law.Q25, 24, Missing) && (Is(law.Q02, 1, InPlace) || Is(law.Q16, 15, Partial)));
        Judge("law/rule-299", OneOf(law.Q32, 31, Missing, Partial) && !Is(law.Q20, 19, InPlace) && Is(law.Q39, 38, Missing));
        Judge("law/rule-300", Is(law.Q39, 38, Missing));
    }
}

internal sealed record HandWrittenFinding(string Rule, string Law, Severity Severity);

internal sealed record HandWrittenUndetermined(string Rule, string Law, List<int> Blocking);

internal sealed record HandWrittenReport(
    List<HandWrittenFinding> Findings,
    List<HandWrittenUndetermined> Undetermined,
    Dictionary<(string Law, int Question), List<string>> Open);

/// <summary>A truth value with the questions that keep it unknown, as bits.</summary>
internal readonly record struct ThreeValued(Truth Truth, ulong Open)
{
    public static ThreeValued Is(Measure? answer, int question, Measure value) => answer is { } given
        ? new(given == value ? Truth.True : Truth.False, 0)
        : new(Truth.Unknown, 1UL << question);

    public static ThreeValued OneOf(Measure? answer, int question, Measure first, Measure second) => answer is { } given
        ? new(given == first || given == second ? Truth.True : Truth.False, 0)
        : new(Truth.Unknown, 1UL << question);

    public static bool operator true(ThreeValued value) => value.Truth == Truth.True;

    public static bool operator false(ThreeValued value) => value.Truth == Truth.False;

    public static ThreeValued operator !(ThreeValued value) => value with { Truth = (Truth)(-(int)value.Truth) };

    public static ThreeValued operator &(ThreeValued left, ThreeValued right) =>
        left.Truth == Truth.False ? left
        : right.Truth == Truth.False ? right
        : new((Truth)Math.Min((int)left.Truth, (int)right.Truth), left.Open | right.Open);

    public static ThreeValued operator |(ThreeValued left, ThreeValued right) =>
        left.Truth == Truth.True ? left
        : right.Truth == Truth.True ? right
        : new((Truth)Math.Max((int)left.Truth, (int)right.Truth), left.Open | right.Open);
}
