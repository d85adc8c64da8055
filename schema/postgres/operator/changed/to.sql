-- Estimates change in place; another function or a hash takes a new operator, and with it what uses the old one.
CREATE FUNCTION same(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE FUNCTION alike(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 % 2 = $2 % 2';
CREATE OPERATOR === (FUNCTION = same, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = ===, JOIN = eqjoinsel);
CREATE OPERATOR ==== (FUNCTION = alike, LEFTARG = integer, RIGHTARG = integer);
CREATE TABLE pairs (a integer, b integer, is_same boolean GENERATED ALWAYS AS (a ==== b) STORED);
CREATE VIEW in_place AS SELECT a FROM pairs WHERE a === b;
CREATE VIEW anew AS SELECT a FROM pairs WHERE a ==== b;
CREATE INDEX pairs_alike ON pairs ((a ==== 1));
