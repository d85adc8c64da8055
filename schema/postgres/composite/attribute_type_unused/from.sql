CREATE TYPE pair AS (id int, name varchar(20));
CREATE FUNCTION f(p pair) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
