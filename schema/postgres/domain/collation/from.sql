CREATE DOMAIN d AS text;
CREATE TABLE t (id int, d d);
CREATE INDEX ON t (d);
