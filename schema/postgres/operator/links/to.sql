CREATE FUNCTION less(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < $2';
CREATE FUNCTION more(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > $2';
CREATE OPERATOR <<<< (FUNCTION = less, LEFTARG = integer, RIGHTARG = integer);
CREATE VIEW kept AS SELECT 1 <<<< 2 AS answer;
