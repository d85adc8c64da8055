CREATE TYPE pair AS (id int, gone text, name varchar(20), e int);
CREATE TABLE t (id int, p pair);
CREATE FUNCTION f(p pair) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
