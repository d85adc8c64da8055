CREATE TYPE mood AS ENUM ('b', 'c', 'new', 'd', 'last');
CREATE TABLE t (id int, mood mood);
-- schemadiff: renamed-value mood a -> b
-- schemadiff: renamed-value mood b -> c
-- schemadiff: renamed-value mood c -> d
