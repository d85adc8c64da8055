CREATE TABLE t (a integer CONSTRAINT needed NOT NULL, b integer NOT NULL);
COMMENT ON CONSTRAINT needed ON t IS 'always known';
COMMENT ON CONSTRAINT t_b_not_null ON t IS 'known as well';
CREATE DOMAIN d AS integer CONSTRAINT given NOT NULL;
COMMENT ON CONSTRAINT given ON DOMAIN d IS 'of a domain';
