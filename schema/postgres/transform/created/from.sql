CREATE LANGUAGE own HANDLER plpgsql_call_handler;
CREATE TYPE state AS ENUM ('new', 'done');
CREATE FUNCTION f(state) RETURNS int LANGUAGE own AS 'BEGIN RETURN 1; END';
