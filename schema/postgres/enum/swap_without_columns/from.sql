CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE FUNCTION takes(s status) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
COMMENT ON TYPE status IS 'stays';
