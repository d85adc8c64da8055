CREATE TABLE t (id int NOT NULL, a int, CONSTRAINT t_id_key UNIQUE (id));
CREATE TABLE u (id int PRIMARY KEY, t int CONSTRAINT u_t REFERENCES t (id));
