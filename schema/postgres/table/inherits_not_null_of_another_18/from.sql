CREATE TABLE old (a int CONSTRAINT filled NOT NULL);
CREATE TABLE child () INHERITS (old);
CREATE TABLE grandchild () INHERITS (child, old);
COMMENT ON CONSTRAINT filled ON child IS 'from above';
