CREATE SCHEMA "App data"; CREATE TABLE public.t (a int); CREATE TABLE "App data".t (a int);
