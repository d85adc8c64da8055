CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE TABLE e (id integer, m mood);
CREATE POLICY a ON e USING (m = 'sad');
CREATE POLICY b ON e USING (id > 1);
