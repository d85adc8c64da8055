CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE FUNCTION number(status) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT length($1::text) $$;
CREATE CAST (status AS int) WITH FUNCTION number(status);
