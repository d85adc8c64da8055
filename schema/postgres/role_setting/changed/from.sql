CREATE ROLE app LOGIN;
CREATE ROLE gone;
ALTER ROLE app SET work_mem = '4MB';
ALTER ROLE app SET lock_timeout = '2s';
ALTER ROLE gone SET search_path = a;
ALTER ROLE ALL SET statement_timeout = '1min';
