CREATE TABLE t (id integer, size integer, gone text);
CREATE VIEW v AS SELECT id, size FROM t WHERE gone IS NULL;
CREATE VIEW w AS SELECT id FROM v;
