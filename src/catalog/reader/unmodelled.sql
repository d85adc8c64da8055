-- What a database can hold and no kind models yet, by name.
SELECT 'event trigger' AS kind, evtname::text AS name FROM pg_catalog.pg_event_trigger WHERE oid >= 16384
UNION ALL
SELECT 'publication', pubname::text FROM pg_catalog.pg_publication
