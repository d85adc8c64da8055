CREATE SCHEMA other;
CREATE TABLE pairs (a integer, b integer);
CREATE STATISTICS old_name ON a, b FROM pairs;
CREATE STATISTICS moved (mcv) ON a, b FROM pairs;
