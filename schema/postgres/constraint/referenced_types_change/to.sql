CREATE TABLE o (x text PRIMARY KEY, y bigint UNIQUE); CREATE TABLE t (a text REFERENCES o, b bigint REFERENCES o (y), up int); CREATE TABLE s (id text PRIMARY KEY, up text REFERENCES s);
