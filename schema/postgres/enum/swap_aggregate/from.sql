CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE FUNCTION last_of(a status, b status) RETURNS status LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(b, a) $$;
CREATE AGGREGATE latest(status) (SFUNC = last_of, STYPE = status);
COMMENT ON AGGREGATE latest(status) IS 'stays';
