CREATE TABLE p (b int);
CREATE TABLE kept (a int) INHERITS (p);
CREATE TABLE gone () INHERITS (p);
CREATE TABLE own_gone () INHERITS (p);
CREATE TABLE below_gone () INHERITS (gone);
CREATE TABLE between () INHERITS (p);
CREATE TABLE below_kept (a int) INHERITS (between);
