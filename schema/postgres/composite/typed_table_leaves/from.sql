CREATE TYPE shape AS (a text, b int);
CREATE TABLE leaves OF shape;
CREATE TABLE stays OF shape;
