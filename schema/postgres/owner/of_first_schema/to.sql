ALTER SCHEMA public OWNER TO writer;
