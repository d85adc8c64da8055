CREATE EXTENSION pgcrypto;
CREATE EXTENSION pg_stat_statements;
CREATE EXTENSION pgstattuple;

REVOKE EXECUTE ON FUNCTION digest(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION digest(text, text) TO reader, writer WITH GRANT OPTION;
REVOKE SELECT ON pg_stat_statements FROM PUBLIC;
GRANT SELECT ON pg_stat_statements TO writer;
GRANT SELECT (query) ON pg_stat_statements TO writer;
GRANT EXECUTE ON FUNCTION pg_stat_statements(boolean) TO writer;
-- Not everyone may call it by the extension's own script.
REVOKE EXECUTE ON FUNCTION pgstattuple(regclass) FROM pg_stat_scan_tables;
GRANT EXECUTE ON FUNCTION pgstattuple(regclass) TO reader;
