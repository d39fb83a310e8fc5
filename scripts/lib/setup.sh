# shellcheck shell=sh
# What every script needs before it can use Respite: the tools, and a release build.
# Sourced with `root` set to the checkout. POSIX sh only: dash starts in a millisecond, and this is
# on the way to every session.
#
# The program is copied out of SwiftPM's folder into a small tree laid out as an installation is
# (bin/respite beside share/respite), so that it finds its plugins the same way in both, and so
# that a later `swift build` cannot change a program that is running.

# shellcheck disable=SC2154 # root is the caller's.
state=$root/.build/respite
# shellcheck disable=SC2034 # used by the scripts that source this.
program=$state/bin/respite
stamp=$state/stamp

say() {
  printf '%s\n' "$*" >&2
}

# fail STATUS SENTENCE…
fail() {
  status=$1
  shift
  say "$@"
  exit "$status"
}

# Builds the release program unless it is newer than everything it is made from.
build_program() {
  is_fresh && return
  mkdir -p "$state/bin" "$state/share/respite" 2>/dev/null ||
    fail 69 "Respite cannot write to $state; make the checkout writable and try again."
  exec 9>"$state/lock"
  lock
  # Whoever held the lock before has probably just built it.
  if ! is_fresh; then
    ensure_tools
    compile_program
  fi
  exec 9>&-
}

# Change times rather than modification times, which `cp -p` and archives carry over from elsewhere;
# a file that went away shows in its folder. Errors count as changes: the build will explain them.
is_fresh() {
  [ -x "$program" ] &&
    [ -z "$(find "$root/Sources" "$root/Package.swift" "$root/scripts/lib/setup.sh" \
      -cnewer "$stamp" 2>&1)" ]
}

# Takes the lock on descriptor 9, which goes when the descriptor does, however this script ends.
# macOS has no flock command but has perl. With neither, SwiftPM's own lock keeps the builds apart.
lock() {
  if command -v flock >/dev/null; then
    flock -n 9 && return
    say "Respite is being built by another call; waiting for it…"
    flock 9
  elif command -v perl >/dev/null; then
    perl -e 'open(my $lock, ">&=", 9) or exit 1; flock($lock, 2)'
  fi
}

compile_program() {
  if [ -e "$program" ]; then
    say "Building Respite again, because its sources have changed…"
  else
    say "Building Respite once; this takes a few minutes…"
  fi
  # Stamped before the build: what is edited during it is newer than the stamp.
  : >"$stamp.new"
  swift_build "$state/build.log" --product respite || {
    cat "$state/build.log" >&2
    fail 70 "Respite did not build; what the compiler said is above and in $state/build.log."
  }
  cp "$(release_folder)/respite" "$program.new"
  mv -f "$program.new" "$program"
  ln -sfn ../../../../plugins "$state/share/respite/plugins"
  mv -f "$stamp.new" "$stamp"
}

# swift_build LOG ARGUMENT…: a release build. On Linux everything is inside the program: without
# libraries to find and addresses to adjust it starts in two thirds of the time; and what a session
# calls lies together, which takes a third off its memory (scripts/order; scripts/bench session). Where the system has no
# static libraries of its own, at least Swift's are. On macOS they are part of the system.
swift_build() {
  swift_build_log=$1
  shift
  case $(uname -s) in
    Linux)
      set -- --static-swift-stdlib "$@"
      if links_statically; then
        set -- -Xswiftc -static-executable -Xswiftc -use-ld=lld \
          -Xswiftc -Xfrontend -Xswiftc -function-sections -Xcc -ffunction-sections \
          -Xlinker --no-warn-symbol-ordering -Xlinker \
          "--symbol-ordering-file=$root/scripts/lib/functions-of-a-session.txt" "$@"
      fi
      ;;
  esac
  swift build --package-path "$root" -c release "$@" >"$swift_build_log" 2>&1 </dev/null 9>&-
}

