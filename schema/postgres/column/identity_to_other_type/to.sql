CREATE TABLE accounts (
    id numeric(12, 2),
    number text NOT NULL
);
