-- SET UNLOGGED and SET LOGGED of a table take the sequences along that its columns own.
CREATE TABLE goes_along (id serial);
CREATE TABLE stays (id serial);
CREATE UNLOGGED TABLE returns (id serial);
CREATE UNLOGGED TABLE stays_unlogged (id serial);
CREATE TABLE turned (id serial);
CREATE SEQUENCE free;
CREATE TABLE takes (id integer);
CREATE TABLE gives (id serial);
ALTER SEQUENCE turned_id_seq SET UNLOGGED;
