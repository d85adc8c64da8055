CREATE TYPE pair AS (a int, b text);
-- schemadiff: renamed-attribute pair c -> a
CREATE TABLE t (id int, p pair);
