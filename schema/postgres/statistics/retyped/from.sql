-- PostgreSQL makes them anew from their text when a column gets another type, without their target (14).
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TABLE pairs (a integer, b integer, m mood);
CREATE STATISTICS plain ON a, b FROM pairs;
CREATE STATISTICS with_target ON a, b FROM pairs;
ALTER STATISTICS with_target SET STATISTICS 70;
COMMENT ON STATISTICS with_target IS 'It stays';
CREATE STATISTICS of_mood ON a, m FROM pairs;
ALTER STATISTICS of_mood SET STATISTICS 80;
