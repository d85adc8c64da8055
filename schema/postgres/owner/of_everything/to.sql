CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'happy');
CREATE TYPE app.point AS (x integer, y integer);
CREATE TYPE app.span AS RANGE (SUBTYPE = integer);
CREATE DOMAIN app.positive AS integer CONSTRAINT above_zero CHECK (VALUE > 0);
CREATE SEQUENCE app.ticket;
CREATE COLLATION app.plain (LOCALE = 'C');
CREATE TABLE app.groups (id integer GENERATED ALWAYS AS IDENTITY, CONSTRAINT groups_key PRIMARY KEY (id));
CREATE TABLE app.users (
    id integer NOT NULL,
    group_id integer CONSTRAINT member_of REFERENCES app.groups,
    "E-Mail" text,
    CONSTRAINT users_key PRIMARY KEY (id),
    CONSTRAINT mail_once UNIQUE ("E-Mail"),
    CONSTRAINT mail_short CHECK (length("E-Mail") < 100)
);
CREATE INDEX users_by_group ON app.users (group_id);
CREATE VIEW app.members AS SELECT id, group_id FROM app.users;
CREATE MATERIALIZED VIEW app.counts AS SELECT group_id, count(*) AS members FROM app.users GROUP BY group_id;
CREATE INDEX counts_by_group ON app.counts (group_id);
CREATE FUNCTION app.next(i integer, OUT j integer) LANGUAGE sql AS 'SELECT i + 1';
CREATE FUNCTION app.nothing() RETURNS integer LANGUAGE sql AS 'SELECT 0';
CREATE PROCEDURE app.tidy(VARIADIC names text[]) LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE AGGREGATE app.how_many(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
CREATE FUNCTION app.stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER stamped BEFORE UPDATE ON app.users FOR EACH ROW EXECUTE FUNCTION app.stamp();
CREATE RULE keep AS ON DELETE TO app.groups DO INSTEAD NOTHING;
CREATE POLICY own ON app.users USING (id > 0);

ALTER SCHEMA app OWNER TO writer;
ALTER TYPE app.mood OWNER TO writer;
ALTER TYPE app.point OWNER TO writer;
ALTER TYPE app.span OWNER TO writer;
ALTER DOMAIN app.positive OWNER TO writer;
ALTER SEQUENCE app.ticket OWNER TO writer;
ALTER COLLATION app.plain OWNER TO writer;
ALTER TABLE app.groups OWNER TO writer;
ALTER TABLE app.users OWNER TO "Odd Role";
ALTER VIEW app.members OWNER TO writer;
ALTER MATERIALIZED VIEW app.counts OWNER TO writer;
ALTER FUNCTION app.next(integer) OWNER TO writer;
ALTER PROCEDURE app.tidy(text[]) OWNER TO writer;
ALTER AGGREGATE app.total(integer) OWNER TO writer;
ALTER AGGREGATE app.how_many(*) OWNER TO writer;
