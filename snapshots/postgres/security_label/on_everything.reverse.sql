-- for PostgreSQL 18
-- 24 changes (24 drop) · 24 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop security label of demo on aggregate app.how_many(*)
-- hazard privilege-widened: security label of demo on aggregate app.how_many(*) is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON AGGREGATE app.how_many(*) IS NULL;

-- drop security label of demo on aggregate app.total(integer)
-- hazard privilege-widened: security label of demo on aggregate app.total(integer) is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON AGGREGATE app.total(integer) IS NULL;

-- drop security label of demo on sequence app.groups_id_seq
-- hazard privilege-widened: security label of demo on sequence app.groups_id_seq is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON SEQUENCE app.groups_id_seq IS NULL;

-- drop security label of demo on column app.users."E-Mail"
-- hazard privilege-widened: security label of demo on column app.users."E-Mail" is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN app.users."E-Mail" IS NULL;

-- drop security label of demo on column app.visits.page
-- hazard privilege-widened: security label of demo on column app.visits.page is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN app.visits.page IS NULL;

-- drop security label of demo on composite type app.point
-- hazard privilege-widened: security label of demo on composite type app.point is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON TYPE app.point IS NULL;

-- drop security label of demo on column app.point.x
-- hazard privilege-widened: security label of demo on column app.point.x is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN app.point.x IS NULL;

-- drop security label of demo on domain app.positive
-- hazard privilege-widened: security label of demo on domain app.positive is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON DOMAIN app.positive IS NULL;

-- drop security label of demo on enum app.mood
-- hazard privilege-widened: security label of demo on enum app.mood is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON TYPE app.mood IS NULL;

-- drop security label of demo on event trigger seen
-- hazard privilege-widened: security label of demo on event trigger seen is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON EVENT TRIGGER seen IS NULL;

-- drop security label of demo on function app.next(integer)
-- hazard privilege-widened: security label of demo on function app.next(integer) is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON FUNCTION app.next(integer) IS NULL;

-- drop security label of demo on function app.tidy(text[])
-- hazard privilege-widened: security label of demo on function app.tidy(text[]) is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON PROCEDURE app.tidy(text[]) IS NULL;

-- drop security label of demo on language own
-- hazard privilege-widened: security label of demo on language own is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON LANGUAGE own IS NULL;

-- drop security label of demo on materialized view app.counts
-- hazard privilege-widened: security label of demo on materialized view app.counts is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON MATERIALIZED VIEW app.counts IS NULL;

-- drop security label of demo on column app.counts.members
-- hazard privilege-widened: security label of demo on column app.counts.members is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN app.counts.members IS NULL;

-- drop security label of demo on publication news
-- hazard privilege-widened: security label of demo on publication news is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON PUBLICATION news IS NULL;

-- drop security label of demo on range type app.span
-- hazard privilege-widened: security label of demo on range type app.span is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON TYPE app.span IS NULL;

-- drop security label of demo on schema app
-- hazard privilege-widened: security label of demo on schema app is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON SCHEMA app IS NULL;

-- drop security label of demo on sequence app.ticket
-- hazard privilege-widened: security label of demo on sequence app.ticket is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON SEQUENCE app.ticket IS NULL;

-- drop security label of demo on table app.users
-- hazard privilege-widened: security label of demo on table app.users is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON TABLE app.users IS NULL;

-- drop security label of demo on type app.users
-- hazard privilege-widened: security label of demo on type app.users is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON TYPE app.users IS NULL;

-- drop security label of demo on table app.visits
-- hazard privilege-widened: security label of demo on table app.visits is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON FOREIGN TABLE app.visits IS NULL;

-- drop security label of demo on view app.members
-- hazard privilege-widened: security label of demo on view app.members is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON VIEW app.members IS NULL;

-- drop security label of demo on column app.members.id
-- hazard privilege-widened: security label of demo on column app.members.id is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN app.members.id IS NULL;

COMMIT;

RESET check_function_bodies;
