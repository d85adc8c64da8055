CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE TYPE span AS RANGE (subtype = status);
COMMENT ON TYPE span IS 'stays';
CREATE TABLE r (id int, span span, spans span[], CHECK (span && span('active', 'blocked')));
