CREATE TYPE mood AS ENUM ('a', 'b', 'c');
CREATE TABLE t (id int, mood mood);
-- schemadiff: renamed-value mood b -> a
-- schemadiff: renamed-value mood c -> b
-- schemadiff: renamed-value mood d -> c
