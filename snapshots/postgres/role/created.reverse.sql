-- for PostgreSQL 18
-- 6 changes (6 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop role "Odd Name"
-- hazard data-loss: drops role "Odd Name" with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role "Odd Name" fails from here on
DROP ROLE "Odd Name";

-- drop role admin
-- hazard data-loss: drops role admin with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role admin fails from here on
DROP ROLE admin;

-- drop role app
-- hazard data-loss: drops role app with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role app fails from here on
DROP ROLE app;

-- drop role auditor
-- hazard data-loss: drops role auditor with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role auditor fails from here on
DROP ROLE auditor;

-- drop role copier
-- hazard data-loss: drops role copier with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role copier fails from here on
DROP ROLE copier;

-- drop role owner
-- hazard data-loss: drops role owner with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role owner fails from here on
DROP ROLE owner;

COMMIT;

RESET check_function_bodies;
