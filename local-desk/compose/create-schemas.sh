#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: a role and a schema of its own for each service that stores
# something, so that neither can read the other's tables. Flyway makes the tables.
set -eu

for service in ingest compare; do
  case $service in
    ingest) password=$INGEST_DATABASE_PASSWORD ;;
    compare) password=$COMPARE_DATABASE_PASSWORD ;;
  esac
  psql --no-psqlrc --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
    --set=role="$service" --set=password="$password" <<'SQL'
create role :"role" login password :'password';
create schema :"role" authorization :"role";
SQL
done
