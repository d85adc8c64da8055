-- for PostgreSQL 18
-- 32 changes (32 drop) · 32 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on aggregate app.how_many(*)
COMMENT ON AGGREGATE app.how_many(*) IS NULL;

-- drop comment on aggregate app.total(integer)
COMMENT ON AGGREGATE app.total(integer) IS NULL;

-- drop comment on column app.groups.id
COMMENT ON COLUMN app.groups.id IS NULL;

-- drop comment on sequence app.groups_id_seq
COMMENT ON SEQUENCE app.groups_id_seq IS NULL;

-- drop comment on column app.users."E-Mail"
COMMENT ON COLUMN app.users."E-Mail" IS NULL;

-- drop comment on composite type app.point
COMMENT ON TYPE app.point IS NULL;

-- drop comment on column app.point.x
COMMENT ON COLUMN app.point.x IS NULL;

-- drop comment on constraint app.groups.groups_key
COMMENT ON CONSTRAINT groups_key ON app.groups IS NULL;

-- drop comment on index app.groups_key
COMMENT ON INDEX app.groups_key IS NULL;

-- drop comment on index app.mail_once
COMMENT ON INDEX app.mail_once IS NULL;

-- drop comment on constraint app.users.mail_short
COMMENT ON CONSTRAINT mail_short ON app.users IS NULL;

-- drop comment on constraint app.users.member_of
COMMENT ON CONSTRAINT member_of ON app.users IS NULL;

-- drop comment on domain app.positive
COMMENT ON DOMAIN app.positive IS NULL;

-- drop comment on domain constraint app.positive.above_zero
COMMENT ON CONSTRAINT above_zero ON DOMAIN app.positive IS NULL;

-- drop comment on enum app.mood
COMMENT ON TYPE app.mood IS NULL;

-- drop comment on function app.next(integer)
COMMENT ON FUNCTION app.next(integer) IS NULL;

-- drop comment on function app.nothing()
COMMENT ON FUNCTION app.nothing() IS NULL;

-- drop comment on function app.tidy(text[])
COMMENT ON PROCEDURE app.tidy(text[]) IS NULL;

-- drop comment on index app.counts_by_group
COMMENT ON INDEX app.counts_by_group IS NULL;

-- drop comment on index app.users_by_group
COMMENT ON INDEX app.users_by_group IS NULL;

-- drop comment on materialized view app.counts
COMMENT ON MATERIALIZED VIEW app.counts IS NULL;

-- drop comment on column app.counts.members
COMMENT ON COLUMN app.counts.members IS NULL;

-- drop comment on policy app.users.own
COMMENT ON POLICY own ON app.users IS NULL;

-- drop comment on range type app.span
COMMENT ON TYPE app.span IS NULL;

-- drop comment on rule app.groups.keep
COMMENT ON RULE keep ON app.groups IS NULL;

-- drop comment on schema app
COMMENT ON SCHEMA app IS NULL;

-- drop comment on sequence app.ticket
COMMENT ON SEQUENCE app.ticket IS NULL;

-- drop comment on table app.groups
COMMENT ON TABLE app.groups IS NULL;

-- drop comment on table app.users
COMMENT ON TABLE app.users IS NULL;

-- drop comment on trigger app.users.stamped
COMMENT ON TRIGGER stamped ON app.users IS NULL;

-- drop comment on view app.members
COMMENT ON VIEW app.members IS NULL;

-- drop comment on column app.members.id
COMMENT ON COLUMN app.members.id IS NULL;

COMMIT;

RESET check_function_bodies;
