CREATE TYPE tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta AS ENUM ('x', 'y');
CREATE TYPE ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb AS ENUM ('x', 'y');
CREATE TABLE t (a tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta, b ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb);
