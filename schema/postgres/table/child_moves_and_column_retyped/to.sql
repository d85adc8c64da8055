CREATE TABLE b (n numeric NOT NULL);
CREATE TABLE child () INHERITS (b);
CREATE TABLE stays (m int);
CREATE TABLE alone (x int) INHERITS (stays);
