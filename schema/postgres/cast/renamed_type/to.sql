CREATE TYPE phase AS ENUM ('new', 'done');  -- schemadiff: renamed-from state
CREATE CAST (varchar AS phase) WITH INOUT AS IMPLICIT;
COMMENT ON CAST (varchar AS phase) IS 'for drivers';
