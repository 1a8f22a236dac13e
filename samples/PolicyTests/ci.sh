#!/usr/bin/env sh
# What continuous integration runs, with `toolkit-rules` on the path or its command line in TOOLKIT_RULES: the policy is sound, and its scenarios come as expected, exercise all of
# it and notice every small change of it. Then the same scenarios and the assertions in C# run as tests.
set -eu
cd "$(dirname "$0")"
toolkit_rules=${TOOLKIT_RULES:-toolkit-rules}
$toolkit_rules check --strict policy.json
$toolkit_rules test scenarios --pack policy.json --of harbour-fund --min 100 --min-score 100 --budget 120
dotnet test
