CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (id int, mood mood DEFAULT 'ok', moods mood[] DEFAULT '{ok}');
