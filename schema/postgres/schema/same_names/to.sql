CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TYPE b.state AS ENUM ('open', 'shut');
CREATE DOMAIN public.text AS pg_catalog.text CHECK (VALUE <> 'ever');
CREATE FUNCTION public.lower(pg_catalog.text) RETURNS pg_catalog.text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION public.abs(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE public.pg_class (oid integer PRIMARY KEY, relname pg_catalog.text);

SET search_path = a, public;
CREATE TYPE state AS ENUM ('on', 'stand-by', 'off');
CREATE TABLE item (id integer PRIMARY KEY, state b.state DEFAULT 'open', name public.text);
CREATE INDEX item_name ON item (public.lower(name));
CREATE VIEW items AS SELECT id, name AS state, lower(name) AS name, public.lower(name) AS own, 1 AS more FROM item;
CREATE FUNCTION count_items() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM item WHERE id > 0';
CREATE FUNCTION first_item() RETURNS item LANGUAGE sql SET search_path = a AS 'SELECT * FROM item LIMIT 1';

SET search_path = b, public;
CREATE TABLE item (id integer PRIMARY KEY, state state DEFAULT 'shut', other state, up integer);
CREATE INDEX item_name ON item (public.abs(id), abs(id));
CREATE VIEW items AS SELECT id, state, other, up FROM a.item CROSS JOIN LATERAL (SELECT 1 AS up, id AS other) AS more;
CREATE FUNCTION count_items() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM item';
CREATE FUNCTION first_item() RETURNS item LANGUAGE sql SET search_path = b, public AS 'SELECT * FROM item LIMIT 1';
