CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'happy');
CREATE TYPE app.point AS (x integer, y integer);
CREATE TYPE app.span AS RANGE (SUBTYPE = integer);
CREATE DOMAIN app.positive AS integer CONSTRAINT above_zero CHECK (VALUE > 0);
CREATE SEQUENCE app.ticket;
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

COMMENT ON SCHEMA app IS 'The application';
COMMENT ON TYPE app.mood IS 'How it feels';
COMMENT ON TYPE app.point IS 'A place';
COMMENT ON COLUMN app.point.x IS 'To the right';
COMMENT ON TYPE app.span IS 'From and to';
COMMENT ON DOMAIN app.positive IS 'More than nothing';
COMMENT ON CONSTRAINT above_zero ON DOMAIN app.positive IS 'Zero is nothing';
COMMENT ON SEQUENCE app.ticket IS 'Numbers';
COMMENT ON TABLE app.groups IS 'Groups';
COMMENT ON COLUMN app.groups.id IS 'Numbered';
COMMENT ON SEQUENCE app.groups_id_seq IS 'Numbers of groups';
COMMENT ON CONSTRAINT groups_key ON app.groups IS 'The key';
COMMENT ON INDEX app.groups_key IS 'The index under the key';
COMMENT ON TABLE app.users IS 'Users';
COMMENT ON COLUMN app.users."E-Mail" IS 'Where to write';
COMMENT ON CONSTRAINT member_of ON app.users IS 'A foreign key';
COMMENT ON INDEX app.mail_once IS 'Only the index';
COMMENT ON CONSTRAINT mail_short ON app.users IS 'A check';
COMMENT ON INDEX app.users_by_group IS 'An index';
COMMENT ON VIEW app.members IS 'A view';
COMMENT ON COLUMN app.members.id IS 'A column of a view';
COMMENT ON MATERIALIZED VIEW app.counts IS 'A materialized view';
COMMENT ON COLUMN app.counts.members IS 'A column of a materialized view';
COMMENT ON INDEX app.counts_by_group IS 'Its index';
COMMENT ON FUNCTION app.next(integer) IS 'One more';
COMMENT ON FUNCTION app.nothing() IS 'No arguments';
COMMENT ON PROCEDURE app.tidy(text[]) IS 'A procedure';
COMMENT ON AGGREGATE app.total(integer) IS 'An aggregate';
COMMENT ON AGGREGATE app.how_many(*) IS 'An aggregate of everything';
COMMENT ON TRIGGER stamped ON app.users IS 'A trigger';
COMMENT ON RULE keep ON app.groups IS 'A rule';
COMMENT ON POLICY own ON app.users IS 'A policy';
