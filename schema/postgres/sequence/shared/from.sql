CREATE TABLE z (id serial);
CREATE TABLE a (id integer DEFAULT nextval('z_id_seq'));
