CREATE SCHEMA other;
-- schemadiff: renamed-from sizes
CREATE OPERATOR FAMILY "Sizes" USING btree;
COMMENT ON OPERATOR FAMILY "Sizes" USING btree IS 'It stays';
ALTER OPERATOR FAMILY "Sizes" USING btree OWNER TO keeper;
-- schemadiff: renamed-from public.moving
CREATE OPERATOR FAMILY other.moved USING hash;
