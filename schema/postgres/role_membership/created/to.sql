CREATE ROLE team;
CREATE ROLE all_teams;
CREATE ROLE ann LOGIN;
CREATE ROLE bob LOGIN NOINHERIT;
CREATE ROLE cid LOGIN;
GRANT team TO all_teams;
GRANT all_teams TO ann WITH ADMIN OPTION;
GRANT team TO cid;
GRANT pg_monitor TO ann, bob;
