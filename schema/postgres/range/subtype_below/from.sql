CREATE TYPE span AS RANGE (SUBTYPE = int4);
CREATE TABLE base (during span NOT NULL);
CREATE TABLE other (at timestamptz);
CREATE TABLE child (note text) INHERITS (other, base);
