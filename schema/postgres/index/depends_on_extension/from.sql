CREATE TABLE t (a integer CONSTRAINT t_key PRIMARY KEY, b text, c integer, d integer);
CREATE INDEX kept ON t (b);
CREATE INDEX let_go ON t (c);
ALTER INDEX let_go DEPENDS ON EXTENSION plpgsql;
CREATE INDEX changed ON t (b, c);
ALTER INDEX changed DEPENDS ON EXTENSION plpgsql;
CREATE UNIQUE INDEX becomes_key ON t (c);
ALTER INDEX becomes_key DEPENDS ON EXTENSION plpgsql;
CREATE UNIQUE INDEX becomes_free_key ON t (d);
ALTER INDEX becomes_free_key DEPENDS ON EXTENSION plpgsql;

CREATE TABLE p (a integer, b text) PARTITION BY RANGE (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
CREATE INDEX whole ON p (b);

CREATE MATERIALIZED VIEW v AS SELECT 1 AS one;
CREATE INDEX of_view ON v (one);
