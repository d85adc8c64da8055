CREATE TYPE a AS ENUM ('x', 'y');
CREATE TABLE t (id int, m a DEFAULT 'x', ms a[]);
