-- Two schemas with equal names inside, names of pg_catalog in public, and text that depends on the search path.
CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE DOMAIN public.text AS pg_catalog.text CHECK (VALUE <> 'never');
CREATE FUNCTION public.lower(pg_catalog.text) RETURNS pg_catalog.text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION public.abs(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE public.pg_class (oid integer PRIMARY KEY, relname public.text);

SET search_path = a, public;
CREATE TYPE state AS ENUM ('on', 'off');
CREATE TABLE item (id integer PRIMARY KEY, state state DEFAULT 'on', name public.text);
CREATE INDEX item_name ON item (lower(name), public.lower(name));
CREATE VIEW items AS SELECT id, state, lower(name) AS name, public.lower(name) AS own FROM item;
CREATE FUNCTION count_items() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM item';
CREATE FUNCTION first_item() RETURNS item LANGUAGE sql SET search_path = a AS 'SELECT * FROM item LIMIT 1';

SET search_path = b, public;
CREATE TYPE state AS ENUM ('open', 'shut');
CREATE TABLE item (id integer PRIMARY KEY, state state DEFAULT 'open', other a.state, up integer REFERENCES a.item);
CREATE INDEX item_name ON item (abs(id), public.abs(id));
CREATE VIEW items AS SELECT id, state, other, up FROM item;
CREATE FUNCTION count_items() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM item';
CREATE FUNCTION first_item() RETURNS item LANGUAGE sql SET search_path = b AS 'SELECT * FROM item LIMIT 1';
