CREATE TYPE span AS RANGE (subtype = int4, multirange_type_name = spans);
CREATE TYPE length AS RANGE (subtype = int4);
CREATE TABLE t (id int, s span, l length_multirange);
