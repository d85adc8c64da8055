-- What a table has when it comes below another stays its own.
CREATE TABLE b (n numeric NOT NULL);
CREATE TABLE child (n numeric NOT NULL) INHERITS (b);
CREATE TABLE stays (m int);
CREATE TABLE alone (x int, m int) INHERITS (stays);
