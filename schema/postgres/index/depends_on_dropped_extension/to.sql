CREATE TABLE t (a integer CONSTRAINT t_key PRIMARY KEY, b text);
CREATE INDEX stays ON t (b);
