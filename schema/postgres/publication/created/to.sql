CREATE TABLE kept (id integer PRIMARY KEY);
CREATE TABLE below () INHERITS (kept);
CREATE TABLE "Fresh" (id integer PRIMARY KEY);
CREATE PUBLICATION everything FOR ALL TABLES;
COMMENT ON PUBLICATION everything IS 'All that there is';
CREATE PUBLICATION nothing;
CREATE PUBLICATION "Some" FOR TABLE ONLY kept, "Fresh" WITH (publish = 'insert, delete', publish_via_partition_root = true);
