CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy', 'gone');
-- schemadiff: renamed-value mood fine -> ok
CREATE TYPE pair AS (id int, mood mood);
CREATE TABLE t (id int, mood mood DEFAULT 'ok', pairs pair[], CHECK (mood <> 'ok' OR id > 0));
CREATE INDEX t_ok ON t (id) WHERE mood = 'ok';
