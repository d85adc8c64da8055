CREATE TABLE a (id integer PRIMARY KEY);
CREATE PUBLICATION operations FOR TABLE a WITH (publish = 'update, insert');
COMMENT ON PUBLICATION operations IS 'two';
CREATE PUBLICATION roots FOR TABLE a WITH (publish_via_partition_root = true);
CREATE PUBLICATION owned FOR TABLE a;
CREATE PUBLICATION reach FOR ALL TABLES;
COMMENT ON PUBLICATION reach IS 'It comes back';
