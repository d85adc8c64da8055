CREATE TABLE t (a int, u uuid DEFAULT gen_random_uuid() NOT NULL);
CREATE VIEW v AS SELECT u, a FROM t;
CREATE VIEW above AS SELECT a FROM v;
