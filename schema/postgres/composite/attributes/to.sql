CREATE TYPE pair AS (id int, name varchar(20), e int, added text COLLATE "C", "More" int[]);
CREATE TABLE t (id int, p pair);
CREATE FUNCTION f(p pair) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
