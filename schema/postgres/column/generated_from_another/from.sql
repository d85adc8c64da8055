-- What is generated from a new column is NULL in the rows that are there: NOT NULL goes first, and comes last.
CREATE TABLE person (
    id integer PRIMARY KEY,
    name text DEFAULT 'nobody' NOT NULL,
    called text GENERATED ALWAYS AS (upper(name)) STORED NOT NULL
);
