-- The desired state: what the database should look like, not how to get there.
-- Change a statement, and `schemadiff plan` shows the ALTER that follows from it.

CREATE TABLE public.accounts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now()
);
