-- for PostgreSQL 18
-- 42 changes (1 rename, 4 create, 36 alter, 1 drop) · 54 statements in 11 transactions

SET check_function_bodies = off;

BEGIN;

-- rename index "Odd ""Schema"". with (all)"."idx.a" to idx.b
ALTER INDEX "Odd ""Schema"". with (all)"."idx.a" RENAME TO "idx.b";

-- revoke on table "Odd ""Schema"". with (all)"."select" from PUBLIC
REVOKE SELECT ON TABLE "Odd ""Schema"". with (all)"."select" FROM PUBLIC;

-- drop trigger "Odd ""Schema"". with (all)"."select"."tri""gger" for now: it depends on column "Odd ""Schema"". with (all)"."select"."Größe in m²"
DROP TRIGGER "tri""gger" ON "Odd ""Schema"". with (all)"."select";

-- drop materialized view "Odd ""Schema"". with (all)"."0digit" for now: it cannot be changed in place
DROP MATERIALIZED VIEW "Odd ""Schema"". with (all)"."0digit";

-- drop constraint "Odd ""Schema"". with (all)"."a.b"."Fremdschlüssel €" for now: it cannot be changed in place
-- hazard second-table-lock: locks table "Odd ""Schema"". with (all)"."select" as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE "Odd ""Schema"". with (all)"."a.b" DROP CONSTRAINT "Fremdschlüssel €";

-- drop constraint "Odd ""Schema"". with (all)"."select"."check: a.b <> ""c""" for now: it cannot be changed in place
ALTER TABLE "Odd ""Schema"". with (all)"."select" DROP CONSTRAINT "check: a.b <> ""c""";

-- alter enum "Odd ""Schema"". with (all)"."Mood (enum)": add value 'new $$ value'
-- hazard not-reversible: PostgreSQL has no statement that takes 'new $$ value' out of enum "Odd ""Schema"". with (all)"."Mood (enum)" again
ALTER TYPE "Odd ""Schema"". with (all)"."Mood (enum)" ADD VALUE 'new $$ value' AFTER 'it''s';

-- alter enum "Odd ""Schema"". with (all)"."Mood (enum)": add value '{curly}'
-- hazard not-reversible: PostgreSQL has no statement that takes '{curly}' out of enum "Odd ""Schema"". with (all)"."Mood (enum)" again
ALTER TYPE "Odd ""Schema"". with (all)"."Mood (enum)" ADD VALUE '{curly}';

-- drop domain constraint "Odd ""Schema"". with (all)"."dom[]"."check: a.b <> ""c""" for now: it cannot be changed in place
ALTER DOMAIN "Odd ""Schema"". with (all)"."dom[]" DROP CONSTRAINT "check: a.b <> ""c""";

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: no longer a partition of "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字"
-- hazard second-table-lock: locks table "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" DETACH PARTITION "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

-- create domain constraint "Odd ""Schema"". with (all)"."dom[]"."check: a.b <> ""c""" again
-- hazard blocking-scan: reads all rows of table "Odd ""Schema"". with (all)"."select" under SHARE
-- hazard blocks-writes: nobody can write table "Odd ""Schema"". with (all)"."select" while all its rows are read (SHARE)
-- hazard long-held-lock: nobody can read or write table "Odd ""Schema"". with (all)"."a.b" meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table "Odd ""Schema"". with (all)"."select" meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write materialized view "Odd ""Schema"". with (all)"."0digit" meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: reads all of "Odd ""Schema"". with (all)"."select"
-- evidence: 0 rows of "Odd ""Schema"". with (all)"."select" with "$1" outside of CHECK ((VALUE <> '$$'::text))
ALTER DOMAIN "Odd ""Schema"". with (all)"."dom[]" ADD CONSTRAINT "check: a.b <> ""c""" CHECK ((VALUE <> '$$'::text));

COMMIT;

BEGIN;

-- alter composite type "Odd ""Schema"". with (all)"."comp, osite": add attribute "Größe in m²" text
ALTER TYPE "Odd ""Schema"". with (all)"."comp, osite" ADD ATTRIBUTE "Größe in m²" text;

-- alter sequence "Odd ""Schema"". with (all)"."ser'ial": increment by 5
ALTER SEQUENCE "Odd ""Schema"". with (all)"."ser'ial" INCREMENT BY 5;

