CREATE SEQUENCE old_id_seq AS integer;
CREATE TABLE new (id integer DEFAULT nextval('old_id_seq') NOT NULL, more integer);
ALTER SEQUENCE old_id_seq OWNED BY new.id;
