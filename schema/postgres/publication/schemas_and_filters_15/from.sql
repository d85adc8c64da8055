CREATE SCHEMA one;
CREATE SCHEMA "Two";
CREATE TABLE a (id integer PRIMARY KEY, b text, c integer);
CREATE TABLE d (id integer PRIMARY KEY, e integer);
CREATE PUBLICATION of_schemas FOR TABLES IN SCHEMA one;
CREATE PUBLICATION of_columns FOR TABLE a (id, b);
CREATE PUBLICATION of_rows FOR TABLE a, d WHERE (id > 5 AND e IS NOT NULL) WITH (publish = 'insert');
CREATE PUBLICATION of_dropped_column FOR TABLE a (id, c) WHERE (c > 0) WITH (publish = 'insert');
