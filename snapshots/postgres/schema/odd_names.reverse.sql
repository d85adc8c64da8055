-- for PostgreSQL 18
-- 42 changes (1 rename, 1 create, 36 alter, 4 drop) · 63 statements in 8 transactions

SET check_function_bodies = off;

BEGIN;

-- rename index "Odd ""Schema"". with (all)"."idx.b" to idx.a
ALTER INDEX "Odd ""Schema"". with (all)"."idx.b" RENAME TO "idx.a";

-- revoke on column "Odd ""Schema"". with (all)"."select"."Größe in m²" from PUBLIC
REVOKE UPDATE ("Größe in m²") ON TABLE "Odd ""Schema"". with (all)"."select" FROM PUBLIC;

-- revoke on column "Odd ""Schema"". with (all)"."select"."its ""quoted"", \ and -- more" from PUBLIC
REVOKE SELECT ("its ""quoted"", \ and -- more") ON TABLE "Odd ""Schema"". with (all)"."select" FROM PUBLIC
;

-- drop trigger "Odd ""Schema"". with (all)"."select"."tri""gger" for now: it depends on enum "Odd ""Schema"". with (all)"."Mood (enum)"
DROP TRIGGER "tri""gger" ON "Odd ""Schema"". with (all)"."select";

-- drop materialized view "Odd ""Schema"". with (all)"."0digit" for now: it cannot be changed in place
DROP MATERIALIZED VIEW "Odd ""Schema"". with (all)"."0digit";

-- drop view "Odd ""Schema"". with (all)"."view;drop" for now: it cannot be changed in place
DROP VIEW "Odd ""Schema"". with (all)"."view;drop";

-- drop constraint "Odd ""Schema"". with (all)"."a.b"."Fremdschlüssel €" for now: it cannot be changed in place
-- hazard second-table-lock: locks table "Odd ""Schema"". with (all)"."select" as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE "Odd ""Schema"". with (all)"."a.b" DROP CONSTRAINT "Fremdschlüssel €";

-- drop constraint "Odd ""Schema"". with (all)"."select"."check: a.b <> ""c""" for now: it cannot be changed in place
ALTER TABLE "Odd ""Schema"". with (all)"."select" DROP CONSTRAINT "check: a.b <> ""c""";

-- drop default "Odd ""Schema"". with (all)"."select"."its ""quoted"", \ and -- more" for now: it depends on enum "Odd ""Schema"". with (all)"."Mood (enum)"
ALTER TABLE ONLY "Odd ""Schema"". with (all)"."select" ALTER COLUMN "its ""quoted"", \ and -- more" DROP DEFAULT
;

-- drop aggregate "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite") for now: it depends on composite type "Odd ""Schema"". with (all)"."comp, osite"
DROP AGGREGATE "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite");

-- drop function "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite", "Odd ""Schema"". with (all)"."comp, osite") for now: it depends on composite type "Odd ""Schema"". with (all)"."comp, osite"
DROP FUNCTION "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite", "Odd ""Schema"". with (all)"."comp, osite");

-- drop function "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) for now: it depends on enum "Odd ""Schema"". with (all)"."Mood (enum)"
DROP FUNCTION "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]);

-- drop composite type "Odd ""Schema"". with (all)"."comp, osite" for now: it depends on enum "Odd ""Schema"". with (all)"."Mood (enum)"
DROP TYPE "Odd ""Schema"". with (all)"."comp, osite";

-- set the old enum "Odd ""Schema"". with (all)"."Mood (enum)" aside
-- hazard breaks-running-code: code that reads or writes 'new $$ value', '{curly}' of enum "Odd ""Schema"". with (all)"."Mood (enum)" fails from here on
ALTER TYPE "Odd ""Schema"". with (all)"."Mood (enum)" RENAME TO "Mood (enum)__schemadiff_old";

-- drop domain constraint "Odd ""Schema"". with (all)"."dom[]"."check: a.b <> ""c""" for now: it cannot be changed in place
ALTER DOMAIN "Odd ""Schema"". with (all)"."dom[]" DROP CONSTRAINT "check: a.b <> ""c""";

