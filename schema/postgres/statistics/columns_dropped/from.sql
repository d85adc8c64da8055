CREATE TABLE pairs (a integer, c integer, b integer);
CREATE STATISTICS goes ON a, b FROM pairs;
CREATE STATISTICS loses_one ON a, b, c FROM pairs;
CREATE TABLE gone (x integer, y integer);
CREATE STATISTICS goes_along ON x, y FROM gone;
