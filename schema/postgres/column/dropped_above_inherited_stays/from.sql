CREATE TABLE p (a int, b int);
CREATE TABLE kept () INHERITS (p);
CREATE TABLE gone () INHERITS (p);
CREATE TABLE own_gone (a int) INHERITS (p);
CREATE TABLE below_gone () INHERITS (gone);
CREATE TABLE between () INHERITS (p);
CREATE TABLE below_kept () INHERITS (between);