-- create enum "Odd ""Schema"". with (all)"."Mood (enum)"
CREATE TYPE "Odd ""Schema"". with (all)"."Mood (enum)" AS ENUM ('it''s', 'a,b', '"q"', E'back\\slash', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');

-- create domain constraint "Odd ""Schema"". with (all)"."dom[]"."check: a.b <> ""c""" again
-- hazard blocking-scan: reads all rows of table "Odd ""Schema"". with (all)"."select" under SHARE
-- hazard blocks-writes: nobody can write table "Odd ""Schema"". with (all)"."select" while all its rows are read (SHARE)
-- hazard long-held-lock: nobody can read or write table "Odd ""Schema"". with (all)"."a.b" meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table "Odd ""Schema"". with (all)"."select" meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view "Odd ""Schema"". with (all)"."view;drop" meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write materialized view "Odd ""Schema"". with (all)"."0digit" meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: reads all of "Odd ""Schema"". with (all)"."select"
-- evidence: 0 rows of "Odd ""Schema"". with (all)"."select" with "$1" outside of CHECK ((VALUE <> 'ab'::text))
ALTER DOMAIN "Odd ""Schema"". with (all)"."dom[]" ADD CONSTRAINT "check: a.b <> ""c""" CHECK ((VALUE <> 'ab'::text));

-- create composite type "Odd ""Schema"". with (all)"."comp, osite" again
CREATE TYPE "Odd ""Schema"". with (all)"."comp, osite" AS (
    "user" integer,
    "its ""quoted"", \ and -- more" "Odd ""Schema"". with (all)"."Mood (enum)"
);

-- alter sequence "Odd ""Schema"". with (all)"."ser'ial": increment by 3
ALTER SEQUENCE "Odd ""Schema"". with (all)"."ser'ial" INCREMENT BY 3;

-- alter column "Odd ""Schema"". with (all)"."a.b"."its ""quoted"", \ and -- more": nullable
ALTER TABLE "Odd ""Schema"". with (all)"."a.b" ALTER COLUMN "its ""quoted"", \ and -- more" DROP NOT NULL
;

-- alter column "Odd ""Schema"". with (all)"."select"."Größe in m²": type numeric(10,4) becomes numeric(10,2)
-- alter column "Odd ""Schema"". with (all)"."select"."its ""quoted"", \ and -- more": move it to the new enum "Odd ""Schema"". with (all)"."Mood (enum)"
-- alter column "Odd ""Schema"". with (all)"."select"."new
-- line	tab": type bigint becomes integer
-- hazard breaks-running-code: code that writes what numeric(10,2) cannot hold to column "Odd ""Schema"". with (all)"."select"."Größe in m²" fails from here on
-- hazard data-loss: rounds or cuts off values of column "Odd ""Schema"". with (all)"."select"."Größe in m²" that numeric(10,2) cannot hold
-- hazard breaks-running-code: code that expects bigint in column "Odd ""Schema"". with (all)"."select"."new
-- line	tab" gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table "Odd ""Schema"". with (all)"."select" while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can write sequence "Odd ""Schema"". with (all)"."ser'ial" meanwhile: this transaction has locked it already (SHARE ROW EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table "Odd ""Schema"". with (all)"."a.b" meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table "Odd ""Schema"". with (all)"."select" and its indexes anew
-- evidence: rewrites "Odd ""Schema"". with (all)"."select"
-- evidence: 0 rows of "Odd ""Schema"". with (all)"."select" with what numeric(10,2) cannot hold in "Größe in m²"
-- evidence: 0 rows of "Odd ""Schema"". with (all)"."select" with 'new $$ value' in "its ""quoted"", \ and -- more"
-- evidence: 0 rows of "Odd ""Schema"". with (all)"."select" with '{curly}' in "its ""quoted"", \ and -- more"
-- evidence: 0 rows of "Odd ""Schema"". with (all)"."select" with what integer cannot hold in "new
-- line	tab"
ALTER TABLE "Odd ""Schema"". with (all)"."select" ALTER COLUMN "Größe in m²" TYPE numeric(10,2),
    ALTER COLUMN "its ""quoted"", \ and -- more" TYPE "Odd ""Schema"". with (all)"."Mood (enum)" USING "its ""quoted"", \ and -- more"::text::"Odd ""Schema"". with (all)"."Mood (enum)",
    ALTER COLUMN "new
line	tab" TYPE integer;

-- drop the old enum "Odd ""Schema"". with (all)"."Mood (enum)"
DROP TYPE "Odd ""Schema"". with (all)"."Mood (enum)__schemadiff_old";

-- alter function "Odd ""Schema"". with (all)"."<@#>"(integer, integer): body
-- hazard unchecked-body: PostgreSQL looks into the body of function "Odd ""Schema"". with (all)"."<@#>"(integer, integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION "Odd ""Schema"". with (all)"."<@#>"(integer, integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 > $2$function$;

-- create function "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite", "Odd ""Schema"". with (all)"."comp, osite") again
CREATE OR REPLACE FUNCTION "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite", "Odd ""Schema"". with (all)"."comp, osite")
 RETURNS "Odd ""Schema"". with (all)"."comp, osite"
 LANGUAGE sql
AS $function$SELECT $1$function$;

-- create function "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) again
-- hazard unchecked-body: PostgreSQL looks into the body of function "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) (sql) only when it runs
CREATE OR REPLACE FUNCTION "Odd ""Schema"". with (all)"."f(integer), g"("user" "Odd ""Schema"". with (all)"."Mood (enum)", "$1" "Odd ""Schema"". with (all)"."comp, osite"[] DEFAULT NULL::"Odd ""Schema"". with (all)"."comp, osite"[])
 RETURNS "Odd ""Schema"". with (all)"."dom[]"
 LANGUAGE sql
AS $function$
  -- It's "quoted" $$ and plain
  SELECT $1::text || 'a'
$function$;

-- alter function "Odd ""Schema"". with (all)"."tri""gger"(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function "Odd ""Schema"". with (all)"."tri""gger"() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION "Odd ""Schema"". with (all)"."tri""gger"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

-- create aggregate "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite") again
CREATE AGGREGATE "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite") (
    SFUNC = "Odd ""Schema"". with (all)"."agg(*)",
    STYPE = "Odd ""Schema"". with (all)"."comp, osite"
);

