# Sourced by .ci/run. Uses, in this order: the connection string that is set,
# a server on 127.0.0.1:5432 that lets us in, a throw-away server of our own.

postgres_folder=''

start_postgres() {
  local variable=BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING
  local running=postgresql://postgres@127.0.0.1:5432/postgres
  if [ -n "${!variable:-}" ]; then
    printf '\nPostgreSQL: %s is set.\n' "$variable"
  elif answers "$running"; then
    printf '\nPostgreSQL: using the server on 127.0.0.1:5432.\n'
    export "$variable=$running"
  elif start_own_server; then
    printf '\nPostgreSQL: started a throw-away server.\n'
    export "$variable=$own_server"
  else
    printf '\nPostgreSQL: none here and none could be started. The suites run on SQLite only.\n'
  fi
}

answers() {
  node scripts/run.mjs exec node -e "
    const { Client } = require('pg');
    const client = new Client({ connectionString: process.argv[1], connectionTimeoutMillis: 5000 });
    client.connect().then(() => client.end()).catch(() => process.exit(1));
  " "$1" >/dev/null 2>&1
}

start_own_server() {
  local bin port=55432
  bin=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -1)
  [ -n "$bin" ] || return 1
  postgres_folder=$(mktemp -d)
  own_server=postgresql://postgres@127.0.0.1:$port/postgres
  if [ "$(id -u)" -eq 0 ]; then
    chown postgres "$postgres_folder" || return 1
  fi
  as_postgres "$bin/initdb" -D "$postgres_folder/data" -A trust -U postgres >/dev/null &&
    as_postgres "$bin/pg_ctl" start -w -s -D "$postgres_folder/data" \
      -l "$postgres_folder/log" \
      -o "-p $port -k $postgres_folder -h 127.0.0.1 -c fsync=off -c max_connections=200" &&
    answers "$own_server"
}

stop_postgres() {
  local bin
  [ -n "$postgres_folder" ] || return 0
  bin=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -1)
  as_postgres "$bin/pg_ctl" stop -s -m immediate -D "$postgres_folder/data" 2>/dev/null
  rm -rf "$postgres_folder"
}

# The server refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}
