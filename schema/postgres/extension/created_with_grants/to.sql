CREATE EXTENSION pgcrypto;
CREATE TABLE secrets (id integer, digest bytea);
REVOKE EXECUTE ON FUNCTION crypt(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION crypt(text, text) TO reader;
