# Migrations are machine-made, one set per database, and never edited.

migrate() {
    [ $# = 1 ] || die "usage: ./dev migrate <Name>, e.g. ./dev migrate SupplierReviews"
    local database
    dotnet tool restore >/dev/null
    dotnet build src/IsmsBot.Host --nologo -v q
    for database in Sqlite Postgres; do
        say "migration $1 for $database"
        dotnet ef migrations add "$1" --no-build --project src/IsmsBot.Adapters --startup-project src/IsmsBot.Host \
            --context "${database}IsmsDb" --output-dir "Database/$database"
    done
}
