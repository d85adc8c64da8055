CREATE TABLE person (
    id integer PRIMARY KEY,
    nick text,
    called text GENERATED ALWAYS AS (upper(nick)) STORED
);
