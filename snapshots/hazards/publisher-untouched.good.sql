BEGIN;

-- alter subscription feed: connection
ALTER SUBSCRIPTION feed CONNECTION 'host=db.invalid port=5433';

COMMIT;
