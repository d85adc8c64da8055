CREATE TYPE pair AS (id int, m text);
CREATE TABLE t (p pair);
