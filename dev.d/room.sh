# A new room: the furniture of a workflow, from dev.d/room. A template's path under src/ or tests/ is its place in the room;
# {{Room}} is the name as given, {{Record}} one of what it keeps, {{slug}} its verb prefix, {{Title}} what people read,
# {{words}} what they type, {{table}} its table.

new_room() {
    [ $# = 1 ] && [[ $1 =~ ^[A-Z][A-Za-z0-9]+$ ]] || die "usage: ./dev new <Room>, e.g. ./dev new SupplierReviews"
    local room=$1 record slug title words template target
    case $room in
        *ies) record=${room%ies}y ;;
        *s) record=${room%s} ;;
        *) record=${room}Record ;;
    esac
    slug=$(sed -E 's/([a-z0-9])([A-Z])/\1-\L\2/g; s/^(.)/\L\1/' <<<"$room")
    words=${slug//-/ }
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
        sed "s/{{Room}}/$room/g; s/{{Record}}/$record/g; s/{{table}}/${words// /_}/g; s/{{slug}}/$slug/g; s/{{Title}}/$title/g; s/{{words}}/$words/g" "$template" >"$target"
        say "wrote $target"
    done < <(find dev.d/room -name '*.txt' | sort)
    echo "Next: ./dev test names what is still missing. Fill in the README, then ./dev migrate --squash and ./dev approve"
}
