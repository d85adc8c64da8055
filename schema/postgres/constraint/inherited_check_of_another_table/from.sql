CREATE TABLE a (v text, CONSTRAINT filled CHECK (v <> ''));
CREATE TABLE child () INHERITS (a);
