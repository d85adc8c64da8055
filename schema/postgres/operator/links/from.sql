-- An operator that is kept is no longer linked when the other goes.
CREATE FUNCTION less(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < $2';
CREATE FUNCTION more(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > $2';
CREATE OPERATOR <<<< (FUNCTION = less, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = >>>>);
CREATE OPERATOR >>>> (FUNCTION = more, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = <<<<);
CREATE VIEW kept AS SELECT 1 <<<< 2 AS answer;
