CREATE TABLE other (a integer);

CREATE TABLE whole (a integer, b integer) PARTITION BY LIST (a);
ALTER TABLE whole ADD CONSTRAINT whole_nn NOT NULL b NOT VALID;
-- Proven, as it was born with it.
CREATE TABLE born PARTITION OF whole FOR VALUES IN (1);
CREATE TABLE named (a integer, b integer CONSTRAINT named_nn NOT NULL);
ALTER TABLE whole ATTACH PARTITION named FOR VALUES IN (2);
CREATE TABLE unproven (a integer, b integer);
ALTER TABLE unproven ADD CONSTRAINT unproven_nn NOT NULL b NOT VALID;
ALTER TABLE whole ATTACH PARTITION unproven FOR VALUES IN (3);

CREATE TABLE parent (a integer, b integer);
CREATE TABLE child () INHERITS (parent);
-- Runs down.
ALTER TABLE parent ADD CONSTRAINT parent_nn NOT NULL a NOT VALID;
CREATE TABLE a_younger () INHERITS (parent);
