CREATE TABLE retyped (id integer PRIMARY KEY, told integer, hidden integer, filtered integer);
CREATE TABLE replaced (id integer, note text) PARTITION BY LIST (id);
CREATE TABLE leaves (id integer PRIMARY KEY);
CREATE PUBLICATION of_columns FOR TABLE retyped (id, told), leaves;
CREATE PUBLICATION of_hidden FOR TABLE retyped (id);
CREATE PUBLICATION of_rows FOR TABLE retyped WHERE (filtered > 0) WITH (publish = 'insert');
CREATE PUBLICATION of_replaced FOR TABLE replaced (id, note) WHERE (id > 5 OR note = 'x'), retyped (id) WITH (publish = 'insert', publish_via_partition_root = true);
COMMENT ON PUBLICATION of_replaced IS 'It stays';
