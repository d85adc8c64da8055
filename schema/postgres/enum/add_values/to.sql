CREATE TYPE mood AS ENUM ('awful', 'bad', 'sad', 'so-so', 'ok', 'happy', 'merry', 'jolly');
CREATE TABLE t (id int, mood mood);
