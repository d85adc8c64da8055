CREATE TYPE address AS (street text, city text);
CREATE TYPE point_3d AS (x int, y int, z int);
CREATE TYPE point_2d AS (x int, y int);
CREATE TABLE bare ();
CREATE TABLE other (street text, number int);
CREATE TABLE places OF point_3d;
