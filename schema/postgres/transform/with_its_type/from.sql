CREATE TYPE state AS ENUM ('new', 'done');
CREATE TRANSFORM FOR state LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE FUNCTION f(state) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
