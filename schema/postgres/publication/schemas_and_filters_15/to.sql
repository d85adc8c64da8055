CREATE SCHEMA one;
CREATE SCHEMA "Two";
CREATE SCHEMA three;
CREATE TABLE a (id bigint PRIMARY KEY, b text);
CREATE TABLE d (id integer PRIMARY KEY, e bigint);
CREATE PUBLICATION of_schemas FOR TABLES IN SCHEMA "Two", three;
CREATE PUBLICATION of_columns FOR TABLE a;
CREATE PUBLICATION of_rows FOR TABLE d WHERE (id > 5 AND e IS NOT NULL), a WHERE (b = 'x') WITH (publish = 'insert');
CREATE PUBLICATION of_dropped_column FOR TABLE a (id) WITH (publish = 'insert');