-- alter column "Odd ""Schema"". with (all)"."select"."Größe in m²": type numeric(10,2) becomes numeric(10,4)
-- alter column "Odd ""Schema"". with (all)"."select"."new
-- line	tab": type integer becomes bigint
-- hazard breaks-running-code: code that writes what numeric(10,4) cannot hold to column "Odd ""Schema"". with (all)"."select"."Größe in m²" fails from here on
-- hazard breaks-running-code: code that expects integer in column "Odd ""Schema"". with (all)"."select"."new
-- line	tab" gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table "Odd ""Schema"". with (all)"."select" while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can write sequence "Odd ""Schema"". with (all)"."ser'ial" meanwhile: this transaction has locked it already (SHARE ROW EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table "Odd ""Schema"". with (all)"."select" and its indexes anew
-- evidence: rewrites "Odd ""Schema"". with (all)"."select"
-- evidence: 0 rows of "Odd ""Schema"". with (all)"."select" with what numeric(10,4) cannot hold in "Größe in m²"
ALTER TABLE "Odd ""Schema"". with (all)"."select" ALTER COLUMN "Größe in m²" TYPE numeric(10,4),
    ALTER COLUMN "new
line	tab" TYPE bigint;

-- create column "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字"."user"
ALTER TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" ADD COLUMN "user" text;

-- create column "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."user"
ALTER TABLE "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ADD COLUMN IF NOT EXISTS "user" text;

-- alter function "Odd ""Schema"". with (all)"."<@#>"(integer, integer): body
-- hazard unchecked-body: PostgreSQL looks into the body of function "Odd ""Schema"". with (all)"."<@#>"(integer, integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION "Odd ""Schema"". with (all)"."<@#>"(integer, integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 < $2$function$;

-- alter function "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]): body
-- hazard unchecked-body: PostgreSQL looks into the body of function "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) (sql) only when it runs
CREATE OR REPLACE FUNCTION "Odd ""Schema"". with (all)"."f(integer), g"("user" "Odd ""Schema"". with (all)"."Mood (enum)", "$1" "Odd ""Schema"". with (all)"."comp, osite"[] DEFAULT NULL::"Odd ""Schema"". with (all)"."comp, osite"[])
 RETURNS "Odd ""Schema"". with (all)"."dom[]"
 LANGUAGE sql
AS $function$
  -- It's "quoted" $$ and changed
  SELECT $1::text || 'b'
$function$;

-- alter function "Odd ""Schema"". with (all)"."tri""gger"(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function "Odd ""Schema"". with (all)"."tri""gger"() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION "Odd ""Schema"". with (all)"."tri""gger"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NULL; END$function$;

-- alter aggregate "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite"): initcond
CREATE OR REPLACE AGGREGATE "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite") (
    SFUNC = "Odd ""Schema"". with (all)"."agg(*)",
    STYPE = "Odd ""Schema"". with (all)"."comp, osite",
    INITCOND = '(1,,)'
);

-- create constraint "Odd ""Schema"". with (all)"."a.b"."Fremdschlüssel €", for new rows again
-- hazard second-table-lock: locks table "Odd ""Schema"". with (all)"."select" as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE "Odd ""Schema"". with (all)"."a.b" ADD CONSTRAINT "Fremdschlüssel €" FOREIGN KEY ("user") REFERENCES "Odd ""Schema"". with (all)"."select"("user") ON DELETE CASCADE NOT VALID;

-- create constraint "Odd ""Schema"". with (all)"."select"."check: a.b <> ""c""", for new rows again
ALTER TABLE "Odd ""Schema"". with (all)"."select" ADD CONSTRAINT "check: a.b <> ""c""" CHECK ((("Größe in m²" <> (2)::numeric) AND ("its ""quoted"", \ and -- more" <> 'a,b'::"Odd ""Schema"". with (all)"."Mood (enum)"))) NOT VALID
;

-- alter view "Odd ""Schema"". with (all)"."view;drop": definition
CREATE OR REPLACE VIEW "Odd ""Schema"". with (all)"."view;drop" AS
 SELECT "user" AS "$1",
    "its ""quoted"", \ and -- more" AS "new
line	tab",
    1 AS "percent %s %"
   FROM "Odd ""Schema"". with (all)"."select";

-- create materialized view "Odd ""Schema"". with (all)"."0digit" again
CREATE MATERIALIZED VIEW "Odd ""Schema"". with (all)"."0digit" AS
 SELECT "$1",
    count(*) AS "its ""quoted"", \ and -- more"
   FROM "Odd ""Schema"". with (all)"."view;drop"
  GROUP BY "$1"
 HAVING (count(*) > 1);

-- create trigger "Odd ""Schema"". with (all)"."select"."tri""gger" again
CREATE TRIGGER "tri""gger" BEFORE UPDATE OF "Größe in m²"
    ON "Odd ""Schema"". with (all)"."select" FOR EACH ROW WHEN ((new."its ""quoted"", \ and -- more" <> 'a,b'::"Odd ""Schema"". with (all)"."Mood (enum)")) EXECUTE FUNCTION "Odd ""Schema"". with (all)"."tri""gger"()
;

-- alter rule "Odd ""Schema"". with (all)"."a.b"."rule $$": definition
CREATE OR REPLACE RULE "rule $$" AS
    ON DELETE TO "Odd ""Schema"". with (all)"."a.b" DO  DELETE FROM "Odd ""Schema"". with (all)"."select"
  WHERE ("select"."user" = (old."user" + 1));

-- grant on column "Odd ""Schema"". with (all)"."select"."Größe in m²" to PUBLIC
-- hazard privilege-widened: gives UPDATE on column "Odd ""Schema"". with (all)"."select"."Größe in m²" to PUBLIC
GRANT UPDATE ("Größe in m²") ON TABLE "Odd ""Schema"". with (all)"."select" TO PUBLIC;

-- grant on column "Odd ""Schema"". with (all)"."select"."its ""quoted"", \ and -- more" to PUBLIC
-- hazard privilege-widened: gives SELECT on column "Odd ""Schema"". with (all)"."select"."its ""quoted"", \ and -- more" to PUBLIC
GRANT SELECT ("its ""quoted"", \ and -- more") ON TABLE "Odd ""Schema"". with (all)"."select" TO PUBLIC
;

-- alter comment on aggregate "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite"): text
COMMENT ON AGGREGATE "Odd ""Schema"". with (all)"."agg(*)"("Odd ""Schema"". with (all)"."comp, osite") IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ é changed'
;

