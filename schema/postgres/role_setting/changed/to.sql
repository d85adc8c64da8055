CREATE ROLE app LOGIN;
CREATE ROLE come;
ALTER ROLE app SET work_mem = '8MB';
ALTER ROLE app SET search_path TO 'a', "B c";
ALTER ROLE come SET "app.what" = 'it''s';
ALTER ROLE ALL SET idle_in_transaction_session_timeout = '1min';
