CREATE TABLE old (id int, v text, CONSTRAINT old_pkey PRIMARY KEY (id));
CREATE VIEW look WITH (security_barrier = true) AS SELECT v AS before FROM old;
