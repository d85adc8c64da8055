CREATE TABLE t (id int NOT NULL, a int, b text, CONSTRAINT t_pkey PRIMARY KEY (id) INCLUDE (b),
  CONSTRAINT t_a UNIQUE (a) WITH (fillfactor = 70) DEFERRABLE);
COMMENT ON CONSTRAINT t_a ON t IS 'once each';
