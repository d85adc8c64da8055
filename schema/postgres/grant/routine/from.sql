CREATE TYPE item AS (name text);
CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(items item[], OUT n integer) LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "Odd(f"() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE p(integer) LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE AGGREGATE how_many(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
