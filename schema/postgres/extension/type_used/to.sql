CREATE EXTENSION citext;
CREATE TABLE t (a integer, b citext, c citext[]);
CREATE INDEX i ON t (b);
