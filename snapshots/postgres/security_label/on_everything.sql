-- for PostgreSQL 18
-- 24 changes (24 create) · 24 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create security label of demo on aggregate app.how_many(*)
SECURITY LABEL FOR demo ON AGGREGATE app.how_many(*) IS 'an aggregate of everything';

-- create security label of demo on aggregate app.total(integer)
SECURITY LABEL FOR demo ON AGGREGATE app.total(integer) IS 'an aggregate';

-- create security label of demo on sequence app.groups_id_seq
SECURITY LABEL FOR demo ON SEQUENCE app.groups_id_seq IS 'the sequence of an identity column';

-- create security label of demo on column app.users."E-Mail"
SECURITY LABEL FOR demo ON COLUMN app.users."E-Mail" IS 'MASKED WITH FUNCTION anon.fake_email()';

-- create security label of demo on column app.visits.page
SECURITY LABEL FOR demo ON COLUMN app.visits.page IS 'a column of a foreign table';

-- create security label of demo on composite type app.point
SECURITY LABEL FOR demo ON TYPE app.point IS 'a composite type';

-- create security label of demo on column app.point.x
SECURITY LABEL FOR demo ON COLUMN app.point.x IS 'an attribute';

-- create security label of demo on domain app.positive
SECURITY LABEL FOR demo ON DOMAIN app.positive IS 'a domain';

-- create security label of demo on enum app.mood
SECURITY LABEL FOR demo ON TYPE app.mood IS 'an enum';

-- create security label of demo on event trigger seen
SECURITY LABEL FOR demo ON EVENT TRIGGER seen IS 'an event trigger';

-- create security label of demo on function app.next(integer)
SECURITY LABEL FOR demo ON FUNCTION app.next(integer) IS 'a function';

-- create security label of demo on function app.tidy(text[])
SECURITY LABEL FOR demo ON PROCEDURE app.tidy(text[]) IS 'a procedure';

-- create security label of demo on language own
SECURITY LABEL FOR demo ON LANGUAGE own IS 'a language';

-- create security label of demo on materialized view app.counts
SECURITY LABEL FOR demo ON MATERIALIZED VIEW app.counts IS 'a materialized view';

-- create security label of demo on column app.counts.members
SECURITY LABEL FOR demo ON COLUMN app.counts.members IS 'a column of a materialized view';

-- create security label of demo on publication news
SECURITY LABEL FOR demo ON PUBLICATION news IS 'a publication';

-- create security label of demo on range type app.span
SECURITY LABEL FOR demo ON TYPE app.span IS 'a range';

-- create security label of demo on schema app
SECURITY LABEL FOR demo ON SCHEMA app IS 'the application';

-- create security label of demo on sequence app.ticket
SECURITY LABEL FOR demo ON SEQUENCE app.ticket IS 'a sequence';

-- create security label of demo on table app.users
SECURITY LABEL FOR demo ON TABLE app.users IS 'a table';

-- create security label of demo on type app.users
SECURITY LABEL FOR demo ON TYPE app.users IS 'the type of its rows';

-- create security label of demo on table app.visits
SECURITY LABEL FOR demo ON FOREIGN TABLE app.visits IS 'a foreign table';

-- create security label of demo on view app.members
SECURITY LABEL FOR demo ON VIEW app.members IS 'a view';

-- create security label of demo on column app.members.id
SECURITY LABEL FOR demo ON COLUMN app.members.id IS 'a column of a view';

COMMIT;

RESET check_function_bodies;
