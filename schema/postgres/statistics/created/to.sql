CREATE SCHEMA other;
CREATE TABLE pairs (a integer, b integer, "C c" text);
CREATE STATISTICS every_kind ON a, b, "C c" FROM pairs;
CREATE STATISTICS other."One Kind" (mcv) ON "C c", a FROM pairs;
CREATE STATISTICS two_kinds (dependencies, ndistinct) ON a, b FROM pairs;
ALTER STATISTICS two_kinds SET STATISTICS 50;
COMMENT ON STATISTICS every_kind IS 'What depends on what';
-- Of a new table, and of a materialized view.
CREATE TABLE more (x integer, y integer);
CREATE STATISTICS of_more ON x, y FROM more;
CREATE MATERIALIZED VIEW seen AS SELECT a, b FROM pairs;
CREATE STATISTICS of_seen ON a, b FROM seen;
