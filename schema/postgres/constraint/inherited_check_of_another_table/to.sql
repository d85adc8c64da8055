CREATE TABLE b (v text, CONSTRAINT filled CHECK (v <> ''));
CREATE TABLE child (v text) INHERITS (b);
