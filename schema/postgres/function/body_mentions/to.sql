SET check_function_bodies = off;
CREATE FUNCTION b_caller() RETURNS integer LANGUAGE sql AS 'SELECT z_called() FROM z_table';
CREATE TABLE z_table (a integer);
CREATE FUNCTION z_called() RETURNS integer LANGUAGE sql AS 'SELECT 1';
