CREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$;
CREATE DOMAIN d AS bigint DEFAULT f();
CREATE TABLE t (id int, d d);
