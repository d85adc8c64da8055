CREATE TABLE p (a int, b int);
CREATE TABLE own (a int) INHERITS (p);
CREATE TABLE below_own () INHERITS (own);
CREATE TABLE inherits () INHERITS (p);
CREATE TABLE below_inherits (a int) INHERITS (inherits);
