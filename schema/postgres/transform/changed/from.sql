CREATE FUNCTION int_from(internal) RETURNS internal LANGUAGE internal STABLE AS 'prsd_lextype';
CREATE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION int_from(internal), TO SQL WITH FUNCTION int4recv(internal));
CREATE TRANSFORM FOR bigint LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE FUNCTION f(integer) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
