CREATE TYPE span AS RANGE (subtype = int4, multirange_type_name = many_spans);
CREATE TYPE length AS RANGE (subtype = int8);
CREATE TABLE t (id int, s span, l length_multirange);
