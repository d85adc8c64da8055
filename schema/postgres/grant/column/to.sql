CREATE TABLE t (a integer, b integer, c integer);
GRANT SELECT ON t TO reader;
GRANT UPDATE (b, c) ON t TO reader;
GRANT SELECT (a, b) ON t TO writer;
GRANT SELECT ON t TO writer;
GRANT SELECT (a) ON t TO "Odd Role" WITH GRANT OPTION;
GRANT REFERENCES (c) ON t TO PUBLIC;
