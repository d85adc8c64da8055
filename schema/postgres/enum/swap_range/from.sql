CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE TYPE span AS RANGE (subtype = status);
COMMENT ON TYPE span IS 'stays';
CREATE TABLE r (id int, span span, spans span[], CHECK (span && span('active', 'blocked')));
