CREATE TYPE empty AS ();
CREATE TYPE pair AS (id int, "Name" varchar(20) COLLATE "C", tags text[], price numeric(10,2));
CREATE TYPE nested AS (pair pair, pairs pair[]);
CREATE TABLE t (id int, n nested);
COMMENT ON TYPE pair IS 'a pair';
COMMENT ON COLUMN pair."Name" IS 'its name';
