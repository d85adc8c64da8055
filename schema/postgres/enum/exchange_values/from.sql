CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE t (id int, mood mood);
-- schemadiff: renamed-value mood a -> b
-- schemadiff: renamed-value mood b -> a
