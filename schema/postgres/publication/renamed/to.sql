CREATE TABLE a (id integer PRIMARY KEY);
-- schemadiff: renamed-from before
CREATE PUBLICATION "After" FOR TABLE a WITH (publish = 'insert');
COMMENT ON PUBLICATION "After" IS 'It stays';
