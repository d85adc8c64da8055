-- Without a word to the publishers.
DO $$
DECLARE name name;
BEGIN
    FOR name IN SELECT subname FROM pg_subscription WHERE subdbid = (
        SELECT oid FROM pg_database WHERE datname = current_database()) LOOP
        EXECUTE format('ALTER SUBSCRIPTION %I DISABLE', name);
        EXECUTE format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', name);
        EXECUTE format('DROP SUBSCRIPTION %I', name);
    END LOOP;
END $$
