# The two things that are deployed: the Functions package (an isolated worker; the platform brings the .NET runtime) and the Teams app.

package() {
    local out=$root/artifacts/package
    rm -rf "$out"
    say "publishing for linux-x64"
    dotnet publish src/IsmsBot.Host -c Release -p:ForAzure=true --nologo -v q -o "$out/functions" -p:FunctionsZip="$out/functions.zip"
    say "wrote $out/functions.zip"
    if [ -n "${ISMSBOT_TEAMS_APP_ID:-}" ]; then
        node manifest/package.mjs "$out/teams-app.zip"
    else
        say "no Teams app package: set ISMSBOT_TEAMS_APP_ID and the other values named in docs/operations.md"
    fi
}
