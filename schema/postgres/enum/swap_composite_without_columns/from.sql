CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE TYPE pair AS (id int, status status);
CREATE FUNCTION takes(p pair) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
COMMENT ON TYPE pair IS 'stays';
