CREATE TABLE t (id integer, size integer, new text DEFAULT 'x');
CREATE VIEW v AS SELECT id, size FROM t WHERE new IS NULL;
CREATE VIEW w AS SELECT id FROM v;
