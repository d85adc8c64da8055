CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TYPE point2 AS (x integer, y integer);
CREATE TYPE span AS RANGE (SUBTYPE = integer);
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
