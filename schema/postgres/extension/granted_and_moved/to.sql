CREATE SCHEMA tools;
CREATE EXTENSION pgcrypto SCHEMA tools;
REVOKE EXECUTE ON FUNCTION tools.digest(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tools.digest(text, text) TO reader, writer;
