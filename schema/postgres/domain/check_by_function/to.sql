CREATE FUNCTION good(v int) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT v > 0 $$;
CREATE DOMAIN d AS int CHECK (good(VALUE));
CREATE TABLE t (id int, d d);
