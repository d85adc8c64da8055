CREATE EXTENSION postgres_fdw;
CREATE SERVER kept FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'db', port '5433');
CREATE USER MAPPING FOR reader SERVER kept OPTIONS ("user" 'joe', password 'new');
CREATE SERVER more FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'db');
CREATE USER MAPPING FOR PUBLIC SERVER more OPTIONS ("user" 'jane');
