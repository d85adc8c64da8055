CREATE TYPE mood AS ENUM ('sad', 'fine', 'happy');
-- schemadiff: renamed-value mood ok -> fine
CREATE TABLE t (id int, mood mood DEFAULT 'fine', CHECK (mood <> 'fine' OR id > 0));
CREATE INDEX t_ok ON t (id) WHERE mood = 'fine';
