CREATE TABLE new (a int CONSTRAINT filled NOT NULL);
CREATE TABLE child () INHERITS (new);
CREATE TABLE grandchild () INHERITS (child, new);
COMMENT ON CONSTRAINT filled ON child IS 'from above';
