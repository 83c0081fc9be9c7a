#!/usr/bin/env bash
# Debian's Chromium for the browser journeys and PostgreSQL for the store
# suites, unless they are there.
set -euo pipefail

missing=()
command -v chromium >/dev/null || missing+=(chromium)
if [ -z "${BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING:-}" ] &&
  ! (exec 3<>/dev/tcp/127.0.0.1/5432) 2>/dev/null &&
  ! compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
  missing+=(postgresql)
fi

if [ "${#missing[@]}" -eq 0 ]; then
  echo 'Nothing is missing.'
elif ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo "Missing, and only root on Debian can install it from here: ${missing[*]}"
else
  echo "Installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    echo "Could not install ${missing[*]}; going on without."
fi
