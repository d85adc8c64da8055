CREATE TABLE secrets (id integer, digest bytea);
