-- for PostgreSQL 18
-- 32 changes (32 create) · 32 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create comment on aggregate app.how_many(*)
COMMENT ON AGGREGATE app.how_many(*) IS 'An aggregate of everything';

-- create comment on aggregate app.total(integer)
COMMENT ON AGGREGATE app.total(integer) IS 'An aggregate';

-- create comment on column app.groups.id
COMMENT ON COLUMN app.groups.id IS 'Numbered';

-- create comment on sequence app.groups_id_seq
COMMENT ON SEQUENCE app.groups_id_seq IS 'Numbers of groups';

-- create comment on column app.users."E-Mail"
COMMENT ON COLUMN app.users."E-Mail" IS 'Where to write';

-- create comment on composite type app.point
COMMENT ON TYPE app.point IS 'A place';

-- create comment on column app.point.x
COMMENT ON COLUMN app.point.x IS 'To the right';

-- create comment on constraint app.groups.groups_key
COMMENT ON CONSTRAINT groups_key ON app.groups IS 'The key';

-- create comment on index app.groups_key
COMMENT ON INDEX app.groups_key IS 'The index under the key';

-- create comment on index app.mail_once
COMMENT ON INDEX app.mail_once IS 'Only the index';

-- create comment on constraint app.users.mail_short
COMMENT ON CONSTRAINT mail_short ON app.users IS 'A check';

-- create comment on constraint app.users.member_of
COMMENT ON CONSTRAINT member_of ON app.users IS 'A foreign key';

-- create comment on domain app.positive
COMMENT ON DOMAIN app.positive IS 'More than nothing';

-- create comment on domain constraint app.positive.above_zero
COMMENT ON CONSTRAINT above_zero ON DOMAIN app.positive IS 'Zero is nothing';

-- create comment on enum app.mood
COMMENT ON TYPE app.mood IS 'How it feels';

-- create comment on function app.next(integer)
COMMENT ON FUNCTION app.next(integer) IS 'One more';

-- create comment on function app.nothing()
COMMENT ON FUNCTION app.nothing() IS 'No arguments';

-- create comment on function app.tidy(text[])
COMMENT ON PROCEDURE app.tidy(text[]) IS 'A procedure';

-- create comment on index app.counts_by_group
COMMENT ON INDEX app.counts_by_group IS 'Its index';

-- create comment on index app.users_by_group
COMMENT ON INDEX app.users_by_group IS 'An index';

-- create comment on materialized view app.counts
COMMENT ON MATERIALIZED VIEW app.counts IS 'A materialized view';

-- create comment on column app.counts.members
COMMENT ON COLUMN app.counts.members IS 'A column of a materialized view';

-- create comment on policy app.users.own
COMMENT ON POLICY own ON app.users IS 'A policy';

-- create comment on range type app.span
COMMENT ON TYPE app.span IS 'From and to';

-- create comment on rule app.groups.keep
COMMENT ON RULE keep ON app.groups IS 'A rule';

-- create comment on schema app
COMMENT ON SCHEMA app IS 'The application';

-- create comment on sequence app.ticket
COMMENT ON SEQUENCE app.ticket IS 'Numbers';

-- create comment on table app.groups
COMMENT ON TABLE app.groups IS 'Groups';

-- create comment on table app.users
COMMENT ON TABLE app.users IS 'Users';

-- create comment on trigger app.users.stamped
COMMENT ON TRIGGER stamped ON app.users IS 'A trigger';

-- create comment on view app.members
COMMENT ON VIEW app.members IS 'A view';

-- create comment on column app.members.id
COMMENT ON COLUMN app.members.id IS 'A column of a view';

COMMIT;

RESET check_function_bodies;
