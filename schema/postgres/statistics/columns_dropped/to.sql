CREATE TABLE pairs (a integer, c integer);
CREATE STATISTICS loses_one ON a, c FROM pairs;
