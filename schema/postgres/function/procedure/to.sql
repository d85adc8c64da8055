CREATE PROCEDURE p(a integer, INOUT b text) LANGUAGE plpgsql AS 'BEGIN b := a + 1; END';
CREATE PROCEDURE q() LANGUAGE sql SET work_mem TO '5MB' AS 'SELECT 1';
