CREATE DOMAIN plain AS int;
CREATE DOMAIN full_one AS varchar(20) COLLATE "C" DEFAULT 'a@b' NOT NULL CONSTRAINT has_at CHECK (VALUE LIKE '%@%') CONSTRAINT short CHECK (length(VALUE) < 10);
ALTER DOMAIN full_one ADD CONSTRAINT later CHECK (VALUE <> 'x') NOT VALID;
CREATE DOMAIN many AS int[] CHECK (cardinality(VALUE) < 9);
CREATE DOMAIN over AS full_one;
CREATE TABLE t (id int, p plain, m many);
COMMENT ON DOMAIN plain IS 'a plain one';
COMMENT ON CONSTRAINT has_at ON DOMAIN full_one IS 'has an at';
