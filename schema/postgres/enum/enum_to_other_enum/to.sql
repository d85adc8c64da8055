CREATE TYPE b AS ENUM ('y', 'x');
CREATE TABLE t (id int, m b DEFAULT 'x', ms b[]);
