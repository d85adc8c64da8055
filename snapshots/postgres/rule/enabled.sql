-- for PostgreSQL 18
-- 3 changes (1 create, 2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter rule public.t.a: enable
ALTER TABLE public.t ENABLE RULE a;

-- alter rule public.t.b: enable always
ALTER TABLE public.t ENABLE ALWAYS RULE b;

-- create rule public.t.c
CREATE RULE c AS
    ON INSERT TO public.t DO INSTEAD NOTHING;

-- enable replica rule public.t.c
ALTER TABLE public.t ENABLE REPLICA RULE c;

COMMIT;

RESET check_function_bodies;
