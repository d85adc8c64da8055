CREATE TABLE fresh (id int, v text, w text, CONSTRAINT old_pkey PRIMARY KEY (id));
CREATE VIEW look WITH (security_barrier = true) AS SELECT v AS after FROM fresh;
