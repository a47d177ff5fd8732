# Running the tests, counting them from their result files, and the check that the build server runs.
passed=0 failed=0 skipped=0

prepare_tests() {
    install_chromium
    install_office
    install_node_packages
    start_postgres
    start_azurite
}

test_projects() { find tests -name '*.csproj' \( -name '*.Tests.csproj' -o -name '*EndToEnd.csproj' \) | sort; }

# Runs each test project after a build; args go to dotnet test. Code that runs for minutes gains nothing from being measured first.
run_tests() {
    local project name results=$root/artifacts/test-results
    export DOTNET_TieredPGO=0
    rm -rf "$results"
    for project in $(test_projects); do
        name=$(basename "$project" .csproj)
        say "testing $name"
        if dotnet test "$project" --no-build --nologo -v q --results-directory "$results" \
            --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" --blame-hang-timeout 5m --blame-hang-dump-type none "$@"; then
            count_results "$results/$name.trx" 0
        else
            count_results "$results/$name.trx" 1
        fi
    done
}

# count_results TRX EXITCODE: a run that failed without a failed test (it crashed, or wrote nothing) counts as one failure.
count_results() {
    local counters total=0 executed=0 ok=0
    counters=$(grep -o '<Counters [^>]*' "$1" 2>/dev/null | head -1 || true)
    if [ -n "$counters" ]; then
        total=$(counter total "$counters") executed=$(counter executed "$counters") ok=$(counter passed "$counters")
    fi
    passed=$((passed + ok)) failed=$((failed + executed - ok)) skipped=$((skipped + total - executed))
    [ "$2" = 0 ] || [ "$executed" -gt "$ok" ] || failed=$((failed + 1))
}
counter() { sed -E "s/.* $1=\"([0-9]+)\".*/\1/" <<<"$2"; }

# The closing line; the exit code is that of the whole.
print_count() {
    local more=""
    [ "$skipped" = 0 ] || more=", $skipped skipped"
    echo "$passed passed, $failed failed$more"
    [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}

# step WHAT COMMAND...: a failed step counts as one failure.
step() {
    say "$1"
    shift
    "$@" || { failed=$((failed + 1)); return 1; }
}

check_style() {
    dotnet format whitespace IsmsBot.sln --verify-no-changes --no-restore -v q &&
        dotnet format style IsmsBot.sln --verify-no-changes --no-restore -v q --severity warn
}

check_web() {
    [ -f src/web/package.json ] || return 0
    (cd src/web && npm run --if-present typecheck && npm run --if-present lint && npm run --if-present test)
}

check() {
    prepare_tests
    if step "restoring, exactly as locked" dotnet restore IsmsBot.sln --locked-mode --nologo -v q &&
        step "building, warnings are errors" dotnet build IsmsBot.sln --no-restore --nologo -v q -clp:NoSummary; then
        step "checking style" check_style || true
        step "checking the web code" check_web || true
        run_tests
    fi
    print_count
}
