CREATE TYPE mood AS ENUM ('sad', 'fine', 'happy');
-- schemadiff: renamed-value mood ok -> fine
CREATE TYPE pair AS (id int, mood mood);
CREATE TABLE t (id int, mood mood DEFAULT 'fine', pairs pair[], CHECK (mood <> 'fine' OR id > 0));
CREATE INDEX t_ok ON t (id) WHERE mood = 'fine';