-- create default "Odd ""Schema"". with (all)"."select"."its ""quoted"", \ and -- more" again
ALTER TABLE ONLY "Odd ""Schema"". with (all)"."select" ALTER COLUMN "its ""quoted"", \ and -- more" SET DEFAULT 'it''s'::"Odd ""Schema"". with (all)"."Mood (enum)"
;

-- create constraint "Odd ""Schema"". with (all)"."a.b"."Fremdschlüssel €", for new rows again
-- hazard second-table-lock: locks table "Odd ""Schema"". with (all)"."select" as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE "Odd ""Schema"". with (all)"."a.b" ADD CONSTRAINT "Fremdschlüssel €" FOREIGN KEY ("user") REFERENCES "Odd ""Schema"". with (all)"."select"("user") NOT VALID;

-- create constraint "Odd ""Schema"". with (all)"."select"."check: a.b <> ""c""", for new rows again
ALTER TABLE "Odd ""Schema"". with (all)"."select" ADD CONSTRAINT "check: a.b <> ""c""" CHECK ((("Größe in m²" <> (1)::numeric) AND ("its ""quoted"", \ and -- more" <> 'a,b'::"Odd ""Schema"". with (all)"."Mood (enum)"))) NOT VALID
;

-- create view "Odd ""Schema"". with (all)"."view;drop" again
-- hazard breaks-running-code: code that reads "percent %s %" of view "Odd ""Schema"". with (all)"."view;drop" fails from here on
CREATE VIEW "Odd ""Schema"". with (all)"."view;drop" AS
 SELECT "user" AS "$1",
    "its ""quoted"", \ and -- more" AS "new
