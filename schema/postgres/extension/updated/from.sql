CREATE EXTENSION hstore VERSION '1.4';
CREATE EXTENSION citext;
CREATE TABLE t (a hstore, b citext);
