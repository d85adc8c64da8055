CREATE TABLE a (v text, CONSTRAINT filled CHECK (v <> ''));
CREATE TABLE child (v text) INHERITS (a);
