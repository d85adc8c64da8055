-- for PostgreSQL 18
-- 16 changes (12 create, 4 alter) · 15 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- create sequence public.d_x_seq
CREATE SEQUENCE public.d_x_seq AS integer;

-- create table public.d
CREATE TABLE public.d (
  x integer DEFAULT nextval('public.d_x_seq'::regclass) NOT NULL,
  y integer GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1) NOT NULL
);

-- let sequence public.d_x_seq be dropped with column public.d.x
ALTER SEQUENCE public.d_x_seq OWNED BY public.d.x;

-- give table public.a to reader
ALTER TABLE public.a OWNER TO reader;

-- give table public.c to reader
ALTER TABLE public.c OWNER TO reader;

-- give sequence public.s to reader
ALTER SEQUENCE public.s OWNER TO reader;

-- let sequence public.s be dropped with column public.c.x
ALTER SEQUENCE public.s OWNED BY public.c.x;

-- give table public.d to writer
ALTER TABLE public.d OWNER TO writer;

COMMIT;

BEGIN;

-- alter column public.b.x: not null, for new rows
-- hazard breaks-running-code: code that writes NULL to column public.b.x fails from here on
ALTER TABLE public.b ADD CONSTRAINT b_x_not_null NOT NULL x NOT VALID;

COMMIT;

BEGIN;

-- alter column public.b.x: not null, for the rows that are there
-- evidence: 0 rows of public.b with NULL in x
ALTER TABLE public.b VALIDATE CONSTRAINT b_x_not_null;

COMMIT;

BEGIN;

-- create sequence public.b_x_seq
CREATE SEQUENCE public.b_x_seq AS integer;

-- create default public.b.x
ALTER TABLE ONLY public.b ALTER COLUMN x SET DEFAULT nextval('public.b_x_seq'::regclass);

-- give sequence public.b_x_seq to writer
ALTER SEQUENCE public.b_x_seq OWNER TO writer;

-- let sequence public.b_x_seq be dropped with column public.b.x
ALTER SEQUENCE public.b_x_seq OWNED BY public.b.x;

-- let sequence public.b_x_seq go on after the values in column public.b.x
SELECT pg_catalog.setval('public.b_x_seq', max(x)) FROM public.b HAVING max(x) BETWEEN 1 AND 2147483647;

COMMIT;

RESET check_function_bodies;
