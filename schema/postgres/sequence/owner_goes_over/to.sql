CREATE SEQUENCE tickets CYCLE;
CREATE TABLE t (second double precision);
ALTER SEQUENCE tickets OWNED BY t.second;
CREATE SEQUENCE numbers CYCLE;
CREATE TABLE u (b int, c bigint DEFAULT nextval('numbers'));
ALTER SEQUENCE numbers OWNED BY u.c;
