CREATE TABLE pairs (a bigint, b integer);
CREATE STATISTICS given ON a, b FROM pairs;
ALTER STATISTICS given OWNER TO writer;
CREATE STATISTICS kept ON a, b FROM pairs;
ALTER STATISTICS kept OWNER TO writer;
