CREATE TABLE a (x serial);
ALTER TABLE a OWNER TO writer;
CREATE TABLE b (x integer);
ALTER TABLE b OWNER TO writer;
CREATE SEQUENCE s;
CREATE TABLE c (x integer);
