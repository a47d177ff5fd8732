# Installs what a fresh Debian machine with only the .NET SDK and Node lacks.

# apt_install WHY PACKAGE...
apt_install() {
    local why=$1 as=()
    shift
    command -v apt-get >/dev/null || die "please install by hand: $* ($why)"
    [ "$(id -u)" = 0 ] || as=(sudo)
    say "installing $* with apt-get: $why"
    "${as[@]}" apt-get update -qq
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

postgres_bin() { find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1; }

install_postgres() {
    [ -x "$(postgres_bin)/initdb" ] || apt_install "the tests run on PostgreSQL as well as on SQLite" postgresql
}

install_chromium() {
    command -v chromium >/dev/null || apt_install "pages are tested in a real browser" chromium fonts-liberation
    ISMSBOT_CHROMIUM=$(command -v chromium)
    export ISMSBOT_CHROMIUM
}

install_office() {
    command -v soffice >/dev/null && command -v pdftotext >/dev/null ||
        apt_install "documents are opened in a real office suite" libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils
    ISMSBOT_SOFFICE=$(command -v soffice)
    export ISMSBOT_SOFFICE
}

# npm ci in FOLDER, when its lock file is newer than what is installed.
install_npm() {
    [ -f "$1/package-lock.json" ] || return 0
    [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] && return 0
    command -v npm >/dev/null || die "Node.js 20 or newer is needed for $1"
    say "npm packages of $1"
    (cd "$1" && npm ci --no-audit --no-fund --loglevel=error)
    touch "$1/node_modules/.package-lock.json"
}

install_node_packages() { install_npm src/web; install_npm tests/cards; }
