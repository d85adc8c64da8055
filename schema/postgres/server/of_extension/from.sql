CREATE EXTENSION postgres_fdw;
CREATE SERVER kept FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'db', port '5432');
CREATE USER MAPPING FOR reader SERVER kept OPTIONS ("user" 'joe', password 'old');
