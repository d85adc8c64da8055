CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
-- schemadiff: renamed-value mood fine -> ok
CREATE TABLE t (id int, mood mood DEFAULT 'ok', CHECK (mood <> 'ok' OR id > 0));
CREATE INDEX t_ok ON t (id) WHERE mood = 'ok';
