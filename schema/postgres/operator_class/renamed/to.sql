CREATE OPERATOR FAMILY sizes USING btree;
CREATE OPERATOR FAMILY moving USING btree;
CREATE SCHEMA other;
-- schemadiff: renamed-from sizes
CREATE OPERATOR CLASS "Sizes" FOR TYPE integer USING btree FAMILY sizes AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
-- schemadiff: renamed-from public.moving
CREATE OPERATOR CLASS other.moving FOR TYPE integer USING btree FAMILY moving AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
COMMENT ON OPERATOR CLASS "Sizes" USING btree IS 'It stays';
CREATE TABLE item (size integer) PARTITION BY RANGE (size other.moving);
CREATE INDEX by_size ON item (size "Sizes");
