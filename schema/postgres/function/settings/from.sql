CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql SET search_path TO '' SET work_mem TO '5MB' AS 'SELECT a + b';
