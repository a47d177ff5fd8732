# Real servers for the tests: a private PostgreSQL cluster and a storage emulator, on free loopback ports.

# PostgreSQL refuses to run as root, so root lends it another user. Durability is off: the data lives for one run.
start_postgres() {
    [ -z "${ISMSBOT_TEST_POSTGRES:-}" ] || return 0
    install_postgres
    local bin port data=$root/artifacts/postgres as=() log=$root/artifacts/postgres.log
    bin=$(postgres_bin)
    rm -rf "$data"
    mkdir -p "$data"
    if [ "$(id -u)" = 0 ]; then
        as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
        # A clone in a private folder cannot be entered by that user.
        "${as[@]}" test -x "$root/artifacts" || data=$(mktemp -d)
        chown postgres:postgres "$data"
    fi
    (cd / && "${as[@]}" "$bin/initdb" -D "$data" -U ismsbot -A trust -E UTF8 --locale=C.UTF-8 --no-sync) >"$log" 2>&1 ||
        { tail -20 "$log" >&2; die "initdb failed"; }
    port=$(free_port)
    (cd / && exec "${as[@]}" "$bin/postgres" -D "$data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200) >>"$log" 2>&1 &
    started+=($!)
    wait_for_port "$port" $! PostgreSQL "$log"
    export ISMSBOT_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=ismsbot;Database=postgres"
}

# The emulator lags behind the client library's service version (--skipApiVersionCheck); the account's key is made for this run.
start_azurite() {
    [ -z "${ISMSBOT_TEST_STORAGE:-}" ] || return 0
    install_npm tests/azurite
    local blob queue table key log=$root/artifacts/azurite.log
    mkdir -p artifacts
    blob=$(free_port) queue=$(free_port) table=$(free_port)
    key=$(head -c 64 /dev/urandom | base64 -w0)
    AZURITE_ACCOUNTS="ismsbot:$key" node tests/azurite/node_modules/azurite/dist/src/azurite.js \
        --silent --skipApiVersionCheck --disableTelemetry --inMemoryPersistence \
        --blobHost 127.0.0.1 --queueHost 127.0.0.1 --tableHost 127.0.0.1 \
        --blobPort "$blob" --queuePort "$queue" --tablePort "$table" >"$log" 2>&1 &
    started+=($!)
    wait_for_port "$queue" $! Azurite "$log"
    local at=http://127.0.0.1
    export ISMSBOT_TEST_STORAGE="DefaultEndpointsProtocol=http;AccountName=ismsbot;AccountKey=$key;\
BlobEndpoint=$at:$blob/ismsbot;QueueEndpoint=$at:$queue/ismsbot;TableEndpoint=$at:$table/ismsbot"
}
