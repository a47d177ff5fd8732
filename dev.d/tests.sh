# Running the tests, counting them from their result files, and the check that the build server runs.
passed=0 failed=0 skipped=0

prepare_tests() {
    install_chromium
    install_office
    install_node_packages
    start_postgres
    start_azurite
    # The test of ./dev new makes migrations.
    dotnet tool restore >/dev/null
}

test_projects() { find tests -name '*.csproj' \( -name '*.Tests.csproj' -o -name '*EndToEnd.csproj' \) | sort; }
large_projects() { test_projects | grep /IsmsBot.Tests.csproj; }
browser_projects() { test_projects | grep EndToEnd.csproj; }
small_projects() { test_projects | grep -v -e /IsmsBot.Tests.csproj -e EndToEnd.csproj; }

# Runs each test project after a build; args go to dotnet test. Code that runs for minutes gains nothing from being measured first.
# The large project has one lane, that of the browser another, and the small ones, which mostly wait for another process, the third. What a project
# says is printed whole when it ends.
run_tests() {
    local event name project results=$root/artifacts/test-results
    export DOTNET_TieredPGO=0
    rm -rf "$results"
    mkdir -p "$results"
    keep_files_in_memory
    while read -r event name; do
        say "$event $name"
        [ "$event" = testing ] || cat "$results/$name.log"
    done < <(run_lanes "$results" "$@")
    for project in $(test_projects); do
        name=$(basename "$project" .csproj)
        count_results "$results/$name.trx" "$(cat "$results/$name.exit" 2>/dev/null || echo 1)"
    done
}

# Where there is room, the files of the tests lie in memory: SQLite and the local documents wait for the disk at each save, and a run leaves
# nothing behind. The folder goes when the script ends.
keep_files_in_memory() {
    local room available
    room=$(df -Pm /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')
    available=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo 2>/dev/null || true)
    [ -w /dev/shm ] && [ "${room:-0}" -ge 2048 ] && [ "${available:-0}" -ge 6144 ] || return 0
    temporary=$(mktemp -d /dev/shm/ismsbot-XXXXXX)
    export TMPDIR=$temporary
}

# run_lanes RESULTS ARGS: a line "testing NAME" or "tested NAME" whenever a project begins or ends. The lanes beside the large one hold a lock for as
# long as one of them runs: tests that measure a pace (collection Alone) wait for it.
run_lanes() {
    local results=$1
    shift
    export ISMSBOT_TEST_BESIDE=$results/beside.lock
    exec 8>"$ISMSBOT_TEST_BESIDE"
    flock 8
    run_lane "$results" "$(browser_projects)" "$@" &
    run_lane "$results" "$(small_projects)" "$@" &
    exec 8>&-
    run_lane "$results" "$(large_projects)" "$@"
    wait
}

# run_lane RESULTS PROJECTS ARGS: one project after the other. What it starts must not keep the lock of the lane (descriptor 8).
run_lane() {
    local project name code results=$1 projects=$2
    shift 2
    for project in $projects; do
        name=$(basename "$project" .csproj) code=0
        echo "testing $name"
        dotnet test "$project" --no-build --nologo -v q --results-directory "$results" \
            --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" --blame-hang-timeout 5m --blame-hang-dump-type none "$@" \
            >"$results/$name.log" 2>&1 </dev/null 8>&- || code=$?
        echo "$code" >"$results/$name.exit"
        echo "tested $name"
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

# The build refuses bad style already (EnforceCodeStyleInBuild, warnings are errors), except the ends of lines and files, marks of an encoding,
# and the order of usings. Only those are looked for here: running every analyzer once more costs as much as the build.
check_style() {
    local ok=0
    dotnet format whitespace . --folder --include src/ tests/ --exclude '**/obj/' --verify-no-changes -v q || ok=1
    dotnet format style IsmsBot.sln --diagnostics IMPORTS --severity warn --verify-no-changes --no-restore -v q || ok=1
    return $ok
}

check_web() {
    [ -f src/web/package.json ] || return 0
    (cd src/web && npm run --if-present typecheck && npm run --if-present lint && npm run --if-present test)
}

check() {
    prepare_tests
    step "looking for packages with a known weakness" node dev.d/vulnerable-packages.mjs || true
    if step "restoring, exactly as locked" dotnet restore IsmsBot.sln --locked-mode --nologo -v q &&
        step "building, warnings are errors" dotnet build IsmsBot.sln --no-restore -p:RestoreLockedMode=true --nologo -v q -clp:NoSummary; then
        step "checking style" check_style || true
        step "checking the web code" check_web || true
        run_tests
    fi
    print_count
}
