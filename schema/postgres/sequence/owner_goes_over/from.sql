CREATE SEQUENCE tickets AS integer START WITH 10;
CREATE TABLE t (first smallint DEFAULT nextval('tickets'), second double precision);
ALTER SEQUENCE tickets OWNED BY t.first;
CREATE SEQUENCE numbers;
CREATE TABLE u (a bigint DEFAULT nextval('numbers'), b int);
ALTER SEQUENCE numbers OWNED BY u.a;
