CREATE TABLE p (b int);
CREATE TABLE q ();
CREATE TABLE own () INHERITS (p);
CREATE TABLE below_own () INHERITS (own);
CREATE TABLE own_below_own () INHERITS (below_own);
CREATE TABLE of_both () INHERITS (p, q);
CREATE TABLE own_of_both () INHERITS (p, q);
CREATE TABLE of_two (c int) INHERITS (p, q);
