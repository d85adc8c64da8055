CREATE TABLE other (a integer);

CREATE TABLE parent (a integer);
CREATE TABLE parents_child () INHERITS (parent);
ALTER TABLE parents_child ADD CONSTRAINT positive CHECK (a > 0);
-- That of the child is the same and proven.
ALTER TABLE parent ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;

CREATE TABLE old_parent (a integer);
CREATE TABLE old_parents_child () INHERITS (old_parent);
ALTER TABLE old_parents_child ADD CONSTRAINT positive CHECK (a > 0);
ALTER TABLE old_parent ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;
