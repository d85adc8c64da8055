CREATE TABLE t (a int, s varchar(10), n numeric, c char(3), CONSTRAINT l CHECK (s IN ('x', 'y')));CREATE INDEX i ON t (a) WHERE s IN ('x', 'y');
