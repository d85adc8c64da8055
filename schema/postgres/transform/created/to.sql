CREATE LANGUAGE own HANDLER plpgsql_call_handler;
CREATE TYPE state AS ENUM ('new', 'done');
CREATE FUNCTION state_from(internal) RETURNS internal LANGUAGE internal STABLE AS 'prsd_lextype';
CREATE TRANSFORM FOR integer LANGUAGE own (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));
CREATE TRANSFORM FOR state LANGUAGE own (FROM SQL WITH FUNCTION state_from(internal));
COMMENT ON TRANSFORM FOR state LANGUAGE own IS 'one way';
CREATE FUNCTION f(state) RETURNS int LANGUAGE own TRANSFORM FOR TYPE state AS 'BEGIN RETURN 1; END';
