CREATE TYPE address AS (street text, city text);
CREATE TYPE point_3d AS (x int, y int, z int);
CREATE TYPE point_2d AS (x int, y int);
CREATE TABLE bare OF address;
CREATE TABLE other OF address;
CREATE TABLE places OF point_2d;
