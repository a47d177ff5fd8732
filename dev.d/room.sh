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
    echo "Next: ./dev test names what is still missing. Fill in the README, then ./dev migrate --squash and ./dev approve"
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
