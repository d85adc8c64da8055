CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER mine HANDLER postgres_fdw_handler VALIDATOR postgres_fdw_validator;
CREATE SERVER far FOREIGN DATA WRAPPER mine OPTIONS (host 'db');
