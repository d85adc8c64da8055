CREATE FOREIGN DATA WRAPPER plain;
CREATE FOREIGN DATA WRAPPER "With All" VALIDATOR postgresql_fdw_validator OPTIONS (host 'it''s', "user" 'joe');
COMMENT ON FOREIGN DATA WRAPPER plain IS 'It can do nothing';
