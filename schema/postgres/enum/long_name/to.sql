CREATE TYPE tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta AS ENUM ('y', 'x');
CREATE TYPE ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb AS ENUM ('y', 'x');
CREATE TABLE t (a tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta, b ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb);
