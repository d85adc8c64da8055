CREATE EXTENSION pgcrypto;
CREATE TABLE t (a uuid DEFAULT gen_random_uuid(), b bytea DEFAULT gen_random_bytes(4));
CREATE VIEW v AS SELECT digest('x', 'md5') AS d;
