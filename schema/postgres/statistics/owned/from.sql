CREATE TABLE pairs (a integer, b integer);
CREATE STATISTICS given ON a, b FROM pairs;
CREATE STATISTICS kept ON a, b FROM pairs;
ALTER STATISTICS kept OWNER TO writer;
