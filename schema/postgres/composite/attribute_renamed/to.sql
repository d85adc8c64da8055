CREATE TYPE pair AS (c int, b text);
-- schemadiff: renamed-attribute pair a -> c
CREATE TABLE t (id int, p pair);
