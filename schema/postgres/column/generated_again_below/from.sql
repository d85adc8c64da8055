CREATE TABLE measured (a integer, b integer);
