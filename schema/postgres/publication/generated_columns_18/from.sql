CREATE TABLE a (id integer PRIMARY KEY, twice integer GENERATED ALWAYS AS (id * 2) STORED);
CREATE PUBLICATION told FOR TABLE a;
CREATE PUBLICATION still FOR TABLE a WITH (publish_generated_columns = stored);
