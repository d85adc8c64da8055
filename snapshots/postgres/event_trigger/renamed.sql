-- for PostgreSQL 18
-- 2 changes (1 rename, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename event trigger before to After
ALTER EVENT TRIGGER before RENAME TO "After";

-- alter event trigger "After": disable
ALTER EVENT TRIGGER "After" DISABLE;

COMMIT;

RESET check_function_bodies;
