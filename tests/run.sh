#!/usr/bin/env bash
# Installs what the tests need and runs every test project.
# Chromium comes from apt on Debian and Ubuntu, elsewhere from Playwright's installer; without any browser
# the browser tests are reported as skipped, with the reason.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

has_browser() {
  [ -n "${ALIHELP_CHROMIUM:-}" ] || command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
}

# Ubuntu's chromium package is a wrapper around snap, which does not work everywhere; Debian's is the browser itself.
install_browser() {
  if command -v apt-get >/dev/null && ! grep -qi '^ID=ubuntu' /etc/os-release; then
    local sudo=''
    [ "$(id -u)" = 0 ] || sudo='sudo'
    # The shell is the same browser without a window, and takes half the time; older releases lack it.
    $sudo apt-get update -qq \
      && { $sudo apt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-nanum >/dev/null \
        || $sudo apt-get install -y -qq --no-install-recommends chromium fonts-nanum >/dev/null; } && return
  fi
  local script=tests/AliHelp.Browser.Tests/bin/Debug/net10.0/.playwright
  local node
  node=$(find "$script/node" -type f \( -name node -o -name node.exe \) 2>/dev/null | head -1)
  [ -n "$node" ] && "$node" "$script/package/cli.js" install --with-deps chromium
}

if [ "${1:-}" != --no-build ]; then
  dotnet build AliHelp.sln --nologo --verbosity quiet
fi
has_browser || install_browser || echo 'No browser could be installed: the browser tests will be skipped.' >&2

output=$(mktemp)
trap 'rm -f "$output"' EXIT
status=0
dotnet test --no-build --no-ansi --no-progress 2>&1 | tee "$output" || status=$?
awk '/^  succeeded:/ {passed = $2} /^  failed:/ {failed = $2} /^  skipped:/ {skipped = $2}
     END {printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped}' "$output"
exit "$status"
