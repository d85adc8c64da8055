CREATE TABLE pictures (body oid);
SELECT pg_catalog.lo_create('4711');
COMMENT ON LARGE OBJECT 4711 IS 'what is shown where there is no picture';
GRANT SELECT ON LARGE OBJECT 4711 TO reader;
GRANT SELECT, UPDATE ON LARGE OBJECT 4711 TO writer WITH GRANT OPTION;
