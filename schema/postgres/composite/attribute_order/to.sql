CREATE TYPE pair AS (b text, a int, c date);
CREATE TABLE t (id int, p pair);
