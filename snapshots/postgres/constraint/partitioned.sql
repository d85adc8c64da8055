-- for PostgreSQL 18
-- 24 changes (24 create) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create constraint public.p.c
-- hazard needs-valid-data: fails if rows violate constraint public.p.c
ALTER TABLE public.p ADD CONSTRAINT c CHECK ((b > 0));

-- create constraint public.p.f
-- hazard needs-valid-data: fails if rows violate constraint public.p.f
ALTER TABLE public.p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES public.o(x);

-- create constraint public.p.g
-- hazard needs-valid-data: fails if rows violate constraint public.p.g
ALTER TABLE public.p ADD CONSTRAINT g FOREIGN KEY (a) REFERENCES public.op(x);

-- create constraint public.p.pk
-- hazard needs-valid-data: fails if rows violate constraint public.p.pk
ALTER TABLE public.p ADD CONSTRAINT pk PRIMARY KEY (a);

-- create constraint public.p.u
-- hazard needs-valid-data: fails if rows violate constraint public.p.u
ALTER TABLE public.p ADD CONSTRAINT u UNIQUE (a, b);

-- create constraint public.p1.own
-- hazard needs-valid-data: fails if rows violate constraint public.p1.own
ALTER TABLE public.p1 ADD CONSTRAINT own CHECK ((b < 99));

-- create constraint public.p1.ownf
-- hazard needs-valid-data: fails if rows violate constraint public.p1.ownf
ALTER TABLE public.p1 ADD CONSTRAINT ownf FOREIGN KEY (b) REFERENCES public.op(x);

-- create comment on constraint public.p1.c
COMMENT ON CONSTRAINT c ON public.p1 IS 'part';

-- create comment on constraint public.p21.f
COMMENT ON CONSTRAINT f ON public.p21 IS 'part';

COMMIT;

RESET check_function_bodies;
