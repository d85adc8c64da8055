CREATE EXTENSION hstore VERSION '1.5';
CREATE EXTENSION citext;
CREATE TABLE t (a hstore, b citext);
