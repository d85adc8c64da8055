CREATE EXTENSION pgcrypto;
CREATE EXTENSION pg_stat_statements;
CREATE EXTENSION pgstattuple;

GRANT EXECUTE ON FUNCTION gen_random_bytes(integer) TO reader;
GRANT SELECT (query, calls) ON pg_stat_statements TO reader;
