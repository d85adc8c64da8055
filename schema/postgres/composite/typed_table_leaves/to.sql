CREATE TYPE shape AS (a text, b int, c int);
CREATE TABLE leaves (a text, b int);
CREATE TABLE stays OF shape;
