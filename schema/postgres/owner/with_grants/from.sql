CREATE TABLE a (x integer);
ALTER TABLE a OWNER TO writer;
GRANT SELECT ON a TO reader;
CREATE TABLE b (x integer);
GRANT SELECT ON b TO writer;
GRANT INSERT ON b TO reader;
CREATE TABLE c (x integer);
ALTER TABLE c OWNER TO writer;
REVOKE INSERT ON c FROM writer;
