CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql SET work_mem TO '6MB' SET search_path TO pg_catalog, "My Schema" SET "TimeZone" TO 'UTC' AS 'SELECT a + b';
