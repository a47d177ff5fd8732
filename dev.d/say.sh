# How the script talks, and how it cleans up behind itself.

say() { printf '== %s\n' "$*"; }
die() { printf 'dev: %s\n' "$*" >&2; exit 1; }

# Servers started by this script, by pid, and a folder that it made: stopped and deleted when it ends, however it ends.
started=() temporary=
stop_started() {
    local pid
    for pid in "${started[@]}"; do kill -INT "$pid" 2>/dev/null || true; done
    for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
    [ -z "$temporary" ] || rm -rf "$temporary"
}
trap stop_started EXIT

# A loopback port that nobody listens on right now.
free_port() { node -e 's=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }

# wait_for_port PORT PID WHAT LOG: until it answers; says why when the server died instead.
wait_for_port() {
    local tries
    for tries in $(seq 300); do
        (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
        kill -0 "$2" 2>/dev/null || { tail -20 "$4" >&2; die "$3 ended before it was ready"; }
        sleep 0.2
    done
    tail -20 "$4" >&2
    die "$3 did not answer on port $1 within 60 s"
}
