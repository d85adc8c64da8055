CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN calm AS mood DEFAULT 'ok' CHECK (VALUE <> 'ok'::mood);
CREATE TABLE t (id int PRIMARY KEY, mood mood DEFAULT 'ok', moods mood[] DEFAULT '{ok}', CHECK (mood <> 'ok' OR id > 0));
CREATE INDEX ON t (id) WHERE mood = 'ok';
CREATE VIEW v AS SELECT id FROM t WHERE mood = 'ok';
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY only_ok ON t USING (mood = 'ok');
CREATE FUNCTION f(m mood DEFAULT 'ok') RETURNS mood LANGUAGE sql AS $$ SELECT 'ok'::mood $$;