line	tab"
   FROM "Odd ""Schema"". with (all)"."select";

-- create materialized view "Odd ""Schema"". with (all)"."0digit" again
CREATE MATERIALIZED VIEW "Odd ""Schema"". with (all)"."0digit" AS
 SELECT "$1",
    count(*) AS "its ""quoted"", \ and -- more"
   FROM "Odd ""Schema"". with (all)"."view;drop"
  GROUP BY "$1";

-- create trigger "Odd ""Schema"". with (all)"."select"."tri""gger" again
CREATE TRIGGER "tri""gger" BEFORE UPDATE OF "Größe in m²"
    ON "Odd ""Schema"". with (all)"."select" FOR EACH ROW WHEN ((new."its ""quoted"", \ and -- more" <> '"q"'::"Odd ""Schema"". with (all)"."Mood (enum)")) EXECUTE FUNCTION "Odd ""Schema"". with (all)"."tri""gger"()
;

-- alter rule "Odd ""Schema"". with (all)"."a.b"."rule $$": definition
CREATE OR REPLACE RULE "rule $$" AS
    ON DELETE TO "Odd ""Schema"". with (all)"."a.b" DO  DELETE FROM "Odd ""Schema"". with (all)"."select"
  WHERE ("select"."user" = old."user");

-- alter policy "Odd ""Schema"". with (all)"."a.b"."policy /* no */": using
ALTER POLICY "policy /* no */" ON "Odd ""Schema"". with (all)"."a.b"
    USING (("its ""quoted"", \ and -- more" <> 'old'::text))
;

-- revoke on function "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) from PUBLIC again
REVOKE EXECUTE ON FUNCTION "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) FROM PUBLIC;

-- grant on table "Odd ""Schema"". with (all)"."select" to PUBLIC
-- hazard privilege-widened: gives SELECT on table "Odd ""Schema"". with (all)"."select" to PUBLIC
GRANT SELECT ON TABLE "Odd ""Schema"". with (all)"."select" TO PUBLIC;

-- create comment on aggregate "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite") again
COMMENT ON AGGREGATE "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite") IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

-- alter comment on column "Odd ""Schema"". with (all)"."select"."new
-- line	tab": text
COMMENT ON COLUMN "Odd ""Schema"". with (all)"."select"."new
line	tab" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

-- alter comment on domain "Odd ""Schema"". with (all)"."dom[]": text
COMMENT ON DOMAIN "Odd ""Schema"". with (all)"."dom[]" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ d'
;

-- create comment on domain constraint "Odd ""Schema"". with (all)"."dom[]"."check: a.b <> ""c""" again
COMMENT ON CONSTRAINT "check: a.b <> ""c""" ON DOMAIN "Odd ""Schema"". with (all)"."dom[]" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

-- create comment on enum "Odd ""Schema"". with (all)"."Mood (enum)" again
COMMENT ON TYPE "Odd ""Schema"". with (all)"."Mood (enum)" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ e'
;

-- create comment on function "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) again
COMMENT ON FUNCTION "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

-- alter comment on operator "Odd ""Schema"". with (all)".<@#> (integer, integer): text
COMMENT ON OPERATOR "Odd ""Schema"". with (all)".<@#> (integer, integer) IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

-- alter comment on policy "Odd ""Schema"". with (all)"."a.b"."policy /* no */": text
COMMENT ON POLICY "policy /* no */" ON "Odd ""Schema"". with (all)"."a.b" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

-- alter comment on rule "Odd ""Schema"". with (all)"."a.b"."rule $$": text
COMMENT ON RULE "rule $$" ON "Odd ""Schema"". with (all)"."a.b" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

-- alter comment on schema "Odd ""Schema"". with (all)": text
COMMENT ON SCHEMA "Odd ""Schema"". with (all)" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

