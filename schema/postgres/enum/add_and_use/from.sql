CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TABLE t (id int PRIMARY KEY, mood mood);
CREATE TABLE p (mood mood) PARTITION BY LIST (mood);
CREATE TABLE p_sad PARTITION OF p FOR VALUES IN ('sad');
