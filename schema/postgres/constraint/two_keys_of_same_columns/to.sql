CREATE SCHEMA other;
CREATE TABLE public.a (id integer);
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);
ALTER TABLE public.a ADD CONSTRAINT a_again UNIQUE (id);
ALTER TABLE public.a ADD CONSTRAINT a_once_more UNIQUE (id);
