-- The copy of a table made after the check has been checked.
CREATE TABLE p (a int);
CREATE TABLE stays () INHERITS (p);
ALTER TABLE p ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;
CREATE TABLE new () INHERITS (p);
CREATE TABLE below () INHERITS (new);
CREATE TABLE whole (a int) PARTITION BY LIST (a);
ALTER TABLE whole ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;
CREATE TABLE part PARTITION OF whole FOR VALUES IN (1);
