CREATE PROCEDURE p(a integer, b text) LANGUAGE plpgsql AS 'BEGIN b := a; END';