# Tries it on a program of one line.
links_statically() {
  trial=$(mktemp -d) || return
  echo 'print()' >"$trial/main.swift"
  # shellcheck disable=SC2046 # pkg-config prints a list.
  swiftc -static-executable -use-ld=lld "$trial/main.swift" -o "$trial/main" $(pkg-config --libs lua5.4) \
    >/dev/null 2>&1 </dev/null 9>&- && "$trial/main" >/dev/null 2>&1
  trial_status=$?
  rm -rf "$trial"
  return $trial_status
}

release_folder() {
  swift build --package-path "$root" -c release --show-bin-path </dev/null 9>&-
}

# Ends with one line and status 69 unless all tools and libraries are there, or could be installed.
ensure_tools() {
  find_missing
  [ -z "$missing" ] && return
  if [ -n "$missing_packages" ] && [ -z "${RESPITE_NO_INSTALL:-}" ]; then
    mkdir -p "$state"
    install_packages
    find_missing
    [ -z "$missing" ] && return
  fi
  fail 69 "Respite needs $missing."
}

# Sets `missing` to a phrase for people, empty when nothing is, and `missing_packages` to what the
# package manager can do about it.
find_missing() {
  missing=
  missing_packages=
  # A Homebrew formula that is not the newest of its kind is kept out of pkg-config's way.
  if command -v brew >/dev/null && keg=$(brew --prefix lua@5.4 2>/dev/null); then
    export PKG_CONFIG_PATH="$keg/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
  fi
  command -v pkg-config >/dev/null || needs pkg-config pkgconf
  pkg-config --exists lua5.4 2>/dev/null || needs liblua5.4-dev lua@5.4
  # On macOS it is part of the system, where pkg-config may not know of it.
  [ "$(uname -s)" = Darwin ] || pkg-config --exists sqlite3 2>/dev/null ||
    needs libsqlite3-dev sqlite
  if [ -n "$missing_packages" ]; then
    missing="Lua 5.4 and SQLite with pkg-config: $(install_hint)"
  fi
  if ! has_swift; then
    missing="Swift 6.1 or newer: https://www.swift.org/install${missing:+; and $missing}"
  fi
}

# needs APT-PACKAGE BREW-FORMULA
needs() {
  if command -v apt-get >/dev/null; then
    missing_packages="${missing_packages:+$missing_packages }$1"
  else
    missing_packages="${missing_packages:+$missing_packages }$2"
  fi
}

install_hint() {
  if command -v apt-get >/dev/null; then
    printf 'sudo apt-get install %s' "$missing_packages"
  elif command -v brew >/dev/null; then
    printf 'brew install %s' "$missing_packages"
  elif [ "$(uname -s)" = Darwin ]; then
    printf 'install Homebrew from https://brew.sh, then brew install %s' "$missing_packages"
  else
    printf 'install the development packages of Lua 5.4 and SQLite so that pkg-config finds lua5.4 and sqlite3'
  fi
}

has_swift() {
  version=$(swift --version 2>/dev/null </dev/null |
    sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  major=${version% *}
  minor=${version#* }
  [ -n "$version" ] && { [ "$major" -gt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -ge 1 ]; }; }
}

# Tries; whether it worked is for find_missing to see.
install_packages() {
  install_log=$state/install.log
  # shellcheck disable=SC2086 # missing_packages is a list.
  if command -v apt-get >/dev/null; then
    as_root true || return 0
    say "Installing ${missing_packages}…"
    apt_install $missing_packages >"$install_log" 2>&1 ||
      { as_root apt-get update && apt_install $missing_packages; } >>"$install_log" 2>&1 || :
  elif command -v brew >/dev/null; then
    say "Installing ${missing_packages}…"
    brew install $missing_packages >"$install_log" 2>&1 </dev/null 9>&- || :
  fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# sudo may ask for the password only where a person can see the question.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@" </dev/null 9>&-
  elif ! command -v sudo >/dev/null; then
    return 1
  elif [ -t 0 ] && [ -t 2 ]; then
    sudo -p "Password for %p, to install $missing_packages: " "$@" </dev/null 9>&-
  else
    sudo -n "$@" </dev/null 2>/dev/null 9>&-
  fi
}
