CREATE TYPE pair AS (id bigint, name text COLLATE "C");
CREATE FUNCTION f(p pair) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
