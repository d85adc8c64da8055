CREATE TABLE t (a integer, b integer, c integer);
GRANT SELECT, UPDATE ON t TO reader;
GRANT SELECT (a), UPDATE (b) ON t TO writer;
GRANT SELECT ON t TO "Odd Role";
GRANT SELECT (a) ON t TO "Odd Role" WITH GRANT OPTION;