-- alter comment on column "Odd ""Schema"". with (all)"."select"."new
-- line	tab": text
COMMENT ON COLUMN "Odd ""Schema"". with (all)"."select"."new
line	tab" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ é changed'
;

-- alter comment on domain "Odd ""Schema"". with (all)"."dom[]": text
COMMENT ON DOMAIN "Odd ""Schema"". with (all)"."dom[]" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ dé changed'
;

-- create comment on domain constraint "Odd ""Schema"". with (all)"."dom[]"."check: a.b <> ""c""" again
COMMENT ON CONSTRAINT "check: a.b <> ""c""" ON DOMAIN "Odd ""Schema"". with (all)"."dom[]" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ é changed'
;

-- alter comment on enum "Odd ""Schema"". with (all)"."Mood (enum)": text
COMMENT ON TYPE "Odd ""Schema"". with (all)"."Mood (enum)" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ eé changed'
;

-- alter comment on function "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]): text
COMMENT ON FUNCTION "Odd ""Schema"". with (all)"."f(integer), g"("Odd ""Schema"". with (all)"."Mood (enum)", "Odd ""Schema"". with (all)"."comp, osite"[]) IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ é changed'
;

-- alter comment on operator "Odd ""Schema"". with (all)".<@#> (integer, integer): text
COMMENT ON OPERATOR "Odd ""Schema"". with (all)".<@#> (integer, integer) IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ é changed'
;

-- alter comment on rule "Odd ""Schema"". with (all)"."a.b"."rule $$": text
COMMENT ON RULE "rule $$" ON "Odd ""Schema"". with (all)"."a.b" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ é changed'
;

-- alter comment on schema "Odd ""Schema"". with (all)": text
COMMENT ON SCHEMA "Odd ""Schema"". with (all)" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ é changed'
;

