CREATE TABLE plain (id integer);
CREATE TYPE days;
CREATE FUNCTION whole_days(days) RETURNS days LANGUAGE internal IMMUTABLE STRICT AS 'daterange_canonical';
CREATE TYPE days AS RANGE (subtype = date, canonical = whole_days);
CREATE TABLE booked (during days);
