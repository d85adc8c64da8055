CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE TYPE pair AS (id int, status status);
COMMENT ON TYPE pair IS 'stays';
COMMENT ON COLUMN pair.status IS 'stays too';
CREATE TYPE nest AS (pair pair, pairs pair[], "S" status);
CREATE TABLE c (id int, pair pair, pairs pair[], nest nest);
CREATE INDEX ON c (((pair).status));
CREATE FUNCTION takes(p pair) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
