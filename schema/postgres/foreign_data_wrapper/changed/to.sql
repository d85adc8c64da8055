CREATE FOREIGN DATA WRAPPER options OPTIONS (kept '2', more '5', other '4');
CREATE FOREIGN DATA WRAPPER validator VALIDATOR postgresql_fdw_validator;
COMMENT ON FOREIGN DATA WRAPPER validator IS 'two';
CREATE FOREIGN DATA WRAPPER both VALIDATOR postgresql_fdw_validator OPTIONS (host 'b');
