# Migrations are machine-made, one set per database, and never edited. Until the first release (a tag v…) each set is one Beginning
# that is made anew; afterwards a release adds one (docs/decisions/0018).
migrations=src/IsmsBot.Migrations

migrate() {
    case ${1:-} in
        --squash) squash ;;
        [A-Z]*) build_migrations && add_migration Sqlite "$1" && add_migration Postgres "$1" ;;
        *) die "usage: ./dev migrate --squash, or once something is released ./dev migrate <Name>, e.g. ./dev migrate Release2" ;;
    esac
}

squash() {
    [ -z "$(git tag --list 'v*')" ] || die "something is released, and its databases know their migrations: ./dev migrate <Name> adds one"
    local kept
    kept=$(mktemp -d)
    mkdir -p "$migrations/Sqlite" "$migrations/Postgres"
    mv "$migrations/Sqlite" "$migrations/Postgres" "$kept"
    if build_migrations && add_migration Sqlite Beginning && add_migration Postgres Beginning; then
        settle Sqlite "$kept"
        settle Postgres "$kept"
        rm -rf "$kept"
    else
        rm -rf "$migrations/Sqlite" "$migrations/Postgres"
        mv "$kept"/* "$migrations"
        die "no migrations were made; the old ones are back"
    fi
}

build_migrations() {
    say "building the rooms and their tables"
    dotnet tool restore >/dev/null
    dotnet build "$migrations" --nologo -v q -clp:NoSummary
}

add_migration() {
    say "migration $2 for $1"
    dotnet ef migrations add "$2" --no-build --project "$migrations" --context "${1}IsmsDb" --output-dir "$1"
}

# settle DATABASE KEPT: files without the time in their names, so that a change is seen as a change; what did not change keeps its id,
# so that databases made from it stay good.
settle() {
    local new=$migrations/$1 old=$2/$1
    mv "$new"/*_Beginning.cs "$new/Beginning.cs"
    mv "$new"/*_Beginning.Designer.cs "$new/Beginning.Designer.cs"
    if cmp -s "$new/Beginning.cs" "$old/Beginning.cs" && cmp -s "$new/${1}IsmsDbModelSnapshot.cs" "$old/${1}IsmsDbModelSnapshot.cs"; then
        cp "$old/Beginning.Designer.cs" "$new"
        say "nothing has changed for $1"
    fi
}
