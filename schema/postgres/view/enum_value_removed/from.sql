CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE TABLE e (id integer, m mood);
CREATE VIEW v AS SELECT id, m FROM e WHERE m = 'sad';
CREATE VIEW w AS SELECT id FROM v;
CREATE VIEW x AS SELECT id FROM e;
ALTER VIEW v ALTER COLUMN m SET DEFAULT 'glad';