-- alter comment on sequence "Odd ""Schema"". with (all)"."ser'ial": text
COMMENT ON SEQUENCE "Odd ""Schema"". with (all)"."ser'ial" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ seqé changed'
;

-- alter comment on statistics object "Odd ""Schema"". with (all)"."stat istics": text
COMMENT ON STATISTICS "Odd ""Schema"". with (all)"."stat istics" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ sté changed'
;

-- alter comment on table "Odd ""Schema"". with (all)"."select": text
COMMENT ON TABLE "Odd ""Schema"". with (all)"."select" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ té changed'
;

-- alter comment on table "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字": text
COMMENT ON TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ t3é changed'
;

-- create comment on trigger "Odd ""Schema"". with (all)"."select"."tri""gger" again
COMMENT ON TRIGGER "tri""gger" ON "Odd ""Schema"". with (all)"."select" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ é changed'
;

-- alter comment on view "Odd ""Schema"". with (all)"."view;drop": text
COMMENT ON VIEW "Odd ""Schema"". with (all)"."view;drop" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ vé changed'
;

-- alter policy "Odd ""Schema"". with (all)"."a.b"."policy /* no */": using
ALTER POLICY "policy /* no */" ON "Odd ""Schema"". with (all)"."a.b"
    USING (("its ""quoted"", \ and -- more" <> 'new'::text))
;

-- alter comment on policy "Odd ""Schema"". with (all)"."a.b"."policy /* no */": text
COMMENT ON POLICY "policy /* no */" ON "Odd ""Schema"". with (all)"."a.b" IS E'It''s a "comment" \\ with
lines, $$, $body$, %s; -- and /* more */ é changed'
;

COMMIT;

BEGIN;

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: rows of its bound alone; others are refused from now on
ALTER TABLE "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx DROP CONSTRAINT IF EXISTS long_name_xxxxxxxxxxxxxxxxxxxxxxxxxx_b40c8288__schemadiff_bound, ADD CONSTRAINT long_name_xxxxxxxxxxxxxxxxxxxxxxxxxx_b40c8288__schemadiff_bound CHECK ((("表の名前がとても長いので六十三バイト以上字" IS NOT NULL) AND ("表の名前がとても長いので六十三バイト以上字" >= 1) AND ("表の名前がとても長いので六十三バイト以上字" < 20))) NOT VALID;

COMMIT;

BEGIN;

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: rows of its bound alone: look at those that are there
-- evidence: 0 rows of "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx outside of FOR VALUES FROM (1) TO (20)
ALTER TABLE "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx VALIDATE CONSTRAINT long_name_xxxxxxxxxxxxxxxxxxxxxxxxxx_b40c8288__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: a partition of table "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字", as the check has proved
ALTER TABLE "Odd ""Schema"". with (all)"."表の名前がとても長いので六十三バイト以上字" ATTACH PARTITION "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx FOR VALUES FROM (1) TO (20);

COMMIT;

BEGIN;

-- alter table "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: the check has served
ALTER TABLE "Odd ""Schema"". with (all)".long_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx DROP CONSTRAINT long_name_xxxxxxxxxxxxxxxxxxxxxxxxxx_b40c8288__schemadiff_bound;

COMMIT;

BEGIN;

-- alter column "Odd ""Schema"". with (all)"."a.b"."its ""quoted"", \ and -- more": not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column "Odd ""Schema"". with (all)"."a.b"."its ""quoted"", \ and -- more" fails from here on
ALTER TABLE "Odd ""Schema"". with (all)"."a.b" ADD CONSTRAINT "a.b_its ""quoted"", \ and -- more_not_null" NOT NULL "its ""quoted"", \ and -- more" NOT VALID
;

COMMIT;

BEGIN;

-- alter column "Odd ""Schema"". with (all)"."a.b"."its ""quoted"", \ and -- more": not null, for the rows that are there
-- evidence: 0 rows of "Odd ""Schema"". with (all)"."a.b" with NULL in "its ""quoted"", \ and -- more"
ALTER TABLE "Odd ""Schema"". with (all)"."a.b" VALIDATE CONSTRAINT "a.b_its ""quoted"", \ and -- more_not_null"
;

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
lines, $$, $body$, %s; -- and /* more */ é changed'
;

COMMIT;

RESET check_function_bodies;
