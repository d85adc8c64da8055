CREATE TYPE span AS RANGE (subtype = text);
CREATE TABLE t (id int, s span);
