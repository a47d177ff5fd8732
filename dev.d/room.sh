# A new room: the furniture of a workflow, from dev.d/room. A template's path under src/ or tests/ is its place in the room;
# {{Room}} is the name as given, {{Record}} one of what it keeps, {{slug}} its verb prefix, {{kind}} the record in verbs, {{Title}} what people
# read, {{words}} and {{one}} what they type, {{PREFIX}} of its ids, {{table}} its table.

new_room() {
    [ $# = 1 ] && [[ $1 =~ ^[A-Z][A-Za-z0-9]+$ ]] || die "usage: ./dev new <Room>, e.g. ./dev new SupplierReviews"
    local room=$1 record slug kind one prefix title words template target
    case $room in
        *ies) record=${room%ies}y ;;
        *s) record=${room%s} ;;
        *) record=${room}Record ;;
    esac
    slug=$(sed -E 's/([a-z0-9])([A-Z])/\1-\L\2/g; s/^(.)/\L\1/' <<<"$room")
    words=${slug//-/ }
    kind=$(sed -E 's/([a-z0-9])([A-Z])/\1-\L\2/g; s/^(.)/\L\1/' <<<"$record")
    one=${kind//-/ }
    prefix=$(free_prefix "$record")
    title=$(sed -E 's/^(.)/\U\1/' <<<"$words")
    [ ! -e "src/IsmsBot.Workflows/$room" ] || die "src/IsmsBot.Workflows/$room is already there"
    ! grep -rqE "\"type\": *\"$record\"" src/IsmsBot.Catalog/Data/records.json src/IsmsBot.Workflows --include=*.json ||
        die "the catalogue has a record type $record with a life of its own: begin with a copy of a room such as Opportunities, or take another name"
    while read -r template; do
        case $template in
            dev.d/room/src/*) target=src/IsmsBot.Workflows/$room/${template#dev.d/room/src/} ;;
            *) target=tests/IsmsBot.Tests/Workflows/$room/${template#dev.d/room/tests/} ;;
        esac
        target=${target%.txt}
        target=${target//"{{Room}}"/$room}
        target=${target//"{{Record}}"/$record}
        mkdir -p "$(dirname "$target")"
        sed "s/{{Room}}/$room/g; s/{{Record}}/$record/g; s/{{table}}/${words// /_}/g; s/{{slug}}/$slug/g; s/{{kind}}/$kind/g; s/{{one}}/$one/g; s/{{PREFIX}}/$prefix/g; s/{{Title}}/$title/g; s/{{words}}/$words/g" "$template" >"$target"
        say "wrote $target"
    done < <(find dev.d/room -name '*.txt' | sort)
    make_tables "$room"
    cat <<TEXT

The room runs: ./dev run (a sandbox from before asks for --reset), then type "new $one", "$words", "my $words" or "export $words".
What only you can say, in src/IsmsBot.Workflows/$room:
 1. ${room}Workflow.cs: which clauses it is evidence for. Until it names one, the house rules complain that it names none.
 2. ${record}Register.cs: who may. "resource.request" stands in for a permission of its own (roles.json).
 3. ${record}Register.cs and $room.de.json: what one is called in German; "Eintrag $one" stands in for it.
 4. README.md: why the organisation keeps it.
 5. ./dev approve draws its cards and lines of the approved pictures: look at them, and put them into the request.
After a change of ${record}.cs: ./dev migrate --squash. Its tests: ./dev test --filter $room
TEXT
}

# make_tables ROOM: one migration for each database; made anew until something is released, added afterwards.
make_tables() {
    if [ -z "$(git tag --list 'v*')" ]; then
        migrate --squash
    else
        migrate "$1"
    fi
}

# free_prefix RECORD: three letters of its name that no record type has.
free_prefix() {
    local letters=${1^^} known a b
    known=$(grep -rhoE '"idPrefix": *"[A-Z]{3}"' src/IsmsBot.Catalog/Data/records.json src/IsmsBot.Workflows --include=*.json | grep -oE '[A-Z]{3}' || true)
    for ((a = 1; a < ${#letters}; a++)); do
        for ((b = a + 1; b < ${#letters}; b++)); do
            if ! grep -qx "${letters:0:1}${letters:a:1}${letters:b:1}" <<<"$known"; then
                echo "${letters:0:1}${letters:a:1}${letters:b:1}"
                return
            fi
        done
    done
    die "no free prefix for $1"
}
