CREATE ROLE app;
CREATE ROLE ops;
CREATE ROLE come;
GRANT ALTER SYSTEM ON PARAMETER log_min_messages TO app;
GRANT SET ON PARAMETER work_mem TO ops;
GRANT SET ON PARAMETER "app.what" TO come, pg_monitor;
