CREATE TABLE b (v text, CONSTRAINT filled CHECK (v <> ''));
CREATE TABLE child () INHERITS (b);
