# The two things that are deployed: the Functions package (an isolated worker; the platform brings the .NET runtime) and the Teams app.

package() {
    local out=$root/artifacts/package
    rm -rf "$out"
    say "publishing for linux-x64"
    dotnet publish src/IsmsBot.Host -c Release -p:ForAzure=true --nologo -v q -o "$out/functions" -p:FunctionsZip="$out/functions.zip"
    say "wrote $out/functions.zip"
    try_package "$out/functions"
    if [ -n "${ISMSBOT_TEAMS_APP_ID:-}" ]; then
        node manifest/package.mjs "$out/teams-app.zip"
    else
        say "no Teams app package: set ISMSBOT_TEAMS_APP_ID and the other values named in docs/operations.md"
    fi
}

# Starts the package as the Functions host would, in a folder that has nothing else in it, and asks it how it is.
try_package() {
    local folder
    folder=$(mktemp -d)
    say "trying the package"
    cp -r "$1" "$folder/app"
    (
        cd "$folder/app"
        export Isms__Bot__AppId=c0000000-0000-4000-8000-000000000001 Isms__Bot__Tenants__0=c0000000-0000-4000-8000-000000000002
        export Isms__Database__ConnectionString="Data Source=$folder/isms.db" Isms__Documents__Folder="$folder/documents"
        export REMINDER_SCHEDULE="0 */5 * * * *"
        dotnet IsmsBot.dll migrate
        dotnet run --project "$root/tests/MiniFunctionsHost" --no-launch-profile -- --root "$folder/app" --port 0 --ask /api/health
    )
    rm -rf "$folder"
}
