CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE nothing AS ENUM ();
CREATE TABLE t (id int, mood mood DEFAULT 'ok', moods mood[] DEFAULT '{sad,ok}');