-- alter comment on sequence "Odd ""Schema"". with (all)"."ser'ial": text
COMMENT ON SEQUENCE "Odd ""Schema"". with (all)"."ser'ial" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ seq'
;

-- alter comment on statistics object "Odd ""Schema"". with (all)"."stat istics": text
COMMENT ON STATISTICS "Odd ""Schema"". with (all)"."stat istics" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ st'
;

-- alter comment on table "Odd ""Schema"". with (all)"."select": text
COMMENT ON TABLE "Odd ""Schema"". with (all)"."select" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ t'
;

-- alter comment on table "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字": text
COMMENT ON TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ t3'
;

-- create comment on trigger "Odd ""Schema"". with (all)"."select"."tri""gger" again
COMMENT ON TRIGGER "tri""gger" ON "Odd ""Schema"". with (all)"."select" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

-- create comment on view "Odd ""Schema"". with (all)"."view;drop" again
COMMENT ON VIEW "Odd ""Schema"". with (all)"."view;drop" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ v'
;

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: no longer a partition of "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字"
-- hazard second-table-lock: locks table "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" DETACH PARTITION "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

-- drop column "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."user"
-- hazard data-loss: drops column "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."user" and all values in it
-- hazard breaks-running-code: code that uses column "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."user" fails from here on
ALTER TABLE "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx DROP COLUMN "user";

-- drop column "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字"."user"
-- hazard data-loss: drops column "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字"."user" and all values in it
-- hazard breaks-running-code: code that uses column "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字"."user" fails from here on
ALTER TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" DROP COLUMN "user";

COMMIT;

BEGIN;

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: rows of its bound alone; others are refused from now on
ALTER TABLE "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx DROP CONSTRAINT IF EXISTS long_name_xxxxxxxxxxxxxxxxxxxxxxxxxx_b40c8288__schemadiff_bound, ADD CONSTRAINT long_name_xxxxxxxxxxxxxxxxxxxxxxxxxx_b40c8288__schemadiff_bound CHECK ((("表の名前がとても長いので六十三バイト以上字" IS NOT NULL) AND ("表の名前がとても長いので六十三バイト以上字" >= 1) AND ("表の名前がとても長いので六十三バイト以上字" < 10))) NOT VALID;

COMMIT;

BEGIN;

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: rows of its bound alone: look at those that are there
-- evidence: 0 rows of "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx outside of FOR VALUES FROM (1) TO (10)
ALTER TABLE "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx VALIDATE CONSTRAINT long_name_xxxxxxxxxxxxxxxxxxxxxxxxxx_b40c8288__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: a partition of table "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字", as the check has proved
ALTER TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" ATTACH PARTITION "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx FOR VALUES FROM (1) TO (10);

COMMIT;

BEGIN;

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: the check has served
ALTER TABLE "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx DROP CONSTRAINT long_name_xxxxxxxxxxxxxxxxxxxxxxxxxx_b40c8288__schemadiff_bound;

COMMIT;

BEGIN;

-- alter constraint "Odd ""Schema"". with (all)"."a.b"."Fremdschlüssel €": check the rows that are there
-- evidence: 0 rows of "Odd ""Schema"". with (all)"."a.b" with "user" that no row of "Odd ""Schema"". with (all)"."select" has
ALTER TABLE "Odd ""Schema"". with (all)"."a.b" VALIDATE CONSTRAINT "Fremdschlüssel €";

COMMIT;

BEGIN;

-- alter constraint "Odd ""Schema"". with (all)"."select"."check: a.b <> ""c""": check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint "Odd ""Schema"". with (all)"."select"."check: a.b <> ""c"""
ALTER TABLE "Odd ""Schema"". with (all)"."select" VALIDATE CONSTRAINT "check: a.b <> ""c""";

COMMIT;

BEGIN;

-- create comment on constraint "Odd ""Schema"". with (all)"."select"."check: a.b <> ""c""" again
COMMENT ON CONSTRAINT "check: a.b <> ""c""" ON "Odd ""Schema"". with (all)"."select" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ '
;

COMMIT;

RESET check_function_bodies;
